// Drills of `npm start` as a person runs it: first start, kill -9 of each process and of all, wrong settings, stopping.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runFolder, takePortBlock, type PortBlock } from '@clounge/test/kit';
import { commandOf, everyPid, workingDirectoryOf } from './processes.ts';
import { projectRoot } from './settings.ts';

const bootstrap = fileURLToPath(new URL('../bootstrap.mjs', import.meta.url));

const directly = { command: process.execPath, args: [bootstrap, 'services/local/src/start.ts'] };

/** One run of the command, with everything it printed. */
class Run {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  output = '';

  constructor(env: Record<string, string>, { command, args }: typeof directly) {
    this.process = spawn(command, args, {
      cwd: projectRoot,
      detached: true,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((resolve) => this.process.once('exit', (code) => resolve(code)));
  }

  /** Waits for words in the output; a process that ends before is told with everything it said. */
  async says(words: string): Promise<void> {
    while (!this.output.includes(words)) {
      if (this.process.exitCode !== null || this.process.signalCode !== null)
        throw new Error(`it ended before saying “${words}”:\n${this.output}`);
      await delay(50);
    }
  }

  /** To the whole group, as a terminal's Ctrl-C does. */
  signalGroup(name: NodeJS.Signals): void {
    process.kill(-(this.process.pid ?? 0), name);
  }
}

const recordShape = z.object({
  supervisor: z.object({ pid: z.number() }),
  children: z.record(z.string(), z.object({ pid: z.number() })),
});

describe('npm start', () => {
  let block: PortBlock;
  let data: string;
  let settings: Record<string, string>;
  const runs: Run[] = [];

  function launch(more: Record<string, string> = {}, how = directly): Run {
    const run = new Run({ ...settings, ...more }, how);
    runs.push(run);
    return run;
  }
  const recorded = async () => recordShape.parse(JSON.parse(await readFile(join(data, 'run.json'), 'utf8')));
  const left = () =>
    everyPid().filter(
      (pid) => workingDirectoryOf(pid).startsWith(data) || commandOf(pid).some((word) => word.startsWith(data)),
    );

  async function ready(): Promise<void> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${block.ports.gateway}/readyz`).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok) return;
      await delay(100);
    }
  }

  beforeAll(async () => {
    block = await takePortBlock();
    data = await mkdtemp(join(runFolder(), 'start-'));
    await chmod(data, 0o711);
    settings = {
      PORT: String(block.ports.gateway),
      CLOUNGE_DATA: data,
      CLOUNGE_SEED: 'none',
      CLOUNGE_CLOCK: '2026-11-01T09:00:00+07:00',
    };
  });
  afterAll(async () => {
    for (const run of runs) {
      if (run.process.exitCode === null && run.process.signalCode === null) run.process.kill('SIGTERM');
      await run.exited;
    }
    await block.release();
  });

  test('the first start sets up everything, tells where, and stops cleanly within ten seconds of Ctrl-C', async () => {
    const run = launch();
    await run.says('Ctrl-C');
    await ready();
    expect(((await stat(join(data, 'demo-credentials.json'))).mode & 0o777).toString(8)).toBe('600');
    expect(run.output).toContain(`http://localhost:${block.ports.gateway}/`);
    expect(run.output).toContain('officer@clounge.example');
    const begun = Date.now();
    run.signalGroup('SIGINT');
    expect(await run.exited).toBe(0);
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(left()).toEqual([]);
    await expect(stat(join(data, 'run.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('any process that is killed with -9 comes back; ending npm, which passes no signal on, ends everything in order', async () => {
    const run = launch({}, { command: 'npm', args: ['start'] });
    await run.says('Ctrl-C');
    for (const name of ['worker', 'gateway', 'subgraphs', 'temporal', 'postgres']) {
      const before = (await recorded()).children[name]?.pid ?? 0;
      expect(before, name).toBeGreaterThan(0);
      process.kill(before, 'SIGKILL');
      await run.says(`${name} runs again.`);
      await ready();
      expect((await recorded()).children[name]?.pid).not.toBe(before);
    }
    const second = launch();
    expect(await second.exited).toBe(1);
    expect(second.output).toContain('The back office already runs on this data folder');
    run.process.kill('SIGTERM');
    await run.exited;
    // The record goes last: when it is gone, everything was stopped in order.
    while (await stat(join(data, 'run.json')).catch(() => null)) await delay(50);
    expect(left()).toEqual([]);
  });

  test('after kill -9 of everything at once the next start goes on; when only it is killed with -9, nothing of it outlives it', async () => {
    const run = launch();
    await run.says('Ctrl-C');
    const { supervisor, children } = await recorded();
    run.signalGroup('SIGKILL');
    for (const { pid } of [supervisor, ...Object.values(children)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // gone with its group
      }
    }
    await run.exited;
    const next = launch();
    await next.says('Ctrl-C');
    await ready();
    process.kill((await recorded()).supervisor.pid, 'SIGKILL');
    await next.exited;
    while (left().length > 0) await delay(50);
  });

  test('where its data folder is deleted under it, everything ends by itself', async () => {
    const run = launch();
    await run.says('Ctrl-C');
    await rm(data, { recursive: true });
    await run.exited;
    while (left().length > 0) await delay(50);
    await mkdir(data, { recursive: true });
    await chmod(data, 0o711);
  });

  test.each([
    [
      'a database that cannot be reached',
      { CLOUNGE_POSTGRES_URL: 'postgres://x:y@127.0.0.1:9/postgres' },
      'cannot be reached (ECONNREFUSED); start it or correct CLOUNGE_POSTGRES_URL',
    ],
    [
      'a Temporal that cannot be reached',
      { CLOUNGE_TEMPORAL_ADDRESS: '127.0.0.1:9' },
      'The Temporal server at 127.0.0.1:9 cannot be reached',
    ],
    ['production with demo accounts', { NODE_ENV: 'production' }, 'NODE_ENV=production refuses demo accounts'],
  ])('%s: one clear sentence, exit code 1, nothing left', async (_name, more, words) => {
    const run = launch(more);
    expect(await run.exited).toBe(1);
    expect(run.output).toContain(words);
    expect(run.output).not.toMatch(/\n\s+at /);
    expect(left()).toEqual([]);
  });

  test('a port in use: one clear sentence', async () => {
    const other = createServer().listen(block.ports.smtp, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const run = launch();
    expect(await run.exited).toBe(1);
    expect(run.output).toContain(`Port ${block.ports.smtp} (smtp) is in use by another program`);
    await new Promise((resolve) => other.close(resolve));
  });
});
