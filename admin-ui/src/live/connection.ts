// Keeps one stream of notices open for as long as it is wanted: opens it again when it breaks, from where it broke, and says whether it stands.
// Knows of cases by their opaque ids only, and keeps nothing.
import { eventsOf } from './event-stream.ts';

export const changeKinds = ['request', 'conversation', 'destruction', 'intake'] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** Ids of cases that changed, by kind. */
export type Changed = Readonly<Partial<Record<ChangeKind, readonly string[]>>>;

/** `none`: this viewer is told of nothing, or left. */
export type LiveState = 'opening' | 'up' | 'down' | 'none';

export interface LiveOptions {
  /** Asks for the stream with a token that is good; null where nobody is signed in any more. */
  open: (lastId: string | null, signal: AbortSignal) => Promise<Response | null>;
  /** The token was not taken: the next one is a new one. */
  distrust: () => void;
  /** What changed; null: anything. */
  told: (changed: Changed | null) => void;
  state: (state: LiveState) => void;
}

export interface Live {
  /** Lets go of the stream, such as while nobody looks. */
  pause: () => void;
  resume: () => void;
  stop: () => void;
}

/** The server says something every 15 seconds; after this long it is gone. */
const silentMs = 40_000;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Another window may be closed meanwhile. */
const crowdedMs = 60_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a notice names. Nothing of it is believed beyond its shape. */
export function changedIn(data: string): Changed {
  let body: unknown;
  try {
    body = JSON.parse(data);
  } catch {
    return {};
  }
  if (!isRecord(body)) return {};
  return Object.fromEntries(
    changeKinds.flatMap((kind) => {
      const ids = body[kind];
      const named = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
      return named.length > 0 ? [[kind, named]] : [];
    }),
  );
}

export function startLive({ open, distrust, told, state }: LiveOptions): Live {
  let current: AbortController | null = null;
  let lastId: string | null = null;
  let over = false;

  /** Reads one stream to its end; how long to wait before the next, or null for never. */
  async function once(abort: AbortController, failures: number): Promise<{ pauseMs: number | null; opened: boolean }> {
    const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** failures) * (0.75 + Math.random() / 2);
    let silent: ReturnType<typeof setTimeout> | undefined;
    let opened = false;
    const heard = (): void => {
      clearTimeout(silent);
      silent = setTimeout(() => abort.abort(), silentMs);
    };
    try {
      heard();
      const answer = await open(lastId, abort.signal);
      if (answer === null || answer.status === 403) return { pauseMs: null, opened };
      if (answer.status === 401) distrust();
      if (answer.status === 429) return { pauseMs: crowdedMs, opened };
      if (!answer.ok || !answer.body) return { pauseMs, opened };
      let next = pauseMs;
      for await (const event of eventsOf(answer.body, heard)) {
        lastId = event.lastId ?? lastId;
        if (event.name === 'open') {
          opened = true;
          state('up');
        }
        if (event.name === 'anything') told(null);
        if (event.name === 'changed') told(changedIn(event.data));
        // A token that ended is no fault: the next stream begins at once, with a new one.
        if (event.name === 'end' && event.data.includes('TOKEN')) next = 0;
      }
      return { pauseMs: next, opened };
    } catch {
      return { pauseMs, opened };
    } finally {
      clearTimeout(silent);
    }
  }

  async function run(wanted: () => boolean): Promise<void> {
    state('opening');
    for (let failures = 0; wanted(); failures += 1) {
      const abort = new AbortController();
      current = abort;
      const { pauseMs, opened } = await once(abort, failures);
      if (!wanted()) return;
      if (pauseMs === null) return state('none');
      if (opened) failures = 0;
      if (pauseMs > 0) state('down');
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        abort.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  let mine = { stopped: true };
  const pause = (): void => {
    mine.stopped = true;
    current?.abort();
    current = null;
  };
  const resume = (): void => {
    if (over || !mine.stopped) return;
    const visit = { stopped: false };
    mine = visit;
    void run(() => !visit.stopped);
  };
  resume();
  return {
    pause,
    resume,
    stop() {
      over = true;
      pause();
    },
  };
}
