// Resolvers of links with Google: one line each into the feature.
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { beginGoogleLink, finishGoogleLink, ownGoogleLink } from './linking.ts';
import { unlinkGoogle } from './unlinking.ts';

const Query: Pick<QueryResolvers, 'ownGoogleLink'> = {
  ownGoogleLink: (_parent, _args, { google, caller }) => ownGoogleLink(google, caller),
};

const Mutation: Pick<MutationResolvers, 'beginGoogleLink' | 'finishGoogleLink' | 'unlinkGoogle'> = {
  beginGoogleLink: (_parent, { input }, { google, caller }) => beginGoogleLink(google, caller, input),
  finishGoogleLink: (_parent, { input }, { google, caller }) => finishGoogleLink(google, caller, input),
  unlinkGoogle: (_parent, _args, { google, caller }) => unlinkGoogle(google, caller),
};

export const googleResolvers = { Query, Mutation } satisfies Resolvers;
