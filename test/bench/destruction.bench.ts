// A list of 1,000 members of about 85 rows each, from approval to certificate, against raw SQL DELETE of the same rows.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { usageFields } from '@clounge/identity/usage/usage-event.entity';
import { stores } from '@clounge/privacy/consultations/consultation.entity';
import { openPool } from '@clounge/shared/database';
import { openJournal } from '@clounge/shared/journal';
import { openDoor, subjectScope, type FieldSet } from '@clounge/shared/vault';
import { carriedOut, selectedList } from './carrying-out.ts';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { importFrom } from './importing.ts';
import { writeRosters } from './rosters.ts';

const members = 1_000;
const usageEach = 12;
const consultationsEach = 2;
const hourMs = 3_600_000;

const tables: Record<string, string[]> = {
  identity: [
    'membership',
    'employment',
    'email_index',
    'employee_number_index',
    'phone_index',
    'name_token_index',
    'usage_event',
  ],
  attendance: ['attendance_mark'],
  privacy: ['consultation'],
};

/** Seals rows of one class for every subject through the door of their part. */
async function insertSealed<T>(
  house: BenchHouse,
  service: 'identity' | 'privacy',
  set: FieldSet<T>,
  value: T,
  subjects: readonly string[],
  tenantId: string | null,
  insert: string,
): Promise<void> {
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const door = await openDoor({
    vaultUrl: house.databaseUrl('vault', `vault_${service}`),
    rootKeys: `file:${house.data}/root-keys`,
    journal,
    purposesOf: () => [],
  });
  const pool = openPool(house.databaseUrl(service, `${service}_app`));
  const each = service === 'identity' ? usageEach : consultationsEach;
  const rows = subjects.flatMap((subjectId) =>
    Array.from({ length: each }, () => ({
      id: randomUUID(),
      tenantId,
      subjectId,
      scope: subjectScope(subjectId, set.recordClass),
      value,
      fingerprintOf: randomUUID(),
    })),
  );
  const sealed = await door.seal(set, rows);
  await pool.query(insert, [
    rows.map((row) => row.id),
    rows.map((row) => row.subjectId),
    rows.map((row) => row.scope),
    sealed.map((one) => one.sealed),
    sealed.map((one) => one.fingerprint),
  ]);
  await Promise.all([door.close(), journal.close(), pool.end()]);
}

/** Copies of the very rows, with the very indexes, to delete by plain SQL. */
async function copyAndDelete(house: BenchHouse, subjects: readonly string[]): Promise<{ ms: number; rows: number }> {
  let ms = 0;
  let rows = 0;
  for (const [database, names] of Object.entries(tables)) {
    const client = await house.sql(database);
    for (const name of names) {
      await client.query(`create table bench_${name} (like ${name} including all)`);
      await client.query(`insert into bench_${name} select * from ${name}`);
      await client.query(`analyze bench_${name}`);
    }
    const began = performance.now();
    await client.query('begin');
    for (const name of names)
      rows +=
        (await client.query(`delete from bench_${name} where subject_id = any ($1::uuid[])`, [subjects])).rowCount ?? 0;
    await client.query('commit');
    ms += performance.now() - began;
    for (const name of names) await client.query(`drop table bench_${name}`);
    await client.end();
  }
  return { ms, rows };
}

export async function destructionFigures(house: BenchHouse): Promise<Figure[]> {
  const folder = join(house.data, '..', 'rosters');
  await mkdir(folder, { recursive: true });
  const withdrewAt = new Date(Date.now() - 240 * hourMs);
  await importFrom(
    house,
    await writeRosters(folder, { prefix: 'd', members, withdrewAt, marksEach: 70, logInsEach: 0 }),
  );
  const identity = await house.sql('identity');
  const found = await identity.query<{ subject_id: string; tenant_id: string }>(
    'select subject_id, tenant_id from membership where withdrew_at is not null',
  );
  await identity.end();
  const subjects = found.rows.map((row) => row.subject_id);
  const organization = found.rows[0]?.tenant_id ?? '';
  await insertSealed(
    house,
    'identity',
    usageFields,
    { act: 'opened a document', ipAddress: '192.0.2.1' },
    subjects,
    organization,
    `insert into usage_event (id, subject_id, scope, sealed, tenant_id, at)
     select id, subject_id, scope, sealed, '${organization}'::uuid, now()
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::bytea[]) as t (id, subject_id, scope, sealed, fingerprint)`,
  );
  await insertSealed(
    house,
    'privacy',
    stores.CONSULTATION.set,
    { name: 'Bench', from: 'b@c.example', messages: [] },
    subjects,
    null,
    `insert into consultation
       (id, subject_id, scope, sealed, fingerprint, channel, opened_at, answer_due, close_due, closed_at, state, reference)
     select t.*, 'WEB', ago.days500, ago.days500, ago.days400, ago.days400, 'CLOSED', 'C-2025-' || lpad((row_number() over ())::text, 6, '0')
     from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::bytea[]) as t,
       (select now() - interval '500 days', now() - interval '400 days') as ago (days500, days400)`,
  );
  const raw = await copyAndDelete(house, subjects);

  const token = await house.officer();
  const ms = await carriedOut(house, token, await selectedList(house, token, members));
  return [
    figure(
      'destruction of 1,000 members',
      ms / raw.ms,
      '×',
      '<= 3',
      `raw SQL DELETE of the same ${raw.rows} rows (${Math.round(raw.ms)} ms), approval to certificate`,
    ),
    figure(
      'members destroyed',
      (members / ms) * 1000,
      'members/s',
      null,
      'approval to certificate; 0.8/s measured on another open system for such work',
    ),
  ];
}
