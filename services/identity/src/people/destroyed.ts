// What remains of a destroyed member: an entry of the registry that says nothing but that somebody of a random id was destroyed.
import type { DestroyRequest } from '@clounge/shared/records';
import { membershipRecords } from './membership.entity.ts';
import type { PeopleSources } from './sources.ts';

/**
 * Marks the registry's entries of destroyed members, after their rows went. The entry stays for the kept records and certificates
 * that refer to it, without its tenant: a random id and reference say nothing of anybody. Idempotent.
 */
export async function markDestroyed(
  { pool, clock }: Pick<PeopleSources, 'pool' | 'clock'>,
  request: Pick<DestroyRequest, 'recordClasses' | 'subjectIds'>,
): Promise<void> {
  if (!request.recordClasses.includes(membershipRecords.recordClass)) return;
  await pool.query(
    `update data_subject s set destroyed_at = $2, tenant_id = null
     where s.id = any ($1::uuid[]) and s.kind = 'member' and s.destroyed_at is null
       and not exists (select 1 from membership m where m.subject_id = s.id)`,
    [request.subjectIds, clock.now()],
  );
}
