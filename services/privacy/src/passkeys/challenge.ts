// What a passkey signs when somebody decides: the hash of the exact list, decision and reason. The same words for the decision and for outsiders.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { digestOf } from '../destruction/canonical.ts';

/** Tells these signatures from those of any other use of a passkey. */
export const domain = 'clounge-approval/1';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const challengeInputShape = z
  .object({
    domain: z.literal(domain),
    batchId: z.uuid(),
    /** The list's hash, as the approval and the certificate name it. */
    listHash: hash,
    decision: z.enum(['APPROVED', 'RETURNED']),
    /** SHA-256 of the reason as it is kept. */
    reasonHash: hash,
    /** Staff number. */
    approver: z.string(),
    /** The server's, so that no two challenges are the same; 32 random bytes, base64url. */
    nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  })
  .strict();

export type ChallengeInput = z.infer<typeof challengeInputShape>;

/** The challenge: SHA-256 over the canonical text (RFC 8785) of what is decided. 32 bytes. */
export const challengeOf = (input: ChallengeInput): Buffer => digestOf(input);

/** SHA-256 of a reason as it is kept, hex. */
export const reasonHashOf = (reason: string): string => createHash('sha256').update(reason.trim()).digest('hex');
