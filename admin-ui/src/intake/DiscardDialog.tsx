// Records that nothing is to be done about a message that was kept apart. Its bytes end when they are due.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { IntakeLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function DiscardDialog({ message, close }: { message: IntakeLineFragment; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.discardQuarantined(message.id, reason),
    ['intake'],
    () => {
      notify(words('intake.discarded'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('intake.discardTitle')}
      lead={words('intake.discardLead')}
      act={words('intake.discardDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
