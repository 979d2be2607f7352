// Resolvers of deletions. One line each.
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { deletionProposal } from './proposal.ts';
import { takeBackDeletion } from './taking-back.ts';

export const queries = {
  deletionProposal: (_parent, { requestId }, { caller, sources }) => deletionProposal(sources, caller, requestId),
} satisfies QueryResolvers;

export const mutations = {
  takeBackDeletion: async (_parent, { input }, { caller, sources }) => {
    const { refusal } = await takeBackDeletion(sources, caller, input);
    return { takenBack: refusal === null, refusal };
  },
} satisfies MutationResolvers;
