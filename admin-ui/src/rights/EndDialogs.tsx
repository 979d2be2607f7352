// Ends what was given: a right, a delegation. At once, with a reason that is kept.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { AppointmentLineFragment, GrantLineFragment } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';

export function RevokeDialog({ grant, close }: { grant: GrantLineFragment; close: () => void }) {
  const words = useWords();
  const named = useNamed();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.revokeGrant(grant.id, reason),
    ['grants', 'staff', 'staff-numbers'],
    () => {
      notify(words('rights.revokedDone'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('rights.revokeOf', { role: named('roles', grant.role), number: grant.staffNumber })}
      lead={words('rights.revokeLead')}
      act={words('rights.revokeDo')}
      help={words('rights.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}

export function EndDelegationDialog({
  appointment,
  close,
}: {
  appointment: AppointmentLineFragment;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.endDelegation(appointment.id, reason),
    ['appointments', 'destruction'],
    () => {
      notify(words('rights.ended'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('rights.endDelegationOf', { number: appointment.staffNumber })}
      lead={words('rights.endLead')}
      act={words('rights.endDo')}
      help={words('rights.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
