// The addendum of a certificate as a document: one trustee's confirmation, or one destruction of paper, bound to the certificate by its hash.
import { z } from 'zod';
import { canonical } from '../destruction/canonical.ts';
import { signatureShape } from './document.ts';

export const addendumFormat = 'clounge-certificate-addendum/1';

const instant = z.iso.datetime({ offset: true });
const count = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const statement = z
  .object({
    format: z.literal(addendumFormat),
    /** Number of the certificate, and SHA-256 of its document's text. */
    certificate: z.string(),
    certificateHash: hash,
    serial: z.number().int().min(1),
    issuedAt: instant,
    operator: z.string(),
    /** A trustee's confirmation. */
    trustee: z
      .object({
        name: z.string(),
        task: z.string(),
        recordClasses: z.array(z.string()),
        people: z.number().int().min(0),
        days: z.number().int().min(0),
        dueBy: instant,
        confirmedAt: instant,
        how: z.enum(['LINK', 'WEBHOOK', 'API', 'HAND']),
        /** SHA-256 of what shows it; the evidence itself stays with the operator. */
        evidenceHash: hash.nullable(),
      })
      .strict()
      .exactOptional(),
    /** Paper or media that were destroyed before a witness. */
    medium: z
      .object({
        reference: z.string(),
        kind: z.enum(['PAPER', 'DISC', 'DRIVE', 'TAPE', 'OTHER']),
        recordClass: z.string(),
        method: z.enum(['SHREDDED', 'INCINERATED', 'CRUSHED']),
        before: count,
        pieces: count,
        remaining: count,
        /** Before, less destroyed, less remaining; explained in the register. */
        unaccounted: z.number().int(),
        on: z.iso.date(),
        handler: z.string(),
        witness: z.string(),
        photoHash: hash,
      })
      .strict()
      .exactOptional(),
  })
  .strict()
  .refine(({ trustee, medium }) => (trustee === undefined) !== (medium === undefined), 'an addendum states one thing');

/** What an addendum states. */
export type AddendumStatement = z.infer<typeof statement>;

export const addendumShape = z.object({ addendum: statement, signature: signatureShape }).strict();
export type AddendumDocument = z.infer<typeof addendumShape>;

/** The document's text: one text for one document. */
export const addendumText = (document: AddendumDocument): string =>
  `${JSON.stringify(JSON.parse(canonical(document)), null, 2)}\n`;

/** The bytes that are signed. */
export const addendumBytes = (addendum: AddendumStatement): Uint8Array => new TextEncoder().encode(canonical(addendum));
