// A month as a table for a spreadsheet, page by page. Nothing in it is ever run by the program that opens it. Keeps nothing.
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

/** Lines as a table with these headings. A byte order mark, so that spreadsheets read Korean as it was written. */
export const monthTable = (headings: readonly string[], lines: readonly MonthLineFragment[], shut: string): string =>
  `\uFEFF${line(headings)}${lines
    .map((one) =>
      one.person
        ? line([
            one.person.reference,
            one.daysMarked ?? 0,
            hoursOf(one.minutes ?? 0),
            one.daysAtHome ?? 0,
            one.findings ?? 0,
            one.missing.join(' '),
          ])
        : line([shut, '', '', '', '', '']),
    )
    .join('')}`;

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
