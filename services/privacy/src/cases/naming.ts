// Whether a case names people: a conversation, a rights request, or a glass that was broken. Reads ids and states, opens nothing; what it cannot tell it denies.
import { oncePerOperation, type CaseNames } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import type { Queryable } from '@clounge/shared/database';
import { stores } from '../consultations/consultation.entity.ts';
import { isId } from '../destruction/batches.ts';

export interface CaseQuestion {
  /** Id or reference of the case. */
  caseId: string;
  staffNumber: string;
  subjectIds: readonly string[];
}

const conversations = Object.values(stores).map(
  ({ table }) => `select id, reference, subject_id, assigned_to from ${table} where state <> 'CLOSED'`,
);
const requests = ['subject_id', 'about_id'].map(
  (column) => `select id, reference, ${column} as subject_id, assigned_to from rights_request where state <> 'CLOSED'`,
);
const glasses = `select id, null as reference, subject_id, staff_number as assigned_to from break_glass where ends_at > $4`;
// Support works on a guardian consent until it is decided.
const guardianships = ['subject_id', 'ward_id'].map(
  (column) =>
    `select id, reference, ${column} as subject_id, assigned_to from guardian_consent where decided_at is null and ended_at is null`,
);
const cases = [...conversations, ...requests, ...guardianships, glasses].join(' union all ');

/**
 * Whether the case is open, is this person's of the staff or nobody's yet, and names every one of these people. Art. 2.
 * `real`: real time, in which broken glass ends.
 */
export async function namesPeople(
  db: Queryable,
  { caseId, staffNumber, subjectIds }: CaseQuestion,
  real: Date,
): Promise<boolean> {
  const people = [...new Set(subjectIds)];
  if (people.length === 0 || !people.every(isId) || caseId.length > 60) return false;
  const [key, value] = isId(caseId) ? ['id = $1::uuid', caseId] : ['reference = $1', caseId];
  const found = await db.query<{ named: number }>(
    `select count(distinct subject_id) as named from (${cases}) c
     where ${key} and (assigned_to is null or assigned_to = $2) and subject_id = any ($3::uuid[])`,
    [value, staffNumber, people, real],
  );
  return found.rows[0]?.named === people.length;
}

/** For this part's own door. */
export const ownCaseNames = (db: Queryable, clock: Clock): CaseNames =>
  oncePerOperation(async ({ caseId, staffNumber }, subjectIds) =>
    caseId === null || staffNumber === null
      ? false
      : namesPeople(db, { caseId, staffNumber, subjectIds }, clock.real()),
  );
