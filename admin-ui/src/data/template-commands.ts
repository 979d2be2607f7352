// What staff can do with the texts that answers begin with. State moves through these and through nothing else.
import type { Api } from '../client/api.ts';
import {
  ApproveAnswerTemplateDocument,
  ProposeAnswerTemplateDocument,
  RestoreAnswerTemplateDocument,
  ReturnAnswerTemplateDocument,
  type ProposeAnswerTemplateInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function templateCommandsOf(api: Api) {
  return {
    /** Answers the number of the version that waits now. */
    async proposeAnswerTemplate(input: ProposeAnswerTemplateInput) {
      const { proposeAnswerTemplate: said } = await api.ask(ProposeAnswerTemplateDocument, { input });
      return outcomeOf(said.refusal, said.template?.version ?? 0);
    },
    /** Answers the number of the version that waits now. */
    async restoreAnswerTemplate(id: string, reason: string) {
      const { restoreAnswerTemplate: said } = await api.ask(RestoreAnswerTemplateDocument, { id, reason });
      return outcomeOf(said.refusal, said.template?.version ?? 0);
    },
    async approveAnswerTemplate(id: string) {
      const { approveAnswerTemplate: said } = await api.ask(ApproveAnswerTemplateDocument, { id });
      return outcomeOf(said.refusal, null);
    },
    async returnAnswerTemplate(id: string, reason: string) {
      const { returnAnswerTemplate: said } = await api.ask(ReturnAnswerTemplateDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
  };
}
