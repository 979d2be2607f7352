// How many open requests are on track, due soon or overdue, by law, channel and handler. Counts only.
import type { Sources } from '../sources.ts';
import type { RequestChannel } from './request.entity.ts';

export interface RequestStanding {
  law: string;
  channel: RequestChannel;
  assignedTo: string | null;
  onTrack: number;
  /** At least the second share of the policy's reminders is gone. */
  dueSoon: number;
  overdue: number;
}

/** Open requests counted by law, channel and handler. */
export async function requestClocks({
  pool,
  clock,
  policy,
}: Pick<Sources, 'pool' | 'clock' | 'policy'>): Promise<RequestStanding[]> {
  const soon = policy.reminders[1] ?? policy.reminders[0] ?? 1;
  const rows = await pool.query<RequestStanding>(
    `select law, channel, assigned_to as "assignedTo",
       count(*) filter (where at <= soon_at) as "onTrack", count(*) filter (where at > soon_at and at <= answer_by) as "dueSoon",
       count(*) filter (where at > answer_by) as overdue
     from (select law, channel, assigned_to, coalesce(extended_until, due_at) as answer_by, $1::timestamptz as at,
         received_at + (coalesce(extended_until, due_at) - received_at) * $2::float8 as soon_at
       from rights_request where closed_at is null) r
     group by 1, 2, 3 order by 1, 2, 3 nulls first`,
    [clock.now(), soon],
  );
  return rows.rows;
}
