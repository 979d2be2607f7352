// A Google of our own for tests: the emulator of the community behind a shim of ours with what it lacks and Google documents: scopes that are asked for
// at every call, tokens that end and are revoked, Drive's search, faults and slowness. Never asked by the product outside of tests.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from '@emulators/core';
import { googlePlugin, seedFromConfig, type GoogleSeedConfig } from '@emulators/google';
import { searchOf, type DriveFile } from './drive-search.ts';
import { apiError, oauthError, scopeMissing, unauthenticated, type Said } from './errors.ts';
import { Grants } from './grants.ts';
import { beyondMetadata, scopeNames, scopesFor } from './scopes.ts';

/** An answer instead of the real one, for calls whose path fits; so many times, or until it is taken back. */
export interface Fault {
  path: RegExp;
  answer: Said;
  times?: number;
}

export interface LocalGoogle extends AsyncDisposable {
  /** Such as `http://127.0.0.1:41234`; every endpoint is below it. */
  url: string;
  client: { clientId: string; clientSecret: string };
  grants: Grants;
  /** Method and path of every call of an API, in order. */
  calls: string[];
  fail(fault: Fault): void;
  /** Answers these paths only after so many milliseconds. */
  delay(path: RegExp, ms: number): void;
  well(): void;
  /** Files that were opened with the client: all that `drive.file` shows. */
  openedWithClient: Set<string>;
  /** The emulator behind the shim, to show what it does by itself. */
  emulator(request: Request): Promise<Response>;
}

interface Asked {
  includeGranted: boolean;
  offline: boolean;
}
interface Consented extends Asked {
  email: string;
  clientId: string;
  scopes: string[];
}

const bearerOf = (request: IncomingMessage): string =>
  /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
const listOf = (scope: string | null): string[] => (scope ?? '').split(/\s+/).filter((one) => one !== '');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Consents on Google's page as a person with this account does; what the page comes back with. */
export async function consentAtGoogle(page: string, email: string): Promise<{ code: string; state: string }> {
  const asked = new URL(page);
  await (await fetch(asked)).arrayBuffer();
  const answer = await fetch(new URL('/o/oauth2/v2/auth/callback', asked), {
    method: 'POST',
    body: new URLSearchParams({ ...Object.fromEntries(asked.searchParams), email }),
    redirect: 'manual',
  });
  const back = new URL(answer.headers.get('location') ?? '');
  return { code: back.searchParams.get('code') ?? '', state: back.searchParams.get('state') ?? '' };
}

