// Resolvers of granted views. One line each.
import type { MutationResolvers, QueryResolvers, RightsRequestResolvers } from '../generated/resolvers.ts';
import { handOverView, viewOnPaper, viewPassword } from './handing-over.ts';
import { looksAtPerson } from './looks-at-person.ts';
import { checkView, packageOf, viewPassages } from './delivering.ts';

export const RightsRequest: Pick<RightsRequestResolvers, 'viewPackage'> = {
  viewPackage: async ({ id }, _args, { sources }) => {
    const found = await packageOf(sources, id);
    return found && { ...found, id: found.documentId };
  },
};

export const queries: Pick<QueryResolvers, 'viewPassages' | 'viewPassword' | 'viewOnPaper' | 'looksAtPerson'> = {
  viewPassages: (_parent, { requestId }, { sources, caller }) => viewPassages(sources, caller, requestId),
  viewPassword: (_parent, { requestId }, { sources, caller }) => viewPassword(sources, caller, requestId),
  viewOnPaper: (_parent, { requestId }, { sources, caller }) => viewOnPaper(sources, caller, requestId),
  looksAtPerson: (_parent, query, { sources, caller }) => looksAtPerson(sources, caller, query),
};

export const mutations: Pick<MutationResolvers, 'checkView' | 'handOverView'> = {
  checkView: (_parent, { requestId, checked }, { sources, caller }) => checkView(sources, caller, requestId, checked),
  handOverView: (_parent, { input }, { sources, caller }) => handOverView(sources, caller, input),
};
