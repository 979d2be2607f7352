// Resolvers of the policy.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { policyInWords } from './policy.ts';

export const businessTime: QueryResolvers['businessTime'] = (_parent, _args, { sources }) => ({
  now: sources.clock.now(),
  timeZone: sources.policy.operator.timeZone,
});

export const policy: QueryResolvers['policy'] = (_parent, _args, { caller, sources }) =>
  policyInWords(sources.policy, caller.language);
