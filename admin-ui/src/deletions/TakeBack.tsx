// Takes a granted deletion back inside its window: at the person's verified request, with a reason and a confirmed identity.
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
import type { OneRequest } from '../requests/RequestPage.tsx';
import { changed } from '../requests/use-request-act.ts';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useNow } from '../time/server-clock.tsx';

export function TakeBack({ request, until }: { request: OneRequest; until: string }) {
  const words = useWords();
  const now = useNow();
  const decides = useTask('deciding');
  const { open, draft, setOpen } = useDraft('take-back', request.id);
  if (!decides || new Date(until) <= now) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('deletions.takeBack')}
      </Button>
      {open ? <TakeBackDialog request={request} draft={draft} close={() => setOpen(false)} /> : null}
    </>
  );
}

function TakeBackDialog({ request, draft, close }: { request: OneRequest; draft: Draft | null; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const verification = useVerification();
  const act = useAct(
    (reason: string) =>
      backOffice.takeBackDeletion({ requestId: request.id, reason, verification: verification.value }),
    [...changed, 'person', 'people', 'stops', 'destruction', 'destruction-items'],
    () => {
      notify(words('deletions.takenBack'), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(
    act,
    { act: 'take-back', about: request.id },
    words('deletions.takeBackDo'),
  );
  return (
    <ReasonDialog
      {...dialog}
      title={words('deletions.takeBackTitle', { reference: request.reference })}
      lead={words('deletions.takeBackLead')}
      help={words('deletions.takeBackReason')}
      start={draft?.reason}
      {...verification.wanted(submit)}
      close={close}
    >
      {verification.field}
    </ReasonDialog>
  );
}
