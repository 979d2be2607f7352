// `/documents/<id>`: PUT takes the bytes of an upload that was begun, GET gives a document or a part of it. Always with the caller's own token;
// what is given is an attachment that no browser shows or runs, and every look is recorded before the first byte.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { demand, type Caller, type VerifyToken } from '@clounge/shared/caller';
import type { ByteRange } from '@clounge/shared/documents';
import { errorCode, Refused, type Refusal } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { findDocument, openDocument, type OpenedDocument } from './opening.ts';
import { storeDocument } from './storing.ts';
import { ticketOf } from './tickets.ts';

const path = /^\/documents\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OVER: 403,
  NOT_FOUND: 404,
  ALREADY_STORED: 409,
  DESTROYED: 410,
  TOO_LARGE: 413,
  RESTRICTED: 423,
  UNAVAILABLE: 503,
  SCANNER_UNAVAILABLE: 503,
  NOT_SCANNED: 503,
};

function json(response: ServerResponse, status: number, body: unknown, more: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8', ...more });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  json(response, statuses[refusal.code] ?? 422, { refusal });
}

/** One range of bytes (RFC 9110 §14.2); null where there is none, or another kind that we give the whole for. */
function rangeOf(header: string | undefined, bytes: number | null): ByteRange | 'last' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') return bytes === null ? 'last' : { from: Math.max(0, bytes - Number(to)), to: bytes };
  if (to !== '' && Number(to) < Number(from)) return null;
  return { from: Number(from), to: to === '' ? Number.MAX_SAFE_INTEGER : Number(to) + 1 };
}

/** A name for `Content-Disposition` (RFC 6266): nothing of it can end the header or begin another. */
const disposition = (name: string): string =>
  `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** Reads what still comes and lets go of it, so that the answer is read; not more than a file can be long. */
async function discard(request: IncomingMessage, atMost: number): Promise<void> {
  let left = atMost;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      left -= (chunk as Buffer).length;
      if (left < 0) return;
    }
  } catch {
    // Whoever sends has gone; so has the answer.
  }
}

export interface DocumentRouting {
  sources: Sources;
  verify: VerifyToken;
}

/** Answers requests for documents; false for every other path. */
export function documentRoute({
  sources,
  verify,
}: DocumentRouting): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  async function put(caller: Caller, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { limitBytes } = sources.config.documents;
    const ticket = await ticketOf(sources, caller, id, String(request.headers['clounge-upload'] ?? ''));
    const content = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
    const outcome = await storeDocument(
      sources,
      { ...ticket, content, declaredType: request.headers['content-type'], storedBy: caller.staffNumber },
      caller.language,
    );
    if (outcome.kind === 'refused') {
      await discard(request, limitBytes);
      if (!request.complete) response.shouldKeepAlive = false;
      return refuse(response, outcome.refusal);
    }
    const { documentId, sha256, bytes, mediaType } = outcome;
    json(response, 201, { id: documentId, sha256, bytes, mediaType });
  }

  async function get(caller: Caller, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    demand(caller, 'document.read');
    const wanted = rangeOf(request.headers.range, null);
    const range = wanted === 'last' ? await lastBytes(id, request.headers.range) : wanted;
    const outcome = await openDocument(sources, caller, id, range ?? undefined);
    switch (outcome.kind) {
      case 'opened':
        return give(outcome, range !== null, response);
      case 'missing':
        return refuse(response, { code: 'NOT_FOUND', message: 'There is no such document.' });
      case 'over':
        return refuse(response, outcome.refusal);
      case 'destroyed':
        return refuse(response, { code: 'DESTROYED', message: 'This document was destroyed.' });
      case 'restricted':
        return refuse(response, { code: 'RESTRICTED', message: `Processing is restricted: ${outcome.reason}.` });
      case 'out-of-range':
        return json(
          response,
          416,
          { refusal: { code: 'OUT_OF_RANGE', field: 'range', message: 'The document ends before that.' } },
          { 'content-range': `bytes */${outcome.bytes}` },
        );
    }
  }

  /** The last bytes are counted from the length, which only the row tells. */
  async function lastBytes(id: string, header: string | undefined): Promise<ByteRange | null> {
    const row = await findDocument(sources, id);
    const range = row && rangeOf(header, row.bytes);
    return range === 'last' ? null : range;
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://part');
    const [, id] = path.exec(url.pathname) ?? [];
    if (id === undefined) return false;
    const { method } = request;
    if (method !== 'GET' && method !== 'PUT') {
      json(response, 405, { refusal: { code: 'BAD_USER_INPUT', message: 'Only GET and PUT.' } }, { allow: 'GET, PUT' });
      return true;
    }
    try {
      const caller = await verify(request.headers);
      await (method === 'PUT' ? put : get)(caller, id, request, response);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (method === 'PUT') await discard(request, sources.config.documents.limitBytes);
      refuse(response, error.toRefusal());
    }
    return true;
  };
}

async function give(
  { document, name, range, content }: OpenedDocument,
  partly: boolean,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(partly ? 206 : 200, {
    ...headers,
    'accept-ranges': 'bytes',
    'content-type': document.mediaType,
    'content-disposition': disposition(name),
    'content-length': String(range.to - range.from),
    ...(partly ? { 'content-range': `bytes ${range.from}-${range.to - 1}/${document.bytes}` } : {}),
  });
  try {
    await pipeline(Readable.from(content, { objectMode: false }), response);
  } catch (error) {
    // The head was sent: a document that breaks off is seen by its length. Whoever went away is no fault.
    response.destroy();
    if (errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE')
      process.stderr.write(
        `${JSON.stringify({ level: 'error', what: 'a document broke off', document: document.id, cause: error instanceof Error ? error.name : '' })}\n`,
      );
  }
}
