// What changed, as the database tells it: kinds and opaque ids of cases. Listens on a connection of its own and begins again whenever that breaks;
// keeps the last of them for a while, so that a reader who was away for a moment misses none. Reads no row.
import { randomBytes } from 'node:crypto';
import type { Pool } from '@clounge/shared/database';
import { safeCause } from '@clounge/shared/errors';

export const changeKinds = ['request', 'conversation', 'destruction', 'intake'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  kind: ChangeKind;
  id: string;
}

/** A change, or `null`: notices may have been lost, so anything may have changed. */
export type OnChange = (change: Change | null) => void;

export interface Changes {
  listen(heard: OnChange): () => void;
  /** Names this moment, for `since`. */
  mark(): string;
  /** What changed since a mark of ours; null where that is not known any more. */
  since(mark: string): Change[] | null;
  /** What changed within these milliseconds. */
  lately(ms: number): Change[];
  close(): Promise<void>;
}

const kept = 2_000;
const againMs = 500;
/** A connection that dies silently is found out within this time. */
const probeMs = 10_000;

function changeOf(payload: string | undefined): Change | null {
  const [name = '', id = ''] = (payload ?? '').split(' ');
  const kind = changeKinds.find((one) => one === name);
  return kind && id !== '' ? { kind, id } : null;
}

/** Begins to listen. `pool` is the listener's own; it is ended with it. */
export function openChanges(pool: Pool): Changes {
  const run = randomBytes(6).toString('hex');
  const listeners = new Set<OnChange>();
  const stop = new AbortController();
  let past: { at: number; change: Change }[] = [];
  let count = 0;
  /** Notices up to here may be missing some between them. */
  let sureFrom = 0;
  let wake: () => void = () => undefined;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (stop.signal.aborted) return resolve();
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        resolve();
      }
      wake = done;
    });

  function heard(change: Change): void {
    count += 1;
    past.push({ at: performance.now(), change });
    if (past.length > 2 * kept) past = past.slice(-kept);
    for (const listener of listeners) listener(change);
  }

  async function listenOnce(): Promise<void> {
    const client = await pool.connect();
    let broken: Error | undefined;
    client.on('error', (error) => {
      broken = error;
      wake();
    });
    client.on('notification', ({ payload }) => {
      const change = changeOf(payload);
      if (change) heard(change);
    });
    try {
      await client.query('listen case_changed');
      sureFrom = count;
      // Nobody told what happened until now.
      for (const listener of listeners) listener(null);
      while (!stop.signal.aborted && !broken) {
        await pause(probeMs);
        await client.query('select 1');
      }
    } finally {
      client.removeAllListeners('notification');
      client.release(broken ?? true);
    }
  }

  async function listenAlways(): Promise<void> {
    while (!stop.signal.aborted) {
      await listenOnce().catch((error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'notices', cause: safeCause(error) })}\n`);
      });
      await pause(againMs);
    }
  }

  const running = listenAlways();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: () => `${run}-${count}`,
    since(mark) {
      const [of = '', to = ''] = mark.split('-');
      const missed = count - Number(to);
      const known = of === run && /^\d{1,15}$/.test(to) && Number(to) >= sureFrom && missed >= 0;
      if (!known || missed > past.length) return null;
      return missed === 0 ? [] : past.slice(-missed).map(({ change }) => change);
    },
    lately(ms) {
      const from = performance.now() - ms;
      const first = past.findIndex(({ at }) => at >= from);
      return first < 0 ? [] : past.slice(first).map(({ change }) => change);
    },
    async close() {
      stop.abort();
      wake();
      await running;
      await pool.end();
    },
  };
}
