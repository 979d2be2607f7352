// Brings an ended company back as one: one approved action, with a verified requester, a reason and a confirmed identity.
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
import type { Organization } from './Terminate.tsx';

export function RestoreCompany({ organization }: { organization: Organization }) {
  const words = useWords();
  const decides = useTask('deciding');
  const { open, draft, setOpen } = useDraft('restore-company', organization.id);
  if (!decides || organization.termination?.state !== 'RECOVERABLE') return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {words('ending.recover')}
      </Button>
      {open ? <RestoreDialog organization={organization} draft={draft} close={() => setOpen(false)} /> : null}
    </>
  );
}

interface RestoreDialogProps {
  organization: Organization;
  draft: Draft | null;
  close: () => void;
}

function RestoreDialog({ organization, draft, close }: RestoreDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { id, reference } = organization;
  const verification = useVerification();
  const act = useAct(
    (reason: string) =>
      backOffice.restoreOrganization({ organizationId: id, reason, verification: verification.value }),
    ['organizations', 'people', 'person', 'today', 'destruction'],
    ({ restored, notice }) => {
      const said = [words('ending.recovered', { count: restored }), notice].filter(Boolean).join(' ');
      notify(said, { type: 'success', autoHideDuration: null });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'restore-company', about: id }, words('ending.recoverDo'));
  return (
    <ReasonDialog
      {...dialog}
      title={words('ending.recoverTitle', { reference })}
      lead={words('ending.recoverLead')}
      help={words('ending.recoverReason')}
      start={draft?.reason}
      {...verification.wanted(submit)}
      close={close}
    >
      {verification.field}
    </ReasonDialog>
  );
}
