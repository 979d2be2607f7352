// Who asks, at the door: verifies the bearer token before anything else of a request is read. Remembers a verified token until it expires, never longer;
// decides nothing about rights, which each part does for itself with the same token.
import { createRemoteJWKSet, jwtVerify, type JWTVerifyOptions } from 'jose';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { RequestRefused } from './refusal.ts';

/** What the gateway itself decides on: which client, which kind. */
export interface Bearer {
  kind: string;
  sub: string;
  clientId: string;
}

export type VerifyBearer = (headers: IncomingHttpHeaders) => Promise<Bearer>;

/** Audience of tokens that may pass the gateway; a service's own token names its one part and does not. */
const audience = 'urn:clounge:gateway';
const kinds = new Set(['person', 'program']);
const tokensKept = 5_000;

/** Verifies by the issuer's published keys (ES256), issuer, audience and expiry. Throws UNAUTHENTICATED, never saying which check failed. */
export function bearerVerifier({ issuer, jwksUrl }: { issuer: string; jwksUrl: string }): VerifyBearer {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 5_000, timeoutDuration: 3_000 });
  const wanted: JWTVerifyOptions = {
    issuer,
    audience,
    typ: 'at+jwt', // an access token (RFC 9068), never an ID token
    algorithms: ['ES256'],
    requiredClaims: ['sub', 'exp', 'client_id'],
    clockTolerance: 2,
  };
  const verified = new Map<string, { bearer: Bearer; untilMs: number }>();

  async function verify(token: string): Promise<{ bearer: Bearer; untilMs: number }> {
    const { payload } = await jwtVerify(token, keys, wanted).catch(() => {
      throw unauthenticated();
    });
    const { sub, exp, client_id: clientId, kind } = payload;
    if (
      sub === undefined ||
      exp === undefined ||
      typeof clientId !== 'string' ||
      typeof kind !== 'string' ||
      !kinds.has(kind)
    )
      throw unauthenticated();
    return { bearer: { kind, sub, clientId }, untilMs: exp * 1_000 };
  }

  return async (headers) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(headers.authorization ?? '')?.[1];
    if (token === undefined) throw unauthenticated();
    const key = createHash('sha256').update(token).digest('base64');
    const known = verified.get(key);
    if (known && known.untilMs > Date.now()) return known.bearer;
    verified.delete(key);
    const fresh = await verify(token);
    if (verified.size >= tokensKept) verified.clear();
    verified.set(key, fresh);
    return fresh.bearer;
  };
}

function unauthenticated(): RequestRefused {
  return new RequestRefused(
    'UNAUTHENTICATED',
    'No valid sign-in came with this request.',
    'Sign in again, or ask the token endpoint for a new token.',
  );
}
