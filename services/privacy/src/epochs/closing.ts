// Ends the keys of a proved list for good: has the vault close its epoch, and notes it for the certificates. Never before absence was proved.
import { serviceNames } from '@clounge/shared/config';
import { inTransaction, together } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { isId, lockBatch } from '../destruction/batches.ts';
import { append } from '../destruction/events.ts';
import { recordFailure } from '../destruction/recording.ts';
import type { Sources } from '../sources.ts';
import { lastEntryOf } from './closed.ts';

/**
 * True when the list's keys are irrecoverable, or it ended none; false while the closing waits for another one or for a process that still
 * holds the root, which the list then says. Asking again repeats nothing. Art. 8(3).
 * `readersMs`: how long processes are waited for that hold the old root; as usual when absent.
 * Throws `Refused` NOT_FOUND, FORBIDDEN where absence was not proved, UNAVAILABLE.
 */
export async function closeEpoch(sources: Sources, batchId: string, readersMs?: number): Promise<boolean> {
  const entry = await provedEntry(sources, batchId);
  if (entry === null) return true;
  const closed = await closeCovering(sources, entry, readersMs);
  if (!closed.closedAt) {
    if (closed.waits) await tell(sources, batchId, closed.waits);
    return false;
  }
  await inTransaction(sources.pool, async (db) => {
    await append(db, {
      batchId,
      at: sources.clock.now(),
      kind: 'EPOCH_CLOSED',
      by: 'system',
      facts: { epoch: closed.epoch },
      once: `${batchId}:closed`,
    });
    await db.query(`update destruction_batch set failure = null where id = $1 and state = 'PROVING'`, [batchId]);
  });
  return true;
}

/** `waits`: what holds the closing up, where somebody should know. */
type Closed = { epoch: number; closedAt: Date } | { closedAt: null; waits: string | null };

/**
 * Closes epochs of the vault until the ledger's entries up to this one are ended for good, and notes it; search tables are written anew
 * before, since a hash outlives its key. Asking again repeats nothing. Throws `Refused` UNAVAILABLE.
 */
export async function closeCovering(sources: Sources, entry: number, readersMs?: number): Promise<Closed> {
  await rewriteSearchTables(sources);
  try {
    const { epoch, covers, closedAt: real } = await sources.door.closeEpoch(entry, readersMs);
    const closedAt = new Date(real.getTime() + sources.clock.offsetMs);
    await sources.pool.query(
      'insert into closed_epoch (epoch, covers, closed_at) values ($1, $2, $3) on conflict do nothing',
      [epoch, covers, closedAt],
    );
    return { epoch, closedAt };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'CLOSING_UNDER_WAY') return { closedAt: null, waits: null };
    if (error.code !== 'ROOT_STILL_HELD') throw error;
    return { closedAt: null, waits: `${error.message} ${error.wayOut ?? ''}`.trim() };
  }
}

const rewriteDocument = `mutation RewriteSearchTables { rewriteSearchTables }`;

/** No search hash of the destroyed stays in a file: a hash outlives its key, since the key of a search column is everybody's. */
async function rewriteSearchTables({ peers }: Pick<Sources, 'peers'>): Promise<void> {
  const others = serviceNames.filter((part) => part !== 'privacy');
  await together(others.map((part) => peers.call(part, rewriteDocument, {})));
}

async function provedEntry(sources: Sources, batchId: string): Promise<number | null> {
  if (!isId(batchId)) throw new Refused('NOT_FOUND', 'There is no such list.');
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch) throw new Refused('NOT_FOUND', 'There is no such list.');
    if (!batch.provedAt) throw new Refused('FORBIDDEN', 'Absence was not proved, so no key is ended for good.');
    return lastEntryOf(db, batchId);
  });
}

/** Said once, however often it is tried. */
async function tell(sources: Sources, batchId: string, message: string): Promise<void> {
  const said = await sources.pool.query('select 1 from destruction_batch where id = $1 and failure = $2', [
    batchId,
    message,
  ]);
  if (said.rows.length === 0) await recordFailure(sources, batchId, message);
}
