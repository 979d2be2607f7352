// The board of today: who marked, the latest first, and what cannot be. It asks often for counts alone, and opens people's marks only when those changed.
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { usePages } from '../data/use-pages.ts';
import {
  AttendanceBoardDocument,
  AttendancePulseDocument,
  type AttendanceBoardQuery,
} from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { RowShut } from '../stops/StoppedMark.tsx';

type Line = AttendanceBoardQuery['attendanceBoard']['nodes'][number];

/** Counts cost no look at anybody. */
const pulseMs = 5_000;

function useColumns(): Column<Line>[] {
  const words = useWords();
  const people = useTask('people');
  const findingsOf = ({ marks }: Line) => [...new Set(marks.flatMap(({ finding }) => finding ?? []))];
  return [
    {
      key: 'person',
      head: words('attendance.column.person'),
      names: true,
      cell: ({ person, restriction }) =>
        person === null || person === undefined ? (
          <RowShut restriction={restriction} />
        ) : people ? (
          <Link component={RouterLink} to={`/people/${person.id}`}>
            {person.reference}
          </Link>
        ) : (
          person.reference
        ),
    },
    {
      key: 'state',
      head: words('attendance.column.state'),
      cell: ({ state }) =>
        state ? (
          <Status tone={state === 'REFUSED' ? 'overdue' : 'onTrack'} icon={state === 'REFUSED' ? 'block' : 'done'}>
            {words(`attendance.states.${state}`)}
          </Status>
        ) : (
          '–'
        ),
    },
    {
      key: 'in',
      head: words('attendance.column.firstIn'),
      cell: ({ firstIn }) => (firstIn ? <Instant at={firstIn} /> : '–'),
    },
    {
      key: 'out',
      head: words('attendance.column.lastOut'),
      cell: ({ lastOut }) => (lastOut ? <Instant at={lastOut} /> : '–'),
    },
    { key: 'marks', head: words('attendance.column.marks'), align: 'right', cell: ({ marks }) => marks.length },
    {
      key: 'findings',
      head: words('attendance.column.findings'),
      cell: (line) =>
        findingsOf(line).map((finding) => (
          <Status key={finding} tone="dueSoon" icon="late">
            {words(`attendance.findings.${finding}`)}
          </Status>
        )),
    },
  ];
}

export function Board({ organizationId, day }: { organizationId: string; day: string }) {
  const words = useWords();
  const columns = useColumns();
  const variables = { organizationId, day };
  const pages = usePages({
    name: 'attendance-board',
    document: AttendanceBoardDocument,
    variables,
    pick: ({ attendanceBoard }) => attendanceBoard,
    perPage: 50,
  });
  const pulse = useDocument('attendance-pulse', AttendancePulseDocument, variables, { every: pulseMs, keep: true });
  const counts = pulse.data?.attendancePulse;
  const seen = useRef<string | null>(null);
  const client = useQueryClient();
  const fingerprint = counts?.fingerprint;
  useEffect(() => {
    if (fingerprint === undefined) return;
    if (seen.current !== null && seen.current !== fingerprint) {
      void client.invalidateQueries({ queryKey: ['attendance-board'] });
      void client.invalidateQueries({ queryKey: ['mark-requests'] });
    }
    seen.current = fingerprint;
  }, [fingerprint, client]);
  return (
    <Section
      title={words('attendance.board', { day })}
      lead={words('attendance.honesty')}
      actions={
        <Typography role="status" variant="body2">
          {counts ? words('attendance.counts', { people: counts.people, marks: counts.marks }) : ''}
        </Typography>
      }
      flush
    >
      <PagedSheet
        what={words('attendance.board', { day })}
        pages={pages}
        columns={columns}
        keyOf={(line) => line.person?.id ?? line.lastMarkAt ?? line.restriction?.since ?? ''}
        empty={words('attendance.boardEmpty')}
      />
    </Section>
  );
}
