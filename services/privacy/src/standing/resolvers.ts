// Resolvers of standing approvals and of what is destroyed under them. One line each.
import { dayOf } from '@clounge/shared/policy';
import type {
  ApprovalResolvers,
  MutationResolvers,
  QueryResolvers,
  StandingApprovalResolvers,
} from '../generated/resolvers.ts';
import { destroyAtOnce } from './at-once.ts';
import { giveStandingApproval, standingChallenge, withdrawStandingApproval } from './giving.ts';
import { standingHistory } from './history.ts';
import * as reading from './reading.ts';

export const queries = {
  standingClasses: (_parent, _args, { caller, sources }) => reading.standingClasses(sources, caller.language),
  standingApproval: (_parent, { id }, { sources }) => reading.findStanding(sources, id),
} satisfies QueryResolvers;

export const mutations = {
  standingChallenge: (_parent, { input }, { caller, sources }) => standingChallenge(sources, caller, input),
  giveStandingApproval: (_parent, { input }, { caller, sources }) => giveStandingApproval(sources, caller, input),
  withdrawStandingApproval: (_parent, { id, reason }, { caller, sources }) =>
    withdrawStandingApproval(sources, caller, id, reason),
  destroyAtOnce: (_parent, { input }, { caller, sources }) => destroyAtOnce(sources, caller, input),
} satisfies MutationResolvers;

export const StandingApproval: StandingApprovalResolvers = {
  __resolveReference: ({ id }, { sources }) => reading.findStanding(sources, id),
  state: (standing, _args, { sources }) => standing.stateOn(dayOf(sources.clock.now(), sources.policy)),
  giverInOffice: async (standing, _args, { sources, appointments }) =>
    standing.giverDecidesAt(await appointments(), sources.clock.now()),
  signedWithPasskey: (standing) => standing.passkey !== null,
  runs: (standing, _args, { caller, sources }) => reading.runsUnder(sources, standing.id, caller.language),
  history: (standing, _args, { caller, sources }) => standingHistory(sources.pool, standing.id, caller.language),
};

export const Approval: Pick<ApprovalResolvers, 'standing'> = {
  standing: ({ standingId }, _args, { sources }) => (standingId ? reading.findStanding(sources, standingId) : null),
};
