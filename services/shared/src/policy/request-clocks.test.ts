// Clocks of rights requests: the published figures, and by property that no answer is due before its request, and the strictest law rules.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { DateTime } from 'luxon';
import { loadPolicy, parsePolicy } from './load.ts';
import { duesOf, isWorkingDay, requestsPolicy, strictestDue, strictestExtended } from './request-clocks.ts';
import { requestKinds } from './requests-shape.ts';

const policy = loadPolicy();
const requests = requestsPolicy(policy);
const instant = (text: string) => new Date(text);
const due = (law: string, kind: (typeof requestKinds)[number], received: string) =>
  duesOf(policy, kind, instant(received)).find(({ clock }) => clock.law === law);
const received = fc.date({
  min: instant('2026-01-01T00:00:00Z'),
  max: instant('2027-09-30T00:00:00Z'),
  noInvalidDate: true,
});
const kinds = fc.constantFrom(...requestKinds);
const laws = fc.subarray(['KR-PIPA', 'EU-GDPR', 'ID-PDP'], { minLength: 1 });
/** UU PDP alone names no time for deletion. */
const timed = fc
  .record({ kind: kinds, at: received, applied: laws })
  .filter(({ kind, applied }) => kind !== 'DELETE' || applied.some((law) => law !== 'ID-PDP'));

describe('clocks of rights requests', () => {
  promise('Art. 6(2)', '72 hours rule for viewing, correcting and stopping; ten days for deleting', () => {
    const at = instant('2026-11-02T03:00:00Z');
    for (const kind of ['VIEW', 'CORRECT', 'STOP'] as const)
      expect(strictestDue(policy, kind, at)).toEqual({ law: 'ID-PDP', dueAt: instant('2026-11-05T03:00:00Z') });
    expect(strictestDue(policy, 'DELETE', at)).toEqual({ law: 'KR-PIPA', dueAt: instant('2026-11-12T14:59:59.999Z') });
    expect(policy.confirmedBy).toBeNull();
  });

  promise(
    'Art. 6(2)',
    'ten days end on a working day of Seoul: over Chuseok, a Sunday and a substitute holiday they move',
    () => {
      // The tenth day is the Saturday of Chuseok; Sunday follows.
      expect(due('KR-PIPA', 'DELETE', '2026-09-16T03:00:00Z')?.dueAt).toEqual(instant('2026-09-28T14:59:59.999Z'));
      // National Foundation Day falls on a Saturday, Monday stands in for it.
      expect(due('KR-PIPA', 'DELETE', '2026-09-23T03:00:00Z')?.dueAt).toEqual(instant('2026-10-06T14:59:59.999Z'));
      // The day is Seoul's: half past midnight there is the evening before in Jakarta.
      expect(due('KR-PIPA', 'DELETE', '2026-11-01T15:30:00Z')?.dueAt).toEqual(instant('2026-11-12T14:59:59.999Z'));
      expect(isWorkingDay(requests, 'jakarta', '2026-03-19')).toBe(false);
      expect(isWorkingDay(requests, 'jakarta', '2026-03-18')).toBe(true);
    },
  );

  promise('Art. 6(2)', 'a month without the day ends on its last, and two more are counted from the receipt', () => {
    expect(due('EU-GDPR', 'VIEW', '2026-01-31T03:00:00Z')).toMatchObject({
      dueAt: instant('2026-02-28T16:59:59.999Z'),
      extendedTo: instant('2026-04-28T16:59:59.999Z'),
    });
    expect(due('EU-GDPR', 'VIEW', '2026-08-31T03:00:00Z')?.dueAt).toEqual(instant('2026-09-30T16:59:59.999Z'));
  });

  promise(
    'Art. 6(2)',
    'no answer is due before its request, and the strictest law is never later than any other',
    () => {
      fc.assert(
        fc.property(timed, ({ kind, at, applied }) => {
          const strictest = strictestDue(policy, kind, at, applied);
          const each = duesOf(policy, kind, at).filter(({ clock }) => applied.includes(clock.law));
          for (const { dueAt } of each) {
            if (!dueAt) continue;
            expect(dueAt > at).toBe(true);
            expect(strictest.dueAt <= dueAt).toBe(true);
          }
          expect(
            each.some(
              ({ clock, dueAt }) => clock.law === strictest.law && dueAt?.getTime() === strictest.dueAt.getTime(),
            ),
          ).toBe(true);
        }),
      );
    },
  );

  promise('Art. 6(2)', 'an extension only ever gives time, and only where every stricter law allows it', () => {
    fc.assert(
      fc.property(timed, ({ kind, at, applied }) => {
        const before = strictestDue(policy, kind, at, applied);
        const after = strictestExtended(policy, kind, at, applied);
        if (after) expect(after.dueAt > before.dueAt).toBe(true);
        // Those that name no time for the right hold nothing up.
        const ruling = applied.filter((law) => kind !== 'DELETE' || law !== 'ID-PDP');
        expect(after !== null).toBe(ruling.length === 1 && ruling[0] === 'EU-GDPR');
      }),
    );
  });

  promise(
    'Art. 6(2)',
    'who writes later is never answered sooner, and days that are counted end on a day of work',
    () => {
      fc.assert(
        fc.property(received, fc.integer({ min: 0, max: 90 * 24 * 60 }), kinds, (at, minutes, kind) => {
          const later = new Date(at.getTime() + minutes * 60_000);
          const ends = duesOf(policy, kind, later);
          for (const [index, { clock, dueAt }] of duesOf(policy, kind, at).entries()) {
            if (!dueAt) continue;
            expect(dueAt.getTime()).toBeLessThanOrEqual(ends[index]?.dueAt?.getTime() ?? 0);
            const day = DateTime.fromJSDate(dueAt, { zone: clock.timeZone }).toISODate() ?? '';
            if (clock.calendar !== null) expect(isWorkingDay(requests, clock.calendar, day)).toBe(true);
          }
        }),
      );
    },
  );

  promise('Art. 6(2)', 'a policy whose clocks name what is not there is refused', () => {
    const wrong = (more: object) => () => parsePolicy({ ...policy, requests: { ...requests, ...more } });
    expect(wrong({ applied: ['XX'] })).toThrow('has no clock');
    expect(wrong({ applied: ['ID-PDP'] })).toThrow('no applied law gives DELETE a time');
    expect(wrong({ calendars: {} })).toThrow('unknown calendar');
    expect(wrong({ clocks: [...requests.clocks, ...requests.clocks] })).toThrow('there twice');
    expect(wrong({})).not.toThrow();
  });
});
