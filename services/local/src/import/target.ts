// The running installation as an import sees it: tokens, requests, and patience with a server that is busy for a moment. Never logs a token.
import { errorCode } from '@clounge/shared/errors';
import { CannotStart } from '../cannot-start.ts';

/** Where and as whom to import; `url` is the whole address of the GraphQL endpoint. */
export interface ImportTarget {
  url: string;
  tokenEndpoint: string;
  clientId: string;
  clientSecret: string;
  scope: string;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; wayOut?: string | null } }[];
}

/** Waits between tries; what is sent again is sent unchanged, and answers the same. */
const waitsMs: readonly number[] = [250, 500, 1_000, 2_000, 4_000];
const requestTimeoutMs = 120_000;
/** Answers that no second try changes. */
const final: readonly string[] = [
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'TOO_DEEP',
  'TOO_COSTLY',
  'DOCUMENT_NOT_TRUSTED',
  'NOT_FOUND',
];

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Try<T> =
  { kind: 'done'; value: T } | { kind: 'again'; why: string; freshToken?: boolean } | { kind: 'stop'; why: string };

export class ImportClient {
  readonly #target: ImportTarget;
  #token: Promise<{ value: string; renewAt: number }> | null = null;

  constructor(target: ImportTarget) {
    this.#target = target;
  }

  /** One operation. Throws `CannotStart` where the installation cannot be reached or says no. */
  async call<Data>(query: string, variables: object): Promise<Data> {
    return this.#patiently(() => this.#ask<Data>(query, variables));
  }

  async #patiently<T>(attempt: () => Promise<Try<T>>): Promise<T> {
    for (let turn = 0; ; turn += 1) {
      const tried = await attempt();
      if (tried.kind === 'done') return tried.value;
      const wait = waitsMs[turn];
      if (tried.kind === 'stop' || wait === undefined) throw new CannotStart(tried.why);
      if (tried.freshToken) this.#token = null;
      await sleep(wait);
    }
  }

  async #ask<Data>(query: string, variables: object): Promise<Try<Data>> {
    const token = await this.#freshToken();
    const { url } = this.#target;
    const response = await post(
      url,
      { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      JSON.stringify({ query, variables }),
    );
    if (typeof response === 'string')
      return { kind: 'again', why: `Nothing answers at ${url} (${response}); start the back office with npm start.` };
    const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
    const error = answer?.errors?.[0];
    if (error) {
      const code = error.extensions?.code ?? '';
      const why = [`The back office refused the import: ${error.message}`, error.extensions?.wayOut]
        .filter(Boolean)
        .join(' ');
      if (final.includes(code)) return { kind: 'stop', why };
      return { kind: 'again', why, freshToken: code === 'UNAUTHENTICATED' || response.status === 401 };
    }
    if (answer?.data) return { kind: 'done', value: answer.data };
    return {
      kind: 'again',
      why: `What answers at ${url} is no GraphQL endpoint (status ${response.status}); check CLOUNGE_URL.`,
    };
  }

  async #freshToken(): Promise<string> {
    const held = await this.#token?.catch(() => null);
    if (held && held.renewAt > Date.now()) return held.value;
    this.#token = this.#patiently(() => this.#requestToken());
    return (await this.#token).value;
  }

  async #requestToken(): Promise<Try<{ value: string; renewAt: number }>> {
    const { tokenEndpoint, clientId, clientSecret, scope } = this.#target;
    const response = await post(
      tokenEndpoint,
      {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
      },
      new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
    );
    if (typeof response === 'string') {
      return {
        kind: 'again',
        why: `Nothing answers at ${tokenEndpoint} (${response}); start the back office with npm start.`,
      };
    }
    if (response.status >= 400 && response.status < 500 && response.status !== 429) {
      await response.body?.cancel();
      return {
        kind: 'stop',
        why: `The client ${clientId} got no token for ${scope}; check CLOUNGE_CLIENT_ID and CLOUNGE_CLIENT_SECRET, or CLOUNGE_DATA.`,
      };
    }
    const body = (await response.json().catch(() => null)) as { access_token?: string; expires_in?: number } | null;
    if (!body?.access_token)
      return { kind: 'again', why: `No token came from ${tokenEndpoint} (status ${response.status}).` };
    return {
      kind: 'done',
      value: { value: body.access_token, renewAt: Date.now() + ((body.expires_in ?? 60) - 30) * 1_000 },
    };
  }
}

/** The response, or the code of why there is none. */
async function post(url: string, headers: Record<string, string>, body: string): Promise<Response | string> {
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(requestTimeoutMs) });
  } catch (error) {
    return (error instanceof Error && errorCode(error.cause)) || errorCode(error) || 'no answer';
  }
}
