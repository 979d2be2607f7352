// Faults as inputs: what dies in the middle of a destruction changes when it ends, never how. Art. 8(3).
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { writeRosters } from '../bench/rosters.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hourMs = 3_600_000;
const members = 600;
const marksEach = 3;

interface Batch {
  id: string;
  list: string;
  listHash: string;
  state: string;
  failure: string | null;
  progress: { pagesDone: number };
  certificate: { document: string; people: number; records: number } | null;
}

/** A house with 600 overdue members and 20 who stay, without a worker. */
async function houseWithList(options: { worker: boolean }) {
  const house = await startHouse({ worker: options.worker, passwords: true });
  const folder = await mkdtemp(join(tmpdir(), 'clounge-drill-'));
  const gone = { prefix: 'g', members, withdrewAt: new Date(Date.now() - 200 * hourMs), marksEach, logInsEach: 0 };
  const staying = { prefix: 's', members: 20, withdrewAt: null, marksEach, logInsEach: 0 };
  for (const roster of [gone, staying]) {
    await importInto(house, await writeRosters(folder, roster));
  }
  const officer = (await house.signIn('officer')).accessToken;
  return { house, officer };
}

/** `port` is where it answers whether it is ready: two workers cannot share one. */
function workerProcess(house: House, port = house.installation.place.ports.worker): ChildProcess {
  return spawn(process.execPath, ['workflows/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...house.installation.env('worker'), CLOUNGE_PORT: String(port) },
    stdio: 'ignore',
  });
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

async function ask(house: House, token: string, id: string): Promise<Batch> {
  const answer = await house.graphql<{ destructionBatch: Batch }>(
    `query Batch($id: ID!) { destructionBatch(id: $id) { id list listHash state failure progress { pagesDone } certificate { document people records } } }`,
    { id },
    { token, part: 'privacy' },
  );
  // While servers are being killed, no answer is an answer too.
  return (
    answer.data?.destructionBatch ?? {
      id,
      list: '',
      listHash: '',
      state: 'UNKNOWN',
      failure: null,
      progress: { pagesDone: 0 },
      certificate: null,
    }
  );
}

async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function approve(house: House, token: string): Promise<string> {
  const selected = await house.graphql<{ selectDestruction: { batches: Batch[] } }>(
    `mutation { selectDestruction(list: "membership") { batches { id list listHash } } }`,
    {},
    { token, part: 'privacy' },
  );
  const batch = selected.data?.selectDestruction.batches[0];
  if (!batch) throw new Error(JSON.stringify(selected.errors));
  const approved = await house.graphql(
    `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`,
    { input: { batchId: batch.id, listHash: batch.listHash, reason: 'Drill.' } },
    { token, part: 'privacy' },
  );
  expect(approved).toMatchObject({ errors: [], data: { approveDestruction: { refusal: null } } });
  return batch.id;
}

/** One certificate, exact counts, nothing left, nobody else touched, each ledger entry once. */
async function expectDoneOnce(house: House, officer: string, id: string): Promise<void> {
  const batch = await ask(house, officer, id);
  expect(batch).toMatchObject({
    state: 'COMPLETED',
    certificate: { people: members, records: members * (2 + marksEach) },
  });
  const count = async (database: 'identity' | 'attendance' | 'privacy' | 'vault', statement: string) =>
    Number((await house.installation.sql<{ count: string }>(database, statement))[0]?.count);
  expect(await count('identity', 'select count(*) from membership where withdrew_at is not null')).toBe(0);
  expect(await count('identity', 'select count(*) from membership where withdrew_at is null')).toBeGreaterThanOrEqual(
    20,
  );
  expect(await count('attendance', 'select count(*) from attendance_mark')).toBe(20 * marksEach);
  expect(await count('privacy', 'select count(*) from certificate')).toBe(1);
  expect(await count('vault', 'select count(*) - count(distinct scope_id) as count from ledger')).toBe(0);
  expect(await count('vault', 'select count(*) - max(index) as count from ledger')).toBe(0);
}

promise(
  'Art. 8(3)',
  'a worker killed again and again, and a second one beside it, end in one certificate',
  async () => {
    const { house: started, officer } = await houseWithList({ worker: false });
    await using house = started;
    let worker = workerProcess(house);
    try {
      const id = await approve(house, officer);
      for (let seen = 0; seen < 2; seen += 1) {
        await until(
          async () =>
            (await ask(house, officer, id)).progress.pagesDone > seen ||
            (await ask(house, officer, id)).state === 'COMPLETED',
        );
        await killed(worker);
        worker = workerProcess(house);
      }
      const second = workerProcess(house, house.installation.place.ports.vite);
      await until(async () => (await ask(house, officer, id)).state === 'COMPLETED');
      await killed(second);
      await expectDoneOnce(house, officer, id);
    } finally {
      await killed(worker);
    }
  },
  300_000,
);

promise(
  'Art. 8(3)',
  'databases that drop every connection while pages are destroyed lose nothing and do nothing twice',
  async () => {
    const { house: started, officer } = await houseWithList({ worker: true });
    await using house = started;
    const id = await approve(house, officer);
    const prefix = house.installation.place.databasePrefix;
    for (const name of ['identity', 'vault', 'privacy', 'attendance', 'vault', 'identity']) {
      await house.installation.sql(
        'journal',
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
        [prefix + name],
      );
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await until(async () => (await ask(house, officer, id)).state === 'COMPLETED');
    await expectDoneOnce(house, officer, id);
  },
);

promise(
  'Art. 9(5)',
  'with the journal down nobody reads, everybody can sign in, and all goes on when it is back',
  async () => {
    const { house: started, officer } = await houseWithList({ worker: true });
    await using house = started;
    const journal = house.installation.place.databasePrefix + 'journal';
    const person = () =>
      house.graphql<{ person: { name: string } }>(
        `query Find($email: String!) { person(email: $email) { name } }`,
        { email: 's000001@c1.example' },
        { token: officer, part: 'identity' },
      );
    await house.installation.sql('identity', `alter database "${journal}" with allow_connections false`);
    await house.installation.sql(
      'identity',
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [journal],
    );
    const shut = await person();
    expect(shut.errors[0]?.extensions?.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(shut)).not.toContain('Person Number');
    expect((await house.signIn('handler')).accessToken).toBeTruthy();
    await house.installation.sql('identity', `alter database "${journal}" with allow_connections true`);
    await until(async () => (await person()).data?.person.name === 'Person Number1');
  },
);
