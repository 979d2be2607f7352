// Signs certificates with Ed25519 (JWS, RFC 7515, flattened). The private key is used here and goes nowhere else.
import { calculateJwkThumbprint, FlattenedSign, importJWK } from 'jose';
import type { CertificateKey } from '../config.ts';
import { documentText, signedBytes, type DocumentSignature, type Statement } from './document.ts';

/** The public half, as it stands in every certificate. */
export const publicKeyOf = ({ kty, crv, kid, x }: CertificateKey) => ({ kty, crv, kid, x });

/** RFC 7638 thumbprint (SHA-256, base64url): what an operator publishes to be recognised by. */
export const thumbprintOf = (key: { kty: string; crv: string; x: string }): Promise<string> =>
  calculateJwkThumbprint(key, 'sha256');

/** A signature over bytes that state something; `typ` says what (RFC 7515, 4.1.9). */
export async function signatureOver(bytes: Uint8Array, typ: string, key: CertificateKey): Promise<DocumentSignature> {
  const jws = await new FlattenedSign(bytes)
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ })
    .sign(await importJWK({ ...key }, 'EdDSA'));
  if (!jws.protected) throw new Error('A signature without a header.');
  return { protected: jws.protected, signature: jws.signature, key: publicKeyOf(key) };
}

/** The signed document's text. */
export async function sign(certificate: Statement, key: CertificateKey): Promise<string> {
  const signature = await signatureOver(signedBytes(certificate), certificate.format, key);
  return documentText({ certificate, signature });
}
