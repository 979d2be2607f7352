// Resolvers of stops of processing. One line each.
import type {
  ConversationResolvers,
  MutationResolvers,
  ProcessingStopResolvers,
  QueryResolvers,
  RightsRequestResolvers,
} from '../generated/resolvers.ts';
import { liftStop } from './lifting.ts';
import { processingStops } from './stops.ts';

export const queries = {
  processingStops: (_parent, query, { caller, sources }) => processingStops(sources, caller, query),
} satisfies QueryResolvers;

export const mutations = {
  liftStop: (_parent, { input }, { caller, sources }) => liftStop(sources, caller, input),
} satisfies MutationResolvers;

export const ProcessingStop: ProcessingStopResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
};

export const RightsRequest: Pick<RightsRequestResolvers, 'stoppedSince'> = {
  // Whom we take a request to mean is nothing to programs.
  stoppedSince: ({ aboutId }, _args, { caller, stopped }) =>
    aboutId === null || caller.kind === 'program' ? null : stopped.load(aboutId),
};

export const Conversation: Pick<ConversationResolvers, 'stoppedSince'> = {
  stoppedSince: ({ subjectId }, _args, { stopped }) => stopped.load(subjectId),
};
