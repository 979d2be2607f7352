// A whole scan of a real installation: nothing of the destroyed is found, controls are, and a leak planted anywhere is told with its place.
import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importInto, promise, runFolder, startHouse, type House } from '@clounge/test/kit';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceNames } from '../provision/roles.ts';
import type { Needle } from './needles.ts';
import { scan, type ScanTarget } from './scan.ts';
import { Search, type ScanReport } from './search.ts';

const mark = randomBytes(4).toString('hex');
/** The last one stays; the others are destroyed. */
const people = Array.from({ length: 4 }, (_, n) => ({
  owner: `P-${n}`,
  stays: n === 3,
  name: `김민수 Residue${mark}${n}`,
  email: `gone.${mark}.${n}@c0.example`,
  employeeNumber: `RES-${mark}-${n}`,
}));
const needles: Needle[] = people.flatMap(({ owner, name, email, employeeNumber }) => [
  { owner, kind: 'name', text: name },
  { owner, kind: 'email', text: email },
  { owner, kind: 'employeeNumber', text: employeeNumber },
]);

let house: House;
let target: ScanTarget;
let dumps: string;

async function importPeople(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clounge-residue-'));
  const customers = join(folder, 'customers.csv');
  const members = join(folder, 'members.csv');
  await writeFile(customers, `company_registration_no,business_name,representative\n990000000001,Company,Rep\n`);
  const withdrew = new Date(Date.now() - 200 * 3_600_000).toISOString();
  const rows = people.map(
    ({ name, email, employeeNumber, stays }) =>
      `990000000001,${employeeNumber},${name},${email},Sales,2024-01-01T09:00:00+07:00,${stays ? '' : withdrew}\n`,
  );
  await writeFile(
    members,
    `company_registration_no,employee_no,name,email,organization,joined_at,withdrew_at\n${rows.join('')}`,
  );
  await importInto(house, [customers, members]);
  await rm(folder, { recursive: true });
}

interface Batch {
  id: string;
  listHash: string;
  state: string;
}

async function destroyThem(): Promise<void> {
  const { accessToken: token } = await house.signIn('officer');
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}) =>
    house.graphql<Data>(query, variables, { token, part: 'privacy' });
  const selected = await ask<{ selectDestruction: { batches: Batch[] } }>(
    'mutation { selectDestruction(list: "membership") { batches { id listHash } } }',
  );
  const batch = selected.data?.selectDestruction.batches[0] ?? expect.fail(JSON.stringify(selected.errors));
  const input = { batchId: batch.id, listHash: batch.listHash, reason: 'Purpose ended.' };
  const approve =
    'mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }';
  expect(await ask(approve, { input })).toMatchObject({ data: { approveDestruction: { refusal: null } } });
  const state = async () =>
    (
      await ask<{ destructionBatch: Batch }>('query Batch($id: ID!) { destructionBatch(id: $id) { state } }', {
        id: batch.id,
      })
    ).data?.destructionBatch.state;
  while ((await state()) !== 'COMPLETED') await new Promise((resolve) => setTimeout(resolve, 50));
}

beforeAll(async () => {
  house = await startHouse({ worker: true, accounts: ['officer'] });
  const { place } = house.installation;
  dumps = join(house.installation.folder, 'dumps');
  await mkdir(dumps);
  target = {
    serverUrl: place.postgresUrl,
    databasePrefix: place.databasePrefix,
    databases: [...serviceNames, 'vault', 'journal'].map((name) => place.databasePrefix + name),
    temporal: {
      address: place.temporalAddress,
      namespace: 'default',
      payloadKey: place.secrets.payloadKey,
      file: join(runFolder(), 'temporal', 'temporal.db'),
    },
    folders: [{ path: runFolder(), label: 'data' }],
  };
  await importPeople();
}, 120_000);
afterAll(() => house.close());

const placesOf = (report: ScanReport) => [...new Set(report.findings.map(({ place }) => place))].sort();

promise(
  'Art. 8',
  'of the destroyed nothing lies anywhere, nor of the living in the clear; every control is found',
  async () => {
    await destroyThem();
    const report = await scan(target, needles);
    expect(report.controls.filter(({ found }) => !found)).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'ABSENT',
      found: 0,
      findings: [],
      notLookedAt: [],
      values: 12,
      tooShort: {},
    });
    expect(report.controls).toHaveLength(6 * 7 + 3 + 3);
    expect(report.looked.map(({ source }) => source).sort()).toEqual(
      ['Temporal’s database', 'files', 'tables', 'workflow histories', 'write-ahead log'].sort(),
    );
    expect(JSON.stringify(report)).not.toContain(mark);
  },
);

