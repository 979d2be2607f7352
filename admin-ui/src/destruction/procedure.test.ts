// The clock, the steps and the effect of a list, as the screen draws them.
import { describe, expect, test } from 'vitest';
import type { BatchDetailFragment, BatchState } from '../generated/operations.ts';
import { partsOfClock, placeOnClock } from './clock-parts.ts';
import { areItemsGone, effectOf, isGone } from './effect.ts';
import { stepsOf } from './steps.ts';

const hours = { recoveryHours: 96, approvalHours: 120, destroyedHours: 120, limitHours: 168 };
const hour = 3_600_000;
const limit = new Date('2026-11-01T09:00:00Z');

describe('the clock', () => {
  test('reaches from 0 to the hard limit without a gap', () => {
    expect(partsOfClock(hours).map(({ from, to }) => [from, to])).toEqual([
      [0, 96],
      [96, 120],
      [120, 168],
    ]);
  });

  test('leaves out a part that has no length', () => {
    expect(partsOfClock({ ...hours, approvalHours: 168, destroyedHours: 168 }).map(({ name }) => name)).toEqual([
      'recovery',
      'approval',
    ]);
  });

  test('places now, and stops at the end of the bar', () => {
    expect(placeOnClock(hours, limit, new Date(limit.getTime() - 68 * hour))).toMatchObject({ hours: 100, past: 0 });
    expect(placeOnClock(hours, limit, limit)).toEqual({ hours: 168, percent: 100, past: 0 });
    expect(placeOnClock(hours, limit, new Date(limit.getTime() + 5 * hour))).toEqual({
      hours: 173,
      percent: 100,
      past: 5 * hour,
    });
    expect(placeOnClock(hours, limit, new Date(limit.getTime() - 400 * hour)).percent).toBe(0);
  });
});

describe('the steps', () => {
  const event = (kind: string, by = 'system') => ({ at: '2026-11-01T09:00:00Z', kind, by, text: kind });
  const standing = (state: BatchState, kinds: string[]) =>
    stepsOf({ state, failure: null, timeline: kinds.map((kind) => event(kind)) }).map((step) => step.state);

  test('a list that is destroyed at once was selected and approved by one event', () => {
    const timeline = ['AT_ONCE', 'PAGE_DONE'].map((kind) => event(kind));
    const steps = stepsOf({ state: 'PROVING', failure: null, timeline });
    expect(steps.map(({ state, at }) => [state, at !== null])).toEqual([
      ['done', true],
      ['done', true],
      ['done', true],
      ['current', false],
      ['next', false],
    ]);
  });

  test('show what is done, what is now and what is to come', () => {
    expect(standing('AWAITING_APPROVAL', ['SELECTED'])).toEqual(['done', 'current', 'next', 'next', 'next']);
    expect(standing('DESTROYING', ['SELECTED', 'APPROVED', 'PAGE_DONE'])).toEqual([
      'done',
      'done',
      'current',
      'next',
      'next',
    ]);
    expect(standing('PROVING', ['SELECTED', 'APPROVED', 'PAGE_DONE'])).toEqual([
      'done',
      'done',
      'done',
      'current',
      'next',
    ]);
    expect(standing('COMPLETED', ['SELECTED', 'APPROVED', 'PAGE_DONE', 'PROVED', 'CERTIFIED'])).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
    ]);
  });

  test('stop where the procedure stopped', () => {
    expect(standing('STOPPED', ['SELECTED', 'APPROVED', 'PAGE_DONE', 'FAILED'])).toEqual([
      'done',
      'done',
      'done',
      'failed',
      'next',
    ]);
    expect(standing('STOPPED', ['SELECTED', 'APPROVED'])).toEqual(['done', 'done', 'failed', 'next', 'next']);
    expect(standing('RETURNED', ['SELECTED', 'RETURNED'])).toEqual(['done', 'failed', 'next', 'next', 'next']);
  });

  test('name who approved', () => {
    const timeline = [event('SELECTED'), event('APPROVED', 'S-0001')];
    expect(stepsOf({ state: 'APPROVED', failure: null, timeline })[1]).toMatchObject({ state: 'done', by: 'S-0001' });
  });
});

describe('what the page says afterwards', () => {
  const due = {
    recordClass: 'membership',
    title: 'Membership',
    verdict: 'DUE',
    people: 2,
    records: 7,
    clause: 'Art. 3(1)',
    law: null,
    until: null,
  } as const;
  const certificate = { id: 'c', number: 'C-2026-0001', issuedAt: '2026-11-01T09:00:00Z', level: 'ACCESS_REMOVED' };
  const batch = { classes: [due], itemCount: 2, state: 'COMPLETED' as const };

  test('is never more than the certificate says', () => {
    expect(isGone({ ...batch, certificate: { ...certificate, people: 2, records: 7 } })).toBe(true);
    expect(isGone({ ...batch, certificate: { ...certificate, people: 2, records: 6 } })).toBe(false);
    expect(areItemsGone({ ...batch, certificate: { ...certificate, people: 2, records: 6 } })).toBe(true);
    expect(areItemsGone({ ...batch, certificate: { ...certificate, people: 1, records: 3 } })).toBe(false);
    expect(areItemsGone({ ...batch, state: 'STOPPED', certificate: null })).toBe(false);
  });
});

describe('what approval does', () => {
  type Classes = BatchDetailFragment['classes'];
  const line = (recordClass: string, verdict: Classes[number]['verdict'], people: number, records: number) => ({
    recordClass,
    title: recordClass,
    verdict,
    people,
    records,
    clause: 'Art. 3(1)',
    law: null,
    until: null,
  });

  test('is counted in people where the items are people', () => {
    const classes = [
      line('membership', 'DUE', 161, 161),
      line('attendance-mark', 'DUE', 90, 4_000),
      line('login-record', 'KEPT', 100, 900),
    ];
    const effect = effectOf({ classes, itemCount: 161 });
    expect([
      effect.byPeople,
      effect.people,
      effect.records,
      effect.stays.map(({ recordClass }) => recordClass),
    ]).toEqual([true, 161, 4_161, ['login-record']]);
  });

  test('is counted in records where the items are days', () => {
    expect(effectOf({ classes: [line('login-record', 'DUE', 0, 900)], itemCount: 3 })).toMatchObject({
      byPeople: false,
      records: 900,
    });
  });
});
