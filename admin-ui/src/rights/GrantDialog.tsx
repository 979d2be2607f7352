// Grants a right: to whom, which, until when, why.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useTelling } from '../time/server-clock.tsx';
import { instantOnWall } from '../time/wall-clock.ts';
import { StaffField } from './StaffField.tsx';
import { TimeField } from './TimeField.tsx';
import { useStaff } from './use-staff.ts';

/** Rights that are granted here; the officer and the deputies are appointed, members sign up. */
const grantable = [
  'handler',
  'support',
  'billing',
  'attendance',
  'auditor',
  'manager-of-rights',
  'deputy',
  'officer',
] as const;

export function GrantDialog({ close }: { close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { timeZone } = useTelling();
  const { staffNumber: own } = useViewer();
  const staff = useStaff().filter(({ number }) => number !== own);
  const [staffNumber, setStaffNumber] = useState('');
  const [role, setRole] = useState('');
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (reason: string) =>
      backOffice.grantRole({ staffNumber, role, reason, until: instantOnWall(until, timeZone)?.toISOString() ?? null }),
    ['grants', 'staff', 'staff-numbers'],
    () => {
      notify(words('rights.granted'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('rights.grantTitle')}
      lead={words('rights.grantLead')}
      act={words('rights.grantDo')}
      help={words('rights.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(reason) => (staffNumber !== '' && role !== '' ? act.run(reason) : undefined)}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <StaffField staff={staff} value={staffNumber} change={setStaffNumber} missing={tried && staffNumber === ''} />
        <TextField
          select
          label={words('rights.role')}
          value={role}
          onChange={(event) => setRole(event.target.value)}
          required
          error={tried && role === ''}
          helperText={tried && role === '' ? words('frame.required') : null}
          fullWidth
        >
          {grantable.map((name) => (
            <MenuItem key={name} value={name}>
              {words(`roles.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TimeField label={words('rights.until')} value={until} change={setUntil} />
      </Box>
    </ReasonDialog>
  );
}
