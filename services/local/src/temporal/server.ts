// Temporal's development server with a database file: started, awaited, stopped, and cleared away when a killed run left it behind.
// Listens on loopback only and calls nobody.
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import { bareEnvironment } from '../config.ts';
import { tie } from '../lifeline.ts';
import { openLog } from '../logs.ts';
import type { RunningServer } from '../postgres/server.ts';
import { commandOf, end, everyPid, isAlive, markOf } from '../processes.ts';

export interface TemporalOptions {
  program: string;
  /** Database file; absolute. */
  file: string;
  logFile: string;
  port: number;
  uiPort: number | null;
  httpPort: number;
  metricsPort: number;
}

const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];
/**
 * How often a second the server looks for new work on each queue of a shard. Its defaults are 20, meant for thousands of shards; the development server
 * has one, so that every step of every workflow would wait 50 ms for its turn (temporalio/temporal, `common/dynamicconfig/constants.go`).
 */
const settings = ['transfer', 'timer', 'visibility'].map((queue) => `history.${queue}ProcessorMaxPollRPS=1000`);

/** Starts the server and waits until it serves the namespace `default`. Throws `CannotStart`. */
export async function startTemporal(options: TemporalOptions): Promise<RunningServer> {
  await clearLeftovers(options.file);
  await mkdir(dirname(options.file), { recursive: true });
  const log = await openLog(options.logFile);
  const child = spawn(
    options.program,
    [
      'server',
      'start-dev',
      '--ip',
      '127.0.0.1',
      '--port',
      String(options.port),
      '--http-port',
      String(options.httpPort),
      '--metrics-port',
      String(options.metricsPort),
      '--db-filename',
      options.file,
      '--log-level',
      'error',
      ...(options.uiPort === null ? ['--headless'] : ['--ui-port', String(options.uiPort), '--ui-disable-news-fetch']),
      ...settings.flatMap((setting) => ['--dynamic-config-value', setting]),
      ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ],
    { detached: true, stdio: ['ignore', log.fd, log.fd], env: bareEnvironment({ HOME: dirname(options.file) }) },
  );
  await log.close();
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const mark = child.pid === undefined ? null : markOf(child.pid);
  if (!mark) throw new CannotStart(`Temporal (${options.program}) does not run; its log ${options.logFile} says why.`);
  const release = tie(mark, 'TERM');
  void ended.then(release);
  for (;;) {
    if (!isAlive(mark)) {
      const log = (await readFile(options.logFile, 'utf8').catch(() => '')).trim().split('\n').at(-1);
      throw new CannotStart(
        `Temporal does not start: ${log || 'it says nothing'}; the whole log is ${options.logFile}.`,
      );
    }
    if (await serves(options.httpPort)) break;
    await delay(50);
  }
  return {
    mark,
    ended,
    stop: async () => {
      await end([mark], ['SIGTERM', 'SIGKILL'], 4000);
      await ended;
    },
  };
}

/** The namespace is there once its HTTP interface describes it. */
async function serves(httpPort: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}/api/v1/namespaces/default`, {
    signal: AbortSignal.timeout(2000),
  }).catch(() => null);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
}

/** Whether anybody accepts connections at `host:port`; for a server that is not ours. */
export function accepts(address: string): Promise<boolean> {
  const [host = '', port = ''] = address.split(/:(?=\d+$)/);
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 5000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket
      .once('connect', () => answer(true))
      .once('error', () => answer(false))
      .once('timeout', () => answer(false));
  });
}

/** Ends a server that still holds this very database file. */
export async function clearLeftovers(file: string): Promise<void> {
  const ours = everyPid().filter((pid) => {
    const command = commandOf(pid);
    return command.includes('start-dev') && command[command.indexOf('--db-filename') + 1] === file;
  });
  await end(
    ours.map(markOf).filter((mark) => mark !== null),
    ['SIGTERM', 'SIGKILL'],
    4000,
  );
}
