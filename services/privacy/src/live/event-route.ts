// `/events`: tells members of staff that a case which they may list has changed, by its opaque id, as long as their token is good. What changed they ask
// for themselves, under the rule of each question; nothing of a case, and nothing personal, is in a notice.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bearerEnds, permits, type Caller, type VerifyToken } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import type { ChangeKind, Changes } from './changes.ts';
import { liveRefusal } from './refusals.ts';
import { openEventStream, type EventStream } from './stream.ts';

/** The rule by which somebody may list cases of a kind. */
const listedBy: Readonly<Record<ChangeKind, string>> = {
  request: 'request.read',
  conversation: 'conversation.read',
  destruction: 'destruction.list',
  intake: 'intake.list',
};

/** Open streams of one person: a window each, and a browser opens six connections to one place at most. */
export const streamsEach = 4;
const streamsInAll = 2_000;
/** What changed while a page was loaded and its stream not open yet. */
const loadingMs = 10_000;
/** Longest wait of a timer; tokens live for minutes. */
const longestMs = 24 * 3_600_000;

export interface EventRoute {
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  open(): readonly EventStream[];
  /** Ends every stream at once. */
  close(): void;
}

const sighted = (caller: Caller): Set<ChangeKind> =>
  new Set(
    (Object.keys(listedBy) as ChangeKind[]).filter((kind) =>
      permits(caller, listedBy[kind], { type: 'Operation', id: listedBy[kind] }),
    ),
  );

function refuse(response: ServerResponse, status: number, refusal: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ refusal }));
}

/** Answers requests for the stream of notices; false for every other path. */
export function eventRoute({ changes, verify }: { changes: Changes; verify: VerifyToken }): EventRoute {
  const streams = new Map<EventStream, string>();
  const stopListening = changes.listen((change) => {
    for (const stream of streams.keys()) stream.tell(change);
  });

  function begin(caller: Caller, sees: Set<ChangeKind>, request: IncomingMessage, response: ServerResponse): void {
    const endsInMs = Math.min(bearerEnds(request.headers).getTime() - Date.now(), longestMs);
    const lastId = request.headers['last-event-id'];
    const stream = openEventStream(response, {
      sees,
      missed: typeof lastId === 'string' ? changes.since(lastId) : changes.lately(loadingMs),
      mark: () => changes.mark(),
      ended() {
        clearTimeout(ending);
        streams.delete(stream);
      },
    });
    const ending = setTimeout(() => stream.end('TOKEN'), Math.max(0, endsInMs));
    ending.unref();
    streams.set(stream, caller.sub);
  }

  return {
    async answer(request, response) {
      if (request.url?.split('?')[0] !== '/events') return false;
      if (request.method !== 'GET') {
        response.setHeader('allow', 'GET');
        refuse(response, 405, { code: 'BAD_USER_INPUT', message: 'Only GET.' });
        return true;
      }
      try {
        const caller = await verify(request.headers);
        const sees = sighted(caller);
        const own = [...streams.values()].filter((sub) => sub === caller.sub).length;
        if (caller.kind !== 'person' || sees.size === 0)
          refuse(response, 403, liveRefusal('FORBIDDEN', caller.language));
        else if (own >= streamsEach) refuse(response, 429, liveRefusal('RATE_LIMITED', caller.language));
        else if (streams.size >= streamsInAll) refuse(response, 503, liveRefusal('UNAVAILABLE', caller.language));
        else begin(caller, sees, request, response);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refuse(response, error.code === 'UNAUTHENTICATED' ? 401 : 503, error.toRefusal());
      }
      return true;
    },
    open: () => [...streams.keys()],
    close() {
      stopListening();
      for (const stream of streams.keys()) stream.end('CLOSING');
    },
  };
}
