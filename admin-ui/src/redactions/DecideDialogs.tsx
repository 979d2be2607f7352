// The decision about a redaction: approving just what was shown, with an identity confirmed a moment ago, or returning it with a reason.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Note } from '../pieces/Note.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';
import type { OneRedaction, Shown } from './RedactionPage.tsx';

const changes = ['redaction', 'redaction-shown', 'redactions'];

export function ApproveDialog({
  redaction,
  shown,
  draft,
  close,
}: {
  redaction: OneRedaction;
  shown: Shown;
  draft: Draft | null;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const session = useSession();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  // What this dialog was opened over; what changed meanwhile must be looked at first.
  const [hash] = useState(draft?.shown || (shown.shownHash ?? ''));
  const changed = hash !== shown.shownHash;
  const act = useAct(
    () => backOffice.approveRedaction(redaction.id, hash),
    changes,
    () => {
      notify(words('redactions.approved'), { type: 'success' });
      close();
    },
  );
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  return (
    <ActDialog
      title={words('redactions.approveTitle', { smart_count: redaction.marked, reference: redaction.reference ?? '–' })}
      lead={words('redactions.approveLead')}
      act={
        confirmed
          ? words('redactions.approveDo', { smart_count: redaction.marked })
          : words('destruction.confirmIdentity')
      }
      underWay={act.underWay || leaving}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        if (changed) return;
        if (confirmed) return act.run(undefined);
        setLeaving(true);
        session.stepUp({ act: 'approve-redaction', about: redaction.id, reason: '', shown: hash }).catch(() => {
          setLeaving(false);
          setUnreachable(true);
        });
      }}
      close={close}
    >
      <Box sx={{ mt: 4, display: 'grid', gap: 3 }}>
        {confirmed ? null : (
          <Note tone="muted" icon="lock" title={words('destruction.confirmIdentity')}>
            {words('redactions.confirmLead')}
          </Note>
        )}
        {changed ? <Note tone="overdue" icon="late" title={words('redactions.changed')} live /> : null}
        {unreachable ? <Note tone="overdue" icon="late" title={words('signIn.unreachable')} live /> : null}
      </Box>
    </ActDialog>
  );
}

export function ReturnDialog({ redaction, close }: { redaction: OneRedaction; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.returnRedaction(redaction.id, reason),
    changes,
    () => {
      notify(words('redactions.returned'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('redactions.returnTitle', { reference: redaction.reference ?? '–' })}
      lead={words('redactions.returnLead')}
      act={words('redactions.returnDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
