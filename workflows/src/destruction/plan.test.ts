// The procedure's pure decisions: reminders, pages, sums, waits.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { promise } from '@clounge/test/kit';
import * as plan from './plan.ts';

const hour = 3_600_000;
const waiting = (remindersInMs: number[], overdueInMs: number): plan.Deadlines => ({
  state: 'AWAITING_APPROVAL',
  remindersInMs,
  overdueInMs,
});

promise('Art. 8(3)', 'reminders come at their shares of the time left, then overdue, then overdue every day', () => {
  const fresh = waiting([2 * hour, 3 * hour, 4 * hour], 5 * hour);
  expect([0, 1, 2, 3].map((told) => plan.nextStep(fresh, told))).toEqual([
    { inMs: 2 * hour, level: '50', told: 1 },
    { inMs: 3 * hour, level: '75', told: 2 },
    { inMs: 4 * hour, level: '90', told: 3 },
    { inMs: 5 * hour, level: 'overdue', told: 4 },
  ]);
  expect(plan.nextStep(waiting([0, 0, 0], 0), 4)).toEqual({ inMs: 24 * hour, level: 'overdue', told: 4 });
});

promise('Art. 8(3)', 'a list that is late when it is first seen is told once, at the latest level', () => {
  expect(plan.nextStep(waiting([0, 0, hour], 2 * hour), 0)).toEqual({ inMs: 0, level: '75', told: 2 });
  expect(plan.nextStep(waiting([0, 0, 0], 0), 0)).toEqual({ inMs: 0, level: 'overdue', told: 4 });
  expect(plan.nextStep(waiting([0, 0, 0], 0), 1)).toEqual({ inMs: 0, level: 'overdue', told: 4 });
});

promise('Art. 8(3)', 'nobody is reminded of a list that no longer awaits approval', () => {
  for (const state of ['APPROVED', 'RETURNED', 'DESTROYING', 'COMPLETED', 'UNKNOWN']) {
    expect(plan.nextStep({ ...waiting([0, 0, 0], 0), state }, 0).level).toBe(null);
  }
});

promise('Art. 8(3)', 'a list is looked at again within hours, for its deadlines may change', () => {
  expect(plan.nextStep(waiting([100 * hour, 150 * hour, 180 * hour], 200 * hour), 0)).toEqual({
    inMs: 6 * hour,
    level: null,
    told: 0,
  });
});

test('no level is told twice and no wait is negative or longer than a day', () => {
  const deadline = fc.integer({ min: -500 * hour, max: 500 * hour });
  fc.assert(
    fc.property(fc.array(deadline, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 4 }), (moments, told) => {
      const [a = 0, b = 0, c = 0, overdue = 0] = moments.map((at) => Math.max(0, at)).sort((x, y) => x - y);
      const step = plan.nextStep(waiting([a, b, c], overdue), told);
      expect(step.inMs).toBeGreaterThanOrEqual(0);
      expect(step.inMs).toBeLessThanOrEqual(24 * hour);
      if (step.level !== null && told < 4) expect(plan.levels.indexOf(step.level)).toBe(step.told - 1);
      if (step.level !== null && told < 4) expect(step.told).toBeGreaterThan(told);
    }),
  );
});

describe('pages', () => {
  const walked = (course: plan.Course): number[] => {
    const { run, more } = plan.pagesOfRun(course);
    return more ? [...run, ...walked({ ...course, next: course.next + run.length })] : run;
  };

  test('every page once, in runs of at most twenty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), (pages) => {
        expect(walked(plan.startOf(pages))).toEqual(Array.from({ length: pages }, (_one, page) => page));
        expect(plan.pagesOfRun(plan.startOf(pages)).run.length).toBeLessThanOrEqual(plan.pagesPerRun);
      }),
    );
  });

  test('after a refused proof only the pages with something left', () => {
    const again = plan.againOf({ ...plan.proofOf(plan.startOf(40), 40), left: [3, 17] });
    expect(again).toMatchObject({ phase: 'destroying', round: 1, residue: [], left: [] });
    expect(walked(again)).toEqual([3, 17]);
    expect(walked(plan.proofOf(again, 40))).toHaveLength(40);
  });

  test('a request id names its step, part and round', () => {
    expect(plan.requestIdOf('b', 3, 0, 'billing')).toBe('b:3:billing');
    expect(plan.requestIdOf('b', 3, 0)).toBe('b:3');
    expect(plan.requestIdOf('b', 3, 2, 'billing')).toBe('b:3:billing:again-2');
  });
});

test('residue is summed by service and class, and nothing is nothing', () => {
  const one = { service: 'billing', recordClass: 'contract', records: 1 };
  expect(
    plan.added(
      [one],
      [
        { ...one, records: 2 },
        { ...one, service: 'identity' },
        { ...one, records: 0 },
      ],
    ),
  ).toEqual([
    { ...one, records: 3 },
    { ...one, service: 'identity' },
  ]);
  expect(plan.added([], [{ ...one, records: 0 }])).toEqual([]);
});

test('a stopped list rests from a minute to an hour', () => {
  expect([0, 1, 5, 6, 100].map(plan.restMs)).toEqual([60_000, 120_000, 1_920_000, hour, hour]);
});

test('a message that is no approval is known by its shape', () => {
  expect(plan.isApprovedMessage({ approvalId: '7c0f6a2e-18b5-4d59-9f52-0a2f0d3a5b11' })).toBe(true);
  for (const message of [
    undefined,
    null,
    'x',
    7,
    {},
    { approvalId: 7 },
    { approvalId: '' },
    { approvalId: 'a b' },
    { approvalId: 'x'.repeat(65) },
  ]) {
    expect(plan.isApprovedMessage(message)).toBe(false);
  }
});
