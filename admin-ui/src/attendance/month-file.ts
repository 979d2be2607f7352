// A month as a table for a spreadsheet, page by page, by department. Nothing in it is ever run by the program that opens it. Keeps nothing.
import type { BackOffice } from '../data/back-office.ts';
import { ExportAttendanceMonthDocument, type MonthLineFragment } from '../generated/operations.ts';

const perPage = 50;

/** A cell that no spreadsheet takes for a formula (OWASP, CSV injection), quoted as RFC 4180 wants. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const line = (values: readonly (string | number)[]): string =>
  `${values.map((value) => cell(String(value))).join(',')}\r\n`;

/** Hours and minutes, such as 162:30. */
export const hoursOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** What the marks of a department come to. */
export interface Department {
  /** Null: the company wrote none, or their door is shut. */
  name: string | null;
  lines: MonthLineFragment[];
  daysMarked: number;
  minutes: number;
  daysAtHome: number;
  findings: number;
}

/** Lines by where people work, in alphabetical order; those of nowhere come last. */
export function byDepartment(lines: readonly MonthLineFragment[]): Department[] {
  const sum = (of: readonly MonthLineFragment[], what: 'daysMarked' | 'minutes' | 'daysAtHome' | 'findings') =>
    of.reduce((total, one) => total + (one[what] ?? 0), 0);
  return [...Map.groupBy(lines, ({ department }) => department ?? null)]
    .map(([name, of]) => ({
      name,
      lines: of,
      daysMarked: sum(of, 'daysMarked'),
      minutes: sum(of, 'minutes'),
      daysAtHome: sum(of, 'daysAtHome'),
      findings: sum(of, 'findings'),
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? ''));
}

/** Lines by department as a table with these headings, below it what each department comes to. A byte order mark, so that spreadsheets read Korean as it was written. */
export function monthTable(
  headings: readonly string[],
  lines: readonly MonthLineFragment[],
  { shut, total, nowhere }: { shut: string; total: string; nowhere: string },
): string {
  const departments = byDepartment(lines);
  const rows = departments.flatMap(({ lines: of }) =>
    of.map((one) =>
      one.person
        ? line([
            one.person.reference,
            one.department ?? '',
            one.daysMarked ?? 0,
            hoursOf(one.minutes ?? 0),
            one.daysAtHome ?? 0,
            one.findings ?? 0,
            one.missing.join(' '),
          ])
        : line([shut, '', '', '', '', '', '']),
    ),
  );
  const sums = departments.map(({ name, daysMarked, minutes, daysAtHome, findings }) =>
    line([total, name ?? nowhere, daysMarked, hoursOf(minutes), daysAtHome, findings, '']),
  );
  return `\uFEFF${line(headings)}${rows.join('')}${sums.join('')}`;
}

/** All pages of a month; each is recorded as a download. A page that fails fails the whole: half a file must not look whole. */
export async function allOfMonth(
  backOffice: BackOffice,
  wanted: { organizationId: string; month: string },
): Promise<MonthLineFragment[]> {
  const all: MonthLineFragment[] = [];
  for (let after: string | null = null; ;) {
    const { exportAttendanceMonth: page }: { exportAttendanceMonth: MonthPage } = await backOffice.ask(
      ExportAttendanceMonthDocument,
      { ...wanted, first: perPage, after },
    );
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor ?? null;
  }
}

interface MonthPage {
  nodes: MonthLineFragment[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
