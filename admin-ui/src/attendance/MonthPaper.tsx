// A month on paper, or as the PDF that a browser makes of it: one table a department, with what it comes to. On the screen it is not there.
import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import { useEffect } from 'react';
import type { MonthLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { byDepartment, hoursOf, type Department } from './month-file.ts';

interface MonthPaperProps {
  title: string;
  headings: readonly string[];
  lines: readonly MonthLineFragment[];
  /** It was printed, or somebody thought better of it. */
  done: () => void;
}

export function MonthPaper({ title, headings, lines, done }: MonthPaperProps) {
  useEffect(() => {
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [done]);
  return (
    <Portal>
      <GlobalStyles styles={onPaper} />
      <Box data-paper-of-month>
        <h1>{title}</h1>
        {byDepartment(lines).map((department) => (
          <OneDepartment key={department.name ?? ''} department={department} headings={headings} />
        ))}
      </Box>
    </Portal>
  );
}

function OneDepartment({ department, headings }: { department: Department; headings: readonly string[] }) {
  const words = useWords();
  const { name, lines, daysMarked, minutes, daysAtHome, findings } = department;
  const total = [daysMarked, hoursOf(minutes), daysAtHome, findings];
  return (
    <table>
      <caption>{name ?? words('attendance.month.nowhere')}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((one, at) => (
          <tr key={one.person?.id ?? at}>
            <th scope="row">{one.person?.reference ?? words('attendance.month.shut')}</th>
            <td>{one.daysMarked ?? '–'}</td>
            <td>{typeof one.minutes === 'number' ? hoursOf(one.minutes) : '–'}</td>
            <td>{one.daysAtHome ?? '–'}</td>
            <td>{one.findings ?? '–'}</td>
            <td>{one.missing.join(', ') || '–'}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('attendance.month.total')}</th>
          {total.map((value, at) => (
            <td key={headings[at + 1]}>{value}</td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

const onPaper = {
  '[data-paper-of-month]': { display: 'none' },
  '@page': { margin: '15mm' },
  '@media print': {
    'body > *:not([data-paper-of-month])': { display: 'none' },
    '[data-paper-of-month]': { display: 'block', color: '#000', background: '#fff', fontSize: '10pt' },
    '[data-paper-of-month] h1': { fontSize: '16pt' },
    '[data-paper-of-month] table': { width: '100%', borderCollapse: 'collapse', marginBottom: '8mm' },
    '[data-paper-of-month] caption': { textAlign: 'left', fontWeight: 700, paddingBottom: '2mm' },
    '[data-paper-of-month] th, [data-paper-of-month] td': {
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: '0.2mm solid #999',
      padding: '1mm 3mm 1mm 0',
    },
    // A person's line is not cut in two; headings stand on every sheet.
    '[data-paper-of-month] tr': { breakInside: 'avoid' },
  },
};
