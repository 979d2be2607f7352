// What staff do with messages that were kept apart: release one as a case, or discard it.
import type { Api } from '../client/api.ts';
import {
  DiscardQuarantinedDocument,
  ReleaseFromQuarantineDocument,
  type ReleaseFromQuarantineInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function intakeCommandsOf(api: Api) {
  return {
    async releaseFromQuarantine(input: ReleaseFromQuarantineInput) {
      const { releaseFromQuarantine: said } = await api.ask(ReleaseFromQuarantineDocument, { input });
      return outcomeOf(said.refusal, said.message ?? null);
    },
    async discardQuarantined(id: string, reason: string) {
      const { discardQuarantined: said } = await api.ask(DiscardQuarantinedDocument, { id, reason });
      return outcomeOf(said.refusal, said.message ?? null);
    },
  };
}
