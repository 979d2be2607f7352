// What Today counts: all open requests once, by law, and those that nobody has.
import { expect, test } from 'vitest';
import { byLaw, sum, totalOf, unassigned, type Standing } from './standings.ts';

const row = (law: string, assignedTo: string | null, onTrack: number, dueSoon: number, overdue: number): Standing => ({
  law,
  channel: 'LETTER',
  assignedTo,
  onTrack,
  dueSoon,
  overdue,
});
const rows = [row('EU-GDPR', 'S-0001', 4, 0, 0), row('ID-PDP', null, 1, 2, 0), row('ID-PDP', 'S-0002', 0, 0, 3)];

test('each request is counted once', () => {
  expect(totalOf(rows)).toEqual({ onTrack: 5, dueSoon: 2, overdue: 3 });
  expect(sum(totalOf(rows))).toBe(10);
  expect(unassigned(rows)).toBe(3);
});

test('the law with the most that is late stands first', () => {
  expect(byLaw(rows)).toEqual([
    { law: 'ID-PDP', onTrack: 1, dueSoon: 2, overdue: 3 },
    { law: 'EU-GDPR', onTrack: 4, dueSoon: 0, overdue: 0 },
  ]);
});