/** Starts it with these accounts and their data. `redirectUri`: where the one client may be answered. */
export async function startLocalGoogle(seed: GoogleSeedConfig, redirectUri: string): Promise<LocalGoogle> {
  const client = { clientId: `${randomUUID()}.apps.googleusercontent.com`, clientSecret: randomUUID() };
  const server = createHttpServer((request, response) => void answered(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { app, store } = createServer(googlePlugin, { baseUrl: url });
  seedFromConfig(store, url, {
    ...seed,
    oauth_clients: [
      { client_id: client.clientId, client_secret: client.clientSecret, name: 'CLounge', redirect_uris: [redirectUri] },
    ],
  });
  const emulator = async (request: Request): Promise<Response> => app.fetch(request);

  const grants = new Grants();
  const asked = new Map<string, Asked>();
  const consented = new Map<string, Consented>();
  const calls: string[] = [];
  const openedWithClient = new Set<string>();
  let faults: Fault[] = [];
  let delays: { path: RegExp; ms: number }[] = [];

  /** The answer that a test put in place of the real one. */
  function faultOf(path: string): Said | null {
    const fault = faults.find((one) => one.path.test(path) && (one.times ?? 1) > 0);
    if (!fault) return null;
    if (fault.times !== undefined) fault.times -= 1;
    return fault.answer;
  }

  /** What a person said on Google's page: the code that comes of it stands for exactly that. */
  function noteConsent(form: URLSearchParams, location: string | null): void {
    const code = location === null ? null : new URL(location).searchParams.get('code');
    if (code === null) return;
    const how = asked.get(form.get('state') ?? '') ?? { includeGranted: false, offline: false };
    consented.set(code, {
      ...how,
      email: form.get('email') ?? '',
      clientId: form.get('client_id') ?? '',
      scopes: listOf(form.get('scope')),
    });
  }

  async function token(form: URLSearchParams, forward: () => Promise<Response>): Promise<Said> {
    const refreshToken = form.get('refresh_token');
    const refreshed = refreshToken === null ? null : grants.refreshable(refreshToken);
    if (refreshToken !== null && !refreshed) return oauthError('invalid_grant', 'Token has been expired or revoked.');
    const answer = await forward();
    const body = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) return { status: answer.status, body };
    const access = String(body['access_token']);
    if (refreshed) {
      grants.issue({ ...refreshed.grant, scopes: new Set(refreshed.scopes) }, access, null);
      return { status: 200, body: { ...body, scope: [...refreshed.scopes].join(' ') } };
    }
    const said = consented.get(form.get('code') ?? '');
    if (!said) return oauthError('invalid_grant', 'Bad Request');
    const grant = grants.give(said.email, said.clientId, said.scopes, said.includeGranted);
    const { refresh_token: refresh, ...rest } = body;
    grants.issue(grant, access, said.offline ? String(refresh) : null);
    const scope = [...grant.scopes].join(' ');
    return { status: 200, body: { ...rest, scope, ...(said.offline ? { refresh_token: refresh } : {}) } };
  }

  /** Drive's list, searched as Google does: the emulator gives out everything. */
  async function driveFiles(
    query: URLSearchParams,
    scopes: ReadonlySet<string>,
    forward: (path: string) => Promise<Response>,
  ): Promise<Said> {
    const fits = searchOf(query.get('q') ?? '');
    if (!fits) return apiError(400, 'invalid', `Invalid Value`);
    const all = (await (await forward('/drive/v3/files?pageSize=1000')).json()) as {
      files: (DriveFile & { id: string })[];
    };
    const sees = [...scopes].some((scope) => scope !== scopeNames.driveFile && scope.includes('/auth/drive'));
    const found = all.files.filter((file) => fits(file) && (sees || openedWithClient.has(file.id)));
    const size = Math.min(1_000, Math.max(1, Number(query.get('pageSize') ?? 100)));
    const from = Number(query.get('pageToken') ?? 0);
    const next = from + size < found.length ? { nextPageToken: String(from + size) } : {};
    return { status: 200, body: { kind: 'drive#fileList', files: found.slice(from, from + size), ...next } };
  }

  async function api(
    request: IncomingMessage,
    target: URL,
    forward: (path?: string) => Promise<Response>,
  ): Promise<Said | Response> {
    const path = target.pathname;
    calls.push(`${request.method ?? 'GET'} ${path}`);
    const wait = delays.find((one) => one.path.test(path));
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait.ms));
    const bearer = grants.of(bearerOf(request));
    if (!bearer) return unauthenticated();
    const fault = faultOf(path);
    if (fault) return fault;
    const wanted = scopesFor(request.method ?? 'GET', path);
    if (!wanted) return apiError(404, 'notFound', 'Not Found');
    if (!wanted.some((scope) => bearer.scopes.has(scope))) return scopeMissing();
    const beyond = path.startsWith('/gmail/') ? beyondMetadata(bearer.scopes, target.searchParams) : null;
    if (beyond !== null) return apiError(403, 'forbidden', beyond);
    return path === '/drive/v3/files' ? driveFiles(target.searchParams, bearer.scopes, forward) : forward();
  }

  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? '/', url);
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string' && name !== 'content-length' && name !== 'connection') headers.set(name, value);
    const forward = (path = `${target.pathname}${target.search}`) =>
      emulator(
        new Request(new URL(path, url), {
          method: path === request.url ? request.method : 'GET',
          headers,
          body: path === request.url ? body : undefined,
        }),
      );
    const form = new URLSearchParams(body);
    if (target.pathname === '/o/oauth2/v2/auth')
      asked.set(target.searchParams.get('state') ?? '', {
        includeGranted: target.searchParams.get('include_granted_scopes') === 'true',
        offline: target.searchParams.get('access_type') === 'offline',
      });
    const broken = /\/(token|revoke)$/.test(target.pathname) ? faultOf(target.pathname) : null;
    if (broken) return tell(response, broken);
    if (target.pathname === '/revoke' || target.pathname === '/oauth2/revoke') {
      const known = grants.revoke(target.searchParams.get('token') ?? form.get('token') ?? '');
      return tell(
        response,
        known ? { status: 200, body: {} } : oauthError('invalid_token', 'Token expired or revoked'),
      );
    }
    if (target.pathname === '/oauth2/token') return tell(response, await token(form, forward));
    if (/^\/(calendar|drive|gmail|upload|oauth2\/v2)\//.test(target.pathname))
      return tell(response, await api(request, target, forward));
    const passed = await forward();
    if (target.pathname === '/o/oauth2/v2/auth/callback') noteConsent(form, passed.headers.get('location'));
    return tell(response, passed);
  }

  return {
    url,
    client,
    grants,
    calls,
    openedWithClient,
    emulator,
    fail: (fault) => faults.push(fault),
    delay: (path, ms) => delays.push({ path, ms }),
    well() {
      faults = [];
      delays = [];
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function tell(response: ServerResponse, said: Said | Response): Promise<void> {
  if (said instanceof Response) {
    response.writeHead(said.status, Object.fromEntries(said.headers));
    response.end(Buffer.from(await said.arrayBuffer()));
    return;
  }
  response.writeHead(said.status, { 'content-type': 'application/json; charset=UTF-8', ...said.headers });
  response.end(JSON.stringify(said.body));
}
