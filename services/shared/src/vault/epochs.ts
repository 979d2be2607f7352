// Words that all who touch epochs share: locks, the current epoch, and what is said where a vault is older than its roots.
import type { Queryable } from '../database/index.ts';
import { ConfigError } from '../errors/index.ts';
import type { RootKeys } from './root-keys.ts';

/** Shared by who makes scopes, exclusive for who opens the first epoch or switches to the next: a new key is never left behind. */
export const epochLock = 7_201;

export interface Epoch {
  id: number;
  rootKeyId: string;
}

/** The epoch under whose root everything is read and made. Throws `ConfigError` where there is none. */
export async function currentEpoch(db: Queryable): Promise<Epoch> {
  const rows = await db.query<{ id: number; root_key_id: string }>(
    'select e.id, e.root_key_id from current_epoch c join epoch e on e.id = c.epoch',
  );
  const row = rows.rows[0];
  if (!row) throw new ConfigError('The vault has no epoch.');
  return { id: row.id, rootKeyId: row.root_key_id };
}

/** The root of an epoch. Throws `ConfigError`: where it was destroyed, the vault is a restored one, and the sentence says so. */
export async function rootOf(rootKeys: RootKeys, epoch: Epoch): Promise<Uint8Array> {
  const destroyed = await rootKeys.destroyedAt(epoch.rootKeyId);
  if (!destroyed) return rootKeys.read(epoch.rootKeyId);
  throw new ConfigError(
    `This vault is of before its last closing: it stands in epoch ${epoch.id}, which was closed on ${destroyed.toISOString()}, and whose root key is destroyed. ` +
      'Nothing sealed in it can be opened again. Put a copy of the vault in its place that was taken after that time.',
  );
}
