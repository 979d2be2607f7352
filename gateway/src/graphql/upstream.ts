// Asks one part over HTTP with the caller's own token and the few headers that parts may see. Nothing else of a request goes on, and
// requests are never shared between callers: each look at personal data is its own record.
import type { Transport } from '@graphql-mesh/transport-common';
import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { print, type DocumentNode } from 'graphql';

/** Headers that a part receives; the gateway sets each one itself. */
export type ForwardedHeaders = Record<string, string>;

type Executor = Awaited<ReturnType<Transport['getSubgraphExecutor']>>;
type Result = Extract<Awaited<ReturnType<Executor>>, { data?: unknown }>;

const timeoutMs = 60_000;
const answerLimitBytes = 64 * 1024 * 1024;

/** Keeps connections to parts open between requests. */
export class Upstream implements AsyncDisposable {
  readonly #http = new HttpAgent({ keepAlive: true, maxSockets: 256 });
  readonly #https = new HttpsAgent({ keepAlive: true, maxSockets: 256 });
  readonly #printed = new WeakMap<DocumentNode, string>();

  /** How the runtime reaches a part: `transports: { http: … }`. */
  transport(endpointOf: (subgraph: string) => string): Transport {
    return { getSubgraphExecutor: ({ subgraphName }) => this.#executor(new URL(endpointOf(subgraphName))) };
  }

  #executor(endpoint: URL): Executor {
    const ask: Executor = async ({ document, variables, operationName, context }) => {
      const forwarded = (context as { forwarded?: ForwardedHeaders } | undefined)?.forwarded;
      if (!forwarded) throw new Error('a part is asked on nobody’s behalf');
      const query = this.#text(document);
      const answer = await this.#post(endpoint, forwarded, JSON.stringify({ query, variables, operationName }));
      return answer as never;
    };
    return ask;
  }

  #text(document: DocumentNode): string {
    let text = this.#printed.get(document);
    if (text === undefined) {
      text = print(document);
      this.#printed.set(document, text);
    }
    return text;
  }

  #post(endpoint: URL, forwarded: ForwardedHeaders, body: string): Promise<Result> {
    const secure = endpoint.protocol === 'https:';
    const headers = {
      ...forwarded,
      accept: 'application/json',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', headers, agent: secure ? this.#https : this.#http, timeout: timeoutMs };
      const outgoing = (secure ? requestHttps : requestHttp)(endpoint, options, (answer) => {
        read(answer).then(resolve, reject);
      });
      outgoing.on('timeout', () => outgoing.destroy(new Error('a part answered too late')));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#http.destroy();
    this.#https.destroy();
  }
}

async function read(answer: IncomingMessage): Promise<Result> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > answerLimitBytes) throw new Error('a part answered more than the gateway takes');
    chunks.push(chunk as Buffer);
  }
  const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof parsed !== 'object' || parsed === null || !('data' in parsed || 'errors' in parsed))
    throw new Error('a part answered no GraphQL');
  return parsed as Result;
}
