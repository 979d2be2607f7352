// Brings an ended company back as one: one approved action, with a verified requester, a reason and a confirmed identity.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { VerificationField, type StaffVerification } from '../pieces/VerificationField.tsx';
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
  const [verification, setVerification] = useState<StaffVerification | ''>('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (reason: string) =>
      backOffice.restoreOrganization({ organizationId: id, reason, verification: verification || null }),
    ['organizations', 'people', 'person', 'today', 'destruction'],
    ({ restored, notice }) => {
      const said = [words('ending.recovered', { count: restored }), notice].filter(Boolean).join(' ');
      notify(said, { type: 'success', autoHideDuration: null });
      close();
    },
  );
  const { confirmed, underWay, submit } = useConfirmedAct(act, { act: 'restore-company', about: id });
  return (
    <ReasonDialog
      title={words('ending.recoverTitle', { reference })}
      lead={words('ending.recoverLead')}
      act={words(confirmed ? 'ending.recoverDo' : 'destruction.confirmIdentity')}
      help={words('ending.recoverReason')}
      start={draft?.reason}
      underWay={underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(reason) => (verification === '' ? undefined : submit(reason))}
      close={close}
    >
      <VerificationField value={verification} change={setVerification} tried={tried} />
    </ReasonDialog>
  );
}
