// Lifts a hold, with a reason and a confirmed identity. What it kept goes on to its end by itself.
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';
import type { OneHold } from './HoldPage.tsx';

export function LiftHold({ hold }: { hold: OneHold }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const found = takeDraft('lift-hold', hold.id);
    if (!found) return;
    setDraft(found);
    setOpen(true);
  }, [hold.id]);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {words('holds.lift')}
      </Button>
      {open ? <LiftDialog hold={hold} draft={draft} close={() => setOpen(false)} /> : null}
    </>
  );
}

function LiftDialog({ hold, draft, close }: { hold: OneHold; draft: Draft | null; close: () => void }) {
  const words = useWords();
  const session = useSession();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const act = useAct(
    (reason: string) => backOffice.liftHold(hold.id, reason),
    ['holds', 'person', 'destruction', 'destruction-items', 'today'],
    () => {
      notify(words('holds.lifted'), { type: 'success' });
      close();
    },
  );
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  const submit = (reason: string) => {
    if (confirmed) return act.run(reason);
    setLeaving(true);
    session.stepUp({ act: 'lift-hold', about: hold.id, reason, shown: '' }).catch(() => setLeaving(false));
  };
  return (
    <ReasonDialog
      title={words('holds.liftOf', { number: hold.number })}
      lead={words('holds.liftLead')}
      act={words(confirmed ? 'holds.liftDo' : 'destruction.confirmIdentity')}
      help={words('holds.decisionHelp')}
      start={draft?.reason}
      underWay={act.underWay || leaving}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    />
  );
}
