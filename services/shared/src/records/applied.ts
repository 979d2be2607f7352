// How far this database has followed the ledger of destruction; written in the transaction that deletes, so that a restored database
// knows by itself to where it was restored.
import type { Queryable } from '../database/index.ts';
import type { ClassCount } from './held.ts';

/** Held shared by each destruction, alone by a replay: rows that both would delete are counted once. */
export const replayLock = 7_204;

/** Position of the last ledger entry that was applied here. */
export async function appliedPosition(db: Queryable): Promise<number> {
  const rows = await db.query<{ position: number }>('select position from ledger_applied');
  return rows.rows[0]?.position ?? 0;
}

/** Notes a position; it only ever grows. */
export async function noteApplied(db: Queryable, position: number): Promise<void> {
  await db.query('update ledger_applied set position = $1, at = now() where position < $1', [position]);
}

/**
 * What a start destroyed in place of this step, because it found the rows between condemnation and deletion: they belong to the list's
 * count. Each is given out once.
 */
export async function replayedOf(
  db: Queryable,
  step: { requestId: string; batchId: string; ledgerIndex: number },
  recordClasses: readonly string[],
): Promise<ClassCount[]> {
  const rows = await db.query<ClassCount>(
    `update ledger_replayed set counted_by = $1
     where batch_id = $2 and ledger_index <= $3 and record_class = any ($4::text[]) and counted_by is null
     returning record_class as "recordClass", records`,
    [step.requestId, step.batchId, step.ledgerIndex, recordClasses],
  );
  return rows.rows;
}
