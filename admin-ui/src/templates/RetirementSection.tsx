// Whether anybody is offered a text: retiring it and bringing it back, proposed by one and decided by somebody else, and every decision before.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask, useViewer } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { TemplateRetirementsDocument, type TemplateRetirementsQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { Tone } from '../theme/tokens.ts';
import { ApproveRetirementDialog, ProposeRetirementDialog, ReturnRetirementDialog } from './RetirementDialogs.tsx';

export type Retirement = TemplateRetirementsQuery['templateRetirements'][number];

interface OfKind {
  kind: string;
  title: string;
  retired: boolean;
}

export function RetirementSection({ kind, title, retired }: OfKind) {
  const words = useWords();
  const writes = useTask('writingTemplates');
  const [proposing, setProposing] = useState(false);
  const { data, error, refetch } = useDocument('template-retirements', TemplateRetirementsDocument, { kind });
  const all = data?.templateRetirements ?? [];
  const waiting = all.find(({ state }) => state === 'PROPOSED') ?? null;
  return (
    <Section
      title={words('retirements.title')}
      lead={
        <Status {...(retired ? looks.retired : looks.offered)}>
          {words(retired ? 'retirements.isRetired' : 'retirements.isOffered')}
        </Status>
      }
      actions={
        writes && data && !waiting ? (
          <Button variant="outlined" onClick={() => setProposing(true)}>
            {words(retired ? 'retirements.bringBack' : 'retirements.retire')}
          </Button>
        ) : null
      }
    >
      {error ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {waiting ? <Waiting waiting={waiting} title={title} /> : null}
      {all.length > 0 ? <Decisions all={all} /> : null}
      {proposing ? (
        <ProposeRetirementDialog
          kind={kind}
          title={title}
          act={retired ? 'BRING_BACK' : 'RETIRE'}
          close={() => setProposing(false)}
        />
      ) : null}
    </Section>
  );
}

function Waiting({ waiting, title }: { waiting: Retirement; title: string }) {
  const words = useWords();
  const viewer = useViewer();
  const decides = useTask('deciding');
  const [deciding, setDeciding] = useState<'none' | 'approve' | 'return'>('none');
  const own = waiting.proposedBy === viewer.staffNumber;
  const close = () => setDeciding('none');
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: 4 }}>
      <div>
        <Status tone="dueSoon" icon="clock">
          {words(`retirements.waits.${waiting.act}`)}
        </Status>
      </div>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {words('retirements.by', { who: words('frame.staff', { number: waiting.proposedBy }) })}: {waiting.reason}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {decides && !own ? (
          <Button variant="contained" onClick={() => setDeciding('approve')}>
            {words(`retirements.approve.${waiting.act}`)}
          </Button>
        ) : null}
        {decides || own ? (
          <Button variant="outlined" onClick={() => setDeciding('return')}>
            {words(own ? 'templates.takeBack' : 'templates.return')}
          </Button>
        ) : null}
        {own ? <span>{words('retirements.ownWaits')}</span> : null}
      </Box>
      {deciding === 'approve' ? <ApproveRetirementDialog retirement={waiting} title={title} close={close} /> : null}
      {deciding === 'return' ? <ReturnRetirementDialog retirement={waiting} own={own} close={close} /> : null}
    </Box>
  );
}

const looks = {
  retired: { tone: 'muted', icon: 'undo' },
  offered: { tone: 'onTrack', icon: 'done' },
  PROPOSED: { tone: 'dueSoon', icon: 'clock' },
  RETURNED: { tone: 'muted', icon: 'undo' },
  APPROVED: { tone: 'onTrack', icon: 'done' },
} as const satisfies Record<string, { tone: Tone; icon: StatusIcon }>;

function Decisions({ all }: { all: readonly Retirement[] }) {
  const words = useWords();
  return (
    <Sheet
      caption={words('retirements.history')}
      rows={all}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'act',
          head: words('retirements.column.act'),
          names: true,
          cell: ({ act }) => words(`retirements.acts.${act}`),
        },
        {
          key: 'state',
          head: words('templates.column.state'),
          cell: ({ state }) => <Status {...looks[state]}>{words(`retirements.states.${state}`)}</Status>,
        },
        {
          key: 'proposed',
          head: words('retirements.column.proposed'),
          cell: ({ proposedAt, proposedBy, reason }) => <Said at={proposedAt} by={proposedBy} why={reason} />,
        },
        {
          key: 'decided',
          head: words('templates.column.decided'),
          cell: ({ decidedAt, decidedBy, returnReason }) =>
            decidedAt && decidedBy ? <Said at={decidedAt} by={decidedBy} why={returnReason ?? null} /> : '–',
        },
      ]}
    />
  );
}

function Said({ at, by, why }: { at: string; by: string; why: string | null }) {
  const words = useWords();
  return (
    <>
      <Instant at={at} />
      <div>{words('frame.staff', { number: by })}</div>
      {why ? <Box sx={{ color: 'text.secondary' }}>{why}</Box> : null}
    </>
  );
}
