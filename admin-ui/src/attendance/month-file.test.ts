// The file of a month: what a spreadsheet could run is made plain, and somebody whose door is shut is named by nothing.
import { expect, test } from 'vitest';
import { hoursOf, monthTable } from './month-file.ts';

const line = { restriction: null, daysMarked: 2, minutes: 605, daysAtHome: 1, findings: 0, missing: ['2026-11-02'] };

test('formulas are neutralised and cells quoted', () => {
  const table = monthTable(
    ['Person', 'Days', '=1+1'],
    [{ ...line, person: { id: '1', reference: '=HYPERLINK("x")' } }],
    'shut',
  );
  expect(table).toBe(`\uFEFFPerson,Days,'=1+1\r\n"'=HYPERLINK(""x"")",2,10:05,1,0,2026-11-02\r\n`);
});

test('whose door is shut has a line without a word about them', () => {
  expect(monthTable(['Person'], [{ ...line, person: null }], 'shut')).toBe('\uFEFFPerson\r\nshut,,,,,\r\n');
});

test('minutes are told in hours', () => {
  expect([0, 59, 60, 9_750].map(hoursOf)).toEqual(['0:00', '0:59', '1:00', '162:30']);
});
