// How staff show who asks for a right: each check one typed method, inside its case.
import type { Api } from '../client/api.ts';
import {
  ConfirmMandateDocument,
  ProposeMandateDocument,
  RecordCallBackDocument,
  RecordDocumentCheckDocument,
  RecordGuardianCheckDocument,
  SendVerificationCodeDocument,
  type CallBackInput,
  type ConfirmMandateInput,
  type GuardianRequestInput,
  type IdentityDocumentCheckInput,
  type ProposeMandateInput,
  type RefusalWordsFragment,
  type VerificationStateFragment,
} from '../generated/operations.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

interface Said {
  verification?: VerificationStateFragment | null;
  refusal?: RefusalWordsFragment | null;
}

const stateOf = ({ verification, refusal }: Said): Outcome<VerificationStateFragment | null> =>
  outcomeOf(refusal, verification ?? null);

/** The checks, over an API. Each throws `ApiFault` where no answer could be had. */
export function verificationCommandsOf(api: Api) {
  return {
    sendVerificationCode: async (requestId: string) =>
      stateOf((await api.ask(SendVerificationCodeDocument, { requestId }, { caseId: requestId })).sendVerificationCode),
    recordCallBack: async (input: CallBackInput) =>
      stateOf((await api.ask(RecordCallBackDocument, { input }, { caseId: input.requestId })).recordCallBack),
    recordDocumentCheck: async (input: IdentityDocumentCheckInput) =>
      stateOf((await api.ask(RecordDocumentCheckDocument, { input }, { caseId: input.requestId })).recordDocumentCheck),
    recordGuardianCheck: async (input: GuardianRequestInput) =>
      stateOf((await api.ask(RecordGuardianCheckDocument, { input }, { caseId: input.requestId })).recordGuardianCheck),
    proposeMandate: async (input: ProposeMandateInput) =>
      stateOf((await api.ask(ProposeMandateDocument, { input }, { caseId: input.requestId })).proposeMandate),
    confirmMandate: async (input: ConfirmMandateInput, requestId: string) =>
      stateOf((await api.ask(ConfirmMandateDocument, { input }, { caseId: requestId })).confirmMandate),
  };
}
