// Checks a certificate without network or database. Anything that is not exactly as issued is refused, with what is wrong.
import { z } from 'zod';
import { checkPublished } from '../ledger/verifying.ts';
import { evidenceProblem } from '../passkeys/evidence.ts';
import { standingProblem, type StandingStated } from '../standing/evidence.ts';
import { checkSignature } from './check-signature.ts';
import { documentShape, documentText, format, signedBytes, type Statement } from './document.ts';
import { thumbprintOf } from './signing.ts';

export type Verified = { ok: true; certificate: Statement; thumbprint: string } | { ok: false; problem: string };

const no = (problem: string): Verified => ({ ok: false, problem });

/** The key of a published key file: a JWK, or a JWK set; its thumbprints. */
export async function thumbprintsIn(keyFile: string): Promise<string[]> {
  const jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
  const keys = z.union([z.object({ keys: z.array(jwk) }).transform((set) => set.keys), jwk.transform((key) => [key])]);
  return Promise.all(keys.parse(JSON.parse(keyFile)).map(thumbprintOf));
}

/** What is wrong with a destruction at once; null where it was inside its standing approval. */
function underStanding(standing: StandingStated, { approval, list, people, destroyed }: Statement): string | null {
  const { by, at, reasonHash } = approval;
  const recordClasses = destroyed.map(({ recordClass }) => recordClass);
  return standingProblem(standing, { by, at, reasonHash, items: list.items, people, recordClasses });
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
  const checked = await checkSignature(document.signature, signedBytes(document.certificate), format, trusted);
  if (checked.problem !== null) return no(checked.problem);
  const { approval, list, level, epoch } = document.certificate;
  if (level === 'IRRECOVERABLE' && !epoch)
    return no('It says that the data is irrecoverable, and names no closed epoch.');
  if (approval.passkey) {
    const stated = { listHash: list.hash, reasonHash: approval.reasonHash, approver: approval.by };
    const problem = evidenceProblem(approval.passkey, stated);
    if (problem !== null) return no(problem);
  }
  if (approval.standing) {
    const problem = underStanding(approval.standing, document.certificate);
    if (problem !== null) return no(problem);
  }
  const published = checkPublished(document.certificate);
  if (!published.ok) return no(published.problem);
  return { ok: true, certificate: document.certificate, thumbprint: checked.thumbprint };
}
