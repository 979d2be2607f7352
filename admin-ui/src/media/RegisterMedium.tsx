// Enters paper or a medium: of one person, or a print-out of one list.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { TrusteeClassesDocument, type MediumKind, type RegisterMediumInput } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { WantedField } from './WantedField.tsx';

/** Whose it is: a person, or a list. */
export type Owner = { subjectId: string } | { batchId: string };

const kinds: readonly MediumKind[] = ['PAPER', 'DISC', 'DRIVE', 'TAPE', 'OTHER'];

export function RegisterMedium({ owner }: { owner: Owner }) {
  const words = useWords();
  const may = useTask('handlingMedia');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('media.add')}
      </Button>
      {open ? <RegisterDialog owner={owner} close={() => setOpen(false)} /> : null}
    </>
  );
}

function RegisterDialog({ owner, close }: { owner: Owner; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const classes = useDocument('trustee-classes', TrusteeClassesDocument, {});
  const [tried, setTried] = useState(false);
  const [entry, setEntry] = useState({
    kind: 'PAPER' as MediumKind,
    title: '',
    recordClass: '',
    pieces: '1',
    location: '',
  });
  const change = (more: Partial<typeof entry>) => setEntry({ ...entry, ...more });
  const act = useAct(
    (input: RegisterMediumInput) => backOffice.registerMedium(input),
    ['media', 'today', 'destruction'],
    (medium) => {
      notify(words('media.added', { reference: medium?.reference ?? '' }), { type: 'success' });
      close();
    },
  );
  const noClass = tried && entry.recordClass === '';
  const submit = () => {
    setTried(true);
    if (Object.values(entry).every((value) => value.trim() !== ''))
      act.run({ ...entry, ...owner, pieces: Number(entry.pieces) });
  };
  return (
    <ActDialog
      title={words('media.addTitle')}
      lead={words('subjectId' in owner ? 'media.addLeadPerson' : 'media.addLeadList')}
      act={words('media.addDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault ?? classes.error}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          select
          label={words('media.kind')}
          value={entry.kind}
          onChange={(event) => change({ kind: event.target.value as MediumKind })}
        >
          {kinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {words(`media.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('media.class')}
          value={entry.recordClass}
          onChange={(event) => change({ recordClass: event.target.value })}
          required
          error={noClass}
          helperText={noClass ? words('frame.required') : null}
        >
          {(classes.data?.trusteeClasses ?? []).map(({ recordClass, title }) => (
            <MenuItem key={recordClass} value={recordClass}>
              {title}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <WantedField
            label={words('media.column.what')}
            value={entry.title}
            change={(title) => change({ title })}
            tried={tried}
            help={words('media.titleHelp')}
          />
        </Box>
        <WantedField
          type="number"
          label={words('media.pieces')}
          value={entry.pieces}
          change={(pieces) => change({ pieces })}
          tried={tried}
        />
        <WantedField
          label={words('media.column.location')}
          value={entry.location}
          change={(location) => change({ location })}
          tried={tried}
          help={words('media.locationHelp')}
        />
      </Box>
    </ActDialog>
  );
}
