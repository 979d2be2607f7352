// Resolvers of cases and of broken glass. One line each.
import type { BreakGlassResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { breakGlass, brokenGlass, reviewBreakGlass, unreviewedGlass } from './break-glass.ts';
import { namesPeople } from './naming.ts';

export const queries = {
  brokenGlass: (_parent, { filter }, { sources }) => brokenGlass(sources, filter),
  unreviewedGlass: (_parent, _args, { sources }) => unreviewedGlass(sources),
  caseNames: (_parent, question, { sources }) => namesPeople(sources.pool, question, sources.clock.real()),
} satisfies QueryResolvers;

export const mutations = {
  breakGlass: (_parent, asked, { caller, sources }) => breakGlass(sources, caller, asked),
  reviewBreakGlass: (_parent, review, { caller, sources }) => reviewBreakGlass(sources, caller, review),
} satisfies MutationResolvers;

export const BreakGlass: BreakGlassResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
};
