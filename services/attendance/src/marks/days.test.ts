// Marks in order: what cannot be is found and not lost, a shift over midnight belongs to the day it began, days are the company's.
import { promise } from '@clounge/test/kit';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ordered, type DayMark } from './days.ts';

const mark = (at: string, kind: DayMark['kind'], more: Partial<DayMark> = {}): DayMark => ({
  id: `${at} ${kind}`,
  markedAt: new Date(at),
  kind,
  verdict: 'ACCEPTED',
  voided: false,
  ...more,
});
const now = new Date('2026-11-30T00:00:00Z');
const findings = (marks: DayMark[], at = now) => ordered(marks, 'Asia/Seoul', at).marks.map(({ finding }) => finding);

describe('the order of marks', () => {
  promise(
    'Art. 10',
    'going twice, leaving without going, never leaving: each is found on the mark that is wrong',
    () => {
      const [inAt, again, out] = [
        '2026-11-02T09:00:00+09:00',
        '2026-11-02T10:00:00+09:00',
        '2026-11-02T18:00:00+09:00',
      ];
      expect(findings([mark(inAt, 'CLOCK_IN'), mark(out, 'CLOCK_OUT')])).toEqual([null, null]);
      expect(findings([mark(again, 'CLOCK_IN'), mark(inAt, 'CLOCK_IN'), mark(out, 'CLOCK_OUT')])).toEqual([
        null,
        'TWICE_IN',
        null,
      ]);
      expect(findings([mark(out, 'CLOCK_OUT')])).toEqual(['OUT_WITHOUT_IN']);
      expect(findings([mark(inAt, 'CLOCK_IN')])).toEqual(['MISSING_OUT']);
      expect(findings([mark(inAt, 'CLOCK_IN')], new Date('2026-11-02T20:00:00+09:00'))).toEqual([null]);
      // Leaving after longer than anybody works is no leaving of that shift.
      expect(findings([mark(inAt, 'CLOCK_IN'), mark('2026-11-03T09:00:00+09:00', 'CLOCK_OUT')])).toEqual([
        'MISSING_OUT',
        'OUT_WITHOUT_IN',
      ]);
    },
  );

  promise('Art. 10', 'what was refused or set aside counts for nothing, and stays in sight', () => {
    const inAt = '2026-11-02T09:00:00+09:00';
    const { marks, days } = ordered(
      [
        mark(inAt, 'CLOCK_IN', { verdict: 'REFUSED' }),
        mark('2026-11-02T09:05:00+09:00', 'CLOCK_IN', { voided: true }),
        mark('2026-11-02T09:10:00+09:00', 'CLOCK_IN'),
        mark('2026-11-02T18:10:00+09:00', 'CLOCK_OUT'),
      ],
      'Asia/Seoul',
      now,
    );
    expect(marks.map(({ finding }) => finding)).toEqual([null, null, null, null]);
    expect(days).toMatchObject([{ day: '2026-11-02', minutes: 540 }]);
  });

  promise('Art. 10', 'a shift over midnight belongs to the day on which it began, by the clock of the company', () => {
    const night = [mark('2026-11-02T16:30:00Z', 'CLOCK_IN'), mark('2026-11-03T01:30:00Z', 'CLOCK_OUT')];
    const dayOf = (zone: 'Asia/Jakarta' | 'Asia/Seoul') => ordered(night, zone, now).days.map(({ day }) => day);
    expect([dayOf('Asia/Jakarta'), dayOf('Asia/Seoul')]).toEqual([['2026-11-02'], ['2026-11-03']]);
  });

  promise(
    'Art. 10',
    'whatever marks there are, in whatever order they come: none is lost, and minutes are never negative',
    () => {
      const any = fc.array(
        fc.record({
          minute: fc.nat(60 * 24 * 20),
          kind: fc.constantFrom<DayMark['kind']>('CLOCK_IN', 'CLOCK_OUT', 'HOME_CHECK'),
          verdict: fc.constantFrom<DayMark['verdict']>('ACCEPTED', 'REFUSED'),
          voided: fc.boolean(),
        }),
        { maxLength: 40 },
      );
      fc.assert(
        fc.property(any, (all) => {
          const marks = all.map(({ minute, ...more }, at): DayMark => ({
            id: String(at),
            markedAt: new Date(Date.UTC(2026, 10, 1) + minute * 60_000),
            ...more,
          }));
          const found = ordered(marks, 'Asia/Jakarta', now);
          expect(found.marks.map(({ id }) => id).sort()).toEqual(marks.map(({ id }) => id).sort());
          expect(found).toEqual(ordered([...marks].reverse(), 'Asia/Jakarta', now));
          for (const { minutes } of found.days) expect(minutes).toBeGreaterThanOrEqual(0);
          const accepted = found.marks.filter(({ verdict, voided }) => verdict === 'ACCEPTED' && !voided);
          const ins = accepted.filter(({ kind, finding }) => kind === 'CLOCK_IN' && finding === null).length;
          const outs = accepted.filter(({ kind, finding }) => kind === 'CLOCK_OUT' && finding === null).length;
          expect(ins).toBe(outs);
        }),
        { seed: 3, numRuns: 300 },
      );
    },
  );
});
