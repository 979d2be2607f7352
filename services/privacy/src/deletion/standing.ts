// Where a granted deletion stands, class by class: waiting for its list, on one, approved, certified, or taken back; and until when it can be taken
// back. Reads only.
import type { Language } from '@clounge/shared/caller';
import { hoursAfter, ruleOf } from '@clounge/shared/policy';
import type { BatchState } from '../destruction/batch.entity.ts';
import type { Sources } from '../sources.ts';
import type { Grant } from './grants.ts';

export interface GrantedDeletion extends Grant {
  title: string;
  listId: string | null;
  listReference: string | null;
  listState: BatchState | null;
  certificateId: string | null;
  certificateNumber: string | null;
}

export interface DeletionStanding {
  grants: GrantedDeletion[];
  /** Null where nothing of it waits. */
  takeBackUntil: Date | null;
  destroyBy: Date | null;
}

/** What was granted under a request, and where it is; null where nothing was granted. Times by Art. 3(1). */
export async function deletionStanding(
  { pool, policy }: Pick<Sources, 'pool' | 'policy'>,
  requestId: string,
  language: Language,
): Promise<DeletionStanding | null> {
  // A list that was returned has it no more; of the others the latest.
  const rows = await pool.query<Omit<GrantedDeletion, 'title'>>(
    `select g.subject_id as "subjectId", g.record_class as "recordClass", g.granted_at as "grantedAt", g.taken_back_at as "takenBackAt",
       g.settled_at as "settledAt", g.batch_id as "batchId", l.id as "listId", l.reference as "listReference", l.state as "listState",
       c.id as "certificateId", c.number as "certificateNumber"
     from deletion_grant g
     left join lateral (
       select b.id, b.reference, b.state from destruction_batch b where b.id = g.batch_id
       union all
       select * from (
         select b.id, b.reference, b.state from batch_item i join destruction_batch b on b.id = i.batch_id
         where g.batch_id is null and g.settled_at is null and g.taken_back_at is null and i.subject_id = g.subject_id
           and g.record_class = any (i.due_classes) and i.state in ('OPEN', 'DESTROYED') and not i.excluded and b.state <> 'RETURNED'
         order by b.selected_at desc, b.id limit 1) waiting
     ) l on true
     left join certificate c on c.batch_id = g.batch_id
     where g.request_id = $1 order by g.subject_id, g.record_class`,
    [requestId],
  );
  if (rows.rows.length === 0) return null;
  const grants = rows.rows.map((row) => ({ ...row, title: ruleOf(policy, row.recordClass).title[language] }));
  const waiting = grants.filter((grant) => !grant.takenBackAt && !grant.settledAt);
  const from = waiting[0]?.grantedAt ?? null;
  return {
    grants,
    takeBackUntil: from && hoursAfter(from, policy.clock.recoveryHours),
    destroyBy: from && hoursAfter(from, policy.clock.limitHours),
  };
}
