// Which code migrates which database. The parts' modules are loaded only when a database is provisioned.
import type { DatabaseName } from './roles.ts';

type Migrate = (ownerUrl: string) => Promise<void>;

/** No entry: the database is created and granted, and its schema belongs to a later release. */
export const migrationsOf: Partial<Record<DatabaseName, Migrate>> = {
  identity: async (url) => (await import('@clounge/identity/migrate')).migrateIdentity(url),
  billing: async (url) => (await import('@clounge/billing/migrate')).migrateBilling(url),
  attendance: async (url) => (await import('@clounge/attendance/migrate')).migrateAttendance(url),
  privacy: async (url) => (await import('@clounge/privacy/migrate')).migratePrivacy(url),
  archive: async (url) => (await import('@clounge/shared/archive')).migrateArchive(url),
  vault: async (url) => (await import('@clounge/shared/vault')).migrateVault(url),
  journal: async (url) => (await import('@clounge/shared/journal')).migrateJournal(url),
};
