// What staff can do in conversations, and without a case. State moves through these and through nothing else.
import type { Api } from '../client/api.ts';
import {
  AnswerConversationDocument,
  AssignConversationsDocument,
  BreakGlassDocument,
  CloseConversationDocument,
  ConvertToRightsRequestDocument,
  NoteOnConversationDocument,
  ReopenConversationDocument,
  ReviewBreakGlassDocument,
  type AnswerConversationInput,
  type BreakGlassMutationVariables,
  type CloseConversationMutationVariables,
  type ConvertToRightsRequestMutationVariables,
  type ReviewBreakGlassMutationVariables,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function conversationCommandsOf(api: Api) {
  return {
    /** Answers the id of the answer. */
    async answerConversation(input: AnswerConversationInput) {
      const { answerConversation: said } = await api.ask(AnswerConversationDocument, { input });
      return outcomeOf(said.refusal, said.messageId ?? null);
    },
    async noteOnConversation(id: string, text: string) {
      const { noteOnConversation: said } = await api.ask(NoteOnConversationDocument, { id, text });
      return outcomeOf(said.refusal, null);
    },
    async assignConversation(id: string, staffNumber: string | null) {
      const { assignConversations: said } = await api.ask(AssignConversationsDocument, { ids: [id], staffNumber });
      return outcomeOf(said.refusal ?? said.rows[0]?.refusal, null);
    },
    async closeConversation(closing: CloseConversationMutationVariables) {
      const { closeConversation: said } = await api.ask(CloseConversationDocument, closing);
      return outcomeOf(said.refusal, null);
    },
    async reopenConversation(id: string, reason: string) {
      const { reopenConversation: said } = await api.ask(ReopenConversationDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
    /** Answers the number of the request. */
    async convertToRightsRequest(conversion: ConvertToRightsRequestMutationVariables) {
      const { convertToRightsRequest: said } = await api.ask(ConvertToRightsRequestDocument, conversion);
      return outcomeOf(said.refusal, said.requestReference ?? null);
    },
    async breakGlass(asked: BreakGlassMutationVariables) {
      const { breakGlass: said } = await api.ask(BreakGlassDocument, asked);
      return outcomeOf(said.refusal, said.breakGlass ?? null);
    },
    async reviewBreakGlass(review: ReviewBreakGlassMutationVariables) {
      const { reviewBreakGlass: said } = await api.ask(ReviewBreakGlassDocument, review);
      return outcomeOf(said.refusal, null);
    },
  };
}
