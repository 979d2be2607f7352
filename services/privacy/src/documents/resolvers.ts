// Resolvers of documents. One line each.
import type { DocumentResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { findDocument } from './opening.ts';
import * as reading from './reading.ts';
import { beginUpload } from './tickets.ts';

export const queries = {
  document: (_parent, { id }, { sources }) => findDocument(sources, id),
  documentsOfCase: (_parent, args, { sources }) => reading.documentsOfCase(sources, args),
} satisfies QueryResolvers;

export const mutations = {
  beginUpload: (_parent, { input }, { caller, sources }) => beginUpload(sources, caller, input),
} satisfies MutationResolvers;

export const Document: DocumentResolvers = {
  name: async (row, _args, { documentFields }) => reading.maskedName(await documentFields.load(row)),
  sha256: async (row, _args, { documentFields }) => (await documentFields.load(row))?.sha256 ?? null,
  searched: ({ searched }) => searched === 'SEARCHED',
  url: ({ id }, _args, { sources }) => reading.urlOf(sources, id),
  fate: (row, _args, { caller, sources }) => reading.fateOf(sources, row, caller.language),
};
