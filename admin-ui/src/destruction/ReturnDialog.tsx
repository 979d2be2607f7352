// Returns a list to those who prepare it. Nothing is destroyed; the reason goes with it.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function ReturnDialog({ batch, close }: { batch: BatchDetailFragment; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.returnDestruction({ batchId: batch.id, listHash: batch.listHash, reason }),
    ['destruction', 'destruction-items', 'today'],
    () => {
      notify(words('destruction.returned'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('destruction.returnTitle', { reference: batch.reference })}
      lead={words('destruction.returnLead')}
      act={words('destruction.returnDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
