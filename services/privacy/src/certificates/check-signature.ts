// Checks the signature of a published document against its bytes and, where they are known, the operator's keys. Says in words what is wrong.
import { flattenedVerify, importJWK } from 'jose';
import { z } from 'zod';
import type { DocumentSignature } from './document.ts';
import { thumbprintOf } from './signing.ts';

export type Checked = { problem: null; thumbprint: string } | { problem: string };

const headerShape = z.object({ alg: z.literal('EdDSA'), kid: z.string(), typ: z.string() }).strict();

/** `typ`: what the document must be. `trusted`: thumbprints of keys that the reader knows; none means any. */
export async function checkSignature(
  { key, protected: header, signature }: DocumentSignature,
  bytes: Uint8Array,
  typ: string,
  trusted: readonly string[],
): Promise<Checked> {
  const thumbprint = await thumbprintOf(key);
  if (trusted.length > 0 && !trusted.includes(thumbprint)) {
    return {
      problem: `The document was signed with another key (${thumbprint}) than the operator's published one (${trusted.join(', ')}).`,
    };
  }
  const strict = [header, signature, key.x].every(
    (part) => Buffer.from(part, 'base64url').toString('base64url') === part,
  );
  if (!strict) return { problem: 'The signature or the key in the file was changed.' };
  try {
    const jws = { payload: Buffer.from(bytes).toString('base64url'), protected: header, signature };
    const verified = await flattenedVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    const signedHeader = headerShape.safeParse(verified.protectedHeader);
    if (!signedHeader.success || signedHeader.data.typ !== typ)
      return { problem: 'The signature is of another kind than such documents have.' };
    if (signedHeader.data.kid !== key.kid) return { problem: 'The name of the key in the file was changed.' };
  } catch {
    return { problem: 'The signature does not fit: the document, the signature or the key was changed.' };
  }
  return { problem: null, thumbprint };
}
