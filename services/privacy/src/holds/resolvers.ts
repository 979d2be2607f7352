// Resolvers of legal holds. One line each.
import { dayOf } from '@clounge/shared/policy';
import type { HeldPersonResolvers, HoldResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { historyOf } from './history.ts';
import * as reading from './holds.ts';
import { liftHold, reviewHold } from './lifting.ts';
import { placeHold } from './placing.ts';

export const queries = {
  hold: (_parent, { id }, { sources }) => reading.findHold(sources, id),
  holds: (_parent, args, { caller, sources }) => reading.holds(sources, caller, args),
} satisfies QueryResolvers;

export const mutations = {
  placeHold: (_parent, { input }, { caller, sources }) => placeHold(sources, caller, input),
  reviewHold: (_parent, { input }, { caller, sources }) => reviewHold(sources, caller, input),
  liftHold: (_parent, { id, reason }, { caller, sources }) => liftHold(sources, caller, id, reason),
} satisfies MutationResolvers;

export const Hold: HoldResolvers = {
  __resolveReference: ({ id }, { sources }) => reading.findHold(sources, id),
  state: (hold) => hold.state(),
  reviewDue: (hold, _args, { sources }) => hold.reviewDue(dayOf(sources.clock.now(), sources.policy)),
  people: (hold, _args, { caller, sources }) => reading.peopleOf(sources, caller, hold),
  classEndedBefore: (hold, _args, { sources }) => reading.classEndedBefore(sources, hold),
  reason: (hold, _args, { caller, sources }) => reading.reasonOf(sources, caller, hold),
  history: (hold, _args, { caller, sources }) => historyOf(sources.pool, hold.id, caller.language),
};

export const HeldPerson: HeldPersonResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
};
