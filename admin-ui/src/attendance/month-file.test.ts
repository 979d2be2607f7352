// The file of a month: what a spreadsheet could run is made plain, and somebody whose door is shut is named by nothing.
import { expect, test } from 'vitest';
import { byDepartment, hoursOf, monthTable } from './month-file.ts';

const said = { shut: 'shut', total: 'together', nowhere: 'nowhere' };
const line = {
  restriction: null,
  department: null,
  daysMarked: 2,
  minutes: 605,
  daysAtHome: 1,
  findings: 0,
  missing: ['2026-11-02'],
};

test('formulas are neutralised and cells quoted', () => {
  const table = monthTable(
    ['Person', 'Days', '=1+1'],
    [{ ...line, department: '+Sales', person: { id: '1', reference: '=HYPERLINK("x")' } }],
    said,
  );
  expect(table).toBe(
    `\uFEFFPerson,Days,'=1+1\r\n"'=HYPERLINK(""x"")",'+Sales,2,10:05,1,0,2026-11-02\r\ntogether,'+Sales,2,10:05,1,0,\r\n`,
  );
});

test('whose door is shut has a line without a word about them', () => {
  const shut = { ...line, person: null, daysMarked: null, minutes: null, daysAtHome: null, findings: null };
  expect(monthTable(['Person'], [shut], said)).toBe('\uFEFFPerson\r\nshut,,,,,,\r\ntogether,nowhere,0,0:00,0,0,\r\n');
});

test('departments come in order, each with what it comes to', () => {
  const of = (department: string | null, minutes: number) => ({ ...line, department, minutes, person: null });
  const found = byDepartment([of('Sales', 60), of(null, 5), of('Design', 30), of('Sales', 90)]);
  expect(found.map(({ name, minutes, daysMarked, lines }) => [name, minutes, daysMarked, lines.length])).toEqual([
    ['Design', 30, 2, 1],
    ['Sales', 150, 4, 2],
    [null, 5, 2, 1],
  ]);
});

test('minutes are told in hours', () => {
  expect([0, 59, 60, 9_750].map(hoursOf)).toEqual(['0:00', '0:59', '1:00', '162:30']);
});
