// The sheet of a month: what each person's marks come to, and working days without one. Taken away as a file or on paper it is recorded as a download.
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useCallback, useState } from 'react';
import { useBackOffice } from '../data/use-back-office.ts';
import { usePages } from '../data/use-pages.ts';
import { AttendanceMonthDocument, type MonthLineFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { RowShut } from '../stops/StoppedMark.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import { MonthPaper } from './MonthPaper.tsx';
import { allOfMonth, hoursOf, monthTable } from './month-file.ts';

function useColumns(): Column<MonthLineFragment>[] {
  const words = useWords();
  const language = useLanguage();
  return [
    {
      key: 'person',
      head: words('attendance.column.person'),
      names: true,
      cell: ({ person, restriction }) => person?.reference ?? <RowShut restriction={restriction} />,
    },
    { key: 'department', head: words('attendance.month.department'), cell: ({ department }) => department ?? '–' },
    { key: 'days', head: words('attendance.month.days'), align: 'right', cell: (one) => one.daysMarked ?? '–' },
    {
      key: 'hours',
      head: words('attendance.month.hours'),
      align: 'right',
      cell: ({ minutes }) => (typeof minutes === 'number' ? hoursOf(minutes) : '–'),
    },
    { key: 'home', head: words('attendance.month.home'), align: 'right', cell: (one) => one.daysAtHome ?? '–' },
    { key: 'findings', head: words('attendance.column.findings'), align: 'right', cell: (one) => one.findings ?? '–' },
    {
      key: 'missing',
      head: words('attendance.month.missing'),
      cell: ({ missing }) => missing.map((day) => plainDayInWords(day, language)).join(', ') || '–',
    },
  ];
}

/** Each department has a table of its own on paper. */
const departmentColumn = 1;

export function Month({ organizationId, thisMonth }: { organizationId: string; thisMonth: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const columns = useColumns();
  const [month, setMonth] = useState(thisMonth);
  const [taking, setTaking] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  const [onPaper, setOnPaper] = useState<MonthLineFragment[] | null>(null);
  const pages = usePages({
    name: 'attendance-month',
    document: AttendanceMonthDocument,
    variables: { organizationId, month },
    pick: ({ attendanceMonth }) => attendanceMonth,
    perPage: 50,
  });
  const heads = columns.map(({ head }) => head);
  const take = async (as: 'csv' | 'paper') => {
    setTaking(true);
    setFault(null);
    try {
      const lines = await allOfMonth(backOffice, { organizationId, month });
      if (as === 'paper') setOnPaper(lines);
      else
        saveFile(
          `attendance-${month}.csv`,
          monthTable(heads, lines, {
            shut: words('attendance.month.shut'),
            total: words('attendance.month.total'),
            nowhere: words('attendance.month.nowhere'),
          }),
          'text/csv;charset=utf-8',
        );
    } catch (thrown) {
      setFault(thrown);
    } finally {
      setTaking(false);
    }
  };
  const printed = useCallback(() => setOnPaper(null), []);
  return (
    <Section
      title={words('attendance.month.title')}
      lead={words('attendance.month.lead')}
      actions={
        <>
          <TextField
            size="small"
            type="month"
            label={words('attendance.month.month')}
            value={month}
            onChange={(event) => setMonth(event.target.value === '' ? thisMonth : event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button variant="outlined" disabled={taking} onClick={() => void take('csv')}>
            {words('attendance.month.take')}
          </Button>
          <Button variant="outlined" disabled={taking} onClick={() => void take('paper')}>
            {words('attendance.month.print')}
          </Button>
        </>
      }
      flush
    >
      <RefusedIn refusal={null} fault={fault} />
      {onPaper ? (
        <MonthPaper
          title={words('attendance.month.paper', { month })}
          headings={heads.filter((_head, at) => at !== departmentColumn)}
          lines={onPaper}
          done={printed}
        />
      ) : null}
      <PagedSheet
        what={words('attendance.month.title')}
        pages={pages}
        columns={columns}
        keyOf={({ person, restriction }) => person?.id ?? restriction?.since ?? ''}
        empty={words('attendance.month.empty')}
      />
    </Section>
  );
}
