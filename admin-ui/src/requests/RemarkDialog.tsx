// A remark of staff among themselves; sealed with the request, never sent.
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function RemarkDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useRequestAct(
    (said: string) => backOffice.noteOnRequest(request.id, said),
    'requests.remarkDialog.done',
    close,
  );
  return (
    <ActDialog
      title={words('requests.remarkDialog.title', { reference: request.reference })}
      lead={words('requests.remarkDialog.lead')}
      act={words('requests.remarkDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setMissing(text.trim() === '');
        if (text.trim() !== '') act.run(text.trim());
      }}
      close={close}
    >
      <TextField
        label={words('requests.remarkDialog.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        required
        autoFocus
        error={missing}
        helperText={missing ? words('frame.required') : null}
        fullWidth
        multiline
        minRows={3}
        maxRows={10}
        sx={{ mt: 4 }}
      />
    </ActDialog>
  );
}
