// Deletes rows whose keys were condemned, and those that the archive has taken over. Refuses everything else, and does nothing twice.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { Door } from '../vault/index.ts';
import { noteApplied, replayedOf, replayLock } from './applied.ts';
import type { RecordAnnotation, RecordRegistry } from './annotation.ts';
import { leavingClasses } from './archiving.ts';
import { targetOf, type ClassCount, type Targets } from './held.ts';

export interface DestroyRequest extends Targets {
  /** The step's idempotency key. */
  requestId: string;
  batchId: string;
  ledgerIndex: number;
}

/** Records of one class that went to the archive and from here, under which law, and until which day the latest. */
export interface ArchivedCount {
  recordClass: string;
  law: string;
  records: number;
  people: number;
  untilDay: string;
}

export interface Destroyed {
  destroyed: ClassCount[];
  archived: ArchivedCount[];
}

const nothing = (): Destroyed => ({ destroyed: [], archived: [] });

/**
 * Deletes the rows of condemned targets in one transaction, which also notes the ledger position it applied.
 * The same request answers the counts of the first time. Throws `Refused` FORBIDDEN where a target is not condemned, BAD_USER_INPUT where
 * the ledger does not reach that far.
 */
export async function destroyRecords(
  pool: Pool,
  registry: RecordRegistry,
  door: Pick<Door, 'uncondemned' | 'gone' | 'ledger'>,
  request: DestroyRequest,
): Promise<Destroyed> {
  const own = registry.records.map((record) => record.recordClass);
  const recordClasses = request.recordClasses.filter((recordClass) => own.includes(recordClass));
  // What was archived goes with somebody who leaves, and with nothing else of theirs.
  const leaving = request.recordClasses.filter((recordClass) => leavingClasses.includes(recordClass));
  const noted = leaving.length > 0 ? await notedPeople(pool, request.subjectIds) : [];
  const leavers = noted.length > 0 ? await door.gone(leaving, noted) : [];
  if (recordClasses.length === 0 && leavers.length === 0 && !(await wasApplied(pool, request))) return nothing();
  // Asked about every class, not this part's alone.
  const living = await door.uncondemned({
    recordClasses: request.recordClasses,
    subjectIds: request.subjectIds,
    untilDays: request.untilDays,
  });
  if (living > 0) {
    throw new Refused('FORBIDDEN', `${living} of these records were not condemned; nothing was deleted.`, {
      wayOut: 'Condemn the page of an approved list first.',
    });
  }
  // Noted as applied, a position that the vault never reached would keep this part from ever starting again.
  if (request.ledgerIndex > (await door.ledger.head())) {
    throw new Refused('BAD_USER_INPUT', 'The ledger has no such entry; nothing was deleted.', { field: 'ledgerIndex' });
  }
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock_shared($1)', [replayLock]);
    const claimed = await client.query(
      `insert into applied_request (request_id, batch_id, ledger_index) values ($1, $2, $3) on conflict do nothing`,
      [request.requestId, request.batchId, request.ledgerIndex],
    );
    if (claimed.rowCount === 0) {
      const done = await client.query<Destroyed>(
        'select destroyed, archived from applied_request where request_id = $1',
        [request.requestId],
      );
      return done.rows[0] ?? nothing();
    }
    const counts = new Map<string, number>();
    const archived: ArchivedCount[] = [];
    const tables = await client.query<{ record_table: string }>(
      'select distinct record_table from archived_row where subject_id = any ($1::uuid[])',
      [leavers],
    );
    const inArchive = new Set(tables.rows.map((row) => row.record_table));
    for (const record of registry.records) {
      if (inArchive.has(record.table)) archived.push(...(await deleteArchived(client, record, leavers)));
      if (!recordClasses.includes(record.recordClass)) continue;
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
    await client.query('update applied_request set destroyed = $2, archived = $3 where request_id = $1', [
      request.requestId,
      JSON.stringify(destroyed),
      JSON.stringify(archived),
    ]);
    await noteApplied(client, request.ledgerIndex);
    return { destroyed, archived };
  });
}

/** Those among these people of whom rows are noted as archived. */
async function notedPeople(pool: Pool, subjectIds: readonly string[]): Promise<string[]> {
  const noted = await pool.query<{ subject_id: string }>(
    'select distinct subject_id from archived_row where subject_id = any ($1::uuid[])',
    [subjectIds],
  );
  return noted.rows.map((row) => row.subject_id);
}

/** Whether this very request was carried out. */
async function wasApplied(pool: Pool, { requestId }: DestroyRequest): Promise<boolean> {
  return (await pool.query('select 1 from applied_request where request_id = $1', [requestId])).rows.length > 0;
}

/**
 * Deletes the rows of one table that the archive has of these people, and the notes of them. Counts the notes: a start may have found the
 * rows before this step did.
 */
async function deleteArchived(
  client: Queryable,
  record: RecordAnnotation,
  subjectIds: readonly string[],
): Promise<ArchivedCount[]> {
  const noted = await client.query<{ law: string; records: number; people: number; until_day: string }>(
    `with noted as (
       delete from archived_row where record_table = $1 and subject_id = any ($2::uuid[]) returning id, subject_id, law, until_day),
     gone as (delete from ${record.table} r using noted n where r.id = n.id)
     select law, count(*) as records, count(distinct subject_id) as people, max(until_day) as until_day from noted group by 1`,
    [record.table, subjectIds],
  );
  return noted.rows.map((row) => ({
    recordClass: record.recordClass,
    law: row.law,
    records: row.records,
    people: row.people,
    untilDay: row.until_day,
  }));
}
