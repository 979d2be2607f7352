// POST /graphql: token, form of the request, document, limits, then the parts. Runs one operation a request; a browser form cannot make one.
import { languageOf } from '@clounge/shared/caller';
import { Refused, safeCause } from '@clounge/shared/errors';
import { bringsPosition, positionNotTaken } from '@clounge/shared/positions';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { GatewayConfig } from '../config.ts';
import { clientAddress, one, requestId } from '../origin/forwarded.ts';
import { answerOf, refusalOf } from './answer.ts';
import type { VerifyBearer } from './bearer.ts';
import { DocumentRefused, type Asked, type Documents, type Operation } from './documents.ts';
import { RequestRefused, statusOf } from './refusal.ts';
import type { Federation } from './runtime.ts';
import type { ForwardedHeaders } from './upstream.ts';

/** Bytes of a request's body: an import chunk of 2,000 rows fits. */
const bodyLimitBytes = 2 * 1024 * 1024;

/** The UI's clients: signed-in people, who may send the documents of the UI's build and no others. */
const uiClients: readonly string[] = ['back-office', 'portal'];

/** Headers that pass to the parts as the client sent them. */
const passed = ['authorization', 'clounge-purpose', 'clounge-case', 'accept-language'] as const;

const asked: z.ZodType<Asked> = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).nullish() }).nullish(),
});

/** What the endpoint works with. */
export interface EndpointTools {
  config: GatewayConfig;
  verify: VerifyBearer;
  documents: Documents;
  federation: Federation;
}

/** Answers one request to `/graphql`. Never rejects. */
export async function answerGraphql(
  tools: EndpointTools,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = requestId(request);
  response.setHeader('x-request-id', id);
  try {
    const result = await run(tools, request, id);
    send(request, response, 200, result);
  } catch (error) {
    if (response.destroyed) return;
    if (error instanceof DocumentRefused) return send(request, response, 400, { errors: error.errors });
    const refused = error instanceof Refused ? error : fault(error, id);
    const status = statusOf(refused);
    if (status === 401) response.setHeader('www-authenticate', 'Bearer');
    if (status === 405) response.setHeader('allow', 'POST');
    if (status === 413) response.setHeader('connection', 'close');
    send(request, response, status, refusalOf(refused));
  }
}

async function run(
  { config, verify, documents, federation }: EndpointTools,
  request: IncomingMessage,
  id: string,
): Promise<unknown> {
  if (request.method !== 'POST') throw new RequestRefused('NOT_A_POST', 'Operations come by POST.');
  // A form of a foreign page cannot send JSON without asking first (CORS), and we permit no foreign page.
  if (!/^application\/json\s*(;|$)/i.test(one(request.headers['content-type']) ?? '')) {
    throw new RequestRefused(
      'CROSS_SITE',
      'Operations come as application/json.',
      'Send the header `content-type: application/json`.',
    );
  }
  const bearer = await verify(request.headers);
  const json = jsonOf(await bytesOf(request));
  const body = readBody(json);
  const onlyTrusted = uiClients.includes(bearer.clientId) && mustBeTrusted(config, request);
  const operation = documents.operation(body, onlyTrusted);
  refusePositions(request, json, operation);
  const language = languageOf(one(request.headers['accept-language']));
  return answerOf(await federation.run(operation, forwardedHeaders(config, request, id)), language);
}

function mustBeTrusted({ uiDocuments }: GatewayConfig, request: IncomingMessage): boolean {
  if (uiDocuments === 'browsers') return request.headers['sec-fetch-site'] !== undefined;
  return uiDocuments === 'trusted';
}

function forwardedHeaders(config: GatewayConfig, request: IncomingMessage, id: string): ForwardedHeaders {
  const headers: ForwardedHeaders = {
    'x-request-id': id,
    'x-forwarded-for': clientAddress(request, config.proxiesInFront),
  };
  for (const name of passed) {
    const value = one(request.headers[name]);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = () => new RequestRefused('TOO_LARGE', 'The request is larger than 2 MB.', 'Send smaller chunks.');
  if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > bodyLimitBytes) throw tooLarge();
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** What no document asks for is no part's to hear: a position on its way in is stopped here (Art. 10). */
function refusePositions(request: IncomingMessage, json: unknown, { operation }: Operation): void {
  const declared = new Set((operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value));
  if (!bringsPosition(request.headers, json, (name) => declared.has(name))) return;
  const { code, message, wayOut } = positionNotTaken;
  throw new RequestRefused(code, message, wayOut);
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    throw new RequestRefused('BAD_USER_INPUT', 'The request body is not JSON.');
  }
}

function readBody(json: unknown): Asked {
  if (Array.isArray(json))
    throw new RequestRefused('BAD_USER_INPUT', 'One operation a request: batches are not taken.');
  const parsed = asked.safeParse(json);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new RequestRefused(
      'BAD_USER_INPUT',
      `The request is not GraphQL over HTTP${where ? `: look at \`${where}\`` : ''}.`,
    );
  }
  return parsed.data;
}

/** GraphQL over HTTP: clients that know `graphql-response+json` get a status, older ones a 200 with errors for a bad document. */
function send(request: IncomingMessage, response: ServerResponse, status: number, body: unknown): void {
  const modern = one(request.headers.accept)?.includes('application/graphql-response+json') ?? false;
  const json = JSON.stringify(body);
  response.writeHead(status === 400 && !modern ? 200 : status, {
    'content-type': `application/${modern ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    'content-length': Buffer.byteLength(json),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(json);
}

function fault(error: unknown, id: string): Refused {
  process.stderr.write(
    `${JSON.stringify({ level: 'error', part: 'gateway', requestId: id, cause: safeCause(error) })}\n`,
  );
  return new RequestRefused(
    'UNAVAILABLE',
    'Something went wrong on our side.',
    'Try again in a moment. Look before you repeat a change.',
  );
}
