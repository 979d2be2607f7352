// Resolvers of granted views. One line each.
import type { MutationResolvers, QueryResolvers, RightsRequestResolvers } from '../generated/resolvers.ts';
import { checkView, packageOf, viewPassages } from './delivering.ts';

export const RightsRequest: Pick<RightsRequestResolvers, 'viewPackage'> = {
  viewPackage: async ({ id }, _args, { sources }) => {
    const found = await packageOf(sources, id);
    return found && { ...found, id: found.documentId };
  },
};

export const queries: Pick<QueryResolvers, 'viewPassages'> = {
  viewPassages: (_parent, { requestId }, { sources, caller }) => viewPassages(sources, caller, requestId),
};

export const mutations: Pick<MutationResolvers, 'checkView'> = {
  checkView: (_parent, { requestId, checked }, { sources, caller }) => checkView(sources, caller, requestId, checked),
};
