// What ends with a membership, whoever ended it: the door shuts, the Google link and consents end. One place for every way of withdrawing.
import type { Queryable } from '@clounge/shared/database';
import type { Door } from '@clounge/shared/vault';

export interface Withdrawal {
  subjectId: string;
  withdrewAt: Date;
}

/**
 * Ends links and consents at the time of the withdrawal and shuts the door. Call it last in the transaction: where the door cannot
 * be shut nothing is committed, and where the commit fails the door is shut too early rather than too late. Art. 3(1).
 */
export async function endWithMembership(
  db: Queryable,
  door: Pick<Door, 'restrict'>,
  withdrawals: readonly Withdrawal[],
): Promise<void> {
  if (withdrawals.length === 0) return;
  const subjects = withdrawals.map((one) => one.subjectId);
  const times = withdrawals.map((one) => one.withdrewAt);
  const ended = `from unnest($1::uuid[], $2::timestamptz[]) as w (subject_id, at) where r.subject_id = w.subject_id`;
  // Something given after the withdrawal ends when it began: it never stood.
  await db.query(
    `update google_link r set unlinked_at = greatest(w.at, r.linked_at) ${ended} and r.unlinked_at is null`,
    [subjects, times],
  );
  await db.query(`update consent r set ended_at = greatest(w.at, r.given_at) ${ended} and r.ended_at is null`, [
    subjects,
    times,
  ]);
  await door.restrict(
    withdrawals.map(({ subjectId, withdrewAt }) => ({ subjectId, reason: 'WITHDRAWN', since: withdrewAt })),
  );
}
