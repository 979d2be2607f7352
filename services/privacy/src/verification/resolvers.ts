// Resolvers of verification. One line each.
import type { MutationResolvers, QueryResolvers, RequestVerificationResolvers } from '../generated/resolvers.ts';
import * as checking from './checking.ts';
import { checksOf, verificationOf } from './reading.ts';

export const queries = {
  verification: (_parent, { requestId }, { sources }) => verificationOf(sources, requestId),
} satisfies QueryResolvers;

export const mutations = {
  sendVerificationCode: (_parent, { requestId }, { caller, sources }) =>
    checking.sendVerificationCode(sources, caller, requestId),
  recordCallBack: (_parent, { input }, { caller, sources }) => checking.recordCallBack(sources, caller, input),
  verifyAsMember: (_parent, args, { caller, sources }) => checking.verifyAsMember(sources, caller, args),
} satisfies MutationResolvers;

export const RequestVerification: RequestVerificationResolvers = {
  checks: ({ requestId }, _args, { sources }) => checksOf(sources, requestId),
};
