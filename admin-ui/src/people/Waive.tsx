// Records that a withdrawn member gave up being restored, at their verified request. It cannot be taken back.
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useVerification } from '../pieces/use-verification.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import type { Person } from './PersonPage.tsx';

export function Waive({ person }: { person: Person }) {
  const words = useWords();
  const may = useTask('waiving');
  const { open, draft, setOpen } = useDraft('waive', person.id);
  if (!may || person.membership?.state !== 'RECOVERABLE') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('recovery.waive')}
      </Button>
      {open ? <WaiveDialog person={person} draft={draft} close={() => setOpen(false)} /> : null}
    </>
  );
}

function WaiveDialog({ person, draft, close }: { person: Person; draft: Draft | null; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const verification = useVerification();
  const act = useAct(
    (reason: string) => backOffice.waiveRecovery({ personId: person.id, reason, verification: verification.value }),
    ['person', 'people', 'today', 'destruction'],
    () => {
      notify(words('recovery.waived'), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'waive', about: person.id }, words('recovery.waiveDo'));
  return (
    <ReasonDialog
      {...dialog}
      title={words('recovery.waiveTitle', { reference: person.reference })}
      lead={words('recovery.waiveLead')}
      help={words('recovery.waiveReason')}
      start={draft?.reason}
      {...verification.wanted(submit)}
      close={close}
    >
      {verification.field}
    </ReasonDialog>
  );
}
