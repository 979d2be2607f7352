// What staff do about words that nobody should have written: propose, approve, return. State moves through these and through nothing else.
import type { Api } from '../client/api.ts';
import {
  ApproveRedactionDocument,
  ProposeRedactionDocument,
  ReturnRedactionDocument,
  type ProposeRedactionInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function redactionCommandsOf(api: Api) {
  return {
    /** Inside the case that it is about. Answers the id of the proposal. */
    async proposeRedaction(input: ProposeRedactionInput) {
      const { proposeRedaction: said } = await api.ask(ProposeRedactionDocument, { input }, { caseId: input.caseId });
      return outcomeOf(said.refusal, said.redaction?.id ?? null);
    },
    async approveRedaction(id: string, shownHash: string) {
      const { approveRedaction: said } = await api.ask(ApproveRedactionDocument, { id, shownHash });
      return outcomeOf(said.refusal, null);
    },
    async returnRedaction(id: string, reason: string) {
      const { returnRedaction: said } = await api.ask(ReturnRedactionDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
  };
}
