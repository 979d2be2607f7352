// Restores a member inside the recovery window: one approved action, with a verified requester, a reason and a confirmed identity.
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useVerification } from '../pieces/use-verification.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { spanInWords } from '../time/calendar.ts';
import { useNow } from '../time/server-clock.tsx';
import type { Person } from './PersonPage.tsx';

export function Restore({ person, purpose }: { person: Person; purpose: string }) {
  const words = useWords();
  const decides = useTask('deciding');
  const { open, draft, setOpen } = useDraft('restore', person.id);
  const { membership } = person;
  if (!decides || membership?.state !== 'RECOVERABLE') return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {words('people.restore')}
      </Button>
      {open ? (
        <RestoreDialog
          person={person}
          purpose={purpose}
          until={membership.recoverableUntil ?? null}
          draft={draft}
          close={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

interface RestoreDialogProps {
  person: Person;
  purpose: string;
  until: string | null;
  draft: Draft | null;
  close: () => void;
}

function RestoreDialog({ person, purpose, until, draft, close }: RestoreDialogProps) {
  const words = useWords();
  const language = useLanguage();
  const now = useNow();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const verification = useVerification();
  const act = useAct(
    (reason: string) =>
      backOffice.restoreMember({ personId: person.id, reason, verification: verification.value }, purpose),
    ['person', 'people', 'today', 'destruction', 'destruction-items'],
    ({ notice }) => {
      notify([words('people.restored'), notice].filter(Boolean).join(' '), { type: 'success', autoHideDuration: null });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'restore', about: person.id }, words('people.restoreDo'));
  const left =
    until === null
      ? null
      : words('people.restoreWindow', { left: spanInWords(new Date(until).getTime() - now.getTime(), language) });
  return (
    <ReasonDialog
      {...dialog}
      title={words('people.restoreTitle', { reference: person.reference })}
      lead={[words('people.restoreLead'), left].filter(Boolean).join(' ')}
      help={words('people.restoreReason')}
      start={draft?.reason}
      {...verification.wanted(submit)}
      close={close}
    >
      {verification.field}
    </ReasonDialog>
  );
}
