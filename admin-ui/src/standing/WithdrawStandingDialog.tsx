// Withdraws a standing approval, with a reason. It works at once; what is due afterwards waits on ordinary lists.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { StandingSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function WithdrawStandingDialog({
  approval: { id, number },
  close,
}: {
  approval: StandingSummaryFragment;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.withdrawStandingApproval(id, reason),
    ['standing'],
    () => {
      notify(words('standing.withdrawn'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('standing.withdrawOf', { number })}
      lead={words('standing.withdrawLead')}
      act={words('standing.withdrawDo')}
      help={words('holds.decisionHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
