// Whether a guardian consented for somebody, as far as location is concerned. Reads plain days; opens nothing, tells nobody's name.
import type { Queryable } from '@clounge/shared/database';
import { dayOf } from '@clounge/shared/policy';
import type { Attendance } from '../attendance.ts';

/**
 * NO_WARD: nobody consents for them. VALID: a guardian did, and that is enough. TOGETHER: a guardian did, and they must too.
 * FROZEN: guardians dispute. WITHOUT: a ward whose guardian's consent is over: nothing happens.
 */
export type WardStanding = 'NO_WARD' | 'VALID' | 'TOGETHER' | 'FROZEN' | 'WITHOUT';

interface Row {
  validFrom: string;
  validUntil: string;
  endsByAge: boolean;
  together: boolean;
  frozenAt: Date | null;
  endedAt: Date | null;
  withdrawnAt: Date | null;
  released: boolean;
}

/** How the consents of one person's guardians stand on a day. Pure. A frozen one freezes all; one that holds is enough. */
export function standingOn(rows: readonly Row[], today: string): WardStanding {
  const living = rows.filter(({ endedAt }) => endedAt === null);
  if (living.some(({ frozenAt }) => frozenAt !== null)) return 'FROZEN';
  const holding = living.filter(
    ({ validFrom, validUntil, withdrawnAt }) => withdrawnAt === null && validFrom <= today && today <= validUntil,
  );
  if (holding.length > 0) return holding.some(({ together }) => !together) ? 'VALID' : 'TOGETHER';
  // Whoever outgrew it is nobody's ward, also before that was told.
  const outgrown = ({ endsByAge, validUntil }: Row) => endsByAge && today > validUntil;
  const released = rows.length === 0 || rows.some((row) => row.released || outgrown(row));
  return released ? 'NO_WARD' : 'WITHOUT';
}

/** The same of somebody now. Art. 10(3). */
export async function wardStanding(
  { pool, clock }: Pick<Attendance, 'pool' | 'clock'>,
  subjectId: string,
): Promise<WardStanding> {
  const { rows } = await pool.query<Row>(
    `select valid_from as "validFrom", valid_until as "validUntil", ends_by_age as "endsByAge", together, frozen_at as "frozenAt",
       ended_at as "endedAt", withdrawn_at as "withdrawnAt", released from verified_ward where subject_id = $1`,
    [subjectId],
  );
  return standingOn(rows, dayOf(clock.now()));
}

/** The ward, or the guardian for them, withdrew: no guardian's consent carries anything any more; a new one does. In the caller's transaction. */
export async function withdrawGuardians(db: Queryable, subjectId: string, at: Date): Promise<void> {
  await db.query(
    'update verified_ward set withdrawn_at = $2 where subject_id = $1 and ended_at is null and withdrawn_at is null',
    [subjectId, at],
  );
}
