// Lifts a hold, with a reason and a confirmed identity. What it kept goes on to its end by itself.
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import type { OneHold } from './HoldPage.tsx';

export function LiftHold({ hold }: { hold: OneHold }) {
  const words = useWords();
  const { open, draft, setOpen } = useDraft('lift-hold', hold.id);
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
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.liftHold(hold.id, reason),
    ['holds', 'person', 'destruction', 'destruction-items', 'today'],
    () => {
      notify(words('holds.lifted'), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'lift-hold', about: hold.id }, words('holds.liftDo'));
  return (
    <ReasonDialog
      {...dialog}
      title={words('holds.liftOf', { number: hold.number })}
      lead={words('holds.liftLead')}
      help={words('holds.decisionHelp')}
      start={draft?.reason}
      submit={submit}
      close={close}
    />
  );
}
