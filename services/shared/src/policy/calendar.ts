// Until when: calendar arithmetic in the operator's time zone. Never uses the machine's own zone.
import { DateTime, Duration } from 'luxon';
import { loadPolicy, ruleOf } from './load.ts';
import type { Policy, RetentionRule } from './shape.ts';

const hourMs = 3_600_000;

/** An instant as the operator's clock on the wall shows it. */
export const onTheWall = (at: Date, policy: Policy): DateTime =>
  DateTime.fromJSDate(at, { zone: policy.operator.timeZone });

/** Hours later; hours of the clock are real hours, whatever the calendar does. */
export const hoursAfter = (at: Date, hours: number): Date => new Date(at.getTime() + hours * hourMs);

/** Whether a text is a day that the calendar has, `yyyy-mm-dd`. */
export function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** First millisecond of a calendar day (`yyyy-mm-dd`) in the operator's time zone. */
export function startOfDay(day: string, policy: Policy = loadPolicy()): Date {
  return DateTime.fromISO(day, { zone: policy.operator.timeZone }).startOf('day').toJSDate();
}

/** The last calendar day of a period that begins on a day: a year from 1 March ends on the last of February. */
export function lastDayOf(firstDay: string, iso: string): string {
  return DateTime.fromISO(firstDay, { zone: 'utc' })
    .plus(Duration.fromISO(iso))
    .minus({ days: 1 })
    .toFormat('yyyy-MM-dd');
}

/** Last millisecond of a calendar day (`yyyy-mm-dd`) in the operator's time zone. */
export function endOfDay(day: string, policy: Policy = loadPolicy()): Date {
  const start = DateTime.fromISO(day, { zone: policy.operator.timeZone });
  if (!start.isValid) throw new Error('A calendar day is wanted.');
  return start.endOf('day').toJSDate();
}

/** The calendar day of an instant in the operator's time zone, `yyyy-mm-dd`. */
export function dayOf(at: Date, policy: Policy = loadPolicy()): string {
  return onTheWall(at, policy).toFormat('yyyy-MM-dd');
}

/** When the keeping that a rule demands ends (inclusive); null where only the clock of "without delay" rules. */
export function keptBy(rule: RetentionRule, anchor: Date, policy: Policy): Date | null {
  if (rule.kept === null) return null;
  const end = onTheWall(anchor, policy).plus(Duration.fromISO(rule.kept));
  // A period counted in days ends with its last day: a month without that day ends on its last.
  return (rule.unit === 'CALENDAR' ? end.endOf('day') : end).toJSDate();
}

/**
 * Last moment a record must be kept (inclusive), in the operator's time zone. Art. 3.
 * Where no law or clause demands more, that is the last moment of the recovery window.
 * Throws `UnknownRecordClass`: a missing rule must never mean "destroy now".
 */
export function keepUntil(recordClass: string, anchor: Date, policy: Policy = loadPolicy()): Date {
  const rule = ruleOf(policy, recordClass);
  const kept = keptBy(rule, anchor, policy) ?? anchor;
  const recovery = rule.recoverable ? new Date(hoursAfter(anchor, policy.clock.recoveryHours).getTime() - 1) : anchor;
  return kept > recovery ? kept : recovery;
}

/** The last calendar day kept, `yyyy-mm-dd`: the name of the scope of records that die by the day. Throws `UnknownRecordClass`. */
export function keepUntilDay(recordClass: string, anchor: Date, policy: Policy = loadPolicy()): string {
  return dayOf(keepUntil(recordClass, anchor, policy), policy);
}

/**
 * An instant such that nothing anchored after it can be due at `at`: a bound for queries, never a decision.
 * It lies up to four days late, because months differ in length. Throws `UnknownRecordClass`.
 */
export function anchorBound(recordClass: string, at: Date, policy: Policy = loadPolicy()): Date {
  const rule = ruleOf(policy, recordClass);
  const byClock = rule.recoverable ? hoursAfter(at, -policy.clock.recoveryHours) : at;
  if (rule.kept === null) return byClock;
  const byRule = onTheWall(at, policy).minus(Duration.fromISO(rule.kept)).plus({ days: 4 }).toJSDate();
  return byRule < byClock ? byRule : byClock;
}
