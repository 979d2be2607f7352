// Resolvers of the intake. One line each.
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import * as messages from './messages.ts';
import * as settling from './settling.ts';
import * as waiting from './waiting.ts';

export const queries = {
  intakeMessages: (_parent, args, { sources }) => messages.intakeMessages(sources, args),
  intakeWaiting: (_parent, _args, { sources }) => waiting.intakeWaiting(sources),
  quarantinedMessages: (_parent, args, { sources }) =>
    messages.intakeMessages(sources, { ...args, filter: { state: 'QUARANTINED' } }),
} satisfies QueryResolvers;

export const mutations = {
  releaseFromQuarantine: (_parent, { input }, { caller, sources }) =>
    settling.releaseFromQuarantine(sources, caller, input),
  discardQuarantined: (_parent, { id, reason }, { caller, sources }) =>
    settling.discardQuarantined(sources, caller, id, reason),
} satisfies MutationResolvers;
