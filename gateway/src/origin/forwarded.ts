// What the gateway says about a request to those behind it. What a client says about its own address or host is never believed.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The first value of a header, or null. */
export const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

/** A client's own id of its request where it has the shape of one; else a new one. */
export function requestId(request: IncomingMessage): string {
  const sent = one(request.headers['x-request-id']);
  return sent !== null && /^[\w-]{8,64}$/.test(sent) ? sent : randomUUID();
}

/**
 * The address of the client: of the connection itself, or, behind `proxiesInFront` proxies of the operator's, what the outermost of them appended.
 * Entries further left were written by whoever wished to.
 */
export function clientAddress(request: IncomingMessage, proxiesInFront: number): string {
  const connection = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (proxiesInFront === 0) return connection;
  const header = request.headers['x-forwarded-for'];
  const entries = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').map((entry) => entry.trim());
  return entries.at(-proxiesInFront) || connection;
}
