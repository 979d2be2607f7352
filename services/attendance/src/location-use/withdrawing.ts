// Ends somebody's consent to location. From then on the records of its use are due, whatever the location act kept them for (Art. 10).
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { withdrawGuardians } from '../guardianship/standing.ts';
import { endConsent } from './consenting.ts';
import { tellWithdrawal, type LocationUseFate, type Withdrawal } from './telling.ts';
import { fateInWords, outOfReach } from './words.ts';

export interface WithdrawalOutcome {
  withdrawnAt: Date | null;
  fate: LocationUseFate | null;
  message: string | null;
  reference: string | null;
  refusal: Refusal | null;
}

const staffRoles: readonly string[] = ['officer', 'deputy', 'attendance'];

/** Staff reach everybody of their tenant, or all; everybody else themselves only. */
const reaches = (caller: Caller, personId: string): boolean =>
  caller.roles.some((role) => staffRoles.includes(role)) || caller.subjectId === personId;

/** When the consent ended, and the withdrawal that stands, written now where none does; null where nothing is held that it was for. */
async function written(
  { pool, clock }: Attendance,
  caller: Caller,
  subjectId: string,
): Promise<{ endedAt: Date | null; withdrawal: Withdrawal | null }> {
  const at = clock.now();
  return inTransaction(pool, async (db) => {
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 7346))', [subjectId]);
    const endedAt = await endConsent(db, subjectId, caller.tenantId, at);
    await withdrawGuardians(db, subjectId, at);
    return { endedAt, withdrawal: await withdrawalOf(db, caller, subjectId, at) };
  });
}

async function withdrawalOf(db: Queryable, caller: Caller, subjectId: string, at: Date): Promise<Withdrawal | null> {
  const held = await db.query<{ judged_at: Date }>(
    `select max(judged_at) as judged_at from location_use
     where subject_id = $1 and ($2::uuid is null or tenant_id = $2) having count(*) > 0`,
    [subjectId, caller.tenantId],
  );
  const latest = held.rows[0]?.judged_at;
  if (!latest) return null;
  // A consent that was given anew after an earlier withdrawal is withdrawn anew.
  const standing = await db.query<Withdrawal>(
    `select id, subject_id, withdrawn_at, recorded_by from location_withdrawal
     where subject_id = $1 and withdrawn_at >= $2 order by withdrawn_at limit 1`,
    [subjectId, latest],
  );
  if (standing.rows[0]) return standing.rows[0];
  const made: Withdrawal = {
    id: randomUUID(),
    subject_id: subjectId,
    withdrawn_at: at,
    recorded_by: caller.subjectId === subjectId ? null : caller.staffNumber,
  };
  await db.query(
    'insert into location_withdrawal (id, subject_id, withdrawn_at, recorded_by) values ($1, $2, $3, $4)',
    [made.id, made.subject_id, made.withdrawn_at, made.recorded_by],
  );
  return made;
}

/**
 * Withdraws the consent to location, and has the records of its use destroyed at once where a standing approval is in force. Art. 10.
 * Refusals: NOT_FOUND where the person is out of the caller's reach. Asked again it changes nothing, and answers how it stands.
 * Throws `Refused` UNAVAILABLE where the look cannot be recorded: then nothing was withdrawn.
 */
export async function withdrawLocationConsent(
  attendance: Attendance,
  caller: Caller,
  personId: string,
): Promise<WithdrawalOutcome> {
  const { language } = caller;
  const subjectId = personId.toLowerCase();
  if (!isId(subjectId) || !reaches(caller, subjectId)) {
    return { withdrawnAt: null, fate: null, message: null, reference: null, refusal: outOfReach(language) };
  }
  // The answer tells whether anything is held of the person, so it is a look: without its record there is none.
  await attendance.journal.record(caller, {
    operation: 'withdrawLocationConsent',
    purpose: caller.subjectId === subjectId ? 'own-rights' : 'legal-obligation',
    recordClass: 'location-use',
    fields: [],
    subjects: [subjectId],
  });
  const { endedAt, withdrawal } = await written(attendance, caller, subjectId);
  const told = withdrawal
    ? await tellWithdrawal(attendance, withdrawal)
    : { fate: 'NOTHING_HELD' as const, reference: null };
  const withdrawnAt = withdrawal?.withdrawn_at ?? endedAt;
  return { ...told, withdrawnAt, message: fateInWords(told.fate, language), refusal: null };
}
