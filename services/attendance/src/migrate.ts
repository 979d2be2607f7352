// Brings the attendance database up to date, as its owner. Names of migrations are kept for ever.
import { migrate } from '@clounge/shared/database';
import { importMigration } from '@clounge/shared/import';
import {
  archivingMigration,
  correctingMigration,
  ledgerMigration,
  recordsMigration,
  searchTablesMigration,
} from '@clounge/shared/records';
import { Attendance } from './migrations/1-attendance.ts';
import { VerifiedWards } from './migrations/61-verified-wards.ts';
import { LocationWithdrawals } from './migrations/38-location-withdrawals.ts';
import { Marking } from './migrations/51-marking.ts';
import { Zones } from './migrations/50-zones.ts';

export async function migrateAttendance(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [
    { name: '0-records', class: recordsMigration('attendance_app') },
    { name: '0-ledger-applied', class: ledgerMigration('attendance_app') },
    { name: '1-attendance', class: Attendance },
    { name: '2-import-keys', class: importMigration('attendance_app') },
    { name: '3-archiving', class: archivingMigration('attendance_app') },
    { name: '4-search-tables', class: searchTablesMigration('attendance_app', { import_key: 'key' }) },
    { name: '38-location-withdrawals', class: LocationWithdrawals },
    { name: '61-verified-wards', class: VerifiedWards },
    { name: '50-zones', class: Zones },
    { name: '51-marking', class: Marking },
    { name: '60-correcting', class: correctingMigration('attendance_app') },
  ]);
}
