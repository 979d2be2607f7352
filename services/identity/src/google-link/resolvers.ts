// Resolvers of links with Google: one line each into the feature.
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { beginGoogleLink, finishGoogleLink, ownGoogleLink } from './linking.ts';
import { googleEvents, googleFiles, googleMail } from './portlets.ts';
import { unlinkGoogle } from './unlinking.ts';

const Query: Pick<QueryResolvers, 'ownGoogleLink' | 'googleEvents' | 'googleFiles' | 'googleMail'> = {
  ownGoogleLink: (_parent, _args, { google, caller }) => ownGoogleLink(google, caller),
  googleEvents: (_parent, { days }, { google, caller }) => googleEvents(google, caller, days),
  googleMail: (_parent, _args, { google, caller }) => googleMail(google, caller),
  googleFiles: (_parent, { search }, { google, caller }) => googleFiles(google, caller, search),
};

const Mutation: Pick<MutationResolvers, 'beginGoogleLink' | 'finishGoogleLink' | 'unlinkGoogle'> = {
  beginGoogleLink: (_parent, { input }, { google, caller }) => beginGoogleLink(google, caller, input),
  finishGoogleLink: (_parent, { input }, { google, caller }) => finishGoogleLink(google, caller, input),
  unlinkGoogle: (_parent, _args, { google, caller }) => unlinkGoogle(google, caller),
};

export const googleResolvers = { Query, Mutation } satisfies Resolvers;
