// A run as rows: what was asked and answered, and where a standing approval carries it the list, its items, its pages and its approval, in one
// transaction with the message that carries it out. The caller holds the selection's lock, and the standing approval.
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { dayOf, type DestructionListRule } from '@clounge/shared/policy';
import { append } from '../destruction/events.ts';
import { insertItems } from '../destruction/item-rows.ts';
import { rehash } from '../destruction/list-hash.ts';
import { planPages } from '../destruction/pages.ts';
import type { PlannedItem } from '../destruction/plan-item.ts';
import { referenceOf } from '../destruction/putting.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { appendStandingEvent } from './history.ts';
import type { StandingApproval } from './standing-approval.entity.ts';

export interface Run {
  requestId: string;
  recordClass: string;
  occasion: string;
  peopleHash: string;
  outcome: object;
  at: Date;
  list: DestructionListRule;
  items: readonly PlannedItem[];
  references: ReadonlyMap<string, string>;
  /** Null where nothing is destroyed at once. */
  standing: StandingApproval | null;
}

/** Writes a run; the id of its list, null where nothing is destroyed at once. */
export async function writeRun(sources: Sources, db: Queryable, run: Run): Promise<string | null> {
  const { standing } = run;
  const carried = standing && run.items.length > 0 ? standing : null;
  const batchId = carried ? await writeList(sources, db, run, carried) : null;
  await db.query(
    `insert into immediate_run (request_id, record_class, occasion, people_hash, outcome, at, standing_id, batch_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      run.requestId,
      run.recordClass,
      run.occasion,
      run.peopleHash,
      JSON.stringify(run.outcome),
      run.at,
      carried?.id ?? null,
      batchId,
    ],
  );
  return batchId;
}

/** A list that never waits: approved from the beginning, and no people can change it. */
async function writeList(
  { policy }: Sources,
  db: Queryable,
  { list, items, references, at }: Run,
  standing: StandingApproval,
): Promise<string> {
  const day = dayOf(at, policy);
  const earlier = await db.query<{ count: number }>(
    `select count(*) as count from destruction_batch where list = $1 and opened_on = $2 and reference like '%-at-once-%'`,
    [list.id, day],
  );
  const reference = `D-${day}-${list.id}-at-once-${(earlier.rows[0]?.count ?? 0) + 1}`;
  const batch = { id: randomUUID(), list: list.id, reference, policyVersion: policy.version };
  const first = items[0];
  await db.query(
    `insert into destruction_batch (id, reference, list, state, policy_version, list_hash, opened_on, selected_at, approve_by, destroy_by, limit_at)
     values ($1, $2, $3, 'APPROVED', $4, '', $5, $6, $7, $8, $9)`,
    [batch.id, reference, list.id, policy.version, day, at, first?.approveBy, first?.destroyBy, first?.limitAt],
  );
  await insertItems(
    db,
    batch.id,
    items.map((item) => ({ ...item, id: randomUUID(), reference: referenceOf(item, references) })),
    at,
  );
  const { listHash } = await rehash(db, batch);
  const pages = await planPages(db, batch.id);
  await db.query('update destruction_batch set pages = $2, announced_hash = $3 where id = $1', [
    batch.id,
    pages,
    listHash,
  ]);
  const approvalId = randomUUID();
  await db.query(
    `insert into approval (id, batch_id, decision, staff_number, role, appointment_id, list_hash, reason, at, auth_time, passkey, standing_id)
     values ($1, $2, 'APPROVED', $3, $4, $5, $6, $7, $8, $9, null, $10)`,
    [
      approvalId,
      batch.id,
      standing.givenBy,
      standing.givenRole,
      standing.appointmentId,
      listHash,
      standing.reason,
      at,
      standing.authTime,
      standing.id,
    ],
  );
  const people = items.length;
  const facts = { number: standing.number, by: standing.givenBy, items: people };
  await append(db, { batchId: batch.id, at, kind: 'AT_ONCE', by: 'system', facts });
  await appendStandingEvent(db, {
    standingId: standing.id,
    at,
    kind: 'USED',
    by: 'system',
    facts: { reference, people },
  });
  await enqueue(db, { kind: 'APPROVED', subject: batch.id, argument: approvalId });
  return batch.id;
}
