// Resolvers of corrections. One line each.
import type { CorrectionResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { correctableRecords } from './correctable.ts';
import { stepsOf } from './steps.ts';
import { approveCorrection, returnCorrection } from './deciding.ts';
import { proposeCorrection } from './proposing.ts';
import { contentOf, correction } from './reading.ts';

export const queries = {
  correction: (_parent, { requestId }, { caller, sources }) => correction(sources, caller, requestId),
  correctableRecords: (_parent, { requestId }, { caller, sources }) => correctableRecords(sources, caller, requestId),
} satisfies QueryResolvers;

export const mutations = {
  proposeCorrection: (_parent, { input }, { caller, sources }) => proposeCorrection(sources, caller, input),
  approveCorrection: (_parent, { input }, { caller, sources }) => approveCorrection(sources, caller, input),
  returnCorrection: (_parent, { input }, { caller, sources }) => returnCorrection(sources, caller, input),
} satisfies MutationResolvers;

export const Correction: CorrectionResolvers = {
  steps: ({ id }, _args, { sources }) => stepsOf(sources.pool, id),
  content: (one, _args, { caller, sources }) => contentOf(sources, caller, one),
  formerValues: (one) => one.formerValues(),
};
