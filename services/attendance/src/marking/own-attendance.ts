// What a member's own page shows: whether they consented, the zones of today, their days and requests. Never somebody else's.
import type { Caller } from '@clounge/shared/caller';
import type { Attendance } from '../attendance.ts';
import { locationAllowed } from '../location-use/allowing.ts';
import { standingConsent } from '../location-use/consenting.ts';
import { currentWording } from '../location-use/consent-words.ts';
import type { Day } from '../marks/days.ts';
import { marksOfPeople } from '../marks/people-marks.ts';
import type { MarkView } from '../marks/marks.ts';
import { memberOf } from '../reach.ts';
import { requestsOfMember, type MarkRequestView } from '../requests/reading.ts';
import { dayAt, spanOfDay, type TimeZone } from '../settings/company-time.ts';
import { customerOf } from '../settings/customers.ts';
import { settingsOf } from '../settings/settings.ts';
import { inForceOn, zonesOf, type Zone } from '../zones/reading.ts';
import { zoneKeepings } from '../zones/zones.ts';

export type DayView = Day & { marks: MarkView[] };

export interface OwnAttendance {
  personId: string;
  service: boolean;
  policyVersion: string;
  timeZone: TimeZone;
  today: string;
  consent: { byGuardian: boolean; given: boolean; givenAt: Date | null; wording: string; text: string };
  zones: Zone[];
  keepsZones: boolean;
  days: () => Promise<DayView[]>;
  requests: () => Promise<MarkRequestView[]>;
}

const shownDays = 31;
const dayMs = 86_400_000;

/** Days of one person, newest first, each with its marks. */
export async function daysOfPerson(
  attendance: Attendance,
  caller: Caller,
  wanted: { operation: string; subjectId: string; zone: TimeZone; from: Date; until: Date },
): Promise<DayView[]> {
  const { operation, subjectId, zone, from, until } = wanted;
  const [person] = await marksOfPeople(attendance, caller, {
    operation,
    subjectIds: [subjectId],
    zone,
    span: { from, until },
  });
  return person ? daysWithMarks(person, zone) : [];
}

/** Days with the marks that were made on them, newest first. */
export function daysWithMarks(
  { days, marks }: { days: Day[]; marks: (MarkView & { markedAt: Date })[] },
  zone: TimeZone,
): DayView[] {
  const known = new Map(days.map((day) => [day.day, day]));
  const byDay = Map.groupBy(marks, ({ markedAt }) => dayAt(markedAt, zone));
  const all = new Set([...known.keys(), ...byDay.keys()]);
  return [...all]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((day) => ({
      ...(known.get(day) ?? { day, firstIn: null, lastOut: null, minutes: 0, checkedAtHome: false }),
      marks: byDay.get(day) ?? [],
    }));
}

/** Null for whoever is no member. Zones come only to who consented: without, nothing is judged. */
export async function ownAttendance(attendance: Attendance, caller: Caller): Promise<OwnAttendance | null> {
  const member = memberOf(caller);
  if (!member) return null;
  const { subjectId, tenantId } = member;
  const [customer, settings, consent, keepings, allowance] = await Promise.all([
    customerOf(attendance, tenantId),
    settingsOf(attendance, tenantId),
    standingConsent(attendance, subjectId),
    zoneKeepings(attendance, [tenantId]),
    locationAllowed(attendance, subjectId),
  ]);
  const now = attendance.clock.now();
  const today = dayAt(now, settings.timeZone);
  const byGuardian = allowance.allowed && allowance.by === 'GUARDIAN';
  const zones = allowance.allowed && customer?.attendance ? await zonesOf(attendance, tenantId) : [];
  const { until } = spanOfDay(today, settings.timeZone);
  return {
    personId: subjectId,
    service: customer?.attendance ?? false,
    policyVersion: attendance.policy.version,
    timeZone: settings.timeZone,
    today,
    consent: {
      byGuardian,
      given: consent !== null || byGuardian,
      givenAt: consent?.givenAt ?? null,
      wording: currentWording.version,
      text: currentWording.text[caller.language],
    },
    zones: zones.filter((zone) => inForceOn(zone, today)),
    keepsZones: keepings.get(tenantId)?.keeps ?? false,
    days: () =>
      daysOfPerson(attendance, caller, {
        operation: 'ownAttendance',
        subjectId,
        zone: settings.timeZone,
        from: new Date(until.getTime() - shownDays * dayMs),
        until,
      }),
    requests: () => requestsOfMember(attendance, caller, subjectId),
  };
}
