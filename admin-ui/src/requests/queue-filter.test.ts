// What the queue asks for each filter of an address, and which addresses it writes.
import { expect, test } from 'vitest';
import { addressOf, queueFilterOf, queuePath, requestFilterOf, requestOrderOf } from './queue-filter.ts';

test('without a filter the open requests are asked for', () => {
  expect(requestFilterOf({}, 'S-0001')).toEqual({ open: true });
  expect(addressOf(queueFilterOf({}))).toEqual({});
  expect(queuePath({})).toBe('/requests');
});

test.each([
  ['overdue', { open: true, overdue: true }],
  ['unassigned', { open: true, unassigned: true }],
  ['mine', { open: true, assignedTo: 'S-0001' }],
  ['due24', { dueWithinHours: 24 }],
  ['due72', { dueWithinHours: 72 }],
  ['closed', { open: false }],
  ['answered', { answeredWithinDays: 30 }],
  ['late', { answeredWithinDays: 30, late: true }],
  ['all', {}],
])('%s', (which, expected) => {
  expect(requestFilterOf({ which }, 'S-0001')).toEqual(expected);
});

test('whoever has no staff number has no requests of theirs', () => {
  expect(requestFilterOf({ which: 'mine' }, null)).toEqual({ open: true, assignedTo: '-' });
});

test('a reference is found in every state', () => {
  expect(requestFilterOf({ which: 'overdue', reference: 'R-2026-000001' }, null)).toEqual({
    reference: 'R-2026-000001',
  });
});

test('what an address says that is none of ours is not asked for', () => {
  const typed = { which: 'everything', kind: 'BURN', channel: 3, law: 'x'.repeat(41), language: 'fr', assignedTo: {} };
  expect(requestFilterOf(typed, null)).toEqual({ open: true });
});

test('the path of the queue leads back to its filter', () => {
  const path = queuePath({ which: 'overdue', law: 'ID-PDP' });
  const found: unknown = JSON.parse(new URL(path, 'https://desk.test').searchParams.get('filter') ?? '');
  expect(found).toEqual({ which: 'overdue', law: 'ID-PDP' });
});

test('nobody’s requests may be overdue too', () => {
  expect(requestFilterOf({ which: 'overdue', assignedTo: 'nobody' }, 'S-0001')).toEqual({
    open: true,
    overdue: true,
    unassigned: true,
  });
});

test.each([
  [{}, 'DUE'],
  [{ order: 'received' }, 'RECEIVED'],
  [{ order: 'sideways' }, 'DUE'],
  [{ which: 'closed' }, 'CLOSED'],
  [{ which: 'late', order: 'due' }, 'DUE'],
  // What is open has not ended.
  [{ which: 'open', order: 'closed' }, 'DUE'],
])('the order of %j', (values, expected) => {
  expect(requestOrderOf(values)).toBe(expected);
});
