// Reminds those in charge that a standing approval ends and none follows it. A reminder asks; nothing is prolonged by itself.
import { dayOf, endOfDay } from '@clounge/shared/policy';
import { staffInForce } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { appendStandingEvent } from './history.ts';

const notify = `mutation notifyOfStanding($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

interface EndingRow {
  id: string;
  number: string;
  valid_until: string;
  days: number;
}

/** The level that a reminder is due at: the smallest that the days left have come down to; null while there is time. */
export const levelOf = (days: number, daysBefore: readonly number[]): number | null =>
  daysBefore.filter((before) => days <= before).sort((one, other) => one - other)[0] ?? null;

/** Sends the reminders that are due now; how many standing approvals were reminded of. Throws `Refused` UNAVAILABLE; none goes out twice. */
export async function remindOfEndings(sources: Sources): Promise<number> {
  const { clock, policy, pool, peers, config } = sources;
  const daysBefore = policy.standing?.remindDaysBefore ?? [];
  if (daysBefore.length === 0) return 0;
  const at = clock.now();
  const ending = await pool.query<EndingRow>(
    `select id, number, valid_until, valid_until - $1::date as days from standing_approval s
     where withdrawn_at is null and valid_from <= $1 and valid_until >= $1 and valid_until - $1::date <= $2
       and not exists (select 1 from standing_approval n where n.record_class = s.record_class and n.withdrawn_at is null
         and n.valid_from = s.valid_until + 1)
     order by valid_until, id`,
    [dayOf(at, policy), Math.max(...daysBefore)],
  );
  const staffNumbers = await staffInForce(sources, at);
  if (staffNumbers.length === 0) return 0;
  let reminded = 0;
  for (const standing of ending.rows) {
    const level = levelOf(standing.days, daysBefore);
    const once = `standing-ends:${standing.id}:${level ?? ''}`;
    const told = await pool.query('select 1 from standing_event where once = $1', [once]);
    if (level === null || told.rows.length > 0) continue;
    const input = {
      requestId: once,
      staffNumbers,
      letter: 'standing-ends',
      reference: standing.number,
      link: `${config.publicUrl}/standing-approvals`,
      deadline: endOfDay(standing.valid_until, policy).toISOString(),
    };
    await peers.call<{ notifyStaff: number }>('identity', notify, { input });
    const facts = { people: staffNumbers.length };
    await appendStandingEvent(pool, { standingId: standing.id, at, kind: 'REMINDED', by: 'system', facts, once });
    reminded += 1;
  }
  return reminded;
}
