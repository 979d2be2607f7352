// Checks an addendum, and with its certificate that it belongs to it, without network or database.
import { createHash } from 'node:crypto';
import {
  addendumBytes,
  addendumFormat,
  addendumShape,
  addendumText,
  type AddendumStatement,
} from './addendum-document.ts';
import { checkSignature } from './check-signature.ts';

export type VerifiedAddendum =
  { ok: true; addendum: AddendumStatement; thumbprint: string } | { ok: false; problem: string };

/** Whether a text claims to be an addendum at all. */
export function isAddendum(text: string): boolean {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && 'addendum' in content;
  } catch {
    return false;
  }
}

/** `trusted` as for certificates. `certificate`: the text of the certificate that it should belong to, where it is at hand. */
export async function verifyAddendum(
  text: string,
  trusted: readonly string[] = [],
  certificate: string | null = null,
): Promise<VerifiedAddendum> {
  const parsed = isAddendum(text) ? addendumShape.safeParse(JSON.parse(text)) : null;
  if (!parsed?.success) return { ok: false, problem: 'The file is no addendum of this form: it was cut or changed.' };
  const { addendum, signature } = parsed.data;
  if (text.trimEnd() !== addendumText(parsed.data).trimEnd())
    return {
      ok: false,
      problem: 'The file is not written as it was issued: something in it was changed or reformatted.',
    };
  const checked = await checkSignature(signature, addendumBytes(addendum), addendumFormat, trusted);
  if (checked.problem !== null) return { ok: false, problem: checked.problem };
  if (certificate !== null && createHash('sha256').update(certificate).digest('hex') !== addendum.certificateHash)
    return { ok: false, problem: `The addendum belongs to another text of certificate ${addendum.certificate}.` };
  return { ok: true, addendum, thumbprint: checked.thumbprint };
}
