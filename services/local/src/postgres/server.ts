// The embedded PostgreSQL: creates its cluster once, starts it, stops it, and clears what a killed run left behind.
// Listens on loopback only; logs never hold statements or row contents.
import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '@clounge/shared/errors';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { bareEnvironment } from '../config.ts';
import { tie } from '../lifeline.ts';
import { openLog } from '../logs.ts';
import { commandOf, end, everyPid, markOf, workingDirectoryOf, type ProcessMark } from '../processes.ts';
import { demandReachable, postgresPrograms, postgresUser, type PostgresPrograms, type RunAs } from './binaries.ts';

export interface PostgresOptions {
  /** Folder of the cluster (`PGDATA`); its parents must be open to the server's user. */
  folder: string;
  /** Where the server's log goes; the previous one is kept as `.1`. */
  logFile: string;
  port: number;
  password: string;
  /** Tests trade durability for speed; an installation never does. */
  durable: boolean;
}

export interface RunningServer {
  mark: ProcessMark;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export const superuser = 'clounge_admin';

const settings = (options: PostgresOptions): string[] =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'max_connections=300',
    'shared_buffers=128MB',
    'jit=off',
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'log_parameter_max_length_on_error=0',
    'log_statement=none',
    'log_min_duration_statement=-1',
    ...(options.durable
      ? []
      : ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off', 'max_wal_size=2GB']),
  ].flatMap((setting) => ['-c', setting]);

/** Starts the server on `options.folder`, creating the cluster the first time. Throws `CannotStart`. */
export async function startPostgres(options: PostgresOptions): Promise<RunningServer> {
  const programs = await postgresPrograms();
  const runAs = postgresUser();
  await demandReachable([programs.postgres], runAs, 'move the project to a folder that is open to it');
  await demandReachable([options.folder], runAs, 'set CLOUNGE_DATA to a folder that is open to it');
  await clearLeftovers(options.folder);
  if (!(await isCluster(options.folder))) await createCluster(programs, options, runAs);
  return launch(programs, options, runAs);
}

async function isCluster(folder: string): Promise<boolean> {
  return (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')) !== '';
}

/** Built beside its place and moved there when whole: a start that is killed here begins afresh the next time. */
async function createCluster(programs: PostgresPrograms, options: PostgresOptions, runAs: RunAs): Promise<void> {
  const building = `${options.folder}.new`;
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true, mode: 0o700 });
  const passwordFile = join(building, 'password');
  await writeFile(passwordFile, `${options.password}\n`, { mode: 0o600 });
  const cluster = join(building, 'cluster');
  await mkdir(cluster, { mode: 0o700 });
  if (runAs) for (const path of [building, passwordFile, cluster]) await chown(path, runAs.uid, runAs.gid);
  const initdb = spawn(
    programs.initdb,
    [
      '--pgdata',
      cluster,
      '--username',
      superuser,
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--locale-provider',
      'builtin',
      '--builtin-locale',
      'C.UTF-8',
      '--data-checksums',
      ...(options.durable ? [] : ['--no-sync']),
    ],
    { ...(runAs ?? {}), stdio: ['ignore', 'ignore', 'pipe'], env: bareEnvironment({ LC_ALL: 'C' }) },
  );
  const output: Buffer[] = [];
  initdb.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((resolve) => {
    initdb.once('error', () => resolve(-1));
    initdb.once('close', (exit) => resolve(exit ?? -1));
  });
  if (code !== 0) {
    throw new CannotStart(
      `PostgreSQL cannot create its cluster in ${options.folder}: ${lastLine(Buffer.concat(output).toString())} Free the disk or set CLOUNGE_DATA to another folder.`,
    );
  }
  await rm(options.folder, { recursive: true, force: true });
  await rename(cluster, options.folder);
  await rm(building, { recursive: true, force: true });
}

async function launch(programs: PostgresPrograms, options: PostgresOptions, runAs: RunAs): Promise<RunningServer> {
  const log = await openLog(options.logFile);
  const child = spawn(programs.postgres, ['-D', options.folder, '-p', String(options.port), ...settings(options)], {
    ...(runAs ?? {}),
    detached: true,
    cwd: options.folder,
    stdio: ['ignore', log.fd, log.fd],
    env: bareEnvironment({ LC_ALL: 'C' }),
  });
  await log.close();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const mark = child.pid === undefined ? null : markOf(child.pid);
  if (!mark) throw new CannotStart(`PostgreSQL ended at once; its log ${options.logFile} says why.`);
  const release = tie(mark, 'INT');
  void ended.then(release);
  await accepting(options, child);
  return { mark, ended, stop: () => stop(mark, ended) };
}

/** Fast shutdown first: sessions are cut, everything is written. */
async function stop(mark: ProcessMark, ended: Promise<void>): Promise<void> {
  await end([mark], ['SIGINT', 'SIGQUIT', 'SIGKILL'], 5000);
  await ended;
}

async function accepting(options: PostgresOptions, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = await readFile(options.logFile, 'utf8').catch(() => '');
      throw new CannotStart(`PostgreSQL does not start: ${lastLine(log)} The whole log is ${options.logFile}.`);
    }
    const client = new pg.Client({
      host: '127.0.0.1',
      port: options.port,
      user: superuser,
      password: options.password,
      database: 'postgres',
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      // 57P03: it is starting up, or replaying its log after a crash; that takes as long as it takes.
      if (errorCode(error) !== 'ECONNREFUSED' && errorCode(error) !== '57P03' && errorCode(error) !== 'ECONNRESET') {
        child.kill('SIGINT');
        throw new CannotStart(
          `PostgreSQL on port ${options.port} refuses the installation's own password (${errorCode(error)}); the folder ${options.folder} belongs to another installation.`,
        );
      }
    }
    await delay(50);
  }
}

/**
 * Ends servers that still work in this very data folder (their supervisor was killed), and removes a lock file that names nobody.
 * A process counts as ours when it is a PostgreSQL whose working directory is the folder.
 */
export async function clearLeftovers(folder: string): Promise<void> {
  const inFolder = () =>
    everyPid().filter(
      (pid) => workingDirectoryOf(pid) === folder && /postgres/.test(basename(commandOf(pid)[0] ?? '')),
    );
  const lock = join(folder, 'postmaster.pid');
  const [firstLine] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  const postmaster = Number(firstLine);
  const workers = inFolder();
  if (workers.includes(postmaster)) {
    const mark = markOf(postmaster);
    if (mark) await end([mark], ['SIGINT', 'SIGQUIT', 'SIGKILL'], 5000);
  }
  const rest = inFolder()
    .map(markOf)
    .filter((mark) => mark !== null);
  await end(rest, ['SIGTERM', 'SIGKILL'], 3000);
  await rm(lock, { force: true });
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').filter(Boolean).at(-1) ?? 'it says nothing.';
  return line.replace(/^\S+ \S+ \S+ \[\d+\] /, '');
}
