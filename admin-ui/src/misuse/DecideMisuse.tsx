// The decisions about a record of misuse, each behind its own button. A reason may name people, so nothing typed outlives the confirmation of an
// identity: that comes first.
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { takeDraft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';
import type { OneRecord } from './MisuseRecordPage.tsx';

const decisions = {
  confirm: { done: 'confirmed', main: true },
  clear: { done: 'cleared', main: false },
  uphold: { done: 'upheld', main: false },
  reject: { done: 'rejected', main: true },
} as const;
type Decision = keyof typeof decisions;

export function DecideMisuse({ record, decision }: { record: OneRecord; decision: Decision }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (takeDraft(`misuse-${decision}`, record.id)) setOpen(true);
  }, [decision, record.id]);
  return (
    <>
      <Button variant={decisions[decision].main ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
        {words(`misuse.${decision}`)}
      </Button>
      {open ? <DecisionDialog record={record} decision={decision} close={() => setOpen(false)} /> : null}
    </>
  );
}

function DecisionDialog({
  record: { id, reference },
  decision,
  close,
}: {
  record: OneRecord;
  decision: Decision;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const session = useSession();
  const notify = useNotify();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const act = useAct(
    (reason: string) =>
      decision === 'confirm' || decision === 'clear'
        ? backOffice.decideMisuse({ id, confirmed: decision === 'confirm', reason })
        : backOffice.decideMisuseObjection({ id, upheld: decision === 'uphold', reason }),
    ['misuse', 'misuse-content', 'person'],
    () => {
      notify(words(`misuse.${decisions[decision].done}`), { type: 'success' });
      close();
    },
  );
  const title = words(`misuse.${decision}Of`, { reference });
  const lead = words(`misuse.${decision}Lead`);
  if (fresh && act.refusal?.code !== 'STEP_UP_NEEDED')
    return (
      <ReasonDialog
        title={title}
        lead={lead}
        act={words(`misuse.${decision}Do`)}
        help={words('misuse.reasonHelp')}
        underWay={act.underWay}
        refusal={act.refusal}
        fault={act.fault}
        submit={act.run}
        close={close}
      />
    );
  const stepUp = () => {
    setLeaving(true);
    session.stepUp({ act: `misuse-${decision}`, about: id, reason: '', shown: '' }).catch(() => setLeaving(false));
  };
  return (
    <ActDialog
      title={title}
      lead={`${lead} ${words('misuse.confirmFirst')}`}
      act={words('destruction.confirmIdentity')}
      underWay={leaving}
      refusal={null}
      fault={null}
      submit={stepUp}
      close={close}
    >
      {null}
    </ActDialog>
  );
}
