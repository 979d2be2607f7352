// Delegates to a deputy between two dates, in writing: the reason is kept.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { instantOnWall, wallOf } from '../time/wall-clock.ts';
import { StaffField } from './StaffField.tsx';
import { TimeField } from './TimeField.tsx';
import { useStaff } from './use-staff.ts';

export function DelegateDialog({ close }: { close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const now = useNow();
  const { timeZone } = useTelling();
  const { staffNumber: own } = useViewer();
  // Whoever holds the right of a deputy stands first; the service says whether somebody else will do.
  const staff = useStaff()
    .filter(({ number }) => number !== own)
    .sort((one, other) => Number(other.roles.includes('deputy')) - Number(one.roles.includes('deputy')));
  const [staffNumber, setStaffNumber] = useState('');
  const [from, setFrom] = useState(() => wallOf(now, timeZone));
  const [until, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (reason: string) =>
      backOffice.delegate({ staffNumber, reason, from: iso(from, timeZone), until: iso(until, timeZone) }),
    ['appointments', 'destruction'],
    () => {
      notify(words('rights.delegated'), { type: 'success' });
      close();
    },
  );
  const complete =
    staffNumber !== '' && instantOnWall(from, timeZone) !== null && instantOnWall(until, timeZone) !== null;
  return (
    <ReasonDialog
      title={words('rights.delegateTitle')}
      lead={words('rights.delegateLead')}
      act={words('rights.delegateDo')}
      help={words('rights.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(reason) => (complete ? act.run(reason) : undefined)}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <StaffField staff={staff} value={staffNumber} change={setStaffNumber} missing={tried && staffNumber === ''} />
        </Box>
        <TimeField
          label={words('rights.from')}
          value={from}
          change={setFrom}
          missing={tried && instantOnWall(from, timeZone) === null}
          required
        />
        <TimeField
          label={words('rights.to')}
          value={until}
          change={setUntil}
          missing={tried && instantOnWall(until, timeZone) === null}
          required
        />
      </Box>
    </ReasonDialog>
  );
}

const iso = (local: string, timeZone: string): string => instantOnWall(local, timeZone)?.toISOString() ?? '';
