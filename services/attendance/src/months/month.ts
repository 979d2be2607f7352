// The sheet of a month: what each person's marks come to, and the working days without one. One look through the door a page.
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { isId, pageOf, pageRequest, withNodes, type Page, type PageArguments } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { daysWithMarks, type DayView } from '../marking/own-attendance.ts';
import { marksOfPeople, type PersonMarks } from '../marks/people-marks.ts';
import { demandReach } from '../reach.ts';
import { dayAt, daysOf, spanOfMonth, weekdayOf } from '../settings/company-time.ts';
import { settingsOf, type CompanySettings } from '../settings/settings.ts';

export interface MonthLine {
  person: { id: string } | null;
  restriction: { since: Date; reason: string } | null;
  /** Where in the company they work; null where it wrote nothing, or the door is shut. */
  department: string | null;
  daysMarked: number | null;
  minutes: number | null;
  daysAtHome: number | null;
  findings: number | null;
  missing: string[];
  days: DayView[];
}

export interface MonthWanted extends PageArguments {
  organizationId: string;
  /** `yyyy-mm` */
  month: string;
}

/** How the look is recorded: as one on the screen, or as a download. */
export type MonthOperation = 'attendanceMonth' | 'exportAttendanceMonth';

const usualPage = 50;
/** Who marked shortly before belongs on the sheet of a month in which they never did. */
const lookedBackMs = 31 * 86_400_000;

/** Throws `Refused` BAD_USER_INPUT, FORBIDDEN, UNAVAILABLE. */
export async function attendanceMonth(
  attendance: Attendance,
  caller: Caller,
  operation: MonthOperation,
  { organizationId, month, ...page }: MonthWanted,
): Promise<Page<MonthLine>> {
  demandReach(caller, organizationId);
  const { first, after } = pageRequest(page, usualPage);
  if (!isId(organizationId)) return pageOf([], first);
  const settings = await settingsOf(attendance, organizationId);
  const span = spanOfMonth(month, settings.timeZone);
  if (!span) throw new Refused('BAD_USER_INPUT', 'A month is written as 2026-11.', { field: 'month' });
  const people = await attendance.pool.query<{ id: string; paged_at: Date }>({
    name: 'month-page',
    // Ordered by id alone: a mark that comes in while somebody turns pages moves nobody.
    text: `select distinct subject_id as id, $2::timestamptz as paged_at from attendance_mark
           where tenant_id = $1 and marked_at >= $3 and marked_at < $4 and ($5::uuid is null or subject_id > $5::uuid)
           order by 1 limit $6`,
    values: [
      organizationId,
      span.from,
      new Date(span.from.getTime() - lookedBackMs),
      span.until,
      after?.id ?? null,
      first + 1,
    ],
  });
  const shown = pageOf(people.rows, first);
  const marks = await marksOfPeople(attendance, caller, {
    operation,
    subjectIds: shown.nodes.map(({ id }) => id),
    span,
    zone: settings.timeZone,
  });
  const departments = await departmentsOf(
    attendance,
    shown.nodes.map(({ id }) => id),
  );
  const working = workingDaysPassed(month, settings, attendance.clock.now());
  return withNodes(
    shown,
    marks.map((one, at) => lineOf(one, departments[at] ?? null, working, settings)),
  );
}

const units = 'query Units($ids: [ID!]!) { organizationUnits(ids: $ids) }';

/** Where these people work, in order. Their names stay with identity. */
async function departmentsOf({ peers }: Attendance, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length === 0) return [];
  const { organizationUnits } = await peers.call<{ organizationUnits: (string | null)[] }>('identity', units, { ids });
  return organizationUnits;
}

/** Working days of a month before today: nobody misses a mark of a day that is not over. */
function workingDaysPassed(month: string, { timeZone, workingDays }: CompanySettings, now: Date): string[] {
  const today = dayAt(now, timeZone);
  return daysOf(month).filter((day) => day < today && workingDays.includes(weekdayOf(day)));
}

function lineOf(
  one: PersonMarks,
  department: string | null,
  working: readonly string[],
  { timeZone }: CompanySettings,
): MonthLine {
  if (one.restriction)
    return {
      person: null,
      restriction: one.restriction,
      department: null,
      daysMarked: null,
      minutes: null,
      daysAtHome: null,
      findings: null,
      missing: [],
      days: [],
    };
  const marked = new Set(one.days.map(({ day }) => day));
  return {
    person: { id: one.subjectId },
    restriction: null,
    department,
    daysMarked: marked.size,
    minutes: one.days.reduce((sum, { minutes }) => sum + minutes, 0),
    daysAtHome: one.days.filter(({ checkedAtHome }) => checkedAtHome).length,
    findings: one.marks.filter(({ finding }) => finding !== null).length,
    missing: working.filter((day) => !marked.has(day)),
    days: daysWithMarks(one, timeZone),
  };
}
