// Records an objection to a decision: a request of its own, which somebody else decides.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { RightsRequestChannel } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { channels } from './queue-filter.ts';
import type { OneRequest } from './RequestPage.tsx';
import { changed } from './use-request-act.ts';

export function ObjectDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<RightsRequestChannel>('LETTER');
  const [missing, setMissing] = useState(false);
  const act = useAct(
    (said: string) => backOffice.objectToDecision({ requestId: request.id, text: said, channel }),
    changed,
    (objection) => {
      close();
      if (objection) void navigate(`/requests/${objection.id}`);
    },
  );
  return (
    <ActDialog
      title={words('requests.objectDialog.title', { reference: request.reference })}
      lead={words('requests.objectDialog.lead')}
      act={words('requests.objectDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setMissing(text.trim() === '');
        if (text.trim() !== '') act.run(text.trim());
      }}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <TextField
          select
          label={words('requests.column.channel')}
          value={channel}
          onChange={(event) => setChannel(channels.find((one) => one === event.target.value) ?? 'LETTER')}
        >
          {channels.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`requests.channels.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={words('requests.objectDialog.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required
          error={missing}
          helperText={words(missing ? 'frame.required' : 'requests.objectDialog.textHelp')}
          multiline
          minRows={3}
          maxRows={10}
        />
      </Box>
    </ActDialog>
  );
}
