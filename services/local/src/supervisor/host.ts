// Process that hosts one or several parts by order of the supervisor. Ends when the supervisor ends or says so;
// a signal to the whole group does not reach past this rule, so that stopping keeps its order.
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CannotStart } from '../cannot-start.ts';
import { startPart, type RunningPart } from '../parts.ts';
import { provisionDemo } from '../demo/provision.ts';
import type { HostOrder, Order, Report } from './messages.ts';

/** How long parts may take to close before the process ends anyway; the database undoes what was not committed. */
const closeWithinMs = 4000;

const firstLookMs = 3000;
const lookEveryMs = 20_000;
/** Share of the time that the event loop may be busy while a process counts as quiet. */
const quiet = 0.05;
const worthwhileBytes = 32 * 1024 * 1024;

const running: RunningPart[] = [];
let stopping = false;

function report(message: Report): void {
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}

async function start(order: HostOrder): Promise<void> {
  running.push(...(await Promise.all(order.parts.map(({ part, env }) => startPart(part, env)))));
  await provisionDemo(order);
}

function ready(): void {
  report({ kind: 'ready' });
  setTimeout(tidyWhenQuiet, firstLookMs).unref();
}

let kept = 0;
let before = performance.eventLoopUtilization();

/** Gives back what starting or a large import needed and serving does not: a full collection, only while nothing else is to do. */
function tidyWhenQuiet(): void {
  const { utilization } = performance.eventLoopUtilization(before);
  if (utilization < quiet && process.memoryUsage.rss() > kept + worthwhileBytes) {
    collect();
    kept = process.memoryUsage.rss();
  }
  before = performance.eventLoopUtilization();
  setTimeout(tidyWhenQuiet, lookEveryMs).unref();
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), closeWithinMs).unref();
  await Promise.allSettled(running.map((part) => part.close()));
  process.exit(0);
}

function fail(error: unknown): void {
  const sentence = error instanceof CannotStart || (error instanceof Error && error.name === 'ConfigError');
  const message = error instanceof Error ? error.message : String(error);
  if (!sentence) console.error(error);
  report({ kind: 'failed', message: sentence ? message : '', sentence });
  process.exitCode = 1;
  void stop().finally(() => process.exit(1));
}

process.on('message', (order: Order) => {
  if (order.kind === 'stop') return void stop();
  start(order).then(ready).catch(fail);
});
process.on('disconnect', () => void stop());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The supervisor got it too and stops everything in order; alone, this process obeys.
  process.on(signal, () => void (process.connected ? undefined : stop()));
}
report({ kind: 'hello' });
