// `/portal` on the wire: reads a form of a bounded size, hands it to the portal, writes the answer. Decides nothing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { safeCause } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import type { Asking } from './answer.ts';
import { portalRoot } from './frame.ts';
import { paperLimit } from './guardians/acting.ts';
import { portal } from './portal.ts';
import { sentForm } from './sent-form.ts';

/** Bytes of a form: what its fields may hold, three times escaped. */
const largestForm = 64 * 1024;

const typeOf = (request: IncomingMessage) =>
  (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();

/** The pages that take a file behind their fields. */
const takesFiles = (path: string): boolean => /^\/portal\/[a-z]+\/guardian$/.test(path);

async function formOf(request: IncomingMessage): Promise<Asking['form']> {
  if (request.method !== 'POST') return null;
  const type = typeOf(request);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > largestForm) return 'tooLarge';
      chunks.push(chunk as Buffer);
    }
  } catch {
    // Cut off on the way: nothing of it is taken.
    return 'unreadable';
  }
  if (type !== 'application/x-www-form-urlencoded') return 'unreadable';
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const first = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim() ?? null;

/** Answers requests for the portal; false for every other path. */
export function portalRoute(
  sources: Sources,
): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const answer = portal(sources);
  return async (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://part');
    if (!url || (url.pathname !== portalRoot && !url.pathname.startsWith(`${portalRoot}/`))) return false;
    const withFile = request.method === 'POST' && typeOf(request) === 'multipart/form-data' && takesFiles(url.pathname);
    const given = withFile ? await sentForm(request, paperLimit) : { form: await formOf(request), file: null };
    const { status, headers, body, sent } = await answer({
      method: request.method ?? 'GET',
      url,
      wants: request.headers['accept-language'] ?? null,
      address: first(request.headers['x-forwarded-for']) ?? request.socket.remoteAddress ?? '',
      ...given,
    });
    if (response.destroyed) return true;
    // What was not asked for is read and thrown away: a browser shows no answer before it sent everything.
    if (withFile) {
      request.unpipe();
      request.resume();
    }
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
    if (sent) {
      // Who lost the line has not got it, and may come again.
      response.once('finish', () => {
        sent().catch((error: unknown) => {
          process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'portal', cause: safeCause(error) })}\n`);
        });
      });
    }
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}
