// One open stream of notices (Server-Sent Events, WHATWG HTML §9.2) to one reader: what it may know of, gathered and told in bundles. A reader who
// does not read is told less in more general words, and left in the end; what is kept for one is bounded.
import type { ServerResponse } from 'node:http';
import { changeKinds, type Change, type ChangeKind } from './changes.ts';

/** Most cases that are named in one bundle; beyond it the reader is told that anything may have changed. */
const namedAtOnce = 200;
/** Changes within this time are told together. */
const gatherMs = 100;
const heartbeatMs = 15_000;
/** A reader who takes nothing for so long has gone. */
const stalledMs = 45_000;

/** Why a stream ends, told as its last event. */
export type StreamEnd = 'TOKEN' | 'CLOSING';

export interface EventStream {
  /** `null`: anything may have changed. */
  tell(change: Change | null): void;
  /** Cases that wait to be told. */
  waiting(): number;
  end(why: StreamEnd): void;
}

export interface StreamOptions {
  sees: ReadonlySet<ChangeKind>;
  /** What the reader may have missed, told at once; null: anything. */
  missed: readonly Change[] | null;
  /** Names the moment for a reader that comes back. */
  mark: () => string;
  /** Called once, however it ends. */
  ended: () => void;
}

/** Begins a stream. */
export function openEventStream(response: ServerResponse, { sees, missed, mark, ended }: StreamOptions): EventStream {
  const waiting = new Map<string, Change>();
  let anything = false;
  let gathering: NodeJS.Timeout | null = null;
  let full = false;
  let fullSince = 0;

  /** Never throws and never waits: what the socket does not take now is kept by Node, and nothing more is written until it was taken. */
  const write = (text: string): void => {
    full = !response.write(text);
    if (full) fullSince = performance.now();
  };

  /** Tells what waits; whether there was anything to tell. */
  function flush(): boolean {
    gathering = null;
    if (full || (waiting.size === 0 && !anything)) return false;
    const body = anything
      ? 'event: anything\ndata: {}'
      : `event: changed\ndata: ${JSON.stringify(
          Object.fromEntries(
            changeKinds.map((kind) => [
              kind,
              [...waiting.values()].flatMap((one) => (one.kind === kind ? one.id : [])),
            ]),
          ),
        )}`;
    waiting.clear();
    anything = false;
    write(`id: ${mark()}\n${body}\n\n`);
    return true;
  }

  const heartbeat = setInterval(() => {
    if (!full) return write(': here\n\n');
    if (performance.now() - fullSince > stalledMs) response.destroy();
  }, heartbeatMs);
  heartbeat.unref();

  response.on('drain', () => {
    full = false;
    flush();
  });
  response.on('close', () => {
    clearInterval(heartbeat);
    if (gathering) clearTimeout(gathering);
    waiting.clear();
    ended();
  });
  // A reader that goes away is no fault.
  response.on('error', () => undefined);

  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });

  function keep(change: Change | null): void {
    if (change && !sees.has(change.kind)) return;
    if (change === null || waiting.size >= namedAtOnce) {
      anything = true;
      waiting.clear();
    } else if (!anything) waiting.set(`${change.kind} ${change.id}`, change);
  }

  for (const change of missed ?? [null]) keep(change);
  // The mark comes with what was missed, or after it: a stream that breaks in between is asked for it again.
  write(`retry: 2000\nevent: open\ndata: {}\n\n`);
  if (!flush()) write(`id: ${mark()}\nevent: nothing\ndata: {}\n\n`);

  return {
    tell(change) {
      keep(change);
      if (waiting.size > 0 || anything) gathering ??= setTimeout(flush, gatherMs).unref();
    },
    waiting: () => waiting.size,
    end(why) {
      if (response.destroyed || response.writableEnded) return;
      response.end(`event: end\ndata: {"why":"${why}"}\n\n`);
      // Whoever does not read does not hold the end up.
      if (full) response.destroy();
    },
  };
}
