// Brings the billing database up to date, as its owner. Names of migrations are kept for ever.
import { migrate } from '@clounge/shared/database';
import { importMigration } from '@clounge/shared/import';
import {
  archivingMigration,
  correctingMigration,
  ledgerMigration,
  recordsMigration,
  searchTablesMigration,
} from '@clounge/shared/records';
import { Billing } from './migrations/1-billing.ts';

export async function migrateBilling(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '0-records', class: recordsMigration('billing_app') },
    { name: '0-ledger-applied', class: ledgerMigration('billing_app') },
    { name: '1-billing', class: Billing },
    { name: '2-import-keys', class: importMigration('billing_app') },
    { name: '3-archiving', class: archivingMigration('billing_app') },
    { name: '4-search-tables', class: searchTablesMigration('billing_app', { contact_key: 'key', import_key: 'key' }) },
    { name: '60-correcting', class: correctingMigration('billing_app') },
  ]);
}
