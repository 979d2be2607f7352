// Challenges that wait for a passkey: each for one list, decision, reason and approver, good once and for five real minutes.
import { randomBytes } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { challengeOf, domain, type ChallengeInput } from './challenge.ts';
import type { Taken } from './signed.ts';

export const challengeMs = 5 * 60_000;

interface Row {
  batch_id: string;
  list_hash: string;
  decision: 'APPROVED' | 'RETURNED';
  reason_hash: string;
  staff_number: string;
  nonce: string;
  used: boolean;
  expired: boolean;
}

/** Writes a challenge down and answers it, base64url. */
export async function issueChallenge(
  db: Queryable,
  about: Omit<ChallengeInput, 'domain' | 'nonce'>,
): Promise<{ challenge: string; expiresAt: Date }> {
  const input = { ...about, domain, nonce: randomBytes(32).toString('base64url') } as const;
  const challenge = challengeOf(input).toString('base64url');
  await db.query(`delete from approval_challenge where expires_at < clock_timestamp() - interval '1 hour'`);
  const written = await db.query<{ expires_at: Date }>(
    `insert into approval_challenge (challenge, batch_id, list_hash, decision, reason_hash, staff_number, nonce, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp() + make_interval(secs => $8)) returning expires_at`,
    [
      challenge,
      input.batchId,
      input.listHash,
      input.decision,
      input.reasonHash,
      input.approver,
      input.nonce,
      challengeMs / 1000,
    ],
  );
  const expiresAt = written.rows[0]?.expires_at;
  if (!expiresAt) throw new Error('A challenge that was not written.');
  return { challenge, expiresAt };
}

/** Uses a challenge up, whatever comes of it, and answers what it was issued for. */
export async function takeChallenge(db: Queryable, challenge: string): Promise<Taken<ChallengeInput>> {
  const found = await db.query<Row>(
    `select batch_id, list_hash, decision, reason_hash, staff_number, nonce, used_at is not null as used,
       expires_at <= clock_timestamp() as expired
     from approval_challenge where challenge = $1 for update`,
    [challenge],
  );
  const row = found.rows[0];
  if (!row) return { kind: 'unknown' };
  if (row.used) return { kind: 'used' };
  if (row.expired) return { kind: 'expired' };
  await db.query(`update approval_challenge set used_at = clock_timestamp() where challenge = $1`, [challenge]);
  const { batch_id: batchId, list_hash: listHash, reason_hash: reasonHash, staff_number: approver } = row;
  return {
    kind: 'taken',
    input: { domain, batchId, listHash, decision: row.decision, reasonHash, approver, nonce: row.nonce },
  };
}
