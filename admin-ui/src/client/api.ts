// One way to the API: typed documents over fetch. Built, it sends a document's fingerprint and never its text.
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import type { Session } from '../sign-in/session.ts';
import { ApiFault, faultOf } from './api-fault.ts';
import { getFile, postForFile, putFile, type Sent } from './files.ts';

export type { Sent } from './files.ts';

export interface AskOptions {
  /** Id of a purpose of the policy's Art. 2, for what opens personal data. */
  purpose?: string | null;
  /** Id of the case that the viewer works in: support opens nothing outside of one. */
  caseId?: string | null;
  signal?: AbortSignal;
}

/** A typed document of any of the generated files. */
export type Document<TResult, TVariables> = DocumentTypeDecoration<TResult, TVariables> & { toString(): string };

export interface Api {
  /** Throws `ApiFault`: on any error of the answer, even beside data, because half a page must not look whole. */
  ask<TResult, TVariables>(
    document: Document<TResult, TVariables>,
    variables: TVariables,
    options?: AskOptions,
  ): Promise<TResult>;
  /** Sends the bytes of an upload that was begun; a refusal, or null where it is stored. */
  sendFile(
    id: string,
    ticket: string,
    file: File,
    options: { caseId: string; progress: (sent: Sent) => void },
  ): Promise<RefusalWordsFragment | null>;
  /** A list as a file; a refusal where it is not given. */
  fetchList(path: string, body: unknown): Promise<RefusalWordsFragment | { name: string; content: Blob }>;
  /** A document's bytes and name. */
  fetchFile(id: string, options: { purpose?: string; caseId?: string }): Promise<{ name: string; content: Blob }>;
}

const fingerprints = new Map<string, Promise<string>>();

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fingerprintOf(text: string): Promise<string> {
  const known = fingerprints.get(text) ?? sha256(text);
  fingerprints.set(text, known);
  return known;
}

/** In development the whole text, so that a new operation needs no build; built, the persisted operation that the manifest names. */
async function bodyOf(text: string, variables: unknown): Promise<string> {
  if (import.meta.env.DEV) return JSON.stringify({ query: text, variables });
  return JSON.stringify({
    extensions: { persistedQuery: { version: 1, sha256Hash: await fingerprintOf(text) } },
    variables,
  });
}

export function apiOf(session: Session, language: () => string, within: () => string | null): Api {
  /** Who asks, in which language, what for, inside which case. */
  async function headersOf({ purpose, caseId: named }: AskOptions): Promise<Record<string, string>> {
    const caseId = named ?? within();
    const token = await tokenOf(session);
    return {
      'accept-language': language(),
      authorization: `Bearer ${token}`,
      ...(purpose == null ? {} : { 'clounge-purpose': purpose }),
      ...(caseId === null ? {} : { 'clounge-case': caseId }),
    };
  }

  async function send(text: string, variables: unknown, options: AskOptions): Promise<Response> {
    const { signal } = options;
    const headers = {
      ...(await headersOf(options)),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      // A request that a foreign page could make without asking cannot carry this header.
      'x-graphql-yoga-csrf': '1',
    };
    try {
      return await fetch('/graphql', {
        method: 'POST',
        headers,
        body: await bodyOf(text, variables),
        credentials: 'omit',
        cache: 'no-store',
        signal: signal ?? null,
      });
    } catch (fault) {
      if (signal?.aborted === true) throw fault;
      throw new ApiFault('OFFLINE');
    }
  }

  return {
    async ask<TResult, TVariables>(
      document: Document<TResult, TVariables>,
      variables: TVariables,
      options: AskOptions = {},
    ) {
      const text = document.toString();
      let answer = await answerOf(await send(text, variables, options));
      if (answer.fault?.code === 'UNAUTHENTICATED') {
        // The token may have ended under way: once more with a new one.
        session.distrust();
        answer = await answerOf(await send(text, variables, options));
      }
      if (answer.fault) throw answer.fault;
      // The answer's shape is the schema's, which the document was checked against when it was generated.
      return answer.data as TResult;
    },
    async sendFile(id, ticket, file, { caseId, progress }) {
      const headers = { ...(await headersOf({ caseId })), 'clounge-upload': ticket };
      return putFile(id, file, headers, progress);
    },
    fetchList: async (path, body) => postForFile(path, body, await headersOf({})),
    fetchFile: async (id, options) => getFile(id, await headersOf(options)),
  };
}

async function tokenOf(session: Session): Promise<string> {
  try {
    const token = await session.accessToken();
    if (token !== null) return token;
  } catch {
    throw new ApiFault('OFFLINE');
  }
  throw new ApiFault('UNAUTHENTICATED');
}

async function answerOf(response: Response): Promise<{ data: unknown; fault: ApiFault | null }> {
  const requestId = response.headers.get('x-request-id');
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null) {
    const { data, errors } = body as { data?: unknown; errors?: unknown };
    if (Array.isArray(errors) && errors.length > 0) return { data: null, fault: faultOf(errors[0], requestId) };
    if (data !== undefined && data !== null) return { data, fault: null };
  }
  if (response.status === 401) return { data: null, fault: new ApiFault('UNAUTHENTICATED', { requestId }) };
  if (response.status === 429) return { data: null, fault: new ApiFault('RATE_LIMITED', { requestId }) };
  if (response.status === 502 || response.status === 503 || response.status === 504)
    return { data: null, fault: new ApiFault('OFFLINE', { requestId }) };
  return { data: null, fault: new ApiFault('OTHER', { requestId }) };
}
