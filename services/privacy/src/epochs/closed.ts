// Which closing of the vault made the keys of a list irrecoverable. Reads only.
import type { Queryable } from '@clounge/shared/database';

/** A closed epoch of the vault, in business time. */
export interface ClosedForList {
  epoch: number;
  closedAt: Date;
}

/** The last entry of the destruction ledger that a list has; null where it ended no key. */
export async function lastEntryOf(db: Queryable, batchId: string): Promise<number | null> {
  const rows = await db.query<{ last: number | null }>(
    'select max(nullif(ledger_index, 0))::int as last from batch_page where batch_id = $1',
    [batchId],
  );
  return rows.rows[0]?.last ?? null;
}

/** For each list the first closing that ended all of its keys, in the order of the lists; null where it is not closed yet, or ended no key. */
export async function closedForLists(db: Queryable, batchIds: readonly string[]): Promise<(ClosedForList | null)[]> {
  const rows = await db.query<{ batch_id: string; epoch: number; closed_at: Date }>(
    `select b.batch_id, c.epoch, c.closed_at
     from (select batch_id, max(nullif(ledger_index, 0)) as last from batch_page where batch_id = any ($1::uuid[]) group by 1) b,
       lateral (select epoch, closed_at from closed_epoch where covers >= b.last order by epoch limit 1) c`,
    [batchIds],
  );
  const byBatch = new Map(rows.rows.map((row) => [row.batch_id, { epoch: row.epoch, closedAt: row.closed_at }]));
  return batchIds.map((id) => byBatch.get(id) ?? null);
}
