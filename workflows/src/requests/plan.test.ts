// What a rights request does next, by property: whose time came goes first, and nothing is waited for longer than the next timer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStep, sooner } from './plan.ts';

const left = fc.record({
  state: fc.constantFrom('RECEIVED', 'VERIFYING', 'VERIFIED', 'DECIDED', 'CARRYING_OUT', 'CLOSED', 'UNKNOWN'),
  reminders: fc.uniqueArray(
    fc.record({ share: fc.constantFrom(50, 75, 90, 100), inMs: fc.integer({ min: 0, max: 1_000_000 }) }),
    { selector: ({ share }) => share },
  ),
  unverifiedInMs: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
});

test('a step is taken when its time came, and never before', () => {
  fc.assert(
    fc.property(left, (steps) => {
      const step = nextStep(steps);
      const timers = [
        ...steps.reminders.map(({ inMs }) => inMs),
        ...(steps.unverifiedInMs === null ? [] : [steps.unverifiedInMs]),
      ];
      const over = steps.state === 'CLOSED' || steps.state === 'UNKNOWN';
      expect(step.kind === 'END').toBe(over);
      if (over) return;
      expect(step.kind === 'WAIT').toBe(timers.every((ms) => ms > 0));
      if (step.kind === 'WAIT') expect(step.ms).toBe(timers.length === 0 ? null : Math.min(...timers));
      if (step.kind === 'REMIND')
        expect(steps.reminders.filter(({ inMs }) => inMs === 0).every(({ share }) => share <= step.share)).toBe(true);
    }),
  );
});

test('the sooner of two waits counts, and an endless one never does where the other ends', () => {
  expect([sooner(null, null), sooner(5, null), sooner(null, 5), sooner(7, 5)]).toEqual([null, 5, 5, 5]);
});
