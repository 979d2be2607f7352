// Rights requests counted by law, by channel and by handler: what is open and by when it is due, what was answered lately, in which time. Counts only.
import { permits, type Caller } from '@clounge/shared/caller';
import type { Sources } from '../sources.ts';
import { answerBy, answered } from './queue-filter.ts';

export interface RequestFigures {
  dimension: 'ALL' | 'LAW' | 'CHANNEL' | 'HANDLER';
  /** The law, the channel or the staff number; null of all, and of those that nobody has. */
  key: string | null;
  open: number;
  overdue: number;
  dueIn24Hours: number;
  dueIn72Hours: number;
  /** Of the last 30 days. */
  answered: number;
  answeredInTime: number;
  /** Seconds from the receipt to the answer; null where none was answered. */
  medianSeconds: number | null;
  slowestTenthSeconds: number | null;
}

/** Days over which answers are counted. */
const answeredWithinDays = 30;

// One pass over what is open and what was answered lately, whatever else is kept; counted once for each way to group.
const counting = `
  with counted as (
    select r.law, r.channel, coalesce(r.assigned_to, '') as handler, ${answerBy} as answer_by, null::float8 as used, null::boolean as in_time
    from rights_request r where r.closed_at is null
    union all
    select r.law, r.channel, coalesce(r.assigned_to, ''), null, extract(epoch from r.closed_at - r.received_at)::float8, r.closed_at <= ${answerBy}
    from rights_request r where r.closed_at > $1::timestamptz - make_interval(days => $2) and r.closed_at <= $1::timestamptz and ${answered})
  select
    case grouping(law, channel, handler) when 3 then 'LAW' when 5 then 'CHANNEL' when 6 then 'HANDLER' else 'ALL' end as dimension,
    coalesce(law, channel, nullif(handler, '')) as key,
    count(answer_by) as open,
    count(*) filter (where answer_by < $1::timestamptz) as overdue,
    count(*) filter (where answer_by >= $1::timestamptz and answer_by < $1::timestamptz + interval '24 hours') as "dueIn24Hours",
    count(*) filter (where answer_by >= $1::timestamptz and answer_by < $1::timestamptz + interval '72 hours') as "dueIn72Hours",
    count(used) as answered, count(*) filter (where in_time) as "answeredInTime",
    round(percentile_cont(0.5) within group (order by used))::int as "medianSeconds",
    round(percentile_cont(0.9) within group (order by used))::int as "slowestTenthSeconds"
  from counted group by grouping sets ((), (law), (channel), (handler))
  having grouping(handler) = 1 or $3::text is null or handler = $3::text
  order by 1, overdue desc, open desc, key nulls last`;

/** Whose figures a caller sees by name: whoever decides or audits everybody's, everybody else their own. */
const ownOnly = (caller: Caller): string | null =>
  permits(caller, 'request.board.handlers', { type: 'Operation', id: 'request.board.handlers' })
    ? null
    : (caller.staffNumber ?? '-');

/** The figures: of all, then by law, channel and handler, the latest first. */
export async function requestBoard(
  { pool, clock }: Pick<Sources, 'pool' | 'clock'>,
  caller: Caller,
): Promise<RequestFigures[]> {
  const rows = await pool.query<RequestFigures>(counting, [clock.now(), answeredWithinDays, ownOnly(caller)]);
  return rows.rows;
}
