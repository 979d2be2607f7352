// Whose consent is asked, by age: leap days, time zones and both readings of the limit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promise } from '../../../../test/kit/promise.ts';
import { basisOf, consentUntil, guardianshipTerms, loadPolicy, outgrows, reaches } from './index.ts';

const policy = loadPolicy();
const child = (birthday: string, today: string, change: Partial<typeof policy.guardianship> = {}) =>
  basisOf({ guardianship: { ...policy.guardianship, ...change } }, { kind: 'CHILD', birthday }, today);

describe('guardian consent by age', () => {
  promise('Art. 10(3)', 'a guardian consents for a child until the day before the eighth birthday', () => {
    expect(child('2018-11-02', '2026-11-01')).toEqual({ verdict: 'ALONE', lastDay: '2026-11-01' });
    expect(child('2018-11-01', '2026-11-01')).toEqual({ verdict: 'OWN', since: '2026-11-01' });
    expect(child('2018-10-31', '2026-11-01')).toEqual({ verdict: 'OWN', since: '2026-10-31' });
  });

  promise(
    'Art. 10(3)',
    'where the operator reads the limit as eight and under, it lasts until the ninth birthday',
    () => {
      expect(child('2018-10-31', '2026-11-01', { inclusive: true })).toEqual({
        verdict: 'ALONE',
        lastDay: '2027-10-30',
      });
    },
  );

  promise('Art. 10(3)', 'who was born on a leap day reaches an age on 1 March of a common year', () => {
    expect(reaches('2020-02-29', 8)).toBe('2028-02-29');
    expect(reaches('2020-02-29', 7)).toBe('2027-03-01');
    expect(child('2020-02-29', '2027-02-28', { ageLimitYears: 7 })).toEqual({
      verdict: 'ALONE',
      lastDay: '2027-02-28',
    });
  });

  promise('Art. 10(3)', 'a law that asks child and guardian is a parameter: between the limits both consent', () => {
    const terms = { ...guardianshipTerms(policy), togetherUnderYears: 14 };
    expect(child('2018-10-31', '2026-11-01', { terms })).toEqual({ verdict: 'TOGETHER', lastDay: '2032-10-30' });
    expect(child('2012-10-31', '2026-11-01', { terms })).toEqual({ verdict: 'OWN', since: '2020-10-31' });
  });

  promise('Art. 10(3)', 'of adult wards no age ends a consent, and a year does', () => {
    for (const kind of ['ADULT_WARD', 'MENTAL_DISABILITY', 'SEVERE_DISABILITY'] as const)
      expect(basisOf(policy, { kind, birthday: '1980-01-01' }, '2026-11-01')).toEqual({
        verdict: 'ALONE',
        lastDay: null,
      });
    const terms = guardianshipTerms(policy);
    const until = (byAge: string | null, byPaper: string | null) =>
      consentUntil(terms, { today: '2026-11-01', byAge, byPaper });
    expect([until(null, null), until(null, '2027-01-31'), until('2026-11-01', '2027-01-31')]).toEqual([
      '2027-10-31',
      '2027-01-31',
      '2026-11-01',
    ]);
  });

  test('for any birthday every day belongs to exactly one verdict, and they come in order', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.boolean(), (birthday, today, inclusive) => {
        const guardianship = { ...policy.guardianship, inclusive };
        const turn = outgrows(birthday, guardianship);
        const basis = basisOf({ guardianship }, { kind: 'CHILD', birthday }, today);
        if (basis.verdict === 'OWN') return today >= turn && basis.since === turn;
        return today < turn && basis.lastDay !== null && today <= basis.lastDay && basis.lastDay < turn;
      }),
    );
  });
});
