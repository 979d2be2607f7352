// The row of a closing: what is done, so that a process that died is followed by one that goes on. Never written ahead of the deed.
import type { Queryable } from '../../database/index.ts';

/** Steps in their order. Each may be done again after it was done. */
export const closingSteps = ['root', 'part', 'copy', 'verify', 'switch', 'evict', 'destroy', 'drop'] as const;
export type ClosingStep = (typeof closingSteps)[number];

const columnOf: Record<ClosingStep, string> = {
  root: 'rooted_at',
  part: 'parted_at',
  copy: 'copied_at',
  verify: 'verified_at',
  switch: 'switched_at',
  evict: 'evicted_at',
  destroy: 'destroyed_at',
  drop: 'dropped_at',
};

export interface ClosingRow {
  /** The epoch that is closed. */
  epoch: number;
  /** The root of the next one. */
  rootKeyId: string;
  /** The last entry of the ledger whose key is left behind. */
  covers: number;
  /** The same of the closing before; 0 for the first. */
  coveredBefore: number;
  /** Roots of copies that were taken back. */
  takenBack: readonly string[];
  /** Grows as steps are done. */
  done: Set<ClosingStep>;
}

interface Row extends Record<string, unknown> {
  epoch: number;
  root_key_id: string;
  covers: number;
  before: number;
  taken_back: string[];
}

/** The closing that is under way, or null. */
export async function closingUnderWay(db: Queryable): Promise<ClosingRow | null> {
  const rows = await db.query<Row>(
    `select c.*, coalesce((select covers from epoch_closing b where b.epoch = c.epoch - 1), 0) as before
     from epoch_closing c where c.dropped_at is null order by c.epoch limit 1`,
  );
  const row = rows.rows[0];
  if (!row) return null;
  return {
    epoch: row.epoch,
    rootKeyId: row.root_key_id,
    covers: row.covers,
    coveredBefore: row.before,
    takenBack: row.taken_back,
    done: new Set(closingSteps.filter((step) => row[columnOf[step]] !== null)),
  };
}

/** Writes the row of a new closing of the current epoch. What the ledger says now is covered: its writers commit one after the other. */
export async function beginClosing(db: Queryable, rootKeyId: (next: number) => string): Promise<void> {
  const current = await db.query<{ epoch: number }>('select epoch from current_epoch');
  const epoch = current.rows[0]?.epoch;
  if (epoch === undefined) throw new Error('The vault has no epoch.');
  await db.query(
    `insert into epoch_closing (epoch, root_key_id, covers) select $1, $2, coalesce(max(index), 0) from ledger`,
    [epoch, rootKeyId(epoch + 1)],
  );
}

export async function markDone(db: Queryable, row: ClosingRow, step: ClosingStep): Promise<void> {
  await db.query(`update epoch_closing set ${columnOf[step]} = coalesce(${columnOf[step]}, now()) where epoch = $1`, [
    row.epoch,
  ]);
  row.done.add(step);
}

/** Takes the copy back: the steps are done once more, under another root. Does nothing after the switch. */
export async function takeBack(db: Queryable, row: ClosingRow, rootKeyId: string): Promise<void> {
  const taken = await db.query(
    `update epoch_closing c set root_key_id = $2, taken_back = taken_back || root_key_id,
       rooted_at = null, parted_at = null, copied_at = null, verified_at = null
     where epoch = $1 and switched_at is null and exists (select 1 from current_epoch e where e.epoch = c.epoch)`,
    [row.epoch, rootKeyId],
  );
  if (taken.rowCount === 1) await db.query('select drop_key_partition($1)', [row.epoch + 1]);
}

/** An epoch that is closed: its root is destroyed, and with it every key that it left behind. */
export interface ClosedEpoch {
  epoch: number;
  /** The last entry of the ledger that it ended for good. */
  covers: number;
  /** When its root was destroyed, in real time. */
  closedAt: Date;
}

/** The first closed epoch that ended the ledger's entries up to this one; null where none has yet. */
export async function closedEpochCovering(db: Queryable, entry: number): Promise<ClosedEpoch | null> {
  const rows = await db.query<{ epoch: number; covers: number; at: Date }>(
    `select epoch, covers, destroyed_at as at from epoch_closing
     where destroyed_at is not null and covers >= $1 order by epoch limit 1`,
    [entry],
  );
  const row = rows.rows[0];
  return row ? { epoch: row.epoch, covers: row.covers, closedAt: row.at } : null;
}
