// The board of a day: who marked, the latest first, and what cannot be as it was marked. One look through the door a page.
import type { Caller } from '@clounge/shared/caller';
import { isId, pageOf, pageRequest, withNodes, type Page, type PageArguments } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import type { PresenceState } from '../marks/days.ts';
import { marksOfPeople } from '../marks/people-marks.ts';
import type { MarkView } from '../marks/marks.ts';
import { demandReach } from '../reach.ts';
import { spanOfDay } from '../settings/company-time.ts';
import { settingsOf } from '../settings/settings.ts';

export interface BoardLine {
  person: { id: string } | null;
  restriction: { since: Date; reason: string } | null;
  state: PresenceState | null;
  firstIn: Date | null;
  lastOut: Date | null;
  lastMarkAt: Date | null;
  marks: MarkView[];
}

const usualPage = 50;

/** Throws `Refused` BAD_USER_INPUT, FORBIDDEN, UNAVAILABLE. */
export async function attendanceBoard(
  attendance: Attendance,
  caller: Caller,
  { organizationId, day, ...page }: PageArguments & { organizationId: string; day: string },
): Promise<Page<BoardLine>> {
  demandReach(caller, organizationId);
  const { first, after } = pageRequest(page, usualPage);
  if (!isId(organizationId)) return pageOf([], first);
  const { timeZone } = await settingsOf(attendance, organizationId);
  const span = spanOfDay(day, timeZone);
  const people = await attendance.pool.query<{ id: string; paged_at: Date }>({
    name: 'board-page',
    text: `select subject_id as id, max(marked_at) as paged_at from attendance_mark
           where tenant_id = $1 and marked_at >= $2 and marked_at < $3 group by subject_id
           having $4::timestamptz is null or (max(marked_at), subject_id) < ($4::timestamptz, $5::uuid)
           order by 2 desc, 1 desc limit $6`,
    values: [organizationId, span.from, span.until, after?.at ?? null, after?.id ?? null, first + 1],
  });
  const shown = pageOf(people.rows, first);
  const marks = await marksOfPeople(attendance, caller, {
    operation: 'attendanceBoard',
    subjectIds: shown.nodes.map(({ id }) => id),
    span,
    zone: timeZone,
  });
  const lines = marks.map((one): BoardLine => {
    const today = one.days.find((each) => each.day === day);
    const shut = one.marks.length === 0;
    return {
      person: shut ? null : { id: one.subjectId },
      restriction: one.restriction,
      state: shut ? null : one.state,
      firstIn: today?.firstIn ?? null,
      lastOut: today?.lastOut ?? null,
      lastMarkAt: one.marks.at(-1)?.markedAt ?? null,
      marks: one.marks,
    };
  });
  return withNodes(shown, lines);
}

export interface Pulse {
  marks: number;
  people: number;
  openRequests: number;
  fingerprint: string;
}

/** Throws `Refused` FORBIDDEN. */
export async function attendancePulse(
  attendance: Attendance,
  caller: Caller,
  { organizationId, day }: { organizationId: string; day: string },
): Promise<Pulse> {
  demandReach(caller, organizationId);
  if (!isId(organizationId)) return { marks: 0, people: 0, openRequests: 0, fingerprint: '0' };
  const { timeZone } = await settingsOf(attendance, organizationId);
  const { from, until } = spanOfDay(day, timeZone);
  const found = await attendance.pool.query<Omit<Pulse, 'fingerprint'> & { decided: number }>({
    name: 'board-pulse',
    text: `select count(*)::int as marks, count(distinct subject_id)::int as people,
             (select count(*)::int from mark_request where tenant_id = $1 and state = 'REQUESTED') as "openRequests",
             (select count(*)::int from mark_request where tenant_id = $1 and decided_at >= $2) as decided
           from attendance_mark where tenant_id = $1 and marked_at >= $2 and marked_at < $3`,
    values: [organizationId, from, until],
  });
  const { decided = 0, ...counts } = found.rows[0] ?? { marks: 0, people: 0, openRequests: 0 };
  return { ...counts, fingerprint: `${counts.marks}-${counts.people}-${counts.openRequests}-${decided}` };
}
