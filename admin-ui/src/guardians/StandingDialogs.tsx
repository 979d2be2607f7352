// What happens to a consent that holds: frozen in a dispute, released by somebody else, ended. Each wants a reason, which names nobody.
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useBackOffice } from '../data/use-back-office.ts';
import type { GuardianEndedHow } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useGuardianAct, type DialogProps } from './DecidingDialogs.tsx';

export function FreezeDialog({ consent: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const act = useGuardianAct(
    (reason: string) => backOffice.freezeGuardianConsent(id, reason),
    'guardians.frozen',
    close,
  );
  return (
    <ReasonDialog
      title={words('guardians.freezeTitle', { reference })}
      lead={words('guardians.freezeLead')}
      act={words('guardians.freezeDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}

export function ReleaseDialog({ consent: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const act = useGuardianAct(
    (reason: string) => backOffice.releaseGuardianConsent(id, reason),
    'guardians.released',
    close,
  );
  return (
    <ReasonDialog
      title={words('guardians.releaseTitle', { reference })}
      lead={words('guardians.releaseLead')}
      act={words('guardians.releaseDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}

const hows = ['WITHDRAWN', 'GUARDIANSHIP_ENDED'] as const satisfies readonly GuardianEndedHow[];

export function EndDialog({ consent: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [how, setHow] = useState<GuardianEndedHow>('WITHDRAWN');
  const act = useGuardianAct(
    (reason: string) => backOffice.endGuardianConsent({ id, how, reason }),
    'guardians.ended',
    close,
  );
  return (
    <ReasonDialog
      title={words('guardians.endTitle', { reference })}
      lead={words('guardians.endLead')}
      act={words('guardians.endDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    >
      <TextField
        select
        fullWidth
        label={words('guardians.how')}
        value={how}
        onChange={(event) => setHow(hows.find((one) => one === event.target.value) ?? 'WITHDRAWN')}
        sx={{ mt: 5 }}
      >
        {hows.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`guardians.hows.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}
