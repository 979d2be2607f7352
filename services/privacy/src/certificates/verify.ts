// Checks a certificate without network or database. Anything that is not exactly as issued is refused, with what is wrong.
import { flattenedVerify, importJWK } from 'jose';
import { z } from 'zod';
import { checkPublished } from '../ledger/verifying.ts';
import { evidenceProblem } from '../passkeys/evidence.ts';
import { documentShape, documentText, format, signedBytes, type Statement } from './document.ts';
import { thumbprintOf } from './signing.ts';

export type Verified = { ok: true; certificate: Statement; thumbprint: string } | { ok: false; problem: string };

const no = (problem: string): Verified => ({ ok: false, problem });
const headerShape = z.object({ alg: z.literal('EdDSA'), kid: z.string(), typ: z.literal(format) }).strict();

/** The key of a published key file: a JWK, or a JWK set; its thumbprints. */
export async function thumbprintsIn(keyFile: string): Promise<string[]> {
  const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
  const keys = z.union([z.object({ keys: z.array(jwk) }).transform((set) => set.keys), jwk.transform((key) => [key])]);
  return Promise.all(keys.parse(JSON.parse(keyFile)).map(thumbprintOf));
}

/**
 * Verifies a document's text. `trusted`: thumbprints of keys that the reader knows to be the operator's; without any, only that
 * the document is whole is shown, not whose it is.
 */
export async function verifyCertificate(text: string, trusted: readonly string[] = []): Promise<Verified> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return no('The file is not JSON: it was cut or changed.');
  }
  const parsed = documentShape.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return no(
      `The file is no certificate of this form: ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unreadable'}.`,
    );
  }
  const document = parsed.data;
  if (text.trimEnd() !== documentText(document).trimEnd()) {
    return no(
      'The file is not written as it was issued: something in it was changed, added or reformatted. Ask for the file as issued.',
    );
  }
  const { key, protected: header, signature } = document.signature;
  const thumbprint = await thumbprintOf(key);
  if (trusted.length > 0 && !trusted.includes(thumbprint)) {
    return no(
      `The certificate was signed with another key (${thumbprint}) than the operator's published one (${trusted.join(', ')}).`,
    );
  }
  const strict = [header, signature, key.x].every(
    (part) => Buffer.from(part, 'base64url').toString('base64url') === part,
  );
  if (!strict) return no('The signature or the key in the file was changed.');
  try {
    const payload = signedBytes(document.certificate);
    const jws = { payload: Buffer.from(payload).toString('base64url'), protected: header, signature };
    const verified = await flattenedVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    const signedHeader = headerShape.safeParse(verified.protectedHeader);
    if (!signedHeader.success) return no('The signature is of another kind than certificates have.');
    if (signedHeader.data.kid !== key.kid) return no('The name of the key in the file was changed.');
  } catch {
    return no('The signature does not fit: the certificate, the signature or the key was changed.');
  }
  const { approval, list, level, epoch } = document.certificate;
  if (level === 'IRRECOVERABLE' && !epoch)
    return no('It says that the data is irrecoverable, and names no closed epoch.');
  if (approval.passkey) {
    const stated = { listHash: list.hash, reasonHash: approval.reasonHash, approver: approval.by };
    const problem = evidenceProblem(approval.passkey, stated);
    if (problem !== null) return no(problem);
  }
  const published = checkPublished(document.certificate);
  if (!published.ok) return no(published.problem);
  return { ok: true, certificate: document.certificate, thumbprint };
}
