// Reminds of conversations whose time to answer or to close goes by, and escalates what is overdue. A reminder asks; it changes nothing but the history.
import { staffInForce } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { stores } from './consultation.entity.ts';
import { appendConversationEvent } from './events.ts';

/** Percent of the time gone at which it is escalated. */
const overdue = 100;
const atOnce = 200;
const mostRecipients = 50;

type ClockKind = 'ANSWER' | 'CLOSE';

interface DueRow {
  id: string;
  reference: string;
  assignedTo: string | null;
  clock: ClockKind;
  due: Date;
  share: number;
  once: string;
}

const clocks: readonly (readonly [ClockKind, string, string, string])[] = [
  ['ANSWER', 'answer_from', 'answer_due', 'answered_at is null'],
  ['CLOSE', 'close_from', 'close_due', 'true'],
];

/** Clocks whose share of the time is gone: of each the highest share, where it was not told yet. `$1` shares, `$2` now. */
const due = Object.values(stores)
  .flatMap(({ table }) =>
    clocks.map(
      ([clock, from, until, runs]) =>
        `select c.id, c.reference, c.assigned_to as "assignedTo", '${clock}' as clock, c.${until} as due, s.share,
           'clock:' || c.id || ':${clock}:' || (extract(epoch from c.${until}) * 1000)::bigint || ':' || s.share as once
         from ${table} c cross join lateral (
           select max(share) as share from unnest($1::int[]) share
           where coalesce(c.${from}, c.opened_at) + (c.${until} - coalesce(c.${from}, c.opened_at)) * share / 100.0 < $2::timestamptz) s
         where c.state <> 'CLOSED' and ${runs} and s.share is not null`,
    ),
  )
  .join(' union all ');

const notify = `mutation notifyOfConversation($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;
const atDesk = `query AtDesk($numbers: [String!]!) { staffWithRole(role: "support") staffAtWork(staffNumbers: $numbers) { number } }`;

/**
 * Sends the reminders that are due now, at most 200, the most urgent first; how many. To whoever it is assigned to and works here, else to all of
 * support; what is overdue also to those in charge. Throws `Refused` UNAVAILABLE; asked again, none goes out twice.
 */
export async function remindOfConversations(sources: Sources): Promise<number> {
  const { pool, policy, clock, peers } = sources;
  const at = clock.now();
  const shares = [...policy.reminders.map((share) => Math.round(share * 100)), overdue];
  const rows = await pool.query<DueRow>(
    `select * from (${due}) d where not exists (select 1 from conversation_event e where e.once = d.once) order by due, id limit ${atOnce}`,
    [shares, at],
  );
  if (rows.rows.length === 0) return 0;
  const assigned = [...new Set(rows.rows.flatMap(({ assignedTo }) => assignedTo ?? []))];
  const { staffWithRole: desk, staffAtWork } = await peers.call<{
    staffWithRole: string[];
    staffAtWork: { number: string }[];
  }>('identity', atDesk, { numbers: assigned });
  const atWork = new Set(staffAtWork.map(({ number }) => number));
  const inCharge = await staffInForce(sources, at);
  let reminded = 0;
  for (const row of rows.rows) {
    const theirs = row.assignedTo !== null && atWork.has(row.assignedTo) ? [row.assignedTo] : desk;
    const staffNumbers = [...new Set([...(row.share >= overdue ? inCharge : []), ...theirs])].slice(0, mostRecipients);
    if (staffNumbers.length === 0) continue;
    await tell(sources, peers, row, staffNumbers, at);
    reminded += 1;
  }
  return reminded;
}

async function tell(
  { pool, config }: Pick<Sources, 'pool' | 'config'>,
  peers: Sources['peers'],
  { id, reference, clock, due: until, share, once }: DueRow,
  staffNumbers: readonly string[],
  at: Date,
): Promise<void> {
  const late = share >= overdue;
  const input = {
    requestId: once,
    staffNumbers,
    letter: `conversation-${clock === 'ANSWER' ? 'answer' : 'close'}-${late ? 'overdue' : share}`,
    reference,
    link: `${config.publicUrl}/conversations/${id}`,
    deadline: until.toISOString(),
  };
  await peers.call<{ notifyStaff: number }>('identity', notify, { input });
  const argument = { clock, share, people: staffNumbers.length };
  await appendConversationEvent(pool, {
    conversationId: id,
    at,
    kind: late ? 'ESCALATED' : 'REMINDED',
    by: null,
    argument,
    once,
  });
}
