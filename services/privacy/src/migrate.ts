// Brings the privacy database up to date, as its owner. Never drops evidence.
import { migrate } from '@clounge/shared/database';
import { archivingMigration, correctingMigration, ledgerMigration, recordsMigration } from '@clounge/shared/records';
import { Destruction } from './migrations/1-destruction.ts';
import { Consultations } from './migrations/2-consultations.ts';
import { ApprovalPasskeys } from './migrations/3-approval-passkeys.ts';
import { Trustees } from './migrations/4-trustees.ts';
import { ClosedEpochs } from './migrations/5-closed-epochs.ts';
import { Media } from './migrations/6-media.ts';
import { ArchivedCounts } from './migrations/18-archived-counts.ts';
import { Holds } from './migrations/17-holds.ts';
import { Recoveries } from './migrations/30-recoveries.ts';
import { Mandates } from './migrations/71-mandates.ts';
import { Verification } from './migrations/70-verification.ts';
import { Documents } from './migrations/50-documents.ts';
import { Standing } from './migrations/45-standing.ts';
import { Requests } from './migrations/55-requests.ts';
import { BreakGlassTable } from './migrations/66-break-glass.ts';
import { Intake } from './migrations/60-intake.ts';
import { Conversations } from './migrations/65-conversations.ts';
import { DeletionsAndStops } from './migrations/80-deletions-and-stops.ts';
import { DeletionLetter } from './migrations/81-deletion-letter.ts';
import { RequestObjections } from './migrations/56-request-objections.ts';
import { WaitingMail } from './migrations/92-waiting-mail.ts';
import { Corrections } from './migrations/76-corrections.ts';
import { RenewalsAndRedactions } from './migrations/84-renewals-and-redactions.ts';
import { ChangeNotices } from './migrations/89-change-notices.ts';
import { QueueExports } from './migrations/90-queue-exports.ts';
import { Guardianship } from './migrations/110-guardianship.ts';
import { AnswerTemplates } from './migrations/98-answer-templates.ts';
import { TemplateRetirements } from './migrations/105-template-retirements.ts';
import { ConversationDocuments } from './migrations/100-conversation-documents.ts';
import { ConversationClocks } from './migrations/101-conversation-clocks.ts';
import { QueueIndexes } from './migrations/88-queue-indexes.ts';
import { QueueCounts } from './migrations/97-queue-counts.ts';

export async function migratePrivacy(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '0-records', class: recordsMigration('privacy_app') },
    { name: '0-ledger-applied', class: ledgerMigration('privacy_app') },
    { name: '1-destruction', class: Destruction },
    { name: '2-consultations', class: Consultations },
    { name: '3-approval-passkeys', class: ApprovalPasskeys },
    { name: '4-trustees', class: Trustees },
    { name: '5-closed-epochs', class: ClosedEpochs },
    { name: '6-media', class: Media },
    { name: '17-holds', class: Holds },
    { name: '18-archiving', class: archivingMigration('privacy_app') },
    { name: '18-archived-counts', class: ArchivedCounts },
    { name: '30-recoveries', class: Recoveries },
    { name: '45-standing', class: Standing },
    { name: '50-documents', class: Documents },
    { name: '55-requests', class: Requests },
    { name: '56-request-objections', class: RequestObjections },
    { name: '60-intake', class: Intake },
    { name: '65-conversations', class: Conversations },
    { name: '66-break-glass', class: BreakGlassTable },
    { name: '70-verification', class: Verification },
    { name: '71-mandates', class: Mandates },
    { name: '75-correcting', class: correctingMigration('privacy_app') },
    { name: '76-corrections', class: Corrections },
    { name: '80-deletions-and-stops', class: DeletionsAndStops },
    { name: '81-deletion-letter', class: DeletionLetter },
    { name: '84-renewals-and-redactions', class: RenewalsAndRedactions },
    { name: '88-queue-indexes', class: QueueIndexes },
    { name: '89-change-notices', class: ChangeNotices },
    { name: '90-queue-exports', class: QueueExports },
    { name: '92-waiting-mail', class: WaitingMail },
    { name: '97-queue-counts', class: QueueCounts },
    { name: '98-answer-templates', class: AnswerTemplates },
    { name: '100-conversation-documents', class: ConversationDocuments },
    { name: '101-conversation-clocks', class: ConversationClocks },
    { name: '105-template-retirements', class: TemplateRetirements },
    { name: '110-guardianship', class: Guardianship },
  ]);
}
