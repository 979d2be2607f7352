// How many open requests are on track, due soon or overdue, by law, channel and handler. Counts only.
import type { Sources } from '../sources.ts';
import { answerBy } from './queue-filter.ts';
import type { RequestChannel } from './request.entity.ts';

export interface RequestStanding {
  law: string;
  channel: RequestChannel;
  assignedTo: string | null;
  onTrack: number;
  /** Not overdue, due within 24 hours. */
  dueSoon: number;
  overdue: number;
}

/** Open requests counted by law, channel and handler. */
export async function requestClocks({ pool, clock }: Pick<Sources, 'pool' | 'clock'>): Promise<RequestStanding[]> {
  const rows = await pool.query<RequestStanding>(
    `select law, channel, assigned_to as "assignedTo",
       count(*) filter (where left_over >= interval '24 hours') as "onTrack",
       count(*) filter (where left_over >= interval '0' and left_over < interval '24 hours') as "dueSoon",
       count(*) filter (where left_over < interval '0') as overdue
     from (select law, channel, assigned_to, ${answerBy} - $1::timestamptz as left_over from rights_request r where r.closed_at is null) r
     group by 1, 2, 3 order by 1, 2, 3 nulls first`,
    [clock.now()],
  );
  return rows.rows;
}
