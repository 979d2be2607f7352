// Resolvers of stops of processing. One line each.
import type { MutationResolvers, ProcessingStopResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { liftStop } from './lifting.ts';
import { processingStops } from './stops.ts';

export const queries = {
  processingStops: (_parent, query, { caller, sources }) => processingStops(sources, caller, query),
} satisfies QueryResolvers;

export const mutations = {
  liftStop: (_parent, { input }, { caller, sources }) => liftStop(sources, caller, input),
} satisfies MutationResolvers;

export const ProcessingStop: ProcessingStopResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
};
