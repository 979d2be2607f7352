// A process for one errand, so that its memory ends with it. Its order (with secrets) travels over the channel, never by argument or environment.
import { fork } from 'node:child_process';
import { CannotStart } from '../cannot-start.ts';
import { bareEnvironment } from '../config.ts';
import { compileCache } from './child.ts';

export type ErrandReport<Result> =
  | { kind: 'hello' }
  | { kind: 'progress'; message: string }
  | { kind: 'done'; result: Result }
  /** `sentence` is for the person; a fault's own words stand on the terminal. */
  | { kind: 'failed'; message: string; sentence: boolean };

export interface ErrandOptions {
  signal?: AbortSignal;
  say?(message: string): void;
}

/** Runs `script` with one order. Throws `CannotStart` with the script's own sentence, or `Error` for a fault. */
export function runErrand<Order extends object, Result>(
  script: string,
  order: Order,
  options: ErrandOptions = {},
): Promise<Result> {
  const child = fork(script, [], {
    env: bareEnvironment({ NODE_ENV: 'production', TZ: 'UTC', NODE_COMPILE_CACHE: compileCache }),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return new Promise((resolve, reject) => {
    child.on('message', (report: ErrandReport<Result>) => {
      if (report.kind === 'hello') child.send(order);
      if (report.kind === 'progress') options.say?.(report.message);
      if (report.kind === 'done') resolve(report.result);
      if (report.kind === 'failed')
        reject(report.sentence ? new CannotStart(report.message) : new Error(report.message));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`an errand ended with code ${code ?? 'none'}`)));
  });
}

/** The other side: waits for the order, does the work, reports, ends. Also ends when whoever sent it is gone. */
export function serveErrand<Order, Result>(
  work: (order: Order, say: (message: string) => void) => Promise<Result>,
): void {
  // Whoever sent the errand may be gone: then nobody is left to tell, and the channel's end ends this process.
  const report = (message: ErrandReport<Result>) => process.send?.(message, undefined, {}, () => undefined);
  process.once('message', (order: Order) => {
    work(order, (message) => report({ kind: 'progress', message }))
      .then((result) => report({ kind: 'done', result }))
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        report({ kind: 'failed', message, sentence: error instanceof CannotStart });
      })
      .finally(() => process.disconnect());
  });
  process.once('disconnect', () => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  report({ kind: 'hello' });
}
