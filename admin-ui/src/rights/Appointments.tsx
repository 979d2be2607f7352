// The person in charge and the deputies: between which dates, appointed by whom, in force or not.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { AppointmentsDocument, type AppointmentLineFragment } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNow } from '../time/server-clock.tsx';
import { DelegateDialog } from './DelegateDialog.tsx';
import { EndDelegationDialog } from './EndDialogs.tsx';
import { useDecider } from './use-decider.ts';

export function Appointments() {
  const words = useWords();
  const decides = useTask('deciding');
  const [delegating, setDelegating] = useState(false);
  const [ending, setEnding] = useState<AppointmentLineFragment | null>(null);
  const { data, error, isError, refetch } = useDocument('appointments', AppointmentsDocument, {});
  const columns = useColumns(decides ? setEnding : null);
  return (
    <Section
      title={words('rights.appointments')}
      flush
      actions={
        decides ? (
          <Button variant="outlined" onClick={() => setDelegating(true)}>
            {words('rights.delegate')}
          </Button>
        ) : null
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('rights.appointments')} /> : null}
      {data?.appointments.length === 0 ? <Empty title={words('rights.appointmentsEmpty')} /> : null}
      {data && data.appointments.length > 0 ? (
        <Sheet
          caption={words('rights.appointments')}
          rows={data.appointments}
          keyOf={({ id }) => id}
          columns={columns}
        />
      ) : null}
      {delegating ? <DelegateDialog close={() => setDelegating(false)} /> : null}
      {ending ? <EndDelegationDialog appointment={ending} close={() => setEnding(null)} /> : null}
    </Section>
  );
}

function useColumns(end: ((appointment: AppointmentLineFragment) => void) | null): Column<AppointmentLineFragment>[] {
  const words = useWords();
  const named = useNamed();
  const by = useDecider();
  const now = useNow();
  const columns: Column<AppointmentLineFragment>[] = [
    {
      key: 'staff',
      head: words('rights.column.staff'),
      names: true,
      nowrap: true,
      cell: ({ staffNumber }) => staffNumber,
    },
    { key: 'kind', head: words('rights.column.kind'), cell: ({ kind }) => named('rights.kinds', kind) },
    {
      key: 'state',
      head: words('rights.column.state'),
      cell: ({ inForce }) => (
        <Status tone={inForce ? 'onTrack' : 'muted'} icon={inForce ? 'done' : 'clock'}>
          {words(inForce ? 'rights.inForce' : 'rights.notInForce')}
        </Status>
      ),
    },
    { key: 'from', width: 150, head: words('rights.column.from'), cell: ({ from }) => <Instant at={from} /> },
    {
      key: 'until',
      width: 150,
      head: words('rights.column.until'),
      cell: ({ until }) => (until ? <Instant at={until} /> : words('rights.open')),
    },
    { key: 'by', head: words('rights.column.by'), nowrap: true, cell: ({ appointedBy }) => by(appointedBy) },
  ];
  if (end) {
    columns.push({
      key: 'end',
      head: words('rights.column.action'),
      quietHead: true,
      align: 'right',
      cell: (appointment) =>
        appointment.kind === 'DEPUTY' && !isOver(appointment.until, now) ? (
          <Button size="small" color="secondary" onClick={() => end(appointment)} sx={{ my: -1, mr: -2.5 }}>
            {words('rights.endDelegation')}
            <Heard>{appointment.staffNumber}</Heard>
          </Button>
        ) : null,
    });
  }
  return columns;
}

const isOver = (until: string | null | undefined, now: Date): boolean =>
  until !== null && until !== undefined && new Date(until) <= now;
