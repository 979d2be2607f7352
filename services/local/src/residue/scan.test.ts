// A whole scan of a real installation: nothing of the destroyed is found, controls are, and a leak planted anywhere is told with its place.
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importInto, promise, runFolder, serversFolder, startHouse, type House } from '@clounge/test/kit';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serviceNames } from '../provision/roles.ts';
import type { Needle } from './needles.ts';
import { discard, openNeedles, sealNeedles, type PreparedNeedles } from './needles-file.ts';
import { prepareNeedles, type PrepareTarget } from './prepare.ts';
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
  reference: string;
  listHash: string;
  state: string;
}

/** Destroys who withdrew; the needles are prepared before, as an operator would. */
async function destroyThem(): Promise<PreparedNeedles> {
  const { accessToken: token } = await house.signIn('officer');
  const ask = <Data>(query: string, variables: Record<string, unknown> = {}) =>
    house.graphql<Data>(query, variables, { token, part: 'privacy' });
  const selected = await ask<{ selectDestruction: { batches: Batch[] } }>(
    'mutation { selectDestruction(list: "membership") { batches { id reference listHash } } }',
  );
  const batch = selected.data?.selectDestruction.batches[0] ?? expect.fail(JSON.stringify(selected.errors));
  const asked: PrepareTarget = { url: house.url('gateway'), token };
  const { list, needles: values, people: listed, read } = await prepareNeedles(asked, batch.reference);
  expect({ list, listed, read }).toEqual({ list: batch.reference, listed: 3, read: 3 });
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
  await expect(prepareNeedles(asked, batch.id)).rejects.toThrow('nobody can read its people any more');
  await expect(prepareNeedles(asked, 'D-none')).rejects.toThrow('There is no list D-none');
  return { list, preparedAt: new Date().toISOString(), needles: values };
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
      file: join(serversFolder(), 'temporal', 'temporal.db'),
    },
    folders: [
      { path: runFolder(), label: 'data' },
      { path: serversFolder(), label: 'data' },
    ],
  };
  await importPeople();
}, 120_000);
afterAll(() => house.close());

const documents = () => (house.installation.env('privacy')['CLOUNGE_DOCUMENTS'] ?? '').slice('file:'.length);

