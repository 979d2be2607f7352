// What staff can do with the texts that answers begin with. State moves through these and through nothing else.
import type { Api } from '../client/api.ts';
import {
  ApproveAnswerTemplateDocument,
  ApproveTemplateRetirementDocument,
  ProposeAnswerTemplateDocument,
  ProposeTemplateRetirementDocument,
  RestoreAnswerTemplateDocument,
  ReturnAnswerTemplateDocument,
  ReturnTemplateRetirementDocument,
  type ProposeAnswerTemplateInput,
  type TemplateRetirementAct,
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
    async proposeTemplateRetirement(kind: string, act: TemplateRetirementAct, reason: string) {
      const { proposeTemplateRetirement: said } = await api.ask(ProposeTemplateRetirementDocument, {
        kind,
        act,
        reason,
      });
      return outcomeOf(said.refusal, null);
    },
    async approveTemplateRetirement(id: string) {
      const { approveTemplateRetirement: said } = await api.ask(ApproveTemplateRetirementDocument, { id });
      return outcomeOf(said.refusal, null);
    },
    async returnTemplateRetirement(id: string, reason: string) {
      const { returnTemplateRetirement: said } = await api.ask(ReturnTemplateRetirementDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
  };
}
