// Resolvers of conversations. One line each.
import type {
  ConversationResolvers,
  ConversationEventResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { answerConversation, noteOnConversation } from './answering.ts';
import { convertToRightsRequest } from './converting.ts';
import { findConversation } from './conversations.ts';
import { openConversationFor } from './entering.ts';
import { closureOf, eventsOf } from './events.ts';
import { screenText, type ForbiddenKind } from './forbidden-kinds.ts';
import { assignConversations, closeConversation, reopenConversation } from './handling.ts';
import { conversationClocks, conversations } from './queue.ts';
import { isOverdue, letterOf, threadOf } from './reading.ts';
import { previewTemplate, templatesFor } from './templates.ts';
import { eventInWords } from './timeline.ts';

export const queries = {
  conversations: (_parent, query, { caller, sources }) => conversations(sources, query, caller),
  conversationClocks: (_parent, _args, { caller, sources }) => conversationClocks(sources, caller),
  conversation: (_parent, { id }, { sources }) => findConversation(sources.pool, id),
  conversationTemplates: (_parent, { language }, { caller, sources }) =>
    templatesFor(sources, caller, language ?? null),
  previewTemplate: (_parent, asked, { caller, sources }) => previewTemplate(sources, caller, asked),
  screenText: (_parent, { text }) => screenText(text),
  conversationLetter: (_parent, { id, messageId }, { caller, sources }) => letterOf(sources, caller, id, messageId),
} satisfies QueryResolvers;

export const mutations = {
  openConversationFor: (_parent, { input }, { caller, sources }) => openConversationFor(sources, caller, input),
  answerConversation: (_parent, { input }, { caller, sources }) => answerConversation(sources, caller, input),
  noteOnConversation: (_parent, note, { caller, sources }) => noteOnConversation(sources, caller, note),
  assignConversations: (_parent, { ids, staffNumber }, { caller, sources }) =>
    assignConversations(sources, caller, { ids, staffNumber: staffNumber ?? null }),
  closeConversation: (_parent, asked, { caller, sources }) => closeConversation(sources, caller, asked),
  reopenConversation: (_parent, asked, { caller, sources }) => reopenConversation(sources, caller, asked),
  convertToRightsRequest: (_parent, asked, { caller, sources }) => convertToRightsRequest(sources, caller, asked),
} satisfies MutationResolvers;

export const Conversation: ConversationResolvers = {
  person: ({ subjectId }) => ({ id: subjectId }),
  flagged: ({ flagged }) => flagged as ForbiddenKind[],
  overdue: (conversation, _args, { sources }) => isOverdue(conversation, sources.clock.now()),
  thread: (conversation, _args, { caller, sources }) => threadOf(sources, caller, conversation),
  closure: ({ id, closedAt }, _args, { sources }) => (closedAt ? closureOf(sources.pool, id) : null),
  timeline: ({ id }, _args, { sources }) => eventsOf(sources.pool, id),
};

export const ConversationEvent: ConversationEventResolvers = {
  text: (event, _args, { caller, sources }) => eventInWords(event, sources.policy, caller.language),
};
