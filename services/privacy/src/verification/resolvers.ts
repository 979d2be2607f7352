// Resolvers of verification. One line each.
import { dayOf } from '@clounge/shared/policy';
import type {
  MandateResolvers,
  MutationResolvers,
  QueryResolvers,
  RequestVerificationResolvers,
} from '../generated/resolvers.ts';
import * as checking from './checking.ts';
import { checksOf } from './checks.ts';
import { recordGuardianCheck } from './guardians.ts';
import * as mandates from './mandates.ts';
import { verificationOf } from './reading.ts';

export const queries = {
  verification: (_parent, { requestId }, { sources }) => verificationOf(sources, requestId),
} satisfies QueryResolvers;

export const mutations = {
  sendVerificationCode: (_parent, { requestId }, { caller, sources }) =>
    checking.sendVerificationCode(sources, caller, requestId),
  recordCallBack: (_parent, { input }, { caller, sources }) => checking.recordCallBack(sources, caller, input),
  recordDocumentCheck: (_parent, { input }, { caller, sources }) =>
    checking.recordDocumentCheck(sources, caller, input),
  recordGuardianCheck: (_parent, { input }, { caller, sources }) => recordGuardianCheck(sources, caller, input),
  proposeMandate: (_parent, { input }, { caller, sources }) => mandates.proposeMandate(sources, caller, input),
  confirmMandate: (_parent, { input }, { caller, sources }) => mandates.confirmMandate(sources, caller, input),
  revokeMandate: (_parent, { mandateId }, { caller, sources }) => mandates.revokeMandate(sources, caller, mandateId),
  verifyAsMember: (_parent, args, { caller, sources }) => checking.verifyAsMember(sources, caller, args),
} satisfies MutationResolvers;

export const RequestVerification: RequestVerificationResolvers = {
  checks: ({ requestId }, _args, { sources }) => checksOf(sources, requestId),
  mandate: ({ requestId }, _args, { sources }) => mandates.mandateOf(sources, requestId),
};

export const Mandate: MandateResolvers = {
  state: (mandate, _args, { sources }) => mandates.mandateState(mandate, dayOf(sources.clock.now(), sources.policy)),
};
