// When people are reminded of a list, and who. A reminder asks; it never decides.
import { Refused } from '@clounge/shared/errors';
import { dayOf } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import type { BatchState } from './batch.entity.ts';
import { staffInForce, findBatch } from './batches.ts';
import { append } from './events.ts';

export interface WorkflowDeadlines {
  state: BatchState;
  list: string;
  remindersInMs: number[];
  overdueInMs: number;
}

/**
 * Real milliseconds from now until each reminder and until the list is overdue; business time runs as fast as real time.
 * Throws `Refused` NOT_FOUND.
 */
export async function destructionDeadlines(sources: Sources, batchId: string): Promise<WorkflowDeadlines> {
  const batch = await findBatch(sources, batchId);
  if (!batch) throw new Refused('NOT_FOUND', 'There is no such list.');
  const now = sources.clock.now().getTime();
  const start = batch.selectedAt.getTime();
  const left = Math.max(0, batch.approveBy.getTime() - start);
  return {
    state: batch.state,
    list: batch.list,
    remindersInMs: sources.policy.reminders.map((share) => Math.max(0, start + left * share - now)),
    overdueInMs: Math.max(0, batch.limitAt.getTime() - now),
  };
}

const notify = `mutation notifyApprovers($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

/** Levels as the letters know them: the share of the time that is gone, in percent, then overdue. */
const levels = ['50', '75', '90', 'overdue'];

/** Writes to everybody who may decide now. Answers how many letters were sent. Throws `Refused` BAD_USER_INPUT, NOT_FOUND, UNAVAILABLE. */
export async function remindApprovers(sources: Sources, batchId: string, level: string): Promise<number> {
  if (!levels.includes(level))
    throw new Refused('BAD_USER_INPUT', `A reminder is one of ${levels.join(', ')}.`, { field: 'level' });
  const batch = await findBatch(sources, batchId);
  if (!batch) throw new Refused('NOT_FOUND', 'There is no such list.');
  if (!batch.waits()) return 0;
  const at = sources.clock.now();
  const staffNumbers = await staffInForce(sources, at);
  if (staffNumbers.length === 0) return 0;
  const overdue = level === 'overdue';
  const day = dayOf(at, sources.policy);
  const input = {
    // Overdue is repeated daily, the other levels once.
    requestId: overdue ? `remind:${batch.id}:${level}:${day}` : `remind:${batch.id}:${level}`,
    staffNumbers,
    letter: overdue ? 'destruction-overdue' : `destruction-reminder-${level}`,
    reference: batch.reference,
    link: `${sources.config.publicUrl}/destruction/${batch.id}`,
    deadline: (overdue ? batch.limitAt : batch.approveBy).toISOString(),
  };
  const { notifyStaff } = await sources.peers.call<{ notifyStaff: number }>('identity', notify, { input });
  const facts = { people: staffNumbers.length, level: overdue ? level : `${level} %` };
  await append(sources.pool, { batchId: batch.id, at, kind: 'REMINDED', by: 'system', facts, once: input.requestId });
  await sources.pool.query(
    `update destruction_batch set failure = null where id = $1 and state = 'AWAITING_APPROVAL'`,
    [batch.id],
  );
  return notifyStaff;
}
