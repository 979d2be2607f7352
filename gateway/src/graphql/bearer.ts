// Who asks, at the door: verifies the bearer token before anything else of a request is read. Remembers a verified token until it expires, never longer.
import { tokenVerifier, type Caller } from '@clounge/shared/caller';
import { decodeJwt } from 'jose';
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Audience of tokens that may pass the gateway; a service's own token names its one part and does not. */
const audience = 'urn:clounge:gateway';

const tokensKept = 5_000;

/** The part of a caller that the gateway decides on. */
export type Bearer = Pick<Caller, 'kind' | 'sub' | 'clientId'>;

export type VerifyBearer = (headers: IncomingHttpHeaders) => Promise<Bearer>;

/** Verifies by the issuer's published keys (ES256), issuer, audience and expiry. Throws `Refused` UNAUTHENTICATED. */
export function bearerVerifier(options: { issuer: string; jwksUrl: string }): VerifyBearer {
  const verify = tokenVerifier({ ...options, audience });
  const verified = new Map<string, { bearer: Bearer; untilMs: number }>();
  return async (headers) => {
    const sent = headers.authorization ?? '';
    const key = createHash('sha256').update(sent).digest('base64');
    const known = verified.get(key);
    if (known && known.untilMs > Date.now()) return known.bearer;
    verified.delete(key);
    const { kind, sub, clientId } = await verify(headers);
    const bearer = { kind, sub, clientId };
    const untilMs = (decodeJwt(sent.slice('Bearer '.length)).exp ?? 0) * 1_000;
    if (verified.size >= tokensKept) verified.clear();
    verified.set(key, { bearer, untilMs });
    return bearer;
  };
}
