// Takes down what a person wrote or said against a record. It is sealed; whoever takes it down sees no evidence.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { MisuseChannel } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { HowField } from './HowField.tsx';
import type { OneRecord } from './MisuseRecordPage.tsx';

export function ObjectionDialog({ record: { id, reference }, close }: { record: OneRecord; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [how, setHow] = useState<MisuseChannel>('LETTER');
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct(
    () => backOffice.recordMisuseObjection({ id, how, text: text.trim() }),
    ['misuse', 'misuse-content', 'person'],
    () => {
      notify(words('misuse.objectedTo'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('misuse.objectOf', { reference })}
      lead={words('misuse.objectLead')}
      act={words('misuse.objectDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setMissing(text.trim() === '');
        if (text.trim() !== '') act.run(undefined);
      }}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <HowField label={words('misuse.objectHow')} value={how} change={setHow} named="hows" />
        <TextField
          label={words('misuse.objectText')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          multiline
          minRows={4}
          maxRows={12}
          required
          error={missing}
          helperText={missing ? words('frame.required') : words('misuse.objectTextHelp')}
          fullWidth
        />
      </Box>
    </ActDialog>
  );
}
