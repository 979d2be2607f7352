// Resolver of the challenge for a passkey.
import type { MutationResolvers } from '../generated/resolvers.ts';
import * as issuing from './issuing.ts';

export const approvalChallenge: MutationResolvers['approvalChallenge'] = (_parent, { input }, { caller, sources }) =>
  issuing.approvalChallenge(sources, caller, input);
