// What a passkey signs when somebody gives a standing approval: the class, the period, the limits and the reason. The same words for the decision and for outsiders.
import { randomBytes } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { z } from 'zod';
import { digestOf } from '../destruction/canonical.ts';
import { challengeMs } from '../passkeys/challenges.ts';
import type { Taken } from '../passkeys/signed.ts';

/** Tells these signatures from those over a list. */
const domain = 'clounge-standing-approval/1';

const count = z.number().int().min(1);

export const standingSignedShape = z
  .object({
    domain: z.literal(domain),
    recordClass: z.string(),
    /** Calendar days of the operator, both included. */
    validFrom: z.iso.date(),
    validUntil: z.iso.date(),
    largestPeople: count,
    largestRecords: count,
    /** SHA-256 of the reason as it is kept. */
    reasonHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** Staff number. */
    approver: z.string(),
    /** The server's, so that no two challenges are the same; 32 random bytes, base64url. */
    nonce: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  })
  .strict();

export type StandingSigned = z.infer<typeof standingSignedShape>;

/** The challenge: SHA-256 over the canonical text (RFC 8785) of what is decided. 32 bytes. */
export const standingChallengeOf = (input: StandingSigned): Buffer => digestOf(input);

/** Writes a challenge down and answers it, base64url. Good once, for five real minutes. */
export async function issueStandingChallenge(
  db: Queryable,
  about: Omit<StandingSigned, 'domain' | 'nonce'>,
): Promise<{ challenge: string; expiresAt: Date }> {
  const signed: StandingSigned = { ...about, domain, nonce: randomBytes(32).toString('base64url') };
  const challenge = standingChallengeOf(signed).toString('base64url');
  await db.query(`delete from standing_challenge where expires_at < clock_timestamp() - interval '1 hour'`);
  const written = await db.query<{ expires_at: Date }>(
    `insert into standing_challenge (challenge, signed, expires_at)
     values ($1, $2, clock_timestamp() + make_interval(secs => $3)) returning expires_at`,
    [challenge, JSON.stringify(signed), challengeMs / 1000],
  );
  const expiresAt = written.rows[0]?.expires_at;
  if (!expiresAt) throw new Error('A challenge that was not written.');
  return { challenge, expiresAt };
}

/** Uses a challenge up, whatever comes of it, and answers what it was issued for. */
export async function takeStandingChallenge(db: Queryable, challenge: string): Promise<Taken<StandingSigned>> {
  const found = await db.query<{ signed: unknown; used: boolean; expired: boolean }>(
    `select signed, used_at is not null as used, expires_at <= clock_timestamp() as expired
     from standing_challenge where challenge = $1 for update`,
    [challenge],
  );
  const row = found.rows[0];
  if (!row) return { kind: 'unknown' };
  if (row.used) return { kind: 'used' };
  if (row.expired) return { kind: 'expired' };
  await db.query(`update standing_challenge set used_at = clock_timestamp() where challenge = $1`, [challenge]);
  return { kind: 'taken', input: standingSignedShape.parse(row.signed) };
}
