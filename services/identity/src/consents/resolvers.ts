// Resolvers of consents: one line each into the feature.
import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts';
import { endConsent, recordConsent } from './recording.ts';

const Mutation: Pick<MutationResolvers, 'recordConsent' | 'endConsent'> = {
  recordConsent: (_parent, { input }, context) => recordConsent(context, input),
  endConsent: (_parent, { id, at }, context) => endConsent(context, id, at),
};

export const consentResolvers = { Mutation } satisfies Resolvers;
