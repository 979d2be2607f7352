// The end of an archived day of a million log-ins: condemned, dropped, proved. Rows are sealed through the door; copies of them fill the day.
import { randomUUID } from 'node:crypto';
import { archivedContent, archivedLink, openArchive, openArchiveReader } from '@clounge/shared/archive';
import { dropArchived } from '@clounge/privacy/archive/expiring';
import { openPool } from '@clounge/shared/database';
import { openJournal } from '@clounge/shared/journal';
import { dayScope, openDoor } from '@clounge/shared/vault';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const recordClass = 'login-record';
const records = 1_000_000;
const sealedRows = 1_000;
const untilDay = '2026-01-31';
const names = ['ipAddress', 'at'];

/** Seals a thousand rows of the day for the archive, and multiplies them there under ids of their own. */
async function fillDay(house: BenchHouse): Promise<void> {
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const door = await openDoor({
    vaultUrl: house.databaseUrl('vault', 'vault_identity'),
    rootKeys: `file:${house.data}/root-keys`,
    journal,
    purposesOf: () => [],
  });
  const archive = openArchive(house.databaseUrl('archive', 'archive_identity'));
  const scope = dayScope(untilDay, recordClass);
  const rows = Array.from({ length: sealedRows }, () => ({ id: randomUUID(), tenantId: null, scope }));
  const value = { ipAddress: '192.0.2.1', at: '2025-10-31T09:00:00+07:00' };
  const contents = await door.seal(
    archivedContent(recordClass, names),
    rows.map((row) => ({ ...row, value })),
  );
  const links = await door.seal(
    archivedLink(recordClass),
    rows.map((row) => ({ ...row, value: { subjectId: randomUUID() } })),
  );
  const keys = await door.blind(
    'archive-subject',
    null,
    rows.map(({ id }) => id),
  );
  await archive.put(
    rows.map((row, index) => ({
      ...row,
      untilDay,
      recordClass,
      law: 'KR-COMMUNICATIONS',
      sourcePart: 'identity',
      sourceId: row.id,
      subjectKey: keys[index] ?? Buffer.alloc(32),
      link: links[index]?.sealed ?? Buffer.alloc(0),
      fields: names,
      sealed: contents[index]?.sealed ?? Buffer.alloc(0),
      batchId: row.id,
      archivedAt: new Date(),
    })),
  );
  await Promise.all([door.close(), journal.close(), archive.close()]);
  const owner = await house.sql('archive');
  await owner.query(
    `insert into archived_record select gen_random_uuid(), scope, scope_version, until_day, record_class, law, source_part,
       gen_random_uuid(), tenant_id, sha256(subject_key || n::text::bytea), link, field_set, sealed, batch, archived_at
     from archived_record, generate_series(2, $1) n where scope = $2`,
    [records / sealedRows, scope],
  );
  // A day ends three months after its last record: by then the server has long tidied up behind the writing.
  await owner.query('vacuum analyze archived_record');
  await owner.query('checkpoint');
  await owner.end();
}

export async function archiveFigures(house: BenchHouse): Promise<Figure[]> {
  await fillDay(house);
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const door = await openDoor({
    vaultUrl: house.databaseUrl('vault', 'vault_privacy'),
    rootKeys: `file:${house.data}/root-keys`,
    journal,
    purposesOf: () => [],
  });
  const archiveReader = openArchiveReader(house.databaseUrl('archive', 'archive_reader'));
  const pool = openPool(house.databaseUrl('privacy', 'privacy_app'));
  const batchId = randomUUID();
  const targets = { recordClasses: [recordClass], untilDays: [untilDay] };
  const began = performance.now();
  const { ledgerIndex } = await door.condemn({ batchId, rule: 'bench/login-records', subjectIds: [], ...targets });
  const request = { requestId: `${batchId}:0:archive`, batchId, ledgerIndex, ...targets };
  const [dropped] = await dropArchived({ archiveReader, door, pool }, request);
  const seconds = (performance.now() - began) / 1000;
  await Promise.all([archiveReader.close(), door.close(), journal.close(), pool.end()]);
  if (dropped?.records !== records) throw new Error(`The day held ${dropped?.records ?? 0} of ${records} records.`);
  return [
    figure(
      'end of an archived day',
      seconds,
      's',
      '<= 1',
      `${records} log-ins: condemned, counted, their partition dropped`,
    ),
  ];
}
