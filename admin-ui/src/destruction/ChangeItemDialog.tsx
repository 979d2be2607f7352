// Takes an item off a list or puts it back, with a reason. Whoever does it becomes a selector of the list, and the dialog says so before.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { BatchItemLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function ChangeItemDialog({
  batchId,
  item,
  close,
}: {
  batchId: string;
  item: BatchItemLineFragment;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { reference } = item;
  const back = item.excluded;
  const act = useAct(
    (reason: string) => {
      const input = { batchId, itemId: item.id, reason };
      return back ? backOffice.includeDestructionItem(input) : backOffice.excludeDestructionItem(input);
    },
    ['destruction', 'destruction-items', 'today'],
    () => {
      notify(words(back ? 'destruction.includedDone' : 'destruction.excludedDone', { reference }), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words(back ? 'destruction.includeTitle' : 'destruction.excludeTitle', { reference })}
      lead={words(back ? 'destruction.includeLead' : 'destruction.excludeLead')}
      act={words(back ? 'destruction.includeDo' : 'destruction.excludeDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
