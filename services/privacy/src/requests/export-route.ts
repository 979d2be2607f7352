// `POST /exports/queue.csv`: the queue as it is filtered, as a file. With the caller's own token and a reason; typed refusals; no page shows or runs it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { VerifyToken } from '@clounge/shared/caller';
import { errorCode, Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { z } from 'zod';
import type { Sources } from '../sources.ts';
import { exportQueue } from './exporting.ts';
import { requestRefusal } from './refusals.ts';
import { requestChannels } from './request.entity.ts';

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  EXPORT_NOT_YOURS: 403,
  EXPORT_UNDER_WAY: 429,
  UNAVAILABLE: 503,
};
const longestBody = 8 * 1024;

const code = z.string().max(40);
/** The filters of the screen. None of them names a person. */
const wanted = z.strictObject({
  filter: z.strictObject({
    state: z
      .array(z.enum(['RECEIVED', 'VERIFYING', 'VERIFIED', 'DECIDED', 'CARRYING_OUT', 'CLOSED']))
      .max(6)
      .nullish(),
    kind: z.enum(['VIEW', 'CORRECT', 'DELETE', 'STOP']).nullish(),
    channel: z.enum(requestChannels).nullish(),
    law: code.nullish(),
    assignedTo: code.nullish(),
    unassigned: z.boolean().nullish(),
    dueWithinHours: z.int().nullish(),
    overdue: z.boolean().nullish(),
    open: z.boolean().nullish(),
    answeredWithinDays: z.int().nullish(),
    late: z.boolean().nullish(),
    language: code.nullish(),
    reference: code.nullish(),
  }),
  order: z.enum(['DUE', 'RECEIVED', 'CLOSED']).default('DUE'),
  reason: z.string().max(2_000),
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece as string;
    if (text.length > longestBody) return null;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  response.writeHead(statuses[refusal.code] ?? 422, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ refusal }));
}

/** Answers requests for the queue as a file; false for every other path. */
export function exportRoute({ sources, verify }: { sources: Sources; verify: VerifyToken }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.url?.split('?')[0] !== '/exports/queue.csv') return false;
    try {
      const caller = await verify(request.headers);
      const order = request.method === 'POST' ? wanted.safeParse(await bodyOf(request)) : null;
      if (!order?.success) refuse(response, requestRefusal('EXPORT_OF_WHAT', caller.language));
      else {
        const outcome = await exportQueue(sources, caller, order.data);
        if (outcome.kind === 'refused') refuse(response, outcome.refusal);
        else await give(outcome.rows, sources.clock.now(), response).finally(outcome.ended);
      }
    } catch (error) {
      if (!(error instanceof Refused) || response.headersSent) throw error;
      refuse(response, error.toRefusal());
    }
    return true;
  };
}

async function give(rows: AsyncGenerator<string, void, undefined>, at: Date, response: ServerResponse): Promise<void> {
  const name = `requests-${at.toISOString().slice(0, 10)}.csv`;
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
  });
  try {
    await pipeline(Readable.from(rows, { objectMode: false }), response);
  } catch (error) {
    // The head was sent: what breaks off ends without its end, which the browser tells. Whoever went away is no fault.
    response.destroy();
    if (errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
      process.stderr.write(
        `${JSON.stringify({ level: 'error', what: 'an export broke off', cause: safeCause(error) })}\n`,
      );
  }
}
