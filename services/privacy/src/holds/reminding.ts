// Reminds those in charge of holds that must be looked at again. A reminder asks; a hold whose day passed goes on until somebody lifts it.
import { dayOf, endOfDay } from '@clounge/shared/policy';
import { staffInForce } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { appendHoldEvent } from './history.ts';

/** Days before the review at which people are reminded; after it they are once a week. */
const daysBefore = [14, 3] as const;
const atOnce = 200;

const notify = `mutation notifyOfReview($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

interface DueRow {
  id: string;
  number: string;
  review_on: string;
  days: number;
}

/** Which reminder is due, as a key: told once. `days` is until the review, negative after it. */
export function reminderOf(days: number): { key: string; overdue: boolean } | null {
  if (days < 0) return { key: `overdue-${Math.floor((-days - 1) / 7)}`, overdue: true };
  const level = [...daysBefore].reverse().find((before) => days <= before);
  return level === undefined ? null : { key: `before-${level}`, overdue: false };
}

/** Sends the reminders that are due now; how many holds were reminded of. Throws `Refused` UNAVAILABLE; asked again, none goes out twice. */
export async function remindOfReviews(sources: Sources): Promise<number> {
  const at = sources.clock.now();
  const today = dayOf(at, sources.policy);
  const due = await sources.pool.query<DueRow>(
    `select id, number, review_on, review_on - $1::date as days from legal_hold
     where lifted_at is null and refused_at is null and review_on - $1::date <= $2 order by review_on, id limit $3`,
    [today, daysBefore[0], atOnce],
  );
  const staffNumbers = await staffInForce(sources, at);
  if (staffNumbers.length === 0) return 0;
  let reminded = 0;
  for (const hold of due.rows) {
    const reminder = reminderOf(hold.days);
    if (!reminder) continue;
    const once = `hold-review:${hold.id}:${hold.review_on}:${reminder.key}`;
    const told = await sources.pool.query('select 1 from legal_hold_event where once = $1', [once]);
    if (told.rows.length > 0) continue;
    const input = {
      requestId: once,
      staffNumbers,
      letter: reminder.overdue ? 'hold-review-overdue' : 'hold-review',
      reference: hold.number,
      link: `${sources.config.publicUrl}/holds/${hold.id}`,
      deadline: endOfDay(hold.review_on, sources.policy).toISOString(),
    };
    await sources.peers.call<{ notifyStaff: number }>('identity', notify, { input });
    const facts = { people: staffNumbers.length };
    await appendHoldEvent(sources.pool, { holdId: hold.id, at, kind: 'REMINDED', by: 'system', facts, once });
    reminded += 1;
  }
  return reminded;
}
