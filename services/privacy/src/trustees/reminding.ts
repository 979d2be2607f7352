// Reminds trustees at the policy's shares of their time, and the persons in charge of what is overdue or waits for their hand. Each level once.
import { inTransaction } from '@clounge/shared/database';
import { dayOf } from '@clounge/shared/policy';
import { staffInForce } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';

export interface Sweep {
  reminded: number;
  escalated: number;
}

/** Percent of the time gone at which it is escalated. */
const overdue = 100;

interface Reached {
  id: string;
  level: number;
  channel: 'MAIL' | 'WEBHOOK' | 'HAND';
}

/** Answers how many tasks reached a level, and how many letters the persons in charge were sent today. Throws `Refused` UNAVAILABLE. */
export async function remindTrustees(sources: Sources): Promise<Sweep> {
  const at = sources.clock.now();
  const levels = [...sources.policy.reminders.map((share) => Math.round(share * 100)), overdue];
  const reached = await inTransaction(sources.pool, async (db) => {
    // The level is written with its message: a sweep that is repeated, or runs twice at once, reminds nobody twice.
    const rows = await db.query<Reached>(
      `update trustee_task k set reminded = l.level
       from (select k.id, max(level) as level from trustee_task k cross join unnest($2::int[]) level
         where k.confirmed_at is null and k.reminded < level
           and k.opened_at + (k.due_at - k.opened_at) * (level / 100.0) <= $1
         group by k.id) l, trustee t
       where k.id = l.id and k.confirmed_at is null and k.reminded < l.level and t.id = k.trustee_id
       returning k.id, l.level, t.channel`,
      [at, levels],
    );
    for (const { id, level, channel } of rows.rows) {
      const share = String(level);
      if (channel !== 'HAND') await enqueue(db, { kind: 'TRUSTEE', subject: id, argument: share, once: share });
    }
    return rows.rows;
  });
  return { reminded: reached.length, escalated: await tellStaff(sources, at) };
}

const notify = `mutation notifyOfTrustees($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

/** One letter a day and reason to everybody who may decide now. */
async function tellStaff(sources: Sources, at: Date): Promise<number> {
  const rows = await sources.pool.query<{ overdue: number; by_hand: number }>(
    `select count(*) filter (where k.due_at <= $1) as overdue,
       count(*) filter (where k.due_at > $1 and t.channel = 'HAND' and k.reminded > 0) as by_hand
     from trustee_task k join trustee t on t.id = k.trustee_id where k.confirmed_at is null`,
    [at],
  );
  const { overdue: late = 0, by_hand: byHand = 0 } = rows.rows[0] ?? {};
  const letters = [...(late > 0 ? ['trustees-overdue'] : []), ...(byHand > 0 ? ['trustees-by-hand'] : [])];
  if (letters.length === 0) return 0;
  const staffNumbers = await staffInForce(sources, at);
  if (staffNumbers.length === 0) return 0;
  const day = dayOf(at, sources.policy);
  let sent = 0;
  for (const letter of letters) {
    const input = {
      requestId: `${letter}:${day}`,
      staffNumbers,
      letter,
      reference: day,
      link: `${sources.config.publicUrl}/trustees`,
      deadline: null,
    };
    sent += (await sources.peers.call<{ notifyStaff: number }>('identity', notify, { input })).notifyStaff;
  }
  return sent;
}
