// The terms of a standing approval, and whether they are sound: a class that the policy names, a year at most, small runs. Pure.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import {
  classesAtOnce,
  dayOf,
  endOfDay,
  hoursAfter,
  isCalendarDay,
  lastDayOf,
  type Policy,
} from '@clounge/shared/policy';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { badStandingInput, standingRefusal } from './refusals.ts';

export interface StandingTerms {
  recordClass: string;
  /** Calendar days of the operator, `yyyy-mm-dd`, both included. */
  validFrom: string;
  validUntil: string;
  largestPeople: number;
  largestRecords: number;
  reason: string;
}

const firstDayWithinDays = 365;

/** What is wrong with the terms; null where nothing is. */
export function unsound(
  { clock, policy }: Pick<Sources, 'clock' | 'policy'>,
  caller: Pick<Caller, 'language'>,
  terms: StandingTerms,
): Refusal | null {
  const { language } = caller;
  const badReason = reasonRefusal(terms.reason, language);
  if (badReason) return badReason;
  const { standing } = policy;
  if (!standing || !classesAtOnce(policy).some((rule) => rule.id === terms.recordClass))
    return standingRefusal('NOT_ELIGIBLE', language);
  const now = clock.now();
  const { validFrom, validUntil, largestPeople, largestRecords } = terms;
  const latestFrom = dayOf(hoursAfter(now, firstDayWithinDays * 24), policy);
  if (!isCalendarDay(validFrom) || validFrom < dayOf(now, policy) || validFrom > latestFrom)
    return badStandingInput('validFrom', language);
  const latest = lastDayOf(validFrom, standing.longest);
  if (!isCalendarDay(validUntil) || validUntil < validFrom || validUntil > latest)
    return badStandingInput('validUntil', language, { latest });
  if (largestPeople < 1 || largestPeople > standing.largestPeople)
    return badStandingInput('largestPeople', language, { most: standing.largestPeople });
  if (largestRecords < 1 || largestRecords > standing.largestRecords)
    return badStandingInput('largestRecords', language, { most: standing.largestRecords });
  return null;
}

/** The last calendar day that an appointment covers whole; null where it has no end. */
export function lastDayInOffice(appointment: Appointment, policy: Policy): string | null {
  const until = appointment.endedAt ?? appointment.validUntil;
  if (!until) return null;
  const day = dayOf(until, policy);
  return until >= endOfDay(day, policy) ? day : dayOf(hoursAfter(endOfDay(day, policy), -25), policy);
}
