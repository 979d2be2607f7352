// The issuer's endpoints: authorization code with PKCE, refresh, sign-out. Keeps nothing: what it gets it answers.
import * as oauth from 'oauth4webapi';
import type { Flow } from './flow-memory.ts';

declare const __ISSUER__: string;

export interface Tokens {
  access: string;
  /** Milliseconds of `performance.now()`: a clock that nobody sets back. */
  expiresAt: number;
  refresh: string | null;
  idToken: string | null;
}

/** What the issuer says when it does not sign somebody in, such as `login_required` or `access_denied`. */
export class NotSignedIn extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`not signed in: ${code}`);
    this.code = code;
  }
}

const scope = 'openid offline_access';

/** A user interface of ours, as the issuer knows it. */
export interface Place {
  clientId: string;
  /** Paths of this origin, where the browser comes back to. */
  signedIn: string;
  signedOut: string;
  /** Where it begins. */
  front: string;
}

const clientOf = ({ clientId }: Place): oauth.Client => ({ client_id: clientId });

const issuerUrl = (): URL => new URL(__ISSUER__ === '' ? `${location.origin}/oidc` : __ISSUER__);
const redirectUri = ({ signedIn }: Place): string => `${location.origin}${signedIn}`;

/** In development the page has another port than the issuer, and reaches it through the page's own origin. */
function ownOrigin(
  url: string,
  options: { method: string; headers: Record<string, string>; body?: BodyInit | null; signal?: AbortSignal },
): Promise<Response> {
  const target = new URL(url);
  const own = target.origin === issuerUrl().origin ? `${location.origin}${target.pathname}${target.search}` : url;
  return fetch(own, {
    method: options.method,
    headers: options.headers,
    body: options.body ?? null,
    credentials: 'omit',
    cache: 'no-store',
  });
}

/** Plain HTTP is for the laptop's own address only. */
const requestOptions = () => ({
  [oauth.customFetch]: ownOrigin,
  [oauth.allowInsecureRequests]: issuerUrl().protocol === 'http:',
});

let known: Promise<oauth.AuthorizationServer> | null = null;

function authorizationServer(): Promise<oauth.AuthorizationServer> {
  known ??= discover().catch((fault: unknown) => {
    known = null;
    throw fault;
  });
  return known;
}

async function discover(): Promise<oauth.AuthorizationServer> {
  const issuer = issuerUrl();
  return oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { ...requestOptions(), algorithm: 'oidc' }),
  );
}

/** Where to send the browser, and what to remember for its way back. Throws where the issuer cannot be reached. */
export async function authorizationUrl(
  place: Place,
  errand: Flow['errand'],
  language: string,
): Promise<{ url: string; flow: Omit<Flow, 'returnTo'> }> {
  const server = await authorizationServer();
  if (server.authorization_endpoint === undefined) throw new TypeError('the issuer names no authorization endpoint');
  const verifier = oauth.generateRandomCodeVerifier();
  const flow = { errand, verifier, state: oauth.generateRandomState(), nonce: oauth.generateRandomNonce() };
  const url = new URL(server.authorization_endpoint);
  const parameters = {
    client_id: place.clientId,
    redirect_uri: redirectUri(place),
    response_type: 'code',
    scope,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...promptOf(errand),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, flow };
}

function promptOf(errand: Flow['errand']): Record<string, string> {
  if (errand === 'silent') return { prompt: 'none' };
  return errand === 'step-up' ? { prompt: 'login', max_age: '0' } : {};
}

/** Trades the code that came back for tokens. Throws `NotSignedIn` where the issuer said no. */
export async function tokensFrom(place: Place, callback: URL, flow: Flow): Promise<Tokens> {
  const server = await authorizationServer();
  const client = clientOf(place);
  const parameters = await said(() => oauth.validateAuthResponse(server, client, callback, flow.state));
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri(place),
    flow.verifier,
    requestOptions(),
  );
  const result = await said(() =>
    oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: flow.nonce,
      requireIdToken: true,
    }),
  );
  return tokensOf(result, null);
}

/** New tokens for the refresh token, which is spent by this. Throws `NotSignedIn` where it is not good any more. */
export async function refreshed(place: Place, tokens: Tokens): Promise<Tokens> {
  if (tokens.refresh === null) throw new NotSignedIn('no_refresh_token');
  const server = await authorizationServer();
  const client = clientOf(place);
  const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), tokens.refresh, requestOptions());
  const result = await said(() => oauth.processRefreshTokenResponse(server, client, response));
  return tokensOf(result, tokens);
}

/** Where the browser goes to end the session at the issuer, the refresh tokens with it. */
export async function signOutUrl({ clientId, signedOut }: Place, idToken: string | null): Promise<string> {
  const server = await authorizationServer();
  if (server.end_session_endpoint === undefined) return signedOut;
  const url = new URL(server.end_session_endpoint);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}${signedOut}`);
  if (idToken !== null) url.searchParams.set('id_token_hint', idToken);
  return url.href;
}

function tokensOf(result: oauth.TokenEndpointResponse, before: Tokens | null): Tokens {
  return {
    access: result.access_token,
    expiresAt: performance.now() + (result.expires_in ?? 60) * 1000,
    refresh: result.refresh_token ?? before?.refresh ?? null,
    idToken: result.id_token ?? before?.idToken ?? null,
  };
}

async function said<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof oauth.AuthorizationResponseError || fault instanceof oauth.ResponseBodyError)
      throw new NotSignedIn(fault.error);
    throw fault;
  }
}
