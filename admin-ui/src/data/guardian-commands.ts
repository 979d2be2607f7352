// What staff do with guardian consents. State moves through these and through nothing else.
import type { Api } from '../client/api.ts';
import {
  CheckGuardianConsentDocument,
  DecideGuardianConsentDocument,
  EndGuardianConsentDocument,
  FreezeGuardianConsentDocument,
  GuardianPapersCameDocument,
  MatchWardDocument,
  RecordPostedGuardianLetterDocument,
  RegisterGuardianConsentDocument,
  ReleaseGuardianConsentDocument,
  type CheckGuardianConsentMutationVariables,
  type DecideGuardianConsentInput,
  type EndGuardianConsentMutationVariables,
  type RegisterGuardianConsentInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function guardianCommandsOf(api: Api) {
  return {
    async registerGuardianConsent(input: RegisterGuardianConsentInput) {
      const { registerGuardianConsent: said } = await api.ask(RegisterGuardianConsentDocument, { input });
      return outcomeOf(said.refusal, said.consent ?? null);
    },
    async guardianPapersCame(id: string) {
      const { guardianPapersCame: said } = await api.ask(GuardianPapersCameDocument, { id });
      return outcomeOf(said.refusal, null);
    },
    async matchWard(id: string, personId: string) {
      const { matchWard: said } = await api.ask(MatchWardDocument, { id, personId });
      return outcomeOf(said.refusal, null);
    },
    async checkGuardianConsent(check: CheckGuardianConsentMutationVariables) {
      const { checkGuardianConsent: said } = await api.ask(CheckGuardianConsentDocument, check);
      return outcomeOf(said.refusal, null);
    },
    async decideGuardianConsent(input: DecideGuardianConsentInput) {
      const { decideGuardianConsent: said } = await api.ask(DecideGuardianConsentDocument, { input });
      return outcomeOf(said.refusal, null);
    },
    async freezeGuardianConsent(id: string, reason: string) {
      const { freezeGuardianConsent: said } = await api.ask(FreezeGuardianConsentDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
    async releaseGuardianConsent(id: string, reason: string) {
      const { releaseGuardianConsent: said } = await api.ask(ReleaseGuardianConsentDocument, { id, reason });
      return outcomeOf(said.refusal, null);
    },
    async endGuardianConsent(ending: EndGuardianConsentMutationVariables) {
      const { endGuardianConsent: said } = await api.ask(EndGuardianConsentDocument, ending);
      return outcomeOf(said.refusal, null);
    },
    async recordPostedGuardianLetter(id: string) {
      const { recordPostedGuardianLetter: said } = await api.ask(RecordPostedGuardianLetterDocument, { id });
      return outcomeOf(said.refusal, null);
    },
  };
}
