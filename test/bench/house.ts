// The whole installation as separate processes, as `npm start` runs it, in a folder of its own; for measuring and for drills. Never touches
// another installation.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Ports } from '@clounge/local/ports';
import { superuser } from '@clounge/local/postgres/server';
import { askAt } from '../kit/ask-at.ts';
import { takePortBlock } from '../kit/port-block.ts';
import { clientTokenAt, signInAt } from '../kit/sign-in.ts';
import type { ServiceName } from '../contract/subgraph-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const services = ['identity', 'billing', 'attendance', 'privacy'] as const;

interface Credentials {
  url: string;
  users: Record<string, { username: string; password: string }>;
  clients: Record<string, { clientId: string; clientSecret: string; scope: string }>;
}

/** A running installation. */
export interface BenchHouse {
  data: string;
  port: number;
  ports: Ports;
  coldStartMs: number;
  warmStartMs: number;
  env: Record<string, string | undefined>;
  url(part: 'gateway' | ServiceName): string;
  officer(): Promise<string>;
  /** Token of a demo user, signed in anew. */
  signIn(user: string): Promise<string>;
  program(client: string, wanted?: { scope?: string }): Promise<string>;
  /** One GraphQL call; throws where it answers errors. */
  ask<Data>(
    part: 'gateway' | ServiceName,
    token: string,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  sql(database: string, role?: string): Promise<pg.Client>;
  databaseUrl(database: string, role: string): string;
  /** Resident bytes of every process of the installation. */
  residentBytes(): Promise<number>;
  /** Resident bytes of our own processes alone: neither PostgreSQL nor Temporal. */
  ownBytes(): Promise<number>;
  close(): Promise<void>;
}

async function startOnce(
  env: Record<string, string | undefined>,
  port: number,
): Promise<{ child: ChildProcess; ms: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['services/local/src/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  // The table at the end of a start, with its last row.
  const started = new Promise<void>((resolve) => {
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told = (told + chunk.toString()).slice(-200);
      if (told.includes('Ctrl-C')) resolve();
    });
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The installation did not start: ${said.slice(-2_000)}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) {
      const ms = performance.now() - began;
      // What follows must not measure the rest of the start: the demo's accounts are hashed after /readyz.
      await Promise.race([started, once(child, 'exit')]);
      return { child, ms };
    }
    if (performance.now() - began > 300_000) throw new Error('The installation was not ready after 300 s.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** Bytes of physical memory that a process and its descendants hold, shared pages counted once by their share (PSS). */
async function residentOf(pid: number, counts: (program: string) => boolean = () => true): Promise<number> {
  const tree = [pid];
  const parents = new Map<number, number>();
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => '');
    parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  for (let i = 0; i < tree.length; i += 1)
    for (const [child, parent] of parents) if (parent === tree[i]) tree.push(child);
  let bytes = 0;
  for (const one of tree) {
    if (!counts(await readFile(`/proc/${one}/comm`, 'utf8').catch(() => ''))) continue;
    const rollup = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '');
    bytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return bytes;
}

/** Starts an installation cold, stops it, starts it warm and leaves it running. `stoppedIn` is called between, with its data folder. */
export async function startBenchHouse(stoppedIn?: (data: string) => Promise<void>): Promise<BenchHouse> {
  const data = await realpath(await mkdtemp(join(tmpdir(), 'clounge-bench-')));
  await chmod(data, 0o755);
  const block = await takePortBlock();
  const port = block.ports.gateway;
  const env = { ...process.env, PORT: String(port), CLOUNGE_DATA: join(data, 'data'), CLOUNGE_SEED: 'none' };
  await block.release();
  const cold = await startOnce(env, port);
  await stopped(cold.child);
  await stoppedIn?.(env.CLOUNGE_DATA);
  const { child, ms } = await startOnce(env, port);
  const credentials = JSON.parse(await readFile(join(data, 'data', 'demo-credentials.json'), 'utf8')) as Credentials;
  const secrets = JSON.parse(await readFile(join(data, 'data', 'secrets.json'), 'utf8')) as {
    postgresPassword: string;
    rolePasswords: Record<string, string>;
    clientSecrets: Record<string, string>;
  };
  const origin = `http://127.0.0.1:${port}`;
  const target = { publicUrl: credentials.url.replace(/\/$/, ''), origin };
  const url = (part: 'gateway' | ServiceName) =>
    `http://127.0.0.1:${port + (part === 'gateway' ? 0 : services.indexOf(part) + 1)}`;
  const signIn = async (user: string) =>
    (await signInAt(target, credentials.users[user] ?? { username: '', password: '' })).accessToken;
  const databaseUrl = (database: string, role: string) => {
    const password = role === superuser ? secrets.postgresPassword : secrets.rolePasswords[role];
    return `postgres://${role}:${encodeURIComponent(password ?? '')}@127.0.0.1:${block.ports.postgres}/${database}`;
  };
  return {
    data: join(data, 'data'),
    port,
    ports: block.ports,
    coldStartMs: cold.ms,
    warmStartMs: ms,
    env,
    url,
    databaseUrl,
    officer: () => signIn('officer'),
    signIn,
    program: (client, wanted) => clientTokenAt(target, client, secrets.clientSecrets[client] ?? '', wanted),
    ask: (part, token, query, variables) => askAt(url(part), part, token, query, variables),
    async sql(database, role = superuser) {
      const client = new pg.Client({ connectionString: databaseUrl(database, role) });
      // What is asked fails by itself where the server dies; an idle connection must not end us.
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    residentBytes: () => residentOf(child.pid ?? 0),
    ownBytes: () => residentOf(child.pid ?? 0, (program) => !/^(postgres|temporal)/.test(program)),
    async close() {
      await stopped(child);
      await rm(data, { recursive: true, force: true });
    },
  };
}
