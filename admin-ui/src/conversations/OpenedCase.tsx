// On a person's page: the case that the viewer works in, or how to get in without one. What it permits the server decides.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useOpenCase } from '../access/open-case.ts';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { Status } from '../pieces/Status.tsx';

export function OpenedCase({ personId }: { personId: string }) {
  const words = useWords();
  const { open, enter } = useOpenCase();
  const breaks = useTask('breakingGlass');
  const [asking, setAsking] = useState(false);
  if (!open && !breaks) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'center', mb: 4 }}>
      {open ? (
        <>
          <Status tone="kept" icon="law">
            {open.reference === null
              ? words('conversations.glass.inside')
              : words('conversations.inside', { reference: open.reference })}
          </Status>
          <Button size="small" onClick={() => enter(null)}>
            {words('conversations.leave')}
          </Button>
        </>
      ) : (
        <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
          {words('conversations.glass.open')}
        </Button>
      )}
      {asking ? <BreakGlassDialog personId={personId} close={() => setAsking(false)} /> : null}
    </Box>
  );
}

const lengths = [15, 30, 60] as const;

function BreakGlassDialog({ personId, close }: { personId: string; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { enter } = useOpenCase();
  const [minutes, setMinutes] = useState(15);
  const act = useAct(
    (reason: string) => backOffice.breakGlass({ personId, reason, minutes }),
    ['glass'],
    (glass) => {
      close();
      if (!glass) return;
      notify(words('conversations.glass.done'), { type: 'warning' });
      enter({ id: glass.id, reference: null });
    },
  );
  return (
    <ReasonDialog
      title={words('conversations.glass.title')}
      lead={words('conversations.glass.lead')}
      act={words('conversations.glass.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    >
      <TextField
        select
        fullWidth
        label={words('conversations.glass.minutes')}
        value={minutes}
        onChange={(event) => setMinutes(Number(event.target.value))}
        sx={{ mt: 5 }}
      >
        {lengths.map((length) => (
          <MenuItem key={length} value={length}>
            {words('conversations.glass.minutesOf', { minutes: String(length) })}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}
