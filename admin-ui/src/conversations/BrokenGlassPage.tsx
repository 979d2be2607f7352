// Who opened a person's data without a case, why, and what was thought of it. What nobody reviewed stands first.
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTask, useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { BrokenGlassDocument, type BreakGlassVerdict, type GlassLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

export function BrokenGlassPage() {
  const words = useWords();
  const { data, error, refetch } = useDocument('glass', BrokenGlassDocument, {});
  const columns = useColumns();
  const rows = data?.brokenGlass;
  return (
    <>
      <PageHead title={words('conversations.glass.list')} lead={words('conversations.glass.listLead')} />
      <Section title={words('conversations.glass.list')} flush>
        {error ? <Fault fault={error} retry={() => void refetch()} /> : null}
        {!rows && !error ? <RowsSkeleton what={words('conversations.glass.list')} /> : null}
        {rows?.length === 0 ? <Empty title={words('conversations.glass.empty')} /> : null}
        {rows && rows.length > 0 ? (
          <Sheet caption={words('conversations.glass.list')} columns={columns} rows={rows} keyOf={({ id }) => id} />
        ) : null}
      </Section>
    </>
  );
}

function useColumns(): Column<GlassLineFragment>[] {
  const words = useWords();
  return [
    {
      key: 'at',
      head: words('conversations.glass.at'),
      names: true,
      width: 200,
      cell: ({ brokenAt }) => <Instant at={brokenAt} />,
    },
    { key: 'by', head: words('conversations.glass.by'), nowrap: true, cell: ({ staffNumber }) => staffNumber },
    {
      key: 'person',
      head: words('conversations.person'),
      nowrap: true,
      cell: ({ person }) => person.reference,
    },
    { key: 'reason', head: words('destruction.reason'), cell: ({ reason }) => reason },
    { key: 'review', head: words('conversations.glass.review'), width: 280, cell: (glass) => <Review glass={glass} /> },
  ];
}

function Review({ glass }: { glass: GlassLineFragment }) {
  const words = useWords();
  const decides = useTask('deciding');
  const { staffNumber } = useViewer();
  const [asking, setAsking] = useState(false);
  if (glass.verdict) {
    return (
      <Status
        tone={glass.verdict === 'JUSTIFIED' ? 'onTrack' : 'overdue'}
        icon={glass.verdict === 'JUSTIFIED' ? 'done' : 'block'}
      >
        {words(`conversations.glass.verdicts.${glass.verdict}`)} · {glass.reviewedBy} · {glass.note}
      </Status>
    );
  }
  return (
    <>
      <Status tone="dueSoon" icon="clock">
        {words('conversations.glass.unreviewed')}
      </Status>{' '}
      {decides && staffNumber !== glass.staffNumber ? (
        <Button size="small" onClick={() => setAsking(true)}>
          {words('conversations.glass.reviewOpen')}
        </Button>
      ) : null}
      {asking ? <ReviewDialog id={glass.id} close={() => setAsking(false)} /> : null}
    </>
  );
}

const verdicts = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const satisfies readonly BreakGlassVerdict[];

function ReviewDialog({ id, close }: { id: string; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [verdict, setVerdict] = useState<BreakGlassVerdict>('JUSTIFIED');
  const act = useAct((note: string) => backOffice.reviewBreakGlass({ id, verdict, note }), ['glass'], close);
  return (
    <ReasonDialog
      title={words('conversations.glass.reviewTitle')}
      lead={words('conversations.glass.reviewLead')}
      act={words('conversations.glass.reviewDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    >
      <TextField
        select
        fullWidth
        label={words('conversations.glass.verdict')}
        value={verdict}
        onChange={(event) => setVerdict(verdicts.find((one) => one === event.target.value) ?? 'JUSTIFIED')}
        sx={{ mt: 5 }}
      >
        {verdicts.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`conversations.glass.verdicts.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}
