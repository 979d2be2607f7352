// Writes to people whose mark is missing, where their company wants that: once a person and day, an hour after work ends. The address stays with identity.
import { ownCaller } from '@clounge/shared/caller';
import { Refused, safeCause } from '@clounge/shared/errors';
import type { Attendance } from '../attendance.ts';
import { marksOfPeople, type PersonMarks } from '../marks/people-marks.ts';
import { dayAt, instantOn, spanOfDay, weekdayOf, type TimeZone } from '../settings/company-time.ts';
import { reminderOf, type Missing } from './letter.ts';

interface Reminding {
  organizationId: string;
  timeZone: TimeZone;
  workingDays: number[];
  endsAt: string;
  remindedDay: string | null;
}

const write = `mutation Write($input: WriteToPersonInput!) { writeToPerson(input: $input) }`;
const afterMs = 3_600_000;
/** Who marked in these days works there; who stopped longer ago is not written to for ever. */
const activeMs = 14 * 86_400_000;
const atOnce = 200;

/** The day whose marks should all be there by now; null where none is due. */
export function dueDay(company: Omit<Reminding, 'organizationId'>, now: Date): string | null {
  const day = dayAt(now, company.timeZone);
  if (!company.workingDays.includes(weekdayOf(day)) || company.remindedDay === day) return null;
  return now.getTime() >= instantOn(day, company.endsAt, company.timeZone).getTime() + afterMs ? day : null;
}

function missingOf(person: PersonMarks, day: string): Missing | null {
  if (person.restriction) return null;
  const found = person.days.find((one) => one.day === day);
  if (!found) return 'NO_MARK';
  return person.state === 'IN' && found.lastOut === null && !found.checkedAtHome ? 'MISSING_OUT' : null;
}

/** Writes the letters of every company for which they are due; how many were written. */
export async function remindMissing(
  attendance: Pick<Attendance, 'pool' | 'door' | 'clock' | 'peers'>,
): Promise<number> {
  const { pool, clock } = attendance;
  const companies = await pool.query<Reminding>(
    `select organization_id as "organizationId", time_zone as "timeZone", working_days as "workingDays",
       to_char(ends_at, 'HH24:MI') as "endsAt", reminded_day::text as "remindedDay" from attendance_setting where reminds`,
  );
  let written = 0;
  for (const company of companies.rows) {
    const day = dueDay(company, clock.now());
    if (day === null) continue;
    try {
      written += await remindCompany(attendance, company, day);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // Letters cannot leave, or somebody does not answer: tried again in a minute, from whom it broke off at.
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'reminders', cause: safeCause(error) })}\n`);
      break;
    }
  }
  return written;
}

async function remindCompany(
  attendance: Pick<Attendance, 'pool' | 'door' | 'clock' | 'peers'>,
  { organizationId, timeZone }: Reminding,
  day: string,
): Promise<number> {
  const { pool, clock, peers } = attendance;
  const span = spanOfDay(day, timeZone);
  const caller = ownCaller('service-attendance', 'contract-fulfilment');
  let written = 0;
  for (let after: string | null = null; ;) {
    const people: { rows: { id: string }[] } = await pool.query<{ id: string }>(
      `select distinct subject_id as id from attendance_mark m where tenant_id = $1 and marked_at >= $2 and marked_at < $3
         and ($4::uuid is null or subject_id > $4::uuid)
         and not exists (select 1 from mark_reminder r where r.subject_id = m.subject_id and r.day = $5) order by 1 limit $6`,
      [organizationId, new Date(span.from.getTime() - activeMs), span.until, after, day, atOnce],
    );
    const subjectIds = people.rows.map(({ id }) => id);
    const marks = await marksOfPeople(attendance, caller, {
      operation: 'remindMissing',
      subjectIds,
      span,
      zone: timeZone,
    });
    for (const person of marks) {
      const missing = missingOf(person, day);
      if (!missing) continue;
      const { subjectId } = person;
      // The same id for every attempt: a letter that left before its line was written is recognised by the mailbox.
      const requestId = `reminder/${subjectId}/${day}`;
      await peers.call('identity', write, { input: { requestId, subjectId, letters: reminderOf(day, missing) } });
      await pool.query(
        'insert into mark_reminder (subject_id, day, reminded_at) values ($1, $2, $3) on conflict do nothing',
        [subjectId, day, clock.now()],
      );
      written += 1;
    }
    after = subjectIds.at(-1) ?? null;
    if (subjectIds.length < atOnce) break;
  }
  await pool.query('update attendance_setting set reminded_day = $2 where organization_id = $1', [organizationId, day]);
  return written;
}
