// Tokens of any rights and any fault, signed with an installation's own keys: for asking what a part refuses. Never for a running service.
import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';
import type { Installation } from './installation.ts';

/** What a minted token says; everything else is as the issuer would write it. */
export interface MintedClaims {
  kind: 'person' | 'program' | 'service';
  roles?: string[];
  scopes?: string[];
  audience?: string | string[];
  issuer?: string;
  staffNumber?: string;
  subjectId?: string;
  tenantId?: string;
  /** Real seconds since the identity was confirmed; 0 when absent. */
  authAgeSeconds?: number;
  /** Real seconds until it expires; negative for one that has. */
  expiresInSeconds?: number;
}

export const everyAudience = ['gateway', 'identity', 'billing', 'attendance', 'privacy'].map(
  (part) => `urn:clounge:${part}`,
);

/** Signs a token as the installation's issuer would, or `withKey` for a forged one. */
export async function mintToken(
  house: Pick<Installation, 'place'>,
  claims: MintedClaims,
  withKey?: JWK,
): Promise<string> {
  const keys = JSON.parse(await readFile(house.place.keyFiles.oidcKeys, 'utf8')) as { jwks: { keys: JWK[] } };
  const jwk = withKey ?? keys.jwks.keys[0];
  if (!jwk) throw new Error('The installation has no signing key.');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    kind: claims.kind,
    roles: claims.roles ?? [],
    client_id: claims.kind === 'person' ? 'back-office' : 'minted',
    scope: (claims.scopes ?? []).join(' '),
    ...(claims.staffNumber ? { staff: claims.staffNumber } : {}),
    ...(claims.subjectId ? { subject: claims.subjectId } : {}),
    ...(claims.tenantId ? { tenant: claims.tenantId } : {}),
    ...(claims.kind === 'person' ? { auth_time: now - (claims.authAgeSeconds ?? 0) } : {}),
  })
    .setProtectedHeader({ alg: 'ES256', kid: keys.jwks.keys[0]?.kid ?? '', typ: 'at+jwt' })
    .setIssuer(claims.issuer ?? `${house.place.publicUrl}/oidc`)
    .setAudience(claims.audience ?? everyAudience)
    .setSubject(randomUUID())
    .setJti(randomUUID())
    .setIssuedAt(now - 60)
    .setExpirationTime(now + (claims.expiresInSeconds ?? 300))
    .sign(await importJWK(jwk, 'ES256'));
}
