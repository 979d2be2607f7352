// Keeps one process running: starts it again when it dies, ever more slowly while it keeps dying. Never gives up silently.
import { setTimeout as delay } from 'node:timers/promises';
import type { ProcessMark } from '../processes.ts';

export interface Running {
  mark: ProcessMark;
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface Keeping {
  name: string;
  start(): Promise<Running>;
  /** Told each time the process is another one, or none. */
  onChange(mark: ProcessMark | null): Promise<void> | void;
  say(message: string): void;
  /** Pauses before another start, doubled each time; milliseconds. */
  backoff?: { firstMs: number; mostMs: number };
}

export interface Kept {
  name: string;
  /** The first start: rejects with its error. Later errors are told and tried again. */
  started: Promise<void>;
  mark(): ProcessMark | null;
  /** Ends the process and starts another; at once where it waits after a failure. `why` is told. */
  restart(why: string): Promise<void>;
  /** Ends the keeping and the process, also one that is just being started. */
  stop(): Promise<void>;
}

/** A process that lived this long was well: its next death is the first again. */
const wellAfterMs = 60_000;

/** Starts a process and keeps it. */
export function keep(keeping: Keeping): Kept {
  const { firstMs, mostMs } = keeping.backoff ?? { firstMs: 250, mostMs: 15_000 };
  const ending = new AbortController();
  const isEnding = () => ending.signal.aborted;
  let current: Running | null = null;
  let since = 0;
  let wanted: string | null = null;
  let waiting = new AbortController();

  async function begin(): Promise<void> {
    since = Date.now();
    current = await keeping.start();
    await keeping.onChange(current.mark);
  }

  async function watch(): Promise<void> {
    let pauseMs = firstMs;
    while (!isEnding()) {
      await current?.ended;
      if (isEnding()) return;
      if (wanted !== null) keeping.say(`${keeping.name} is started again: ${wanted}`);
      else if (current) keeping.say(`${keeping.name} ended by itself; it is started again.`);
      current = null;
      if (Date.now() - since > wellAfterMs) pauseMs = firstMs;
      waiting = new AbortController();
      const pause = AbortSignal.any([ending.signal, waiting.signal]);
      if (wanted === null) await delay(pauseMs, undefined, { signal: pause }).catch(() => undefined);
      wanted = null;
      if (isEnding()) return;
      pauseMs = Math.min(pauseMs * 2, mostMs);
      try {
        await begin();
        keeping.say(`${keeping.name} runs again.`);
      } catch (error) {
        keeping.say(`${keeping.name} could not be started: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  const started = begin();
  const watching = started.then(watch, () => undefined);
  return {
    name: keeping.name,
    started,
    mark: () => current?.mark ?? null,
    restart: async (why) => {
      wanted = why;
      waiting.abort();
      await current?.stop();
    },
    stop: async () => {
      ending.abort();
      await started.catch(() => undefined);
      await current?.stop();
      await watching;
      await current?.stop();
      await keeping.onChange(null);
    },
  };
}
