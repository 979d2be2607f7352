// What staff can do: each act one typed method. State moves through these and through nothing else.
import { ApiFault } from '../client/api-fault.ts';
import type { Api } from '../client/api.ts';
import {
  ApprovalChallengeDocument,
  ApproveDestructionDocument,
  ConfirmTrusteeTaskDocument,
  DecideMisuseDocument,
  DecideMisuseObjectionDocument,
  DelegateDocument,
  EndDelegationDocument,
  ExcludeDestructionItemDocument,
  GiveStandingApprovalDocument,
  GrantRoleDocument,
  IncludeDestructionItemDocument,
  MoveMediumDocument,
  PasskeyRegistrationOptionsDocument,
  RecordMediumDestructionDocument,
  RecordMisuseObjectionDocument,
  ReportMisuseDocument,
  RegisterMediumDocument,
  LiftHoldDocument,
  PlaceHoldDocument,
  RegisterPasskeyDocument,
  RestoreMemberDocument,
  RestoreOrganizationDocument,
  ReturnDestructionDocument,
  ReviewHoldDocument,
  RevokeGrantDocument,
  RevokePasskeyDocument,
  SaveTrusteeDocument,
  SelectDestructionDocument,
  TellMisuseDocument,
  TerminateOrganizationDocument,
  WaiveRecoveryDocument,
  StandingChallengeDocument,
  TellTrusteesDocument,
  WithdrawLocationConsentDocument,
  WithdrawStandingApprovalDocument,
  type ApprovalChallengeInput,
  type ApproveDestructionInput,
  type ChangeDestructionItemInput,
  type ConfirmTrusteeTaskInput,
  type DecideMisuseInput,
  type DecideMisuseObjectionInput,
  type DelegateInput,
  type GiveStandingApprovalInput,
  type GrantRoleInput,
  type RecordMediumDestructionInput,
  type RecordMisuseObjectionInput,
  type ReportMisuseInput,
  type PlaceHoldInput,
  type RefusalWordsFragment,
  type RegisterMediumInput,
  type RegisterPasskeyInput,
  type RestoreMemberInput,
  type RestoreOrganizationInput,
  type ReturnDestructionInput,
  type SaveTrusteeInput,
  type TellMisuseInput,
  type StandingTermsInput,
  type TellTrusteesInput,
  type TerminateOrganizationInput,
  type WaiveRecoveryInput,
  type ReviewHoldInput,
} from '../generated/operations.ts';
import { attendanceCommandsOf } from './attendance-commands.ts';
import { conversationCommandsOf } from './conversation-commands.ts';
import { guardianCommandsOf } from './guardian-commands.ts';
import { redactionCommandsOf } from './redaction-commands.ts';
import { templateCommandsOf } from './template-commands.ts';
import { intakeCommandsOf } from './intake-commands.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { requestCommandsOf } from './request-commands.ts';
import { rightsCommandsOf } from './rights-commands.ts';
import { verificationCommandsOf } from './verification-commands.ts';

export type { Outcome } from './outcome.ts';

/** A registration without a refusal is one that was begun. */
function begun<T>(said: { registration?: T | null; refusal?: RefusalWordsFragment | null }): Outcome<T> {
  if (said.refusal) return { kind: 'refused', refusal: said.refusal };
  if (!said.registration) throw new ApiFault('OTHER');
  return { kind: 'done', value: said.registration };
}

