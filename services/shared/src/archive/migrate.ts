// Brings the archive's database up to date, as its owner.
import { migrate } from '../database/index.ts';
import { Archive } from './migrations/1-archive.ts';

export async function migrateArchive(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, [{ name: '1-archive', class: Archive }]);
}
