// After a restore: what law keeps of people who are gone moves to the archive again. Part of the replay; whoever lives is not touched.
import { inTransaction } from '../database/index.ts';
import { loadPolicy, ruleOf } from '../policy/index.ts';
import type { CondemnedTarget } from '../vault/index.ts';
import { replayLock } from './applied.ts';
import type { ArchivingSources } from './archived-rows.ts';
import { archiveRecords, leavingClasses } from './archiving.ts';

/**
 * Archives and deletes rows of people whose membership ended, in the classes that the archive takes over; answers how many.
 * Rows that are noted already keep their notes: the step of a list that is still under way counts them. Throws `Refused` UNAVAILABLE.
 */
export async function archiveAgain(sources: ArchivingSources, targets: readonly CondemnedTarget[]): Promise<number> {
  const { pool, registry } = sources;
  const left = targets.filter((target) => target.whole && leavingClasses.includes(target.recordClass));
  const leavers = [...new Set(left.flatMap(({ subjectId }) => subjectId ?? []))];
  const last = left.at(-1);
  const policy = loadPolicy();
  const taken = registry.records.filter((record) => ruleOf(policy, record.recordClass).then === 'ARCHIVE');
  if (!last || taken.length === 0) return 0;
  const here = await pool.query<{ subject_id: string }>(
    taken
      .map(
        ({ table, subjectColumn }) =>
          `select ${subjectColumn} as subject_id from ${table} where ${subjectColumn} = any ($1::uuid[])`,
      )
      .join(' union '),
    [leavers],
  );
  const subjectIds = here.rows.map((row) => row.subject_id);
  if (subjectIds.length === 0) return 0;
  const noted = await pool.query<{ id: string }>('select id from archived_row where subject_id = any ($1::uuid[])', [
    subjectIds,
  ]);
  const request = { batchId: last.batchId, recordClasses: leavingClasses, subjectIds, untilDays: [], held: [] };
  await archiveRecords(sources, request);
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [replayLock]);
    let records = 0;
    for (const { table } of taken) {
      const gone = await client.query(
        `delete from ${table} r using archived_row a where a.record_table = $1 and a.id = r.id and a.subject_id = any ($2::uuid[])`,
        [table, subjectIds],
      );
      records += gone.rowCount ?? 0;
    }
    await client.query('delete from archived_row where subject_id = any ($1::uuid[]) and id <> all ($2::uuid[])', [
      subjectIds,
      noted.rows.map((row) => row.id),
    ]);
    return records;
  });
}
