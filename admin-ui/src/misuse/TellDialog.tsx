// Sends the letter to the person now, or records that staff told them otherwise.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { MisuseChannel } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { HowField } from './HowField.tsx';
import type { OneRecord } from './MisuseRecordPage.tsx';

export function TellDialog({ record: { id, reference }, close }: { record: OneRecord; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [how, setHow] = useState<MisuseChannel>('EMAIL');
  const act = useAct(
    () => backOffice.tellMisuse({ id, how }),
    ['misuse', 'person'],
    () => {
      notify(words('misuse.told'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('misuse.tellOf', { reference })}
      lead={words('misuse.tellLead')}
      act={words(how === 'EMAIL' ? 'misuse.tellSend' : 'misuse.tellDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(undefined)}
      close={close}
    >
      <Box sx={{ mt: 5 }}>
        <HowField label={words('misuse.tellHow')} value={how} change={setHow} named="tellHows" />
      </Box>
    </ActDialog>
  );
}
