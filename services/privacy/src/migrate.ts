// Brings the privacy database up to date, as its owner. Never drops evidence.
import { migrate } from '@clounge/shared/database';
import { archivingMigration, recordsMigration } from '@clounge/shared/records';
import { Destruction } from './migrations/1-destruction.ts';
import { Consultations } from './migrations/2-consultations.ts';
import { ApprovalPasskeys } from './migrations/3-approval-passkeys.ts';
import { ArchivedCounts } from './migrations/6-archived-counts.ts';

export async function migratePrivacy(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '0-records', class: recordsMigration('privacy_app') },
    { name: '1-destruction', class: Destruction },
    { name: '2-consultations', class: Consultations },
    { name: '3-approval-passkeys', class: ApprovalPasskeys },
    { name: '5-archiving', class: archivingMigration('privacy_app') },
    { name: '6-archived-counts', class: ArchivedCounts },
  ]);
}
