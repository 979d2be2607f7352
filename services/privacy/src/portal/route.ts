// `/portal` on the wire: reads a form of a bounded size, hands it to the portal, writes the answer. Decides nothing.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { safeCause } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import type { Asking } from './answer.ts';
import { portalRoot } from './frame.ts';
import { portal } from './portal.ts';

/** Bytes of a form: what its fields may hold, three times escaped. */
const largestForm = 64 * 1024;

async function formOf(request: IncomingMessage): Promise<Asking['form']> {
  if (request.method !== 'POST') return null;
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
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
    const { status, headers, body, sent } = await answer({
      method: request.method ?? 'GET',
      url,
      wants: request.headers['accept-language'] ?? null,
      address: first(request.headers['x-forwarded-for']) ?? request.socket.remoteAddress ?? '',
      form: await formOf(request),
    });
    if (response.destroyed) return true;
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