/** The acts, over an API. Each throws `ApiFault` where no answer could be had. */
export function commandsOf(api: Api) {
  return {
    ...attendanceCommandsOf(api),
    ...requestCommandsOf(api),
    ...rightsCommandsOf(api),
    ...intakeCommandsOf(api),
    ...verificationCommandsOf(api),
    ...conversationCommandsOf(api),
    ...guardianCommandsOf(api),
    ...redactionCommandsOf(api),
    ...templateCommandsOf(api),
    async selectDestruction() {
      const { selectDestruction: said } = await api.ask(SelectDestructionDocument, {});
      return outcomeOf(said.refusal, said.batches);
    },
    /** What the viewer's passkey must sign; null where none is needed. */
    async approvalChallenge(input: ApprovalChallengeInput) {
      const { approvalChallenge: said } = await api.ask(ApprovalChallengeDocument, { input });
      return outcomeOf(said.refusal, said.challenge ?? null);
    },
    async approveDestruction(input: ApproveDestructionInput) {
      const { approveDestruction: said } = await api.ask(ApproveDestructionDocument, { input });
      return outcomeOf(said.refusal, said.batch ?? null);
    },
    async returnDestruction(input: ReturnDestructionInput) {
      const { returnDestruction: said } = await api.ask(ReturnDestructionDocument, { input });
      return outcomeOf(said.refusal, said.batch ?? null);
    },
    async excludeDestructionItem(input: ChangeDestructionItemInput) {
      const { excludeDestructionItem: said } = await api.ask(ExcludeDestructionItemDocument, { input });
      return outcomeOf(said.refusal, said.batch ?? null);
    },
    async includeDestructionItem(input: ChangeDestructionItemInput) {
      const { includeDestructionItem: said } = await api.ask(IncludeDestructionItemDocument, { input });
      return outcomeOf(said.refusal, said.batch ?? null);
    },
    async restoreMember(input: RestoreMemberInput, purpose: string | null) {
      const { restoreMember: said } = await api.ask(RestoreMemberDocument, { input }, { purpose });
      return outcomeOf(said.refusal, { notice: said.notice ?? null });
    },
    async waiveRecovery(input: WaiveRecoveryInput) {
      const { waiveRecovery: said } = await api.ask(WaiveRecoveryDocument, { input });
      return outcomeOf(said.refusal, said.waivedAt ?? null);
    },
    async terminateOrganization(input: TerminateOrganizationInput) {
      const { terminateOrganization: said } = await api.ask(TerminateOrganizationDocument, { input });
      return outcomeOf(said.refusal, { restricted: said.restricted });
    },
    async restoreOrganization(input: RestoreOrganizationInput) {
      const { restoreOrganization: said } = await api.ask(RestoreOrganizationDocument, { input });
      return outcomeOf(said.refusal, { restored: said.restored, notice: said.notice ?? null });
    },
    async placeHold(input: PlaceHoldInput) {
      const { placeHold: said } = await api.ask(PlaceHoldDocument, { input });
      return outcomeOf(said.refusal, said.hold ?? null);
    },
    async reviewHold(input: ReviewHoldInput) {
      const { reviewHold: said } = await api.ask(ReviewHoldDocument, { input });
      return outcomeOf(said.refusal, said.hold ?? null);
    },
    async liftHold(id: string, reason: string) {
      const { liftHold: said } = await api.ask(LiftHoldDocument, { id, reason });
      return outcomeOf(said.refusal, said.hold ?? null);
    },
    async reportMisuse(input: ReportMisuseInput) {
      const { reportMisuse: said } = await api.ask(ReportMisuseDocument, { input });
      return outcomeOf(said.refusal, said.record ?? null);
    },
    async decideMisuse(input: DecideMisuseInput) {
      const { decideMisuse: said } = await api.ask(DecideMisuseDocument, { input });
      return outcomeOf(said.refusal, said.record ?? null);
    },
    async tellMisuse(input: TellMisuseInput) {
      const { tellMisuse: said } = await api.ask(TellMisuseDocument, { input });
      return outcomeOf(said.refusal, said.record ?? null);
    },
    async recordMisuseObjection(input: RecordMisuseObjectionInput) {
      const { recordMisuseObjection: said } = await api.ask(RecordMisuseObjectionDocument, { input });
      return outcomeOf(said.refusal, said.record ?? null);
    },
    async decideMisuseObjection(input: DecideMisuseObjectionInput) {
      const { decideMisuseObjection: said } = await api.ask(DecideMisuseObjectionDocument, { input });
      return outcomeOf(said.refusal, said.record ?? null);
    },
    /** What the viewer's passkey must sign; null where none is needed. */
    async standingChallenge(input: StandingTermsInput) {
      const { standingChallenge: said } = await api.ask(StandingChallengeDocument, { input });
      return outcomeOf(said.refusal, said.challenge ?? null);
    },
    async giveStandingApproval(input: GiveStandingApprovalInput) {
      const { giveStandingApproval: said } = await api.ask(GiveStandingApprovalDocument, { input });
      return outcomeOf(said.refusal, said.approval ?? null);
    },
    async withdrawStandingApproval(id: string, reason: string) {
      const { withdrawStandingApproval: said } = await api.ask(WithdrawStandingApprovalDocument, { id, reason });
      return outcomeOf(said.refusal, said.approval ?? null);
    },
    async withdrawLocationConsent(personId: string) {
      const { withdrawLocationConsent: said } = await api.ask(WithdrawLocationConsentDocument, { input: { personId } });
      return outcomeOf(said.refusal, { message: said.message ?? '', reference: said.reference ?? null });
    },
    async grantRole(input: GrantRoleInput) {
      const { grantRole: said } = await api.ask(GrantRoleDocument, { input });
      return outcomeOf(said.refusal, said.grant ?? null);
    },
    async revokeGrant(id: string, reason: string) {
      const { revokeGrant: said } = await api.ask(RevokeGrantDocument, { id, reason });
      return outcomeOf(said.refusal, said.grant ?? null);
    },
    async saveTrustee(input: SaveTrusteeInput) {
      const { saveTrustee: said } = await api.ask(SaveTrusteeDocument, { input });
      return outcomeOf(said.refusal, { webhookSecret: said.webhookSecret ?? null });
    },
    async confirmTrusteeTask(input: ConfirmTrusteeTaskInput) {
      const { confirmTrusteeTask: said } = await api.ask(ConfirmTrusteeTaskDocument, { input });
      return outcomeOf(said.refusal, said.task ?? null);
    },
    async tellTrustees(input: TellTrusteesInput) {
      const { tellTrustees: said } = await api.ask(TellTrusteesDocument, { input });
      return outcomeOf(said.refusal, said.tasks);
    },
    async registerMedium(input: RegisterMediumInput) {
      const { registerMedium: said } = await api.ask(RegisterMediumDocument, { input });
      return outcomeOf(said.refusal, said.medium ?? null);
    },
    async moveMedium(id: string, location: string) {
      const { moveMedium: said } = await api.ask(MoveMediumDocument, { id, location });
      return outcomeOf(said.refusal, said.medium ?? null);
    },
    async recordMediumDestruction(input: RecordMediumDestructionInput) {
      const { recordMediumDestruction: said } = await api.ask(RecordMediumDestructionDocument, { input });
      return outcomeOf(said.refusal, said.medium ?? null);
    },
    async passkeyRegistrationOptions() {
      const { passkeyRegistrationOptions: said } = await api.ask(PasskeyRegistrationOptionsDocument, {});
      return begun(said);
    },
    async registerPasskey(input: RegisterPasskeyInput) {
      const { registerPasskey: said } = await api.ask(RegisterPasskeyDocument, { input });
      return outcomeOf(said.refusal, said.passkey ?? null);
    },
    async revokePasskey(id: string, reason: string) {
      const { revokePasskey: said } = await api.ask(RevokePasskeyDocument, { id, reason });
      return outcomeOf(said.refusal, said.passkey ?? null);
    },
    async delegate(input: DelegateInput) {
      const { delegate: said } = await api.ask(DelegateDocument, { input });
      return outcomeOf(said.refusal, said.appointment ?? null);
    },
    async endDelegation(id: string, reason: string) {
      const { endDelegation: said } = await api.ask(EndDelegationDocument, { id, reason });
      return outcomeOf(said.refusal, said.appointment ?? null);
    },
  };
}

export type Commands = ReturnType<typeof commandsOf>;
