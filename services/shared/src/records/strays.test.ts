// The proof of absence looks in every table: also in one that nobody declared, and into payloads.
import { randomUUID } from 'node:crypto';
import { installation, promise } from '@clounge/test/kit';
import { expect, it } from 'vitest';
import { openPool, type Queryable } from '../database/index.ts';
import { annotate, registerRecords } from './annotation.ts';
import { catalogFindings } from './catalog.ts';
import { residue, residuePlaces } from './held.ts';

const registry = registerRecords({
  service: 'billing',
  records: [annotate({ recordClass: 'membership', table: 'kept', subjectColumn: 'subject_id', plain: {} })],
  plainTables: { queue: 'Opaque.', evidence: 'Opaque.' },
  idsOutlive: { evidence: 'Evidence of what was decided.' },
});

promise(
  'Art. 8',
  'an id that is left in any table is residue, whatever its column is called, in arrays and payloads too; evidence is none',
  async () => {
    await using home = await installation({ databases: ['archive'] });
    const db = openPool(home.url('archive'));
    try {
      await looksEverywhere(db);
    } finally {
      await db.end();
    }
  },
);

async function looksEverywhere(db: Queryable): Promise<void> {
  const [gone, stays] = [randomUUID(), randomUUID()];
  const ofGone = { recordClasses: ['membership'], subjectIds: [gone], untilDays: [] };
  await db.query(`create table kept (id uuid, subject_id uuid, tenant_id uuid)`);
  await db.query(`create table queue (id int, payload jsonb, people uuid[], "Whose" uuid, tenant_id uuid)`);
  await db.query(`create table evidence (subject_id uuid)`);
  await db.query(`create table copied (who uuid)`);
  await db.query(`insert into evidence values ($1)`, [gone]);
  for (const id of [stays, gone]) {
    await db.query(`insert into queue values (1, $1, '{}', null, $2)`, [JSON.stringify({ deep: [{ who: id }] }), gone]);
    await db.query(`insert into queue values (2, 'null', array[$1::uuid], null, null), (3, null, null, $1, null)`, [
      id,
    ]);
    await db.query(`insert into copied values ($1)`, [id]);
  }
  expect(await residue(db, registry, ofGone)).toEqual([
    { recordClass: '(table copied)', records: 1 },
    { recordClass: '(table queue)', records: 3 },
  ]);
  await db.query(`delete from queue`);
  await db.query(`delete from copied where who = $1`, [gone]);
  expect(await residue(db, registry, ofGone)).toEqual([]);
  expect(await residue(db, registry, { ...ofGone, subjectIds: [], untilDays: ['2026-11-01'] })).toEqual([]);
  expect(await residuePlaces(db, registry, ['membership'])).toBe(1 + 6 + 1);
  await db.query(`create table forgotten (subject_id uuid)`);
  expect(await catalogFindings(db, registry, ['membership'])).toContain(
    'Table forgotten keeps ids of people in subject_id; say in idsOutlive why they stay, or annotate it.',
  );
}

it('says why ids outlive only of tables that are declared', () => {
  expect(() => registerRecords({ ...registry, idsOutlive: { elsewhere: 'Evidence.' } })).toThrow('elsewhere');
});
