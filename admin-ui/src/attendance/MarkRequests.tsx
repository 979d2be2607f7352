// What members ask about their marks, waiting for a manager: approve or not, with an answer that the member reads.
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { usePages } from '../data/use-pages.ts';
import { MarkRequestsDocument, type MarkRequestsQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

type Line = MarkRequestsQuery['markRequests']['nodes'][number];

interface Deciding {
  request: Line;
  approves: boolean;
}

function DecideMarkDialog({ request, approves, close }: Deciding & { close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [answer, setAnswer] = useState('');
  const act = useAct(
    (text: string) => backOffice.decideMarkRequest({ requestId: request.id, approves, answer: text }),
    ['mark-requests', 'attendance-board', 'attendance-pulse'],
    () => {
      notify(words(approves ? 'attendance.approved' : 'attendance.notApproved'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words(approves ? 'attendance.approveTitle' : 'attendance.refuseTitle', {
        person: request.person?.reference ?? '–',
      })}
      lead={words(approves ? 'attendance.approveLead' : 'attendance.refuseLead')}
      act={words(approves ? 'attendance.approve' : 'attendance.refuse')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(answer)}
      close={close}
    >
      <TextField
        label={words('attendance.answer')}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        fullWidth
        multiline
        minRows={2}
        sx={{ mt: 5 }}
      />
    </ActDialog>
  );
}

export function MarkRequests({ organizationId }: { organizationId: string }) {
  const words = useWords();
  const settles = useTask('settlingAttendance');
  const [open, setOpen] = useState<Deciding | null>(null);
  const pages = usePages({
    name: 'mark-requests',
    document: MarkRequestsDocument,
    variables: { organizationId },
    pick: ({ markRequests }) => markRequests,
    perPage: 20,
  });
  const wanted = ({ kind, voids }: Line) =>
    kind ? words(`people.kinds.${kind}`) : voids ? words('attendance.setAside') : '–';
  const columns: Column<Line>[] = [
    {
      key: 'person',
      head: words('attendance.column.person'),
      names: true,
      cell: ({ person }) => person?.reference ?? '–',
    },
    { key: 'wanted', head: words('attendance.column.wanted'), cell: wanted },
    { key: 'at', head: words('attendance.column.at'), cell: ({ at }) => (at ? <Instant at={at} /> : '–') },
    { key: 'reason', head: words('attendance.column.reason'), cell: ({ reason }) => reason ?? '–' },
    ...(settles
      ? [
          {
            key: 'decide',
            head: words('attendance.column.decide'),
            quietHead: true,
            cell: (request: Line) => (
              <>
                <Button size="small" onClick={() => setOpen({ request, approves: true })}>
                  {words('attendance.approve')}
                </Button>
                <Button size="small" onClick={() => setOpen({ request, approves: false })}>
                  {words('attendance.refuse')}
                </Button>
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={words('attendance.requests')} lead={words('attendance.requestsLead')} flush>
      <PagedSheet
        what={words('attendance.requests')}
        pages={pages}
        columns={columns}
        keyOf={({ id }) => id}
        empty={words('attendance.requestsEmpty')}
      />
      {open ? <DecideMarkDialog {...open} close={() => setOpen(null)} /> : null}
    </Section>
  );
}
