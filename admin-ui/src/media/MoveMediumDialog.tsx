// Says where a medium lies now.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { MediumLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { WantedField } from './WantedField.tsx';

export function MoveMediumDialog({ medium, close }: { medium: MediumLineFragment; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [location, setLocation] = useState(medium.location);
  const [tried, setTried] = useState(false);
  const act = useAct(
    (place: string) => backOffice.moveMedium(medium.id, place),
    ['media'],
    () => {
      notify(words('media.moved', { reference: medium.reference }), { type: 'success' });
      close();
    },
  );
  const submit = () => {
    setTried(true);
    if (location.trim() !== '') act.run(location.trim());
  };
  return (
    <ActDialog
      title={words('media.moveTitle', { reference: medium.reference })}
      lead={words('media.moveLead')}
      act={words('media.moveDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ mt: 5 }}>
        <WantedField label={words('media.column.location')} value={location} change={setLocation} tried={tried} />
      </Box>
    </ActDialog>
  );
}
