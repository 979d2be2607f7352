// What a certificate says of the published ledger: the signed checkpoint, where the list's entries stand in it, and the hashes that lead
// from them to its root. It stays small however many people a list has.
import { z } from 'zod';

const position = z.number().int().min(1);
const hash = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** Up to this many entries a certificate carries their commitments, so that a receipt needs nothing else; beyond, the published log has them. */
export const mostCommitments = 8_192;

export const publishedShape = z
  .object({
    /** The log's key in the one-line form of Go's `sumdb/note`. */
    key: z.string().max(200),
    /** C2SP checkpoint, as it was signed. */
    checkpoint: z.string().max(2_000),
    /** The list's id in the ledger, and the rule that its entries name. */
    batch: z.uuid(),
    rule: z.string(),
    /** Entries that stand side by side and were written at once. */
    runs: z.array(z.object({ first: position, last: position, at: z.string() }).strict()).min(1),
    /** Hashes of the complete subtrees of the runs and of what lies between, left to right, base64. */
    proof: z.array(hash).min(1),
    /** The commitments of the runs, 32 bytes each, in order, base64; null where they are more than 8,192. */
    commitments: z.string().nullable(),
  })
  .strict();

export type Published = z.infer<typeof publishedShape>;
