// Finds the list that new items go on, or opens one: a list a day, and one for each company that ended (decision 0021).
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { dayOf, type DestructionListRule } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import type { EndedCompany } from './ended-companies.ts';
import type { PlannedItem } from './plan-item.ts';

/** A list that waits for its decision. */
export interface WaitingBatch {
  id: string;
  list: string;
  reference: string;
  policyVersion: string;
}

/** A list of the policy, or the one of it that an ended company has of its own. */
export interface ListOfCompany extends DestructionListRule {
  company: EndedCompany | null;
}

/** The list of this day, or of a company whatever the day, that still waits, locked; or a new one for what is due, where anything is. */
export async function waitingBatch(
  sources: Sources,
  db: Queryable,
  list: ListOfCompany,
  items: readonly PlannedItem[],
  at: Date,
): Promise<WaitingBatch | null> {
  const day = dayOf(at, sources.policy);
  const termination = list.company?.terminationId ?? null;
  const found = await db.query<WaitingBatch>(
    `select id, list, reference, policy_version as "policyVersion" from destruction_batch
     where list = $1 and state = 'AWAITING_APPROVAL' and policy_version = $3
       and case when $4::uuid is null then termination_id is null and opened_on = $2 else termination_id = $4 end for update`,
    [list.id, day, sources.policy.version, termination],
  );
  if (found.rows[0]) return found.rows[0];
  const [one, ...others] = items;
  if (!one) return null;
  const earlier = await db.query<{ count: number }>(
    `select count(*) as count from destruction_batch where list = $1 and opened_on = $2 and termination_id is not distinct from $3
       and reference not like '%-at-once-%'`,
    [list.id, day, termination],
  );
  const number = (earlier.rows[0]?.count ?? 0) + 1;
  const reference = `D-${day}-${list.id}${list.company ? `-${list.company.reference}` : ''}${number > 1 ? `-${number}` : ''}`;
  const first = others.reduce((earliest, other) => (earliest.limitAt <= other.limitAt ? earliest : other), one);
  const batch = { id: randomUUID(), list: list.id, reference, policyVersion: sources.policy.version };
  await db.query(
    `insert into destruction_batch (id, reference, list, state, policy_version, list_hash, opened_on, selected_at, approve_by, destroy_by, limit_at,
       termination_id)
     values ($1, $2, $3, 'AWAITING_APPROVAL', $4, '', $5, $6, $7, $8, $9, $10)`,
    [
      batch.id,
      reference,
      list.id,
      batch.policyVersion,
      day,
      at,
      first.approveBy,
      first.destroyBy,
      first.limitAt,
      termination,
    ],
  );
  return batch;
}
