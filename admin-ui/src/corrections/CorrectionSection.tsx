// The correction on the page of its case: where it stands, who must act, and how far it was carried, service by service. It looks again by itself
// until it is done; values are shown in a dialog of their own, for a purpose.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDraft } from '../access/use-draft.ts';
import { useTask } from '../access/viewer.tsx';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { CorrectionDocument, type CorrectionQuery, type CorrectionState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { lookAgainMs } from '../requests/live.ts';
import type { OneRequest } from '../requests/RequestPage.tsx';
import type { Tone } from '../theme/tokens.ts';
import { CorrectionFacts, CorrectionSteps } from './CorrectionProgress.tsx';
import { LookDialog } from './LookDialog.tsx';
import { ProposeDialog } from './ProposeDialog.tsx';
import { useCorrectionAct } from './use-correction-act.ts';

export type OneCorrection = NonNullable<CorrectionQuery['correction']>;

const looks: Record<CorrectionState, { tone: Tone; icon: StatusIcon }> = {
  PROPOSED: { tone: 'dueSoon', icon: 'clock' },
  REPLACED: { tone: 'muted', icon: 'undo' },
  RETURNED: { tone: 'muted', icon: 'undo' },
  APPROVED: { tone: 'primary', icon: 'play' },
  DONE: { tone: 'onTrack', icon: 'done' },
};

/** Nothing where no correction was asked for, or nobody was verified yet. */
export function CorrectionSection({ request }: { request: OneRequest }) {
  const reads = useTask('readingCorrections');
  const { kind, kindConfirmed, verifiedAt } = request;
  if (!reads || kind !== 'CORRECT' || !kindConfirmed || !verifiedAt) return null;
  return <Asked request={request} />;
}

function Asked({ request }: { request: OneRequest }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'correction',
    CorrectionDocument,
    { requestId: request.id },
    { caseId: request.id, every: request.state === 'CLOSED' ? false : lookAgainMs },
  );
  const correction = data?.correction ?? null;
  return (
    <Section
      title={words('corrections.title')}
      lead={words('corrections.lead')}
      actions={data ? <Acts request={request} correction={correction} /> : null}
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('corrections.title')} /> : null}
      {data && !correction ? (
        <Box sx={{ mx: -4, my: -3 }}>
          <Empty title={words('corrections.none')}>{words('corrections.noneLead')}</Empty>
        </Box>
      ) : null}
      {correction ? <Shown correction={correction} closed={request.state === 'CLOSED'} /> : null}
    </Section>
  );
}

function Shown({ correction, closed }: { correction: OneCorrection; closed: boolean }) {
  const words = useWords();
  const { state, outcome, steps } = correction;
  const failed = steps.some((step) => step.state === 'FAILED');
  return (
    <>
      <Box sx={{ mb: 3 }}>
        <Status {...looks[state]} strong>
          {words(`corrections.states.${state}`)}
          {outcome === 'CARRIED_OUT' || outcome === 'PARTLY' || outcome === 'REFUSED'
            ? `: ${words(`corrections.outcomes.${outcome}`)}`
            : null}
        </Status>
      </Box>
      {failed ? (
        <Box sx={{ mb: 3 }}>
          <Note tone="overdue" icon="late" title={words('corrections.failed')}>
            {closed ? null : words('corrections.failedLead')}
          </Note>
        </Box>
      ) : null}
      <CorrectionFacts correction={correction} />
      {steps.length > 0 ? <CorrectionSteps steps={steps} /> : null}
    </>
  );
}

function Acts({ request, correction }: { request: OneRequest; correction: OneCorrection | null }) {
  const words = useWords();
  const proposes = useTask('proposingCorrections');
  const decides = useTask('deciding');
  const look = useDraft('approve-correction', request.id);
  const [open, setOpen] = useState<'propose' | 'return' | null>(null);
  const state = correction?.state ?? null;
  const waits = state === 'PROPOSED' && decides;
  const close = () => setOpen(null);
  return (
    <>
      {proposes && request.state !== 'CLOSED' && state !== 'APPROVED' ? (
        <Button variant={correction ? 'outlined' : 'contained'} onClick={() => setOpen('propose')}>
          {words(correction ? 'corrections.proposeAnother' : 'corrections.propose')}
        </Button>
      ) : null}
      {correction ? (
        <Button variant={waits ? 'contained' : 'outlined'} onClick={() => look.setOpen(true)}>
          {words(waits ? 'corrections.look' : 'corrections.lookOnly')}
        </Button>
      ) : null}
      {waits ? (
        <Button variant="outlined" onClick={() => setOpen('return')}>
          {words('corrections.return')}
        </Button>
      ) : null}
      {open === 'propose' ? <ProposeDialog request={request} close={close} /> : null}
      {open === 'return' ? <ReturnDialog request={request} close={close} /> : null}
      {look.open ? <LookDialog request={request} decides={waits} close={() => look.setOpen(false)} /> : null}
    </>
  );
}

function ReturnDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const act = useCorrectionAct(
    (reason: string) => backOffice.returnCorrection({ requestId: request.id, reason }),
    'corrections.returned',
    close,
  );
  return (
    <ReasonDialog
      title={words('corrections.returnTitle', { reference: request.reference })}
      lead={words('corrections.returnLead')}
      act={words('corrections.returnDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
