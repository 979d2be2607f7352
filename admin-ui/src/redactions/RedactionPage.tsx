// One redaction: what it would take out, who proposed it and who decided, where it stands, and whether the words from before can still be reached.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useDraft } from '../access/use-draft.ts';
import { useTask, useViewer } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import {
  RedactionDocument,
  RedactionShownDocument,
  type RedactionLineFragment,
  type RedactionShownQuery,
} from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Note, RefusalNote } from '../pieces/Note.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton, RowsSkeleton } from '../pieces/Skeletons.tsx';
import { lookAgainMs } from '../requests/live.ts';
import { ApproveDialog, ReturnDialog } from './DecideDialogs.tsx';
import { RedactionFacts } from './RedactionFacts.tsx';
import { RedactionStatus } from './RedactionStatus.tsx';
import { ShownWords } from './ShownWords.tsx';

export type OneRedaction = RedactionLineFragment;
export type Shown = NonNullable<RedactionShownQuery['redaction']>['shown'];

export function RedactionPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const decides = useTask('deciding');
  const back = decides ? { to: '/redactions', name: words('redactions.title') } : undefined;
  const { data, error, isError, refetch } = useDocument(
    'redaction',
    RedactionDocument,
    { id },
    { every: (answer) => againMs(answer?.redaction) },
  );
  if (data?.redaction) return <OnePage key={id} redaction={data.redaction} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('redactions.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('redactions.title')} />;
}

const soonMs = 2_000;

/** Carrying it out takes a moment; everything else takes people, or days. */
function againMs(one: OneRedaction | null | undefined): number | false {
  if (one?.state === 'RETURNED' || one?.formerWords === 'IRRECOVERABLE') return false;
  return one?.state === 'APPROVED' && !one.heldSince ? soonMs : lookAgainMs;
}

function OnePage({ redaction, back }: { redaction: OneRedaction; back: { to: string; name: string } | undefined }) {
  const words = useWords();
  const { reference, state } = redaction;
  const waits = state === 'PROPOSED';
  // The look is recorded, so it is asked for where there is something to look at, and once.
  const { data, error, isError, refetch } = useDocument(
    'redaction-shown',
    RedactionShownDocument,
    { id: redaction.id },
    { caseId: redaction.caseId, enabled: waits },
  );
  const shown = waits ? (data?.redaction?.shown ?? null) : null;
  const place = redaction.caseKind === 'CONVERSATION' ? 'conversations' : 'requests';
  return (
    <>
      <PageHead
        title={words('redactions.one', { reference: reference ?? words('redactions.caseGone') })}
        back={back}
        lead={<RedactionStatus redaction={redaction} />}
        actions={
          reference == null ? null : (
            <Link component={RouterLink} to={`/${place}/${redaction.caseId}`}>
              {words('redactions.openCase', { reference })}
            </Link>
          )
        }
      />
      {waits ? <Decision redaction={redaction} shown={shown} /> : null}
      {redaction.heldSince ? (
        <Box sx={{ mb: 4 }}>
          <Note tone="held" icon="lock" title={words('redactions.held')}>
            {words('redactions.heldLead')}
          </Note>
        </Box>
      ) : null}
      {waits ? (
        <Section title={words('redactions.what')} lead={words('redactions.whatLead')}>
          {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
          {!shown && !isError ? <RowsSkeleton rows={3} what={words('redactions.what')} /> : null}
          {shown?.refusal ? <RefusalNote refusal={shown.refusal} /> : null}
          {shown && !shown.refusal ? <ShownWords shown={shown} /> : null}
        </Section>
      ) : null}
      <RedactionFacts redaction={redaction} />
    </>
  );
}

/** Approving and returning, or why it is not the viewer's to decide. */
function Decision({ redaction, shown }: { redaction: OneRedaction; shown: Shown | null }) {
  const words = useWords();
  const { staffNumber } = useViewer();
  const decides = useTask('deciding');
  const approval = useDraft('approve-redaction', redaction.id);
  const [returning, setReturning] = useState(false);
  const own = redaction.proposedBy === staffNumber;
  const ready = shown?.shownHash != null;
  return (
    <Section title={words('redactions.decision')}>
      {own || !decides ? (
        <Note tone="muted" icon="block" title={words(own ? 'redactions.own' : 'redactions.notYours')}>
          {words('redactions.askOther')}
        </Note>
      ) : null}
      {decides ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: own ? 3 : 0 }}>
          {own ? null : (
            <Button variant="contained" disabled={!ready} onClick={() => approval.setOpen(true)}>
              {words('redactions.approve', { smart_count: redaction.marked })}
            </Button>
          )}
          <Button variant="outlined" onClick={() => setReturning(true)}>
            {words('redactions.return')}
          </Button>
        </Box>
      ) : null}
      {approval.open && shown && ready ? (
        <ApproveDialog
          redaction={redaction}
          shown={shown}
          draft={approval.draft}
          close={() => approval.setOpen(false)}
        />
      ) : null}
      {returning ? <ReturnDialog redaction={redaction} close={() => setReturning(false)} /> : null}
    </Section>
  );
}
