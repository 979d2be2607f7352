// Keeps what the privacy part tells of a guardian consent: the latest telling counts, whichever comes last. Decides nothing about anybody.
import { Refused } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import { isCalendarDay } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import type { Attendance } from '../attendance.ts';
import { verifiedWardFields } from './verified-ward.entity.ts';

export interface VerifiedWard {
  consentId: string;
  personId: string;
  /** Under which version of the ward's key it is sealed. */
  scopeVersion: number;
  /** Calendar days, both included. */
  validFrom: string;
  validUntil: string;
  endsByAge: boolean;
  together: boolean;
  frozenAt?: Date | null;
  endedAt?: Date | null;
  released: boolean;
  revision: number;
}

function checked(ward: VerifiedWard): void {
  const wrong = (field: string) => new Refused('BAD_USER_INPUT', 'A consent is told with ids and days.', { field });
  if (!isId(ward.consentId)) throw wrong('consentId');
  if (!isId(ward.personId)) throw wrong('personId');
  if (!isCalendarDay(ward.validFrom)) throw wrong('validFrom');
  if (!isCalendarDay(ward.validUntil)) throw wrong('validUntil');
}

/** Writes down how a consent stands; whether this telling was news. Throws `Refused` BAD_USER_INPUT, UNAVAILABLE, FORBIDDEN under destruction. */
export async function keepVerifiedWard(
  { pool, door }: Pick<Attendance, 'pool' | 'door'>,
  ward: VerifiedWard,
): Promise<boolean> {
  checked(ward);
  const { consentId: id, personId: subjectId, scopeVersion } = ward;
  const scope = subjectScope(subjectId, verifiedWardFields.recordClass);
  const before = await pool.query('select 1 from verified_ward where id = $1', [id]);
  if (before.rows.length > 0) {
    // How it was sealed stays: only the days and the state change.
    const changed = await pool.query(
      `update verified_ward set valid_from = $2, valid_until = $3, ends_by_age = $4, together = $5, frozen_at = $6, ended_at = $7,
         released = $8, revision = $9 where id = $1 and revision < $9`,
      [id, ...statesOf(ward)],
    );
    return changed.rowCount === 1;
  }
  const [sealed] = await door.seal(verifiedWardFields, [
    { id, tenantId: null, scope, scopeVersion, value: { ward: 'VERIFIED' } },
  ]);
  const written = await pool.query(
    `insert into verified_ward (id, consent_id, subject_id, scope, scope_version, sealed, valid_from, valid_until, ends_by_age, together,
       frozen_at, ended_at, released, revision) values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing`,
    [id, subjectId, scope, scopeVersion, sealed?.sealed, ...statesOf(ward)],
  );
  // Somebody wrote it meanwhile: then it is looked at again.
  return written.rowCount === 1 || keepVerifiedWard({ pool, door }, ward);
}

const statesOf = (ward: VerifiedWard): unknown[] => [
  ...[ward.validFrom, ward.validUntil, ward.endsByAge, ward.together, ward.frozenAt ?? null, ward.endedAt ?? null],
  ...[ward.released, ward.revision],
];
