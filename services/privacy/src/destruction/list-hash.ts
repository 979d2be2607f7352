// The identity of a list: a hash over what is on it. Recomputed under the list's lock whenever something on it changed.
import type { Queryable } from '@clounge/shared/database';
import { canonical } from './canonical.ts';

interface Totals {
  items: number;
  excluded: number;
  approve_by: Date | null;
  destroy_by: Date | null;
  limit_at: Date | null;
  hash: string;
}

/** What the rows add up to. */
export interface ListAsItStands {
  listHash: string;
  itemCount: number;
  excludedCount: number;
  approveBy: Date | null;
  destroyBy: Date | null;
  limitAt: Date | null;
}

/** The list as its rows stand now: SHA-256 over its name, its rules and the digests of its items in the order of their targets. */
export async function asItStands(
  db: Queryable,
  batch: { id: string; list: string; reference: string; policyVersion: string },
): Promise<ListAsItStands> {
  const head = canonical({ list: batch.list, reference: batch.reference, policy: batch.policyVersion });
  const rows = await db.query<Totals>(
    `select count(*) filter (where not excluded and not held) as items, count(*) filter (where excluded and not held) as excluded,
       min(approve_by) filter (where not excluded and not held) as approve_by, min(destroy_by) filter (where not excluded and not held) as destroy_by,
       min(limit_at) filter (where not excluded and not held) as limit_at,
       encode(sha256(convert_to($2, 'UTF8') ||
         coalesce(string_agg(digest, ''::bytea order by target) filter (where not excluded and not held), ''::bytea)), 'hex') as hash
     from batch_item where batch_id = $1 and state = 'OPEN'`,
    [batch.id, head],
  );
  const row = rows.rows[0];
  if (!row) throw new Error('An aggregate without a row.');
  return {
    listHash: row.hash,
    itemCount: row.items,
    excludedCount: row.excluded,
    approveBy: row.approve_by,
    destroyBy: row.destroy_by,
    limitAt: row.limit_at,
  };
}

/** Writes what the rows add up to. The caller holds the list's lock. */
export async function rehash(
  db: Queryable,
  batch: { id: string; list: string; reference: string; policyVersion: string },
): Promise<ListAsItStands> {
  const now = await asItStands(db, batch);
  await db.query(
    `update destruction_batch set list_hash = $2, item_count = $3, excluded_count = $4, approve_by = coalesce($5, approve_by),
       destroy_by = coalesce($6, destroy_by), limit_at = coalesce($7, limit_at) where id = $1`,
    [batch.id, now.listHash, now.itemCount, now.excludedCount, now.approveBy, now.destroyBy, now.limitAt],
  );
  return now;
}
