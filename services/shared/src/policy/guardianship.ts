// Who may consent for whom, and for how long: pure decisions over birthdays and the policy's parameters. Reads no clock; knows no person.
import { DateTime } from 'luxon';
import { lastDayOf } from './calendar.ts';
import type { GuardianshipPolicy, GuardianshipTerms, WardKind } from './guardianship-shape.ts';
import type { Policy } from './shape.ts';

/** The terms of guardian consent. Throws where the policy version has none. */
export function guardianshipTerms({ guardianship }: Pick<Policy, 'guardianship'>): GuardianshipTerms {
  if (!guardianship.terms) throw new Error('This version of the policy says nothing about guardian consent.');
  return guardianship.terms;
}

/**
 * The first calendar day (`yyyy-mm-dd`) of an age in full years. Who was born on 29 February reaches it, in a year without that day, on
 * 1 March: the period ends with the last day of February (Civil Act of Korea, Art. 158 and 160(3)).
 */
export function reaches(birthday: string, years: number): string {
  const day = DateTime.fromISO(birthday, { zone: 'utc' });
  const that = day.plus({ years });
  return (that.day === day.day ? that : that.plus({ days: 1 })).toFormat('yyyy-MM-dd');
}

const dayBefore = (day: string): string =>
  DateTime.fromISO(day, { zone: 'utc' }).minus({ days: 1 }).toFormat('yyyy-MM-dd');

/** The first day on which a guardian's consent is not enough any more, because the child is old enough. Art. 10(3)①. */
export const outgrows = (birthday: string, { ageLimitYears, inclusive }: GuardianshipPolicy): string =>
  reaches(birthday, inclusive ? ageLimitYears + 1 : ageLimitYears);

/** ALONE: the guardian's consent counts as the ward's own. TOGETHER: both must consent. OWN: the person consents alone. */
export type Basis =
  | {
      verdict: 'ALONE' | 'TOGETHER';
      /** Last day by age (inclusive); null where age ends nothing. */ lastDay: string | null;
    }
  | { verdict: 'OWN'; /** Since this day. */ since: string };

/** Whose consent is asked on a day. Days are calendar days of the operator's time zone. Art. 10(3). */
export function basisOf(
  { guardianship }: Pick<Policy, 'guardianship'>,
  { kind, birthday }: { kind: WardKind; birthday: string },
  today: string,
): Basis {
  if (kind !== 'CHILD') return { verdict: 'ALONE', lastDay: null };
  const since = outgrows(birthday, guardianship);
  if (today < since) return { verdict: 'ALONE', lastDay: dayBefore(since) };
  const together = guardianship.terms?.togetherUnderYears ?? null;
  const alone = together === null ? since : reaches(birthday, together);
  return today < alone ? { verdict: 'TOGETHER', lastDay: dayBefore(alone) } : { verdict: 'OWN', since };
}

/** Last day of a consent that begins today (inclusive): the age's, the guardianship's own end, or the longest time; whichever comes first. */
export function consentUntil(
  terms: GuardianshipTerms,
  { today, byAge, byPaper }: { today: string; byAge: string | null; byPaper: string | null },
): string {
  return [lastDayOf(today, terms.longest), byAge, byPaper].filter((day) => day !== null).sort()[0] ?? today;
}
