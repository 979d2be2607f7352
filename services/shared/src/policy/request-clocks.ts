// Until when a rights request must be answered, by each law and by the strictest: pure decisions over the policy. Reads no clock of a machine.
import { DateTime, Duration } from 'luxon';
import { ConfigError } from '../errors/index.ts';
import { hoursAfter } from './calendar.ts';
import type { RequestClock, RequestKind, RequestsPolicy } from './requests-shape.ts';
import type { Policy } from './shape.ts';

/** A law's own answer for one request. */
export interface LawDue {
  clock: RequestClock;
  /** Last moment (inclusive); null where the law names no time for this right. */
  dueAt: Date | null;
  /** Last moment after its extension; null where it has none for this right. */
  extendedTo: Date | null;
}

/** The policy's section on requests. Throws `ConfigError` where the policy has none. */
export function requestsPolicy(policy: Policy): RequestsPolicy {
  if (!policy.requests) throw new ConfigError('The policy file says nothing about rights requests.');
  return policy.requests;
}

/** Whether a calendar day (`yyyy-mm-dd`) is one on which offices work: no Saturday, no Sunday, no holiday. */
export function isWorkingDay(requests: RequestsPolicy, calendar: string, day: string): boolean {
  const { weekday } = DateTime.fromISO(day, { zone: 'utc' });
  const holidays = requests.calendars[calendar]?.holidays ?? [];
  return weekday < 6 && !holidays.some((one) => one.day === day);
}

/** The end of a period's last day; a day without work moves it to the end of the next working one where the law says so (Korean Civil Act Art. 161). */
function endOfPeriod(
  requests: RequestsPolicy,
  clock: RequestClock,
  receivedAt: Date,
  periods: readonly string[],
): Date {
  // The day of receipt is not counted; a month without that day ends on its last (Korean Civil Act Art. 157, 160; Regulation 1182/71 Art. 3).
  let day = periods.reduce(
    (from, period) => from.plus(Duration.fromISO(period)),
    DateTime.fromJSDate(receivedAt, { zone: clock.timeZone }),
  );
  const { calendar } = clock;
  if (calendar !== null) while (!isWorkingDay(requests, calendar, day.toISODate() ?? '')) day = day.plus({ days: 1 });
  return day.endOf('day').toJSDate();
}

function byLaw(requests: RequestsPolicy, clock: RequestClock, kind: RequestKind, receivedAt: Date): LawDue {
  const time = clock.times[kind];
  if (time === null) return { clock, dueAt: null, extendedTo: null };
  const { extension } = clock;
  const by = extension?.kinds.includes(kind) ? extension.by : null;
  if ('hours' in time) {
    const dueAt = hoursAfter(receivedAt, time.hours);
    return { clock, dueAt, extendedTo: by === null ? null : endOfPeriod(requests, clock, dueAt, [by]) };
  }
  return {
    clock,
    dueAt: endOfPeriod(requests, clock, receivedAt, [time.period]),
    extendedTo: by === null ? null : endOfPeriod(requests, clock, receivedAt, [time.period, by]),
  };
}

/** Every law's clock for a request, applied or not, in the order of the policy. */
export const duesOf = (policy: Policy, kind: RequestKind, receivedAt: Date): LawDue[] => {
  const requests = requestsPolicy(policy);
  return requests.clocks.map((clock) => byLaw(requests, clock, kind, receivedAt));
};

/** Whose clock rules, and until when. */
export interface Strictest {
  law: string;
  dueAt: Date;
}

/** The earliest of some ends; the law that stands first in the policy where two are equal. */
function earliest(ends: readonly { law: string; at: Date | null }[]): Strictest {
  const timed = ends.flatMap(({ law, at }) => (at ? [{ law, dueAt: at }] : []));
  const [first, ...rest] = timed;
  if (!first) throw new ConfigError('No applied law gives this right a time.');
  return rest.reduce((one, other) => (other.dueAt < one.dueAt ? other : one), first);
}

/**
 * The strictest of the applied laws: when the answer is due (inclusive). Art. 6(2).
 * `laws`: ids of the laws that apply; those of the policy where none are stated. Throws `ConfigError` where none of them gives the right a time.
 */
export function strictestDue(policy: Policy, kind: RequestKind, receivedAt: Date, laws?: readonly string[]): Strictest {
  const applied = laws ?? requestsPolicy(policy).applied;
  const dues = duesOf(policy, kind, receivedAt).filter(({ clock }) => applied.includes(clock.law));
  return earliest(dues.map(({ clock, dueAt }) => ({ law: clock.law, at: dueAt })));
}

/**
 * When the answer is due after an extension with notice: every applied law that knows one extends, the others stay as strict as they are.
 * Null where that wins nothing: the ruling law has no extension.
 */
export function strictestExtended(
  policy: Policy,
  kind: RequestKind,
  receivedAt: Date,
  laws?: readonly string[],
): Strictest | null {
  const applied = laws ?? requestsPolicy(policy).applied;
  const dues = duesOf(policy, kind, receivedAt).filter(({ clock }) => applied.includes(clock.law));
  const before = earliest(dues.map(({ clock, dueAt }) => ({ law: clock.law, at: dueAt })));
  const after = earliest(dues.map(({ clock, dueAt, extendedTo }) => ({ law: clock.law, at: extendedTo ?? dueAt })));
  return after.dueAt > before.dueAt ? after : null;
}
