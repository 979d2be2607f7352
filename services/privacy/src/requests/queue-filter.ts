// What a filter of the queue means in SQL, over `rights_request r`. What it does not ask for is left out, so that an index is read in its order.
import type { RequestKind } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import type { RequestChannel, RequestState } from './request.entity.ts';

export interface RequestFilter {
  state?: readonly RequestState[] | null;
  kind?: RequestKind | null;
  channel?: RequestChannel | null;
  law?: string | null;
  assignedTo?: string | null;
  unassigned?: boolean | null;
  dueBefore?: Date | null;
  /** Open, not overdue, due within these hours from now. */
  dueWithinHours?: number | null;
  overdue?: boolean | null;
  open?: boolean | null;
  /** Answered within these days before now. */
  answeredWithinDays?: number | null;
  /** Closed after the last moment, or, false, in time. */
  late?: boolean | null;
  language?: string | null;
  aboutId?: string | null;
  reference?: string | null;
}

/** Last moment of the answer, an extension included: the expression that the queue's indexes begin with. */
export const answerBy = 'coalesce(r.extended_until, r.due_at)';
/** Outcomes that answer what was asked; the others end a request without one. */
export const answered = `r.outcome in ('CARRIED_OUT', 'PARTLY', 'REFUSED')`;

const hourMs = 3_600_000;
const fewerHours = 24 * 366;

/** Hours or days from outside, kept where times can be reckoned with them. */
const bounded = (count: number): number => Math.min(Math.max(count, 0), fewerHours);

const isClosed = `r.closed_at is not null and r.state = 'CLOSED'`;
const isOpen = 'r.closed_at is null';

export interface Conditions {
  /** Begins with ` and `, or is empty. */
  text: string;
  /** What an index is bounded by, where the filter bounds a time: a count reads along it, whatever the planner takes the rest to be. */
  bounded: string | null;
  values: unknown[];
}

/** Conditions that a filter asks for; null where nothing can fit it. */
export function conditionsOf(filter: RequestFilter, now: Date): Conditions | null {
  if (filter.aboutId != null && !isId(filter.aboutId)) return null;
  const values: unknown[] = [];
  const wanted = new Set<string>();
  const where = (condition: (parameter: string) => string, value: unknown): void => {
    if (value == null) return;
    values.push(value);
    wanted.add(condition(`$${values.length}`));
  };
  const states = filter.state?.length ? filter.state : null;
  where((p) => `r.state = any (${p}::text[])`, states);
  // By the table's own constraint; said here, so that the index of open ones is read.
  if (states && !states.includes('CLOSED')) wanted.add(isOpen);
  where((p) => `r.kind = ${p}`, filter.kind);
  where((p) => `r.channel = ${p}`, filter.channel);
  where((p) => `r.law = ${p}`, filter.law);
  where((p) => `r.assigned_to = ${p}`, filter.assignedTo);
  where((p) => `r.language = ${p}`, filter.language);
  where((p) => `r.about_id = ${p}`, filter.aboutId);
  where((p) => `r.reference = ${p}`, filter.reference);
  where((p) => `${answerBy} < ${p}`, filter.dueBefore);
  if (filter.unassigned) wanted.add('r.assigned_to is null');
  if (filter.open === true) wanted.add(isOpen);
  if (filter.open === false) wanted.add(isClosed);
  if (filter.overdue === true) {
    wanted.add(isOpen);
    where((p) => `${answerBy} < ${p}`, now);
  }
  if (filter.overdue === false)
    where(
      (p) => (filter.open === true ? `${answerBy} >= ${p}` : `(r.closed_at is not null or ${answerBy} >= ${p})`),
      now,
    );
  if (filter.dueWithinHours != null) {
    wanted.add(isOpen);
    where((p) => `${answerBy} >= ${p}`, now);
    where((p) => `${answerBy} < ${p}`, new Date(now.getTime() + bounded(filter.dueWithinHours) * hourMs));
  }
  if (filter.answeredWithinDays != null) {
    wanted.add(answered);
    where((p) => `r.closed_at > ${p}`, new Date(now.getTime() - bounded(filter.answeredWithinDays) * 24 * hourMs));
    where((p) => `r.closed_at <= ${p}`, now);
  }
  if (filter.late === true) wanted.add(`r.closed_at > ${answerBy}`);
  if (filter.late === false) wanted.add(`r.closed_at <= ${answerBy}`);
  const byDue = filter.overdue === true || filter.dueWithinHours != null || filter.dueBefore != null;
  const boundedBy = byDue ? answerBy : filter.answeredWithinDays != null ? 'r.closed_at' : null;
  return { bounded: boundedBy, text: [...wanted].map((one) => ` and ${one}`).join(''), values };
}
