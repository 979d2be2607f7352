// Records that a medium was destroyed: how, how much, where, by whom, before whom, with a photograph. The counts are compared while they are typed.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { MediumLineFragment, MediumMethod, RecordMediumDestructionInput } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { FileHashField } from '../pieces/FileHashField.tsx';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { wallOf } from '../time/wall-clock.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { WantedField } from './WantedField.tsx';

const methods: readonly MediumMethod[] = ['SHREDDED', 'INCINERATED', 'CRUSHED'];

export function DestroyMediumDialog({ medium, close }: { medium: MediumLineFragment; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { staffNumber } = useViewer();
  const { timeZone } = useTelling();
  const today = wallOf(useNow(), timeZone).slice(0, 10);
  const [tried, setTried] = useState(false);
  const [photoHash, setPhotoHash] = useState('');
  const [entry, setEntry] = useState({
    method: (medium.kind === 'PAPER' ? 'SHREDDED' : 'CRUSHED') as MediumMethod,
    pieces: String(medium.remaining),
    remaining: '0',
    on: today,
    place: '',
    handler: staffNumber ?? '',
    witness: '',
    explanation: '',
  });
  const change = (more: Partial<typeof entry>) => setEntry({ ...entry, ...more });
  const difference = medium.remaining - Number(entry.pieces) - Number(entry.remaining);
  const act = useAct(
    (input: RecordMediumDestructionInput) => backOffice.recordMediumDestruction(input),
    ['media', 'today', 'destruction', 'certificates'],
    () => {
      notify(words('media.recorded', { reference: medium.reference }), { type: 'success' });
      close();
    },
  );
  const { pieces, remaining, explanation, ...rest } = entry;
  const complete =
    [pieces, remaining, ...Object.values(rest)].every((value) => value.trim() !== '') &&
    photoHash !== '' &&
    (difference === 0 || explanation.trim() !== '');
  const submit = () => {
    setTried(true);
    if (!complete) return;
    const counts = { pieces: Number(pieces), remaining: Number(remaining) };
    act.run({ mediumId: medium.id, ...rest, ...counts, photoHash, explanation: explanation.trim() || null });
  };
  return (
    <ActDialog
      title={words('media.recordTitle', { reference: medium.reference })}
      lead={words('media.recordLead', { remaining: medium.remaining })}
      act={words('media.recordDo', { count: pieces })}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          select
          label={words('media.method')}
          value={entry.method}
          onChange={(event) => change({ method: event.target.value as MediumMethod })}
        >
          {methods.map((method) => (
            <MenuItem key={method} value={method}>
              {words(`media.methods.${method}`)}
            </MenuItem>
          ))}
        </TextField>
        <WantedField
          type="date"
          label={words('media.on')}
          value={entry.on}
          change={(on) => change({ on })}
          tried={tried}
        />
        <WantedField
          type="number"
          label={words('media.piecesDestroyed')}
          value={pieces}
          change={(value) => change({ pieces: value })}
          tried={tried}
        />
        <WantedField
          type="number"
          label={words('media.piecesRemaining')}
          value={remaining}
          change={(value) => change({ remaining: value })}
          tried={tried}
        />
        <WantedField
          label={words('media.handler')}
          value={entry.handler}
          change={(handler) => change({ handler })}
          tried={tried}
          help={words('media.staffHelp')}
        />
        <WantedField
          label={words('media.witness')}
          value={entry.witness}
          change={(witness) => change({ witness })}
          tried={tried}
          help={words('media.witnessHelp')}
        />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <WantedField
            label={words('media.place')}
            value={entry.place}
            change={(place) => change({ place })}
            tried={tried}
          />
        </Box>
        {difference === 0 ? null : (
          <Box sx={{ gridColumn: '1 / -1' }} role="group" aria-label={words('media.difference', { difference })}>
            <WantedField
              label={words('media.explanation')}
              value={explanation}
              change={(value) => change({ explanation: value })}
              tried={tried}
              help={words('media.difference', { difference })}
            />
          </Box>
        )}
      </Box>
      <FileHashField
        label={words('media.photo')}
        hash={photoHash}
        change={setPhotoHash}
        missing={tried && photoHash === ''}
      />
    </ActDialog>
  );
}
