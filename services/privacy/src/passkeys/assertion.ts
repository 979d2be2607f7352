// Verifies what a passkey signed (WebAuthn Level 3 §7.2), with node:crypto alone: the same code in the deciding transaction and offline.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .refine((text) => Buffer.from(text, 'base64url').toString('base64url') === text, 'is no canonical base64url');

/** ES256, EdDSA or RS256, as a JWK (RFC 7517). */
export const publicKeyShape = z.union([
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: base64url, y: base64url }).strict(),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: base64url }).strict(),
  z.object({ kty: z.literal('RSA'), n: base64url, e: base64url }).strict(),
]);

export type PasskeyPublicKey = z.infer<typeof publicKeyShape>;

/** What the device answered, each in base64url. */
export const assertionShape = z.object({
  clientDataJSON: base64url,
  authenticatorData: base64url,
  signature: base64url,
});

export type Assertion = z.infer<typeof assertionShape>;

export type AssertionFault =
  'FORM' | 'CEREMONY' | 'CHALLENGE' | 'ORIGIN' | 'RELYING_PARTY' | 'OWNER_NOT_VERIFIED' | 'SIGNATURE';

export type Judged = { fault: null; signCount: number; origin: string } | { fault: AssertionFault };

const clientDataShape = z.looseObject({
  type: z.string(),
  challenge: base64url,
  origin: z.url(),
  crossOrigin: z.boolean().optional(),
});

const userPresent = 0x01;
const userVerified = 0x04;
/** Hash of the relying party, flags, counter. */
const shortestData = 37;
const shortestRsaBits = 2_048;

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();

function clientDataOf(text: string) {
  try {
    return clientDataShape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** The challenge that was signed, base64url; null where the client data is unreadable. */
export const challengeIn = (assertion: Pick<Assertion, 'clientDataJSON'>): string | null =>
  clientDataOf(assertion.clientDataJSON)?.challenge ?? null;

function isSigned(assertion: Assertion, publicKey: PasskeyPublicKey): boolean {
  const data = Buffer.concat([
    Buffer.from(assertion.authenticatorData, 'base64url'),
    sha256(Buffer.from(assertion.clientDataJSON, 'base64url')),
  ]);
  try {
    const key = createPublicKey({ key: publicKey, format: 'jwk' });
    if (publicKey.kty === 'RSA' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < shortestRsaBits) return false;
    return verify(publicKey.kty === 'OKP' ? null : 'sha256', data, key, Buffer.from(assertion.signature, 'base64url'));
  } catch {
    return false;
  }
}

/**
 * Whether this key signed this challenge, with its owner present and verified. `origin`: the only address that counts; absent, any
 * whose host is the relying party that the device signed for, as an outsider sees it.
 */
export function judge(
  assertion: Assertion,
  expected: { publicKey: PasskeyPublicKey; challenge: Uint8Array; origin?: string },
): Judged {
  const data = Buffer.from(assertion.authenticatorData, 'base64url');
  const client = clientDataOf(assertion.clientDataJSON);
  if (!assertionShape.safeParse(assertion).success || !client || data.length < shortestData) return { fault: 'FORM' };
  if (client.type !== 'webauthn.get' || client.crossOrigin === true) return { fault: 'CEREMONY' };
  if (client.challenge !== Buffer.from(expected.challenge).toString('base64url')) return { fault: 'CHALLENGE' };
  if (expected.origin !== undefined && client.origin !== expected.origin) return { fault: 'ORIGIN' };
  if (!data.subarray(0, 32).equals(sha256(new URL(client.origin).hostname))) return { fault: 'RELYING_PARTY' };
  const flags = data.readUInt8(32);
  if ((flags & userPresent) === 0 || (flags & userVerified) === 0) return { fault: 'OWNER_NOT_VERIFIED' };
  if (!isSigned(assertion, expected.publicKey)) return { fault: 'SIGNATURE' };
  return { fault: null, signCount: data.readUInt32BE(33), origin: client.origin };
}
