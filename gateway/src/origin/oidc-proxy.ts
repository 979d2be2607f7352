// Passes pages of parts through, so that they live on the one origin: sign-in of identity, acknowledgements, the portal and documents of privacy.
// Sets every forwarded header itself; reads and changes no body.
import {
  request as requestHttp,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import { safeCause } from '@clounge/shared/errors';
import { clientAddress, requestId } from './forwarded.ts';

export interface ProxyOptions {
  /** Base URL of the identity part. */
  identityUrl: string;
  publicUrl: string;
  proxiesInFront: number;
}

/** Headers of one connection (RFC 9110 §7.6.1), and those by which a client could claim to be another or elsewhere. */
const withheld = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'forwarded',
  'x-real-ip',
  'x-request-id',
]);

const timeoutMs = 30_000;

function passing(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const listed = new Set((headers.connection ?? '').toLowerCase().split(/\s*,\s*/));
  const names = Object.keys(headers).filter(
    (name) => !withheld.has(name) && !listed.has(name) && !name.startsWith('x-forwarded-'),
  );
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

/** Whether a path, once its dots are resolved, belongs to sign-in: identity's other routes are not for the world. */
export const isOidc = (path: string) => path === '/oidc' || path.startsWith('/oidc/');

/** Whether a path is a page on which a trustee confirms: privacy's other routes are not for the world. */
export const isAcknowledgement = (path: string) => /^\/acknowledge\/[\w-]{1,100}(\/references)?$/.test(path);

/** Whether a path, once its dots are resolved, belongs to the portal, where people ask about their data. */
export const isPortal = (path: string) => path === '/portal' || path.startsWith('/portal/');

/** As `proxyOidc`, for the pages that privacy answers. */
export function proxyPage(
  options: Omit<ProxyOptions, 'identityUrl'> & { privacyUrl: string },
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  proxy({ ...options, partUrl: options.privacyUrl, what: 'This page' }, url, request, response);
}

/** Whether a path is the stream of notices that a case changed. */
export const isEvents = (path: string) => path === '/events';

/** As `proxyOidc`, for the stream of notices, which privacy tells with the caller's own token for as long as both sides stay. */
export function proxyEvents(
  options: Omit<ProxyOptions, 'identityUrl'> & { privacyUrl: string },
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  proxy({ ...options, partUrl: options.privacyUrl, what: 'The stream of changes' }, url, request, response);
}

/** Whether a path is a document of a case, or a list as a file: their bytes come and go through here, with the caller's own token. */
export const isDocument = (path: string) => /^\/documents\/[0-9a-f-]{36}$/.test(path) || path === '/exports/queue.csv';

/** As `proxyOidc`, for documents, which privacy takes and gives. */
export function proxyDocument(
  options: Omit<ProxyOptions, 'identityUrl'> & { privacyUrl: string },
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  proxy({ ...options, partUrl: options.privacyUrl, what: 'The store of documents' }, url, request, response);
}

/**
 * Answers with what identity answers; 502 with a sentence where it does not. `url` is the request's with dots resolved:
 * as it came, it could climb out of /oidc or name another host.
 */
export function proxyOidc(options: ProxyOptions, url: URL, request: IncomingMessage, response: ServerResponse): void {
  proxy({ ...options, partUrl: options.identityUrl, what: 'Sign-in' }, url, request, response);
}

interface PartProxy extends Omit<ProxyOptions, 'identityUrl'> {
  partUrl: string;
  /** What does not answer, at the start of a sentence. */
  what: string;
}

function proxy(options: PartProxy, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const target = new URL(options.partUrl);
  target.pathname = url.pathname;
  target.search = url.search;
  const origin = new URL(options.publicUrl);
  const headers: OutgoingHttpHeaders = {
    ...passing(request.headers),
    host: target.host,
    'x-forwarded-host': origin.host,
    'x-forwarded-proto': origin.protocol.slice(0, -1),
    'x-forwarded-for': clientAddress(request, options.proxiesInFront),
    'x-request-id': requestId(request),
  };
  // Node would frame a body of unknown length by itself only when told so.
  if (request.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked';
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  const outgoing = send(target, { method: request.method, headers, timeout: timeoutMs, setHost: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, passing(answer.headers));
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  const failed = (error: Error) => {
    if (response.headersSent || response.destroyed) return response.destroy();
    process.stderr.write(
      `${JSON.stringify({ level: 'error', part: 'gateway', at: options.what, cause: safeCause(error) })}\n`,
    );
    response.writeHead(502, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(
      JSON.stringify({
        error: 'temporarily_unavailable',
        error_description: `${options.what} does not answer now. Try again in a moment.`,
      }),
    );
  };
  outgoing.on('timeout', () => outgoing.destroy(new Error('the part answered too late')));
  outgoing.on('error', failed);
  response.on('close', () => outgoing.destroy());
  request.pipe(outgoing);
}
