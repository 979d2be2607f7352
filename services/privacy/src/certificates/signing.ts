// Signs certificates with Ed25519 (JWS, RFC 7515, flattened). The private key is used here and goes nowhere else.
import { calculateJwkThumbprint, FlattenedSign, importJWK } from 'jose';
import type { CertificateKey } from '../config.ts';
import { documentText, signedBytes, type Statement } from './document.ts';

/** The public half, as it stands in every certificate. */
export const publicKeyOf = ({ kty, crv, kid, x }: CertificateKey) => ({ kty, crv, kid, x });

/** RFC 7638 thumbprint (SHA-256, base64url): what an operator publishes to be recognised by. */
export const thumbprintOf = (key: { kty: string; crv: string; x: string }): Promise<string> =>
  calculateJwkThumbprint(key, 'sha256');

/** The signed document's text. */
export async function sign(certificate: Statement, key: CertificateKey): Promise<string> {
  const jws = await new FlattenedSign(signedBytes(certificate))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: certificate.format })
    .sign(await importJWK({ ...key }, 'EdDSA'));
  if (!jws.protected) throw new Error('A signature without a header.');
  return documentText({
    certificate,
    signature: { protected: jws.protected, signature: jws.signature, key: publicKeyOf(key) },
  });
}
