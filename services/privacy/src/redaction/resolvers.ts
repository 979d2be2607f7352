// Resolvers of redactions. One line each.
import { findDocument } from '../documents/opening.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RedactedDocumentResolvers,
  RedactionResolvers,
} from '../generated/resolvers.ts';
import { approveRedaction, returnRedaction } from './deciding.ts';
import { proposeRedaction } from './proposing.ts';
import { redactableCase } from './redactable.ts';
import { findRedaction, formerWords, markedIn, redactions } from './redactions.ts';
import { shownOf } from './shown.ts';

export const queries = {
  redactions: (_parent, { caseId }, { sources }) => redactions(sources.pool, caseId ?? null),
  redaction: (_parent, { id }, { sources }) => findRedaction(sources.pool, id),
  redactableCase: (_parent, { caseId }, { caller, sources }) => redactableCase(sources, caller, caseId),
} satisfies QueryResolvers;

export const mutations = {
  proposeRedaction: (_parent, { input }, { caller, sources }) => proposeRedaction(sources, caller, input),
  approveRedaction: (_parent, approval, { caller, sources }) => approveRedaction(sources, caller, approval),
  returnRedaction: (_parent, returning, { caller, sources }) => returnRedaction(sources, caller, returning),
} satisfies MutationResolvers;

export const Redaction: RedactionResolvers = {
  formerWords: (one) => formerWords(one),
  marked: ({ id }, _args, { sources }) => markedIn(sources.pool, id),
  shown: async (one, _args, { caller, sources }) => (await shownOf(sources, caller, one)).shown,
};

export const RedactedDocument: RedactedDocumentResolvers = {
  document: ({ documentId }, _args, { sources }) => findDocument(sources, documentId),
};
