// A small browser for tests of sign-in: cookies, redirects, forms. Talks to the part directly, as the gateway would.
import { createHash, randomBytes } from 'node:crypto';

/** An answer, with its text read. */
export interface Answer {
  status: number;
  url: string;
  headers: Headers;
  text: string;
  /** Target of a redirect that leaves the issuer, such as the one back to the user interface. */
  left: URL | null;
}

export interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  expires_in: number;
  error?: string;
}

/** One browser with its own cookies, in front of one issuer. */
export class Browser {
  readonly issuer: URL;
  readonly server: string;
  readonly headers: Record<string, string>;
  readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(issuer: string, server: string, headers: Record<string, string> = {}) {
    this.issuer = new URL(issuer);
    this.server = server;
    this.headers = headers;
  }

  /** One request to the issuer's address, carried to the server; redirects inside the issuer are followed. */
  async go(
    address: string | URL,
    form: Record<string, string> | null = null,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const url = new URL(address, this.issuer);
    if (url.origin !== this.issuer.origin || !url.pathname.startsWith(this.issuer.pathname)) {
      return { status: 0, url: url.href, headers: new Headers(), text: '', left: url };
    }
    const cookie = [...this.cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(`${this.server}${url.pathname}${url.search}`, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(form ? { origin: this.issuer.origin } : {}),
        ...this.headers,
        ...headers,
        ...(cookie ? { cookie } : {}),
      },
      body: form ? new URLSearchParams(form) : null,
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    const text = await response.text();
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) return this.go(new URL(location, url));
    return { status: response.status, url: url.href, headers: response.headers, text, left: null };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((one) => one.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}

/** The authorization request of the user interface, with PKCE. */
export function authorization(redirectUri: string, more: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const parameters = new URLSearchParams({
    client_id: 'back-office',
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid offline_access',
    state: randomBytes(8).toString('hex'),
    nonce: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  return { verifier, redirectUri, path: `/oidc/auth?${parameters.toString()}`, state: parameters.get('state') ?? '' };
}

/** Exchanges what a token endpoint takes; answers its JSON whatever the status. */
export async function tokenRequest(server: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${server}/oidc/token`, { method: 'POST', body: new URLSearchParams(form), headers });
  return { status: response.status, body: (await response.json()) as Tokens };
}

/** The code that a redirect back to the user interface carries. Throws where it carries an error. */
export function codeOf(answer: Answer): string {
  const code = answer.left?.searchParams.get('code');
  if (!code)
    throw new Error(
      `no code: ${answer.status} ${answer.left?.href ?? answer.url} ${answer.text.replace(/<[^>]+>/g, ' ').slice(-600)}`,
    );
  return code;
}

/** Signs in from the authorization request to the tokens. */
export async function signIn(
  browser: Browser,
  redirectUri: string,
  who: { username: string; password: string },
  more: Record<string, string> = {},
): Promise<Tokens> {
  const asked = authorization(redirectUri, more);
  const shown = await browser.go(asked.path);
  const back = await browser.go(shown.url, { username: who.username, password: who.password });
  return exchange(browser.server, codeOf(back), asked);
}

/** Exchanges a code for tokens. */
export async function exchange(
  server: string,
  code: string,
  asked: { verifier: string; redirectUri: string },
): Promise<Tokens> {
  const { status, body } = await tokenRequest(server, {
    grant_type: 'authorization_code',
    client_id: 'back-office',
    code,
    redirect_uri: asked.redirectUri,
    code_verifier: asked.verifier,
  });
  if (status !== 200) throw new Error(`token endpoint answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** What a token says, unverified: tests verify by the issuer's keys where that is the point. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
}
