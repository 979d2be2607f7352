// What comes back with a membership: consents that ended with it, but for marketing and Google, which are given anew. Links stay ended.
import { ownCaller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Door, SealedRow } from '@clounge/shared/vault';
import { consentFields } from '../consents/consent.entity.ts';
import type { Withdrawal } from './withdrawal-effects.ts';

/** Purposes that come back as before; the others a person must agree to again. */
const asBefore: readonly string[] = ['location'];

/**
 * Reopens consents that ended at the withdrawal. What each was for is sealed, so it is read through the door, for the recovery, and
 * recorded like any look. Call it in the transaction of the reinstatement.
 */
export async function reopenConsents(
  db: Queryable,
  door: Pick<Door, 'open'>,
  recovered: readonly Withdrawal[],
): Promise<void> {
  if (recovered.length === 0) return;
  const rows = await db.query<SealedRow>(
    `select r.id, r.tenant_id as "tenantId", r.subject_id as "subjectId", r.scope, r.scope_version as "scopeVersion", r.sealed
     from consent r join unnest($1::uuid[], $2::timestamptz[]) as w (subject_id, at) on w.subject_id = r.subject_id
     where r.ended_at = greatest(w.at, r.given_at)`,
    [recovered.map((one) => one.subjectId), recovered.map((one) => one.withdrewAt)],
  );
  const opened = await door.open(
    ownCaller('identity', 'recovery'),
    { operation: 'reinstateMember' },
    consentFields,
    rows.rows,
  );
  const ids = rows.rows.flatMap(({ id }, index) => {
    const consent = opened[index];
    return consent?.kind === 'opened' && asBefore.includes(consent.value.purpose) ? [id] : [];
  });
  await db.query('update consent set ended_at = null where id = any ($1::uuid[])', [ids]);
}
