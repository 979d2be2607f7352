// Confirms by hand, with what the trustee sent: the file's hash is kept, the file stays on the device.
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { TrusteeTaskLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { FileHashField } from '../pieces/FileHashField.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function ConfirmTaskDialog({ task, close }: { task: TrusteeTaskLineFragment; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [hash, setHash] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (evidence: string) => backOffice.confirmTrusteeTask({ taskId: task.id, evidence, evidenceHash: hash }),
    ['trustee-tasks', 'trustees', 'today', 'destruction', 'certificates'],
    () => {
      notify(words('trustees.confirmed', { name: task.trustee.name }), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('trustees.confirmTitle', { name: task.trustee.name })}
      lead={words('trustees.confirmLead', { reference: task.reference })}
      act={words('trustees.confirmDo')}
      help={words('trustees.evidenceHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(evidence) => (hash === '' ? undefined : act.run(evidence))}
      close={close}
    >
      <FileHashField
        label={words('trustees.evidenceFile')}
        hash={hash}
        change={setHash}
        missing={tried && hash === ''}
      />
    </ReasonDialog>
  );
}
