// Opens tasks for those who have the data: for a list whose absence was proved, and for a correction or a stop. Opens each once, tells nobody itself.
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import { dayOf, hoursAfter, type Policy } from '@clounge/shared/policy';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { append } from '../destruction/events.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { TaskKind } from './task.entity.ts';
import type { TrusteeChannel } from './trustee.entity.ts';

/** Hours that a trustee has at least: what the policy leaves between our own destruction and the hard limit of Art. 3(1). */
export const trusteeHours = ({ clock }: Policy): number => Math.max(1, clock.limitHours - clock.destroyedHours);

interface Opened {
  id: string;
  channel: TrusteeChannel;
}

const newTask = `insert into trustee_task (id, reference, kind, trustee_id, batch_id, record_classes, people, days, opened_at, due_at, opened_by, reason)
  select n.id, 'T-' || upper(substr(n.id::text, 1, 8))`;

/** Whom it is told by the outbox; who is told by hand waits on a page. */
async function tell(db: Queryable, opened: readonly Opened[]): Promise<void> {
  for (const { id, channel } of opened)
    if (channel !== 'HAND') await enqueue(db, { kind: 'TRUSTEE', subject: id, argument: '0', once: '0' });
}

/**
 * A task for each trustee in force that has classes of what was destroyed. Asked again it opens nothing more.
 * Must run in the transaction that says that absence was proved, or that certifies.
 */
export async function openDestructionTasks(
  db: Queryable,
  policy: Policy,
  batch: Pick<DestructionBatch, 'id' | 'limitAt'>,
  at: Date,
): Promise<void> {
  const soonest = hoursAfter(at, trusteeHours(policy));
  const dueAt = batch.limitAt > soonest ? batch.limitAt : soonest;
  const opened = await db.query<Opened>(
    `with n as materialized (
       select gen_random_uuid() as id, t.id as trustee_id, t.channel, d.classes, d.people, d.days
       from trustee t cross join lateral (
         select array_agg(distinct c order by c) as classes, count(distinct i.subject_id) as people, count(distinct i.until_day) as days
         from batch_item i cross join unnest(i.due_classes) c
         where i.batch_id = $1 and i.state = 'DESTROYED' and c = any (t.record_classes)) d
       where d.classes is not null and t.valid_from <= $2 and (t.valid_until is null or t.valid_until >= $2)),
     written as (
       ${newTask}, 'DESTRUCTION', n.trustee_id, $1, n.classes, n.people, n.days, $3, $4, 'system', null from n
       on conflict (batch_id, trustee_id) do nothing returning id)
     select n.id, n.channel from n join written using (id)`,
    [batch.id, dayOf(at, policy), at, dueAt],
  );
  await tell(db, opened.rows);
  if (opened.rows.length === 0) return;
  const facts = { trustees: opened.rows.length };
  await append(db, { batchId: batch.id, at, kind: 'TRUSTEES_TOLD', by: 'system', facts, once: `${batch.id}:trustees` });
}

export interface Telling {
  kind: Exclude<TaskKind, 'DESTRUCTION'>;
  subjectId: string;
  recordClasses: readonly string[];
  reason: string;
  by: string;
}

/** A task about one person for each trustee in force that has one of the classes. Answers the ids. Must run in a transaction. */
export async function openTasksAbout(db: Queryable, policy: Policy, telling: Telling, at: Date): Promise<string[]> {
  const found = await db.query<{ id: string; channel: TrusteeChannel; classes: string[] }>(
    `select id, channel, array(select c from unnest(record_classes) c where c = any ($2::text[]) order by c) as classes from trustee
     where record_classes && $2::text[] and valid_from <= $1 and (valid_until is null or valid_until >= $1) order by name`,
    [dayOf(at, policy), telling.recordClasses],
  );
  const ids: string[] = [];
  for (const trustee of found.rows) {
    const id = randomUUID();
    await db.query(`${newTask}, $2, $3, null, $4, 1, 0, $5, $6, $7, $8 from (select $1::uuid as id) n`, [
      id,
      telling.kind,
      trustee.id,
      trustee.classes,
      at,
      hoursAfter(at, trusteeHours(policy)),
      telling.by,
      telling.reason,
    ]);
    await db.query('insert into trustee_task_subject (task_id, subject_id) values ($1, $2)', [id, telling.subjectId]);
    await tell(db, [{ id, channel: trustee.channel }]);
    ids.push(id);
  }
  return ids;
}
