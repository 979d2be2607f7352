// Signs a person in as their browser would: authorization code with PKCE, redirects, cookies, the form. Never takes a short cut past a page.
import { createHash, randomBytes } from 'node:crypto';
import { CookieJar } from 'tough-cookie';

export interface SignInTarget {
  /** The installation's own address; the issuer is below it. */
  publicUrl: string;
  /** Origin that really answers for `publicUrl`: identity's own where there is no gateway. */
  origin: string;
}

export interface Credentials {
  username: string;
  password: string;
}

export interface SignedIn {
  accessToken: string;
  refreshToken: string;
  idToken: string;
  /** Confirms the identity again, so that `auth_time` is fresh; the same session. */
  stepUp(): Promise<SignedIn>;
  /** A new pair by the refresh token, which is used up. */
  refresh(): Promise<SignedIn>;
}

const clientId = 'back-office';
const mostSteps = 12;

/** Why a sign-in did not end with a code: the status and text of the page where it stopped. */
export class SignInStopped extends Error {
  readonly status: number;

  constructor(status: number, page: string) {
    super(
      `sign-in stopped at a page with status ${status}: ${page
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 300)}`,
    );
    this.status = status;
  }
}

export function signInAt(target: SignInTarget, credentials: Credentials): Promise<SignedIn> {
  return authorize(target, credentials, new CookieJar(), {});
}

async function authorize(
  target: SignInTarget,
  credentials: Credentials,
  jar: CookieJar,
  extra: Record<string, string>,
): Promise<SignedIn> {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${target.publicUrl}/signed-in`;
  const state = randomBytes(8).toString('hex');
  const question = new URL(`${target.publicUrl}/oidc/auth`);
  question.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid offline_access',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  }).toString();
  const answer = await codeFor(target, credentials, jar, question, redirectUri);
  const refusal = answer.get('error');
  if (refusal !== null) throw new SignInStopped(302, `${refusal} ${answer.get('error_description') ?? ''}`);
  if (answer.get('state') !== state) throw new Error('the issuer answered with another state');
  const tokens = await tokensFor(target, {
    grant_type: 'authorization_code',
    code: answer.get('code') ?? '',
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
  return signedIn(target, credentials, jar, tokens);
}

async function codeFor(
  target: SignInTarget,
  credentials: Credentials,
  jar: CookieJar,
  from: URL,
  redirectUri: string,
): Promise<URLSearchParams> {
  let url = from;
  let form: URLSearchParams | null = null;
  let submitted = false;
  for (let step = 0; step < mostSteps; step += 1) {
    const response: Response = await ask(target, jar, url, form);
    const location = response.headers.get('location');
    form = null;
    if (location !== null) {
      url = new URL(location, url);
      if (url.href.startsWith(redirectUri)) return url.searchParams;
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]*\baction="([^"]+)"/.exec(page)?.[1];
    if (response.status !== 200 || action === undefined || submitted) throw new SignInStopped(response.status, page);
    url = new URL(unescape(action), url);
    form = new URLSearchParams({
      ...hiddenFields(page),
      username: credentials.username,
      password: credentials.password,
    });
    submitted = true;
  }
  throw new Error(`no code after ${mostSteps} steps`);
}

const unescape = (text: string) => text.replaceAll('&amp;', '&');

function hiddenFields(page: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    if (name !== undefined) fields[name] = unescape(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  return fields;
}

async function ask(target: SignInTarget, jar: CookieJar, url: URL, form: URLSearchParams | null): Promise<Response> {
  const headers = {
    cookie: await jar.getCookieString(url.href),
    accept: 'text/html',
    ...(form ? { origin: target.publicUrl } : {}),
  };
  const response = await fetch(rerouted(target, url), {
    method: form ? 'POST' : 'GET',
    body: form,
    headers,
    redirect: 'manual',
  });
  for (const cookie of response.headers.getSetCookie()) await jar.setCookie(cookie, url.href);
  return response;
}

function rerouted(target: SignInTarget, url: URL): URL {
  return url.origin === target.publicUrl ? new URL(url.pathname + url.search, target.origin) : url;
}

interface Tokens {
  access_token: string;
  refresh_token?: string;
  id_token?: string;
}

async function tokensFor(target: SignInTarget, form: Record<string, string>): Promise<Tokens> {
  const response = await fetch(new URL('/oidc/token', target.origin), {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, ...form }),
  });
  if (!response.ok) throw new SignInStopped(response.status, await response.text());
  return (await response.json()) as Tokens;
}

function signedIn(target: SignInTarget, credentials: Credentials, jar: CookieJar, tokens: Tokens): SignedIn {
  const refreshToken = tokens.refresh_token ?? '';
  return {
    accessToken: tokens.access_token,
    refreshToken,
    idToken: tokens.id_token ?? '',
    stepUp: () => authorize(target, credentials, jar, { prompt: 'login', max_age: '0' }),
    refresh: async () =>
      signedIn(
        target,
        credentials,
        jar,
        await tokensFor(target, { grant_type: 'refresh_token', refresh_token: refreshToken }),
      ),
  };
}

/** A program's token by client credentials. `resource` such as `urn:clounge:billing`; the whole interface when absent. */
export async function clientTokenAt(
  target: SignInTarget,
  clientName: string,
  secret: string,
  wanted: { scope?: string; resource?: string } = {},
): Promise<string> {
  const response = await fetch(new URL('/oidc/token', target.origin), {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientName)}:${encodeURIComponent(secret)}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...wanted }),
  });
  if (!response.ok) throw new SignInStopped(response.status, await response.text());
  return ((await response.json()) as Tokens).access_token;
}
