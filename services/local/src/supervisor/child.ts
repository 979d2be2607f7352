// Starts one host process, gives it its order, waits until it is ready. Its output goes to a file; its channel is its lifeline.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../cannot-start.ts';
import { bareEnvironment } from '../config.ts';
import { openLog } from '../logs.ts';
import { end, markOf } from '../processes.ts';
import { projectRoot } from '../settings.ts';
import type { Running } from './keeper.ts';
import type { Order, Report } from './messages.ts';

export interface ChildPlan {
  name: string;
  order: Order;
  logFile: string;
  /** Libraries keep their development checks. */
  development: boolean;
  /** Longest time to become ready. */
  readyWithinMs: number;
}

export const hostScript = fileURLToPath(new URL('host.ts', import.meta.url));

/** Compiled modules of the last start: the next one loads them without compiling. */
export const compileCache = join(projectRoot, 'node_modules/.cache/clounge-compiled');

/** Flags of Node that keep four parts small; measured on the stack at rest. */
const nodeFlags = ['--max-semi-space-size=8'];

/** Starts the process. Throws `CannotStart` with its own sentence, or one that names its log. */
export async function startChild(plan: ChildPlan): Promise<Running> {
  const log = await openLog(plan.logFile);
  const child = fork(hostScript, [plan.name], {
    execArgv: nodeFlags,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
    // Libraries read NODE_ENV to drop their development checks; the parts read their own settings from the order.
    env: bareEnvironment({
      NODE_ENV: plan.development ? 'development' : 'production',
      TZ: 'UTC',
      NODE_COMPILE_CACHE: compileCache,
      // Threads of the worker's native core share two heaps of the C library instead of eight a core.
      MALLOC_ARENA_MAX: '2',
    }),
    serialization: 'json',
  });
  await log.close();

  let reportReady: () => void = () => undefined;
  let reportFailed: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    reportReady = resolve;
    reportFailed = reject;
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const unexplained = () =>
    new CannotStart(`The process "${plan.name}" does not start; its log ${plan.logFile} says why.`);
  child.on('message', (report: Report) => {
    if (report.kind === 'hello') child.send(plan.order);
    if (report.kind === 'ready') reportReady();
    if (report.kind === 'failed') reportFailed(report.sentence ? new CannotStart(report.message) : unexplained());
  });
  void ended.then(() => reportFailed(unexplained()));

  const mark = child.pid === undefined ? null : markOf(child.pid);
  if (!mark) throw unexplained();
  const stop = async () => {
    if (child.connected) child.send({ kind: 'stop' } satisfies Order, () => undefined);
    const timer = setTimeout(() => void end([mark], ['SIGTERM', 'SIGKILL'], 500), 5000);
    await ended;
    clearTimeout(timer);
  };
  const late = setTimeout(
    () =>
      reportFailed(
        new CannotStart(
          `The process "${plan.name}" is not ready after ${plan.readyWithinMs / 1000} s; its log ${plan.logFile} says how far it came.`,
        ),
      ),
    plan.readyWithinMs,
  );
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(late);
  }
  return { mark, ended, stop };
}