promise('Art. 8', 'a leak is found wherever it lies, in whatever form, and told without its value', async () => {
  const { sql, url, place } = house.installation;
  const [first, second, third] = people.map((person) => person.email);
  const database = `${place.databasePrefix}identity`;
  await sql('identity', 'create table leak (note text, large text, raw bytea)');
  await sql('identity', 'create index leak_index on leak (note)');
  await sql(
    'identity',
    `insert into leak values ($1, repeat('compressible ', 9000) || $2 || repeat(' again', 9000), $3)`,
    [first, second, Buffer.from(third ?? '', 'utf16le')],
  );
  const connection = await Connection.connect({ address: place.temporalAddress });
  const client = new Client({ connection });
  const workflowId = `leak-${mark}-x`;
  await client.workflow.start('leak', {
    workflowId,
    taskQueue: 'nobody',
    args: [Buffer.from(`{"name":"${people[0]?.name}"}`).toString('base64')],
  });
  await connection.close();
  await writeFile(join(dumps, 'dump.sql'), `COPY member FROM stdin;\n1\t${people[1]?.name}\n`);
  await appendFile(join(dumps, 'service.log'), `GET /people?search=${encodeURIComponent(people[2]?.name ?? '')}\n`);
  const admin = new pg.Client({ connectionString: url('identity') });
  await admin.connect();
  await admin.query(`select pg_logical_emit_message(false, 'leak', $1)`, [people[0]?.employeeNumber]);
  await admin.end();

  const report = await scan(target, needles);
  expect(report.verdict).toBe('FOUND');
  const places = placesOf(report);
  const at = (pattern: RegExp) => report.findings.filter((finding) => pattern.test(finding.place));
  expect(at(new RegExp(`^${database}.public.leak.note$`))).toMatchObject([
    { owner: 'P-0', kind: 'email', form: 'text' },
  ]);
  expect(at(new RegExp(`^${database}.public.leak.large$`))).toMatchObject([{ owner: 'P-1', kind: 'email' }]);
  expect(at(new RegExp(`^${database}.public.leak.raw$`))).toMatchObject([{ owner: 'P-2', form: 'utf-16' }]);
  expect(at(/public\.leak\)$/)).not.toEqual([]);
  expect(at(/public\.leak_index\)$/)).toMatchObject([{ owner: 'P-0' }]);
  expect(at(/pg_wal/).map(({ owner, kind }) => `${owner} ${kind}`)).toContain('P-0 employeeNumber');
  expect(at(/^workflow leak/)[0]).toMatchObject({ owner: 'P-0', kind: 'name', form: 'base64' });
  expect(at(/^temporal\.db: /)).not.toEqual([]);
  expect(at(/dumps\/dump\.sql$/)).toMatchObject([{ owner: 'P-1', kind: 'name', form: 'text' }]);
  expect(at(/dumps\/service\.log$/)).toMatchObject([{ owner: 'P-2', kind: 'name', form: 'url' }]);
  expect(places.length).toBeGreaterThanOrEqual(9);
  for (const { name, email } of people)
    for (const value of [name, email]) expect(JSON.stringify(report)).not.toContain(value);
});

promise('Art. 8', 'what cannot be looked at is said, and then nothing is proved', async () => {
  await writeFile(join(dumps, 'dump.custom'), 'PGDMP\x01packed');
  // Without the cluster's folder: its indexes, its write-ahead log and the server's log are nowhere to be seen.
  const folders = [{ path: dumps, label: 'dumps' }];
  const report = await scan({ ...target, folders }, [{ owner: 'nobody', kind: 'value', text: `nobody.${mark}` }]);
  expect(report).toMatchObject({ verdict: 'NOT_PROVED', found: 0 });
  expect(report.notLookedAt).toMatchObject([{ place: 'dumps/dump.custom' }]);
  const missed = report.controls.filter(({ found }) => !found).map(({ name }) => name.replace(/^.*: /, ''));
  expect([...new Set(missed)]).toEqual([
    'a table’s file',
    'an index’s file',
    'the write-ahead log',
    'the server’s log',
  ]);
});

it('proves nothing where nothing was looked for, or without controls', () => {
  expect(new Search([], []).report().verdict).toBe('NOT_PROVED');
  expect(new Search(needles, []).report().verdict).toBe('NOT_PROVED');
});
