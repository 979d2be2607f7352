// Marks of several people within a span of time, opened in one look and put in order. What the door does not give stays shut.
import type { Caller } from '@clounge/shared/caller';
import { arrays } from '@clounge/shared/database';
import type { Attendance } from '../attendance.ts';
import { dayAt, type Span, type TimeZone } from '../settings/company-time.ts';
import { markFields, type MarkFields } from './attendance-mark.entity.ts';
import { longestShiftMs, ordered, type DayMark, type Ordered } from './days.ts';

export type OpenedMark = DayMark & MarkFields & { restriction: null; person: { id: string } };

export interface PersonMarks extends Ordered<OpenedMark> {
  subjectId: string;
  /** Why there is nothing to see. */
  restriction: { since: Date; reason: string } | null;
}

interface Row {
  id: string;
  subject_id: string;
  tenant_id: string;
  marked_at: Date;
  scope: string;
  scope_version: number;
  sealed: Buffer;
  voided: boolean;
}

export interface Wanted {
  operation: string;
  subjectIds: readonly string[];
  span: Span;
  zone: TimeZone;
  /** Overrides the purpose that the caller stated. */
  purpose?: string;
}

/**
 * People in the order asked for, those without a mark in it included. A shift that began before the span belongs to the day before, and is
 * looked at but not answered. Throws `Refused` FORBIDDEN, UNAVAILABLE.
 */
export async function marksOfPeople(
  { pool, door, clock }: Pick<Attendance, 'pool' | 'door' | 'clock'>,
  caller: Caller,
  { operation, subjectIds, span, zone, purpose }: Wanted,
): Promise<PersonMarks[]> {
  const from = new Date(span.from.getTime() - longestShiftMs);
  // A shift that began on the last day may end on the next.
  const until = new Date(span.until.getTime() + longestShiftMs);
  const { rows } = await pool.query<Row>({
    name: 'marks-of-people',
    text: `select m.id, m.subject_id, m.tenant_id, m.marked_at, m.scope, m.scope_version, m.sealed,
             exists (select 1 from mark_request r where r.voids = m.id and r.state = 'APPROVED') as voided
           from attendance_mark m where m.subject_id = any ($1::uuid[]) and m.marked_at >= $2 and m.marked_at < $3`,
    values: [arrays.uuids(subjectIds), from, until],
  });
  const opened = await door.open(
    caller,
    { operation, ...(purpose === undefined ? {} : { purpose }) },
    markFields,
    rows.map((row) => ({
      id: row.id,
      tenantId: row.tenant_id,
      subjectId: row.subject_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    })),
  );
  const marks = new Map<string, OpenedMark[]>(subjectIds.map((id) => [id, []]));
  const shut = new Map<string, { since: Date; reason: string }>();
  for (const [at, row] of rows.entries()) {
    const one = opened[at];
    if (one?.kind === 'opened')
      marks.get(row.subject_id)?.push({
        id: row.id,
        markedAt: row.marked_at,
        voided: row.voided,
        restriction: null,
        person: { id: row.subject_id },
        ...one.value,
      });
    else if (one?.kind === 'restricted') shut.set(row.subject_id, { since: one.since, reason: one.reason });
  }
  const within = (at: Date) => at >= span.from && at < span.until;
  return subjectIds.map((subjectId): PersonMarks => {
    const restriction = shut.get(subjectId) ?? null;
    const all = ordered(restriction ? [] : (marks.get(subjectId) ?? []), zone, clock.now());
    const kept = all.marks.filter(({ markedAt }) => within(markedAt));
    const first = dayAt(span.from, zone);
    const last = dayAt(new Date(span.until.getTime() - 1), zone);
    const days = all.days.filter(({ day }) => first <= day && day <= last);
    return { subjectId, restriction, marks: kept, days, state: all.state };
  });
}
