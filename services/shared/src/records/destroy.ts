// Deletes rows whose keys were condemned. Refuses everything else, and does nothing twice.
import { inTransaction, type Pool } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { Door } from '../vault/index.ts';
import type { RecordRegistry } from './annotation.ts';
import { noteApplied, replayedOf, replayLock } from './applied.ts';
import { targetOf, type ClassCount, type Targets } from './held.ts';

export interface DestroyRequest extends Targets {
  /** The step's idempotency key. */
  requestId: string;
  batchId: string;
  ledgerIndex: number;
}

/**
 * Deletes the rows of condemned targets in one transaction, which also notes the ledger position it applied.
 * The same request answers the counts of the first time. Throws `Refused` FORBIDDEN where a target is not condemned.
 */
export async function destroyRecords(
  pool: Pool,
  registry: RecordRegistry,
  door: Pick<Door, 'uncondemned'>,
  request: DestroyRequest,
): Promise<ClassCount[]> {
  const own = registry.records.map((record) => record.recordClass);
  const recordClasses = request.recordClasses.filter((recordClass) => own.includes(recordClass));
  if (recordClasses.length === 0) return [];
  const living = await door.uncondemned({
    recordClasses,
    subjectIds: request.subjectIds,
    untilDays: request.untilDays,
  });
  if (living > 0) {
    throw new Refused('FORBIDDEN', `${living} of these records were not condemned; nothing was deleted.`, {
      wayOut: 'Condemn the page of an approved list first.',
    });
  }
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock_shared($1)', [replayLock]);
    const claimed = await client.query(
      `insert into applied_request (request_id, batch_id, ledger_index) values ($1, $2, $3) on conflict do nothing`,
      [request.requestId, request.batchId, request.ledgerIndex],
    );
    if (claimed.rowCount === 0) {
      const done = await client.query<{ destroyed: ClassCount[] }>(
        'select destroyed from applied_request where request_id = $1',
        [request.requestId],
      );
      return done.rows[0]?.destroyed ?? [];
    }
    const counts = new Map<string, number>();
    for (const record of registry.records.filter((one) => recordClasses.includes(one.recordClass))) {
      for (const other of record.alongside ?? []) {
        await client.query(`delete from ${other.table} where ${other.subjectColumn} = any ($1::uuid[])`, [
          request.subjectIds,
        ]);
      }
      // Both parameters appear in every statement, so that one shape of call serves subjects and days.
      const deleted = await client.query(
        `delete from ${record.table} where ${targetOf(record)} and ($1::uuid[] is not null) and ($2::date[] is not null)`,
        [request.subjectIds, request.untilDays],
      );
      counts.set(record.recordClass, (counts.get(record.recordClass) ?? 0) + (deleted.rowCount ?? 0));
    }
    for (const { recordClass, records } of await replayedOf(client, request, recordClasses))
      counts.set(recordClass, (counts.get(recordClass) ?? 0) + records);
    const destroyed = [...counts]
      .filter(([, records]) => records > 0)
      .map(([recordClass, records]) => ({ recordClass, records }));
    await client.query('update applied_request set destroyed = $2 where request_id = $1', [
      request.requestId,
      JSON.stringify(destroyed),
    ]);
    await noteApplied(client, request.ledgerIndex);
    return destroyed;
  });
}
