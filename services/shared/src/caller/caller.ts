// Who asks: read from a verified token and the request's headers. Never trusts a header for identity, and holds no name or address.
import { createRemoteJWKSet, decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from '../errors/index.ts';

export type Language = 'en' | 'ko' | 'id';

/** Whether a text from outside is a language of ours. */
export const isLanguage = (text: string): text is Language => text === 'en' || text === 'ko' || text === 'id';

/** The verified caller of one operation. */
export interface Caller {
  kind: 'person' | 'program' | 'service';
  /** Account or client of the token; an opaque id. */
  sub: string;
  clientId: string;
  roles: string[];
  scopes: string[];
  staffNumber: string | null;
  /** Entry of the data-subject registry of a signed-in member. */
  subjectId: string | null;
  /** Set where the caller belongs to one organization: it reaches no other. */
  tenantId: string | null;
  /** When a person last confirmed their identity (real time). */
  authTime: Date | null;
  /** Purpose of Art. 2 that the caller states; null takes the record class's own. */
  purpose: string | null;
  caseId: string | null;
  /** Network address, for the sealed part of access records. */
  address: string | null;
  requestId: string;
  language: Language;
}

/** Verifies bearer tokens of one issuer for one audience. */
export type VerifyToken = (headers: IncomingHttpHeaders) => Promise<Caller>;

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header)?.trim() || null;

const strings = (claim: unknown): string[] =>
  Array.isArray(claim) ? claim.filter((entry): entry is string => typeof entry === 'string') : [];

const text = (claim: unknown): string | null => (typeof claim === 'string' && claim !== '' ? claim : null);

/** The best of our three languages for an Accept-Language header (RFC 9110 §12.5.4); English where none fits. */
export function languageOf(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = Number(rest.find((p) => p.trim().startsWith('q='))?.split('=')[1] ?? '1');
      return { tag: tag.split('-')[0] ?? '', quality: Number.isFinite(quality) ? quality : 0 };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { tag, quality } of wanted) {
    if (quality > 0 && isLanguage(tag)) return tag;
    if (quality > 0 && tag === 'in') return 'id';
  }
  return 'en';
}

/** A customer's administrator is one of a company, or of nothing: without a tenant the role would reach everybody's. */
const rolesOf = (claims: JWTPayload): string[] =>
  strings(claims['roles']).filter((role) => role !== 'customer-admin' || text(claims['tenant']) !== null);

function callerOf(claims: JWTPayload, headers: IncomingHttpHeaders): Caller {
  const kind = claims['kind'];
  if (kind !== 'person' && kind !== 'program' && kind !== 'service') throw new Error('token without kind');
  const authTime = claims['auth_time'];
  return {
    kind,
    sub: claims.sub ?? '',
    clientId: text(claims['client_id']) ?? '',
    roles: rolesOf(claims),
    scopes: (text(claims['scope']) ?? '').split(' ').filter(Boolean),
    staffNumber: text(claims['staff']),
    subjectId: text(claims['subject']),
    tenantId: text(claims['tenant']),
    authTime: typeof authTime === 'number' ? new Date(authTime * 1000) : null,
    purpose: one(headers['clounge-purpose']),
    caseId: one(headers['clounge-case']),
    address: one(headers['x-forwarded-for'])?.split(',')[0]?.trim() ?? null,
    requestId: one(headers['x-request-id'])?.slice(0, 100) ?? randomUUID(),
    language: languageOf(one(headers['accept-language'])),
  };
}

/**
 * A verifier for bearer tokens: signature by the issuer's published keys (ES256), issuer, audience, expiry.
 * Throws `Refused` UNAUTHENTICATED, never saying which check failed.
 */
export function tokenVerifier(options: { issuer: string; jwksUrl: string; audience: string }): VerifyToken {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), { cooldownDuration: 5_000, timeoutDuration: 3_000 });
  return async (headers) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(one(headers.authorization) ?? '')?.[1];
    if (!token) throw unauthenticated();
    try {
      const verified = await jwtVerify(token, keys, {
        issuer: options.issuer,
        audience: options.audience,
        algorithms: ['ES256'],
        requiredClaims: ['sub', 'exp', 'client_id'],
        clockTolerance: 2,
      });
      return callerOf(verified.payload, headers);
    } catch {
      throw unauthenticated();
    }
  };
}

function unauthenticated(): Refused {
  return new Refused('UNAUTHENTICATED', 'No valid sign-in came with this request.', {
    wayOut: 'Sign in again, or ask the token endpoint for a new token.',
  });
}

/** When the bearer token of these headers ends (real time). Reads it only: the token must have been verified before. */
export function bearerEnds(headers: IncomingHttpHeaders): Date {
  const { exp } = decodeJwt((one(headers.authorization) ?? '').slice('Bearer '.length));
  return new Date((exp ?? 0) * 1000);
}

/** A caller for what a part does of itself, such as rebuilding an index; its look is recorded like any other. */
export function ownCaller(clientId: string, purpose: string): Caller {
  return {
    kind: 'service',
    sub: clientId,
    clientId,
    roles: ['service'],
    scopes: ['service'],
    staffNumber: null,
    subjectId: null,
    tenantId: null,
    authTime: null,
    purpose,
    caseId: null,
    address: null,
    requestId: randomUUID(),
    language: 'en',
  };
}
