// Resolvers of the policy.
import type { QueryResolvers } from '../generated/resolvers.ts';
import { policyInWords } from './policy.ts';

export const policy: QueryResolvers['policy'] = (_parent, _args, { caller, sources }) =>
  policyInWords(sources.policy, caller.language);
