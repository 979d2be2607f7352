// A part that was restored to before a destruction destroys again before it serves; one whose vault has forgotten does not start.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { provisionDatabase } from '@clounge/local/provision/provision';
import { planOf } from '@clounge/local/provision/roles';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { certificate } from '../certificates/certificates.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage } from '../destruction/executing.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

async function approvedList(): Promise<{ id: string; approvalId: string }> {
  const [id = ''] = await at.select('membership');
  const { listHash } = await at.batch(id);
  await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'Purpose ended.' });
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}

const sql = <Row extends object>(statement: string, values?: unknown[]) =>
  at.house.installation.sql<Row & Record<string, unknown>>('identity', statement, values);
const nameOf = (name: string) => at.house.installation.place.databasePrefix + name;
const admin = (statement: string) => at.house.installation.sql('journal', statement);

/** Rows of these people in every table that names a subject, search tables included; the registry's bare entry apart. */
async function rowsOf(subjectIds: readonly string[]): Promise<Record<string, number>> {
  const tables = await sql<{ table_name: string }>(
    `select distinct table_name from information_schema.columns where column_name = 'subject_id' and table_schema = 'public'`,
  );
  const found: Record<string, number> = {};
  for (const { table_name: table } of tables) {
    const rows = await sql<{ count: string }>(`select count(*) from ${table} where subject_id = any ($1::uuid[])`, [
      subjectIds,
    ]);
    if (Number(rows[0]?.count) > 0) found[table] = Number(rows[0]?.count);
  }
  return found;
}

/** Takes identity's database back to what it was when `work` began, as an operator does who restores a backup of it. */
async function restoredAfter(work: () => Promise<void>): Promise<void> {
  const { place } = at.house.installation;
  await at.house.stop('identity');
  await admin(`create database "${nameOf('backup')}" template "${nameOf('identity')}"`);
  await at.house.start('identity');
  await work();
  await at.house.stop('identity');
  await admin(`drop database "${nameOf('identity')}" with (force)`);
  await provisionDatabase(place.postgresUrl, planOf('identity'), nameOf('identity'), { template: nameOf('backup') });
  await admin(`drop database "${nameOf('backup')}"`);
}

describe('before it serves', () => {
  promise('Art. 8', 'a database restored to before a destruction exposes nobody who was destroyed', async () => {
    const gone = await at.members([200, 200, 200], [5]);
    const staying = await at.members([null, 20], [5]);
    const { id, approvalId } = await approvedList();
    const before = await rowsOf(staying);
    let kept: Record<string, number> = {};
    await restoredAfter(async () => {
      await at.carryOut(id, approvalId);
      await certifyBatch(at.sources, id);
      kept = await rowsOf(gone);
    });
    expect((await rowsOf(gone))['membership']).toBe(3);

    await at.house.start('identity');
    const after = await rowsOf(gone);
    expect(after).toEqual(kept);
    expect(Object.keys(after)).not.toContain('membership');
    expect(await rowsOf(staying)).toEqual(before);
    const marked = await sql('select 1 from data_subject where id = any ($1::uuid[]) and destroyed_at is not null', [
      gone,
    ]);
    expect(marked.length).toBe(3);
    const [replayed] = await sql<{ records: string; counted: string }>(
      'select sum(records) as records, count(counted_by) as counted from ledger_replayed',
    );
    expect(Number(replayed?.records)).toBeGreaterThanOrEqual(3);
    expect(Number(replayed?.counted)).toBe(0);
    const [noted] = await sql<{ position: string }>('select position from ledger_applied');
    expect(Number(noted?.position)).toBe(await at.sources.door.ledger.head());
    // And nothing is done twice.
    await at.house.stop('identity');
    await at.house.start('identity');
    expect(await sql('select sum(records) as records, count(counted_by) as counted from ledger_replayed')).toEqual([
      replayed,
    ]);
  });

  promise('Art. 8', 'single tables that came back from an older dump are emptied of the destroyed too', async () => {
    const gone = await at.members([200, 200]);
    const { id, approvalId } = await approvedList();
    await sql('create table aside as select * from membership');
    await at.carryOut(id, approvalId);
    await sql('insert into membership select * from aside where subject_id = any ($1::uuid[])', [gone]);
    await sql('drop table aside');
    await at.house.stop('identity');
    await at.house.start('identity');
    expect(Object.keys(await rowsOf(gone))).not.toContain('membership');
    await certifyBatch(at.sources, id);
  });

  promise(
    'Art. 8',
    'a part that starts between condemnation and deletion takes nothing from the certificate’s counts',
    async () => {
      const counted = async (restart: boolean) => {
        await at.members([200, 200, 200]);
        const { id, approvalId } = await approvedList();
        await condemnPage(at.sources, id, approvalId, 0);
        if (restart) {
          await at.house.stop('identity');
          await at.house.start('identity');
        }
        await at.carryOut(id, approvalId);
        const issued = await certificate(at.sources, await certifyBatch(at.sources, id));
        return { people: issued?.people, records: issued?.records };
      };
      expect(await counted(true)).toEqual(await counted(false));
    },
  );

  promise('Art. 8', 'a vault that is behind what was published or applied stops every part, and says why', async () => {
    const vault = (statement: string) => at.house.installation.sql('vault', statement);
    await vault('create table aside as select * from ledger');
    await vault('delete from ledger where index > 2');
    for (const part of ['identity', 'billing', 'attendance', 'privacy'] as const) {
      await at.house.stop(part);
      await expect(at.house.start(part), part).rejects.toThrow(
        /ledger ends at entry 2, the published one at entry \d+/,
      );
    }
    await vault('truncate ledger');
    await vault('insert into ledger select * from aside');
    await vault('drop table aside');
    for (const part of ['identity', 'billing', 'attendance', 'privacy'] as const) await at.house.start(part);
  });
});