/** A scan that says something, brought in as anybody brings it: sealed, it is a place like any. */
async function storeDocumentAbout(text: string): Promise<void> {
  const { accessToken: token } = await house.signIn('officer');
  const input = { kind: 'SCAN', subjectId: randomUUID(), name: 'letter.txt', bytes: Buffer.byteLength(text) };
  const { data } = await house.graphql<{ beginUpload: { upload: { id: string; ticket: string } | null } }>(
    'mutation Begin($input: BeginUploadInput!) { beginUpload(input: $input) { upload { id ticket } } }',
    { input },
    { token, part: 'privacy' },
  );
  const upload = data?.beginUpload.upload ?? expect.fail('no upload');
  const answer = await fetch(`${house.url('gateway')}/documents/${upload.id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'clounge-upload': upload.ticket },
    body: text,
  });
  expect(answer.status).toBe(201);
  expect((await readdir(documents(), { recursive: true })).some((name) => name.includes(upload.id))).toBe(true);
}

const placesOf = (report: ScanReport) => [...new Set(report.findings.map(({ place }) => place))].sort();

promise(
  'Art. 8',
  'of the destroyed nothing lies anywhere, nor of the living in the clear; every control is found',
  async () => {
    const prepared = await destroyThem();
    expect(prepared.needles.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual(
      needles
        .slice(0, 9)
        .map(({ kind, text }) => `${kind} ${text}`)
        .sort(),
    );
    const looks = await house.installation.sql<{ purpose: string; staff_number: string | null }>(
      'journal',
      `select distinct purpose, staff_number from access_record where purpose = 'destruction' order by staff_number nulls last`,
    );
    // The officer's look at the needles, and the procedure's own at the addresses of its closing letters.
    expect(looks).toEqual([
      { purpose: 'destruction', staff_number: 'S-0001' },
      { purpose: 'destruction', staff_number: null },
    ]);
    await storeDocumentAbout(people.map(({ name, email }) => `${name} ${email}`).join('\n'));
    const report = await scan(target, [...prepared.needles, ...needles]);
    expect(report.controls.filter(({ found }) => !found)).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'ABSENT',
      found: 0,
      findings: [],
      notLookedAt: [],
      values: 21,
      tooShort: {},
    });
    expect(report.controls).toHaveLength(6 * 8 + 3 + 2 * 3);
    expect(report.looked.map(({ source }) => source).sort()).toEqual(
      ['Temporal’s database', 'files', 'letters', 'tables', 'workflow histories', 'write-ahead log'].sort(),
    );
    expect(JSON.stringify(report)).not.toContain(mark);
  },
  240_000,
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

  await writeFile(join(documents(), 'incoming', 'scan.txt'), `Letter of ${people[2]?.name}`);

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
  expect(at(/documents\/incoming\/scan\.txt$/)).toMatchObject([{ owner: 'P-2', kind: 'name', form: 'text' }]);
  expect(places.length).toBeGreaterThanOrEqual(10);
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
    'an unlogged table’s file',
    'the write-ahead log',
    'the server’s log',
  ]);
});

promise(
  'Art. 9(4)',
  'the file of needles opens with its key alone, not when it is old, and is destroyed whole',
  async () => {
    const path = join(dumps, 'needles');
    const preparedAt = '2026-11-01T00:00:00.000Z';
    const prepared: PreparedNeedles = { list: 'D-1', preparedAt, needles };
    const soon = new Date('2026-11-05T00:00:00Z');
    const key = await sealNeedles(path, prepared);
    expect(await openNeedles(path, `${key}\n`, soon)).toEqual(prepared);
    expect((await readFile(path)).includes(mark)).toBe(false);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await expect(openNeedles(path, randomBytes(32).toString('base64url'), soon)).rejects.toThrow('does not open');
    await expect(openNeedles(path, 'short', soon)).rejects.toThrow('43 letters');
    await expect(openNeedles(join(dumps, 'dump.sql'), key, soon)).rejects.toThrow('no file of needles');
    await expect(openNeedles(path, key, new Date('2026-11-16T00:00:00Z'))).rejects.toThrow('has been destroyed');
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await sealNeedles(path, prepared);
    await discard(path);
    await expect(openNeedles(path, key, soon)).rejects.toThrow('cannot be read');
  },
);

promise('Art. 8', 'the command refuses what it cannot do in a sentence', async () => {
  const script = fileURLToPath(new URL('../residue.ts', import.meta.url));
  const run = (args: string[]) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const env = { PATH: process.env['PATH'] ?? '', CLOUNGE_DATA: dumps };
      execFile(process.execPath, [script, ...args], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, output: out + err }),
      );
    });
  const cases: [string[], string][] = [
    [[], 'Usage:'],
    [['scan'], 'Nothing to look for'],
    [['scan', '--value', 'somebody@x.example'], 'There is no installation'],
    [['scan', '--value', 'somebody@x.example', '--also', '/not/there'], 'no folder that can be read'],
    [['prepare', '--list', 'D-1', '--needles', 'x'], 'CLOUNGE_TOKEN'],
  ];
  const ended = await Promise.all(cases.map(([args]) => run(args)));
  for (const [index, { code, output }] of ended.entries()) {
    expect(code).toBe(3);
    expect(output).toContain(cases[index]?.[1]);
  }
});

it('proves nothing where nothing was looked for, or without controls', () => {
  expect(new Search([], []).report().verdict).toBe('NOT_PROVED');
  expect(new Search(needles, []).report().verdict).toBe('NOT_PROVED');
});
