// A passkey's public key in the form that node:crypto and every outsider reads: COSE (RFC 9052) in, JWK (RFC 7517) out.
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';

/** The algorithms that are taken, the preferred one first: ES256, EdDSA, RS256 (COSE numbers). */
export const algorithms = [-7, -8, -257];

export interface PublicKey {
  kty: 'EC' | 'OKP' | 'RSA';
  crv?: string;
  x?: string;
  y?: string;
  n?: string;
  e?: string;
}

const text = (bytes: Uint8Array | undefined): string => {
  if (!bytes) throw new Error('A public key without one of its parts.');
  return Buffer.from(bytes).toString('base64url');
};

/** Throws where the key is of none of our algorithms: registration refuses those. */
export function publicKeyOf(coseKey: Uint8Array): PublicKey {
  const key = decodeCredentialPublicKey(Uint8Array.from(coseKey));
  const algorithm = key.get(cose.COSEKEYS.alg);
  if (cose.isCOSEPublicKeyEC2(key) && algorithm === cose.COSEALG.ES256) {
    return { kty: 'EC', crv: 'P-256', x: text(key.get(cose.COSEKEYS.x)), y: text(key.get(cose.COSEKEYS.y)) };
  }
  if (cose.isCOSEPublicKeyOKP(key) && algorithm === cose.COSEALG.EdDSA) {
    return { kty: 'OKP', crv: 'Ed25519', x: text(key.get(cose.COSEKEYS.x)) };
  }
  if (cose.isCOSEPublicKeyRSA(key) && algorithm === cose.COSEALG.RS256) {
    return { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) };
  }
  throw new Error('A public key of another algorithm.');
}
