// How decided rights are carried out by staff: corrections, deletions taken back, stops lifted, views handed over. Each act one typed method.
import type { Api } from '../client/api.ts';
import {
  ApproveCorrectionDocument,
  HandOverViewDocument,
  LiftStopDocument,
  ProposeCorrectionDocument,
  ReturnCorrectionDocument,
  TakeBackDeletionDocument,
  ViewOnPaperDocument,
  ViewPasswordDocument,
  type ApproveCorrectionInput,
  type HandOverViewInput,
  type LiftStopInput,
  type ProposeCorrectionInput,
  type ReturnCorrectionInput,
  type TakeBackDeletionInput,
} from '../generated/operations.ts';
import { outcomeOf } from './outcome.ts';

/** The acts, over an API, each inside its case. Each throws `ApiFault` where no answer could be had. */
export function rightsCommandsOf(api: Api) {
  return {
    async proposeCorrection(input: ProposeCorrectionInput) {
      const { proposeCorrection: said } = await api.ask(
        ProposeCorrectionDocument,
        { input },
        { caseId: input.requestId },
      );
      return outcomeOf(said.refusal, said.correction ?? null);
    },
    async approveCorrection(input: ApproveCorrectionInput) {
      const { approveCorrection: said } = await api.ask(
        ApproveCorrectionDocument,
        { input },
        { caseId: input.requestId },
      );
      return outcomeOf(said.refusal, said.correction ?? null);
    },
    async returnCorrection(input: ReturnCorrectionInput) {
      const { returnCorrection: said } = await api.ask(
        ReturnCorrectionDocument,
        { input },
        { caseId: input.requestId },
      );
      return outcomeOf(said.refusal, said.correction ?? null);
    },
    async takeBackDeletion(input: TakeBackDeletionInput) {
      const { takeBackDeletion: said } = await api.ask(
        TakeBackDeletionDocument,
        { input },
        { caseId: input.requestId },
      );
      return outcomeOf(said.refusal, said.takenBack);
    },
    async liftStop(input: LiftStopInput) {
      const { liftStop: said } = await api.ask(LiftStopDocument, { input });
      return outcomeOf(said.refusal, said.stop ?? null);
    },
    /** The password of the package that waits; the look is recorded. */
    async viewPassword(requestId: string) {
      const { viewPassword: said } = await api.ask(ViewPasswordDocument, { requestId }, { caseId: requestId });
      return outcomeOf(said.refusal, said.password ?? '');
    },
    /** The package that waits as a page to print; the look is recorded. */
    async viewOnPaper(requestId: string) {
      const { viewOnPaper: said } = await api.ask(ViewOnPaperDocument, { requestId }, { caseId: requestId });
      return outcomeOf(said.refusal, said.page ?? '');
    },
    async handOverView(input: HandOverViewInput) {
      const { handOverView: said } = await api.ask(HandOverViewDocument, { input }, { caseId: input.requestId });
      return outcomeOf(said.refusal, said.request ?? null);
    },
  };
}
