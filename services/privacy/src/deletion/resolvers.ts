// Resolvers of deletions. One line each.
import type {
  GrantedDeletionResolvers,
  MutationResolvers,
  QueryResolvers,
  RightsRequestResolvers,
} from '../generated/resolvers.ts';
import { deletionProposal } from './proposal.ts';
import { deletionStanding } from './standing.ts';
import { takeBackDeletion } from './taking-back.ts';

export const queries = {
  deletionProposal: (_parent, { requestId }, { caller, sources }) => deletionProposal(sources, caller, requestId),
} satisfies QueryResolvers;

export const RightsRequest: Pick<RightsRequestResolvers, 'deletion'> = {
  // What was decided is nothing to programs; they bring requests only.
  deletion: async ({ id }, _args, { caller, sources }) =>
    caller.kind === 'program' ? null : deletionStanding(sources, id, caller.language),
};

export const GrantedDeletion: GrantedDeletionResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
};

export const mutations = {
  takeBackDeletion: async (_parent, { input }, { caller, sources }) => {
    const { refusal } = await takeBackDeletion(sources, caller, input);
    return { takenBack: refusal === null, refusal };
  },
} satisfies MutationResolvers;
