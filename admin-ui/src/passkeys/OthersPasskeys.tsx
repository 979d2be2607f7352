// Passkeys of one member of staff, for who manages access rights.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useViewer } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { StaffField } from '../rights/StaffField.tsx';
import { useStaff } from '../rights/use-staff.ts';
import { PasskeyList } from './PasskeyList.tsx';

export function OthersPasskeys() {
  const words = useWords();
  const { staffNumber: own } = useViewer();
  const staff = useStaff().filter(({ number }) => number !== own);
  const [number, setNumber] = useState('');
  return (
    <Section title={words('passkeys.others')} lead={words('passkeys.othersLead')} flush>
      <Box sx={{ px: 4, pb: 4, maxWidth: 360 }}>
        <StaffField staff={staff} value={number} change={setNumber} missing={false} />
      </Box>
      {number === '' ? null : (
        <PasskeyList
          staffNumber={number}
          caption={words('passkeys.of', { number })}
          empty={words('passkeys.ofEmpty')}
        />
      )}
    </Section>
  );
}
