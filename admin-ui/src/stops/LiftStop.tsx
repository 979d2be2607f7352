// Lifts a stop, once the person was told: with a ground, a reason, who they are where they ask, and a confirmed identity.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { StopLiftAsked } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useVerification } from '../pieces/use-verification.tsx';
import { changed } from '../requests/use-request-act.ts';
import type { Draft } from '../sign-in/flow-memory.ts';
import type { OneStop } from './StopsOfPerson.tsx';

const grounds = ['GROUND_ENDED', 'ASKED'] as const satisfies readonly StopLiftAsked[];

export function LiftStop({ stop }: { stop: OneStop }) {
  const words = useWords();
  const { open, draft, setOpen } = useDraft('lift-stop', stop.id);
  return (
    <Box sx={{ mt: 1 }}>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {words('stops.lift')}
      </Button>
      {open ? <LiftDialog stop={stop} draft={draft} close={() => setOpen(false)} /> : null}
    </Box>
  );
}

function LiftDialog({ stop, draft, close }: { stop: OneStop; draft: Draft | null; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const verification = useVerification();
  const [ground, setGround] = useState<StopLiftAsked>('GROUND_ENDED');
  const [told, setTold] = useState('');
  const asks = ground === 'ASKED';
  const act = useAct(
    (reason: string) =>
      backOffice.liftStop({
        stopId: stop.id,
        ground,
        reason,
        verification: asks ? verification.value : null,
        personToldAt: told === '' ? null : new Date(told).toISOString(),
      }),
    [...changed, 'stops', 'person', 'people', 'conversations'],
    () => {
      notify(words('stops.liftedNow'), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'lift-stop', about: stop.id }, words('stops.liftDo'));
  return (
    <ReasonDialog
      {...dialog}
      title={words('stops.liftTitle')}
      lead={words('stops.liftLead')}
      help={words('stops.liftReason')}
      start={draft?.reason}
      {...(asks ? verification.wanted(submit) : { submit })}
      close={close}
    >
      <Box sx={{ mt: 5, display: 'grid', gap: 4 }}>
        <TextField
          select
          label={words('stops.liftGround')}
          value={ground}
          onChange={(event) => setGround(grounds.find((one) => one === event.target.value) ?? 'GROUND_ENDED')}
          fullWidth
        >
          {grounds.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`stops.liftGrounds.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="datetime-local"
          label={words('stops.toldOtherwise')}
          helperText={words('stops.toldHelp')}
          value={told}
          onChange={(event) => setTold(event.target.value)}
          fullWidth
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      {asks ? verification.field : null}
    </ReasonDialog>
  );
}
