// On a person's page: passes a correction or a stop of processing on to everybody who has the data.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { TrusteeClassesDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { ClassChoice } from './ClassChoice.tsx';

const kinds = ['CORRECTION', 'STOP'] as const;
type Kind = (typeof kinds)[number];

export function TellTrustees({ subjectId }: { subjectId: string }) {
  const words = useWords();
  const may = useTask('confirmingTrustees');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('trustees.tell')}
      </Button>
      {open ? <TellDialog subjectId={subjectId} close={() => setOpen(false)} /> : null}
    </>
  );
}

function TellDialog({ subjectId, close }: { subjectId: string; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [kind, setKind] = useState<Kind>('CORRECTION');
  const [chosen, setChosen] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  const classes = useDocument('trustee-classes', TrusteeClassesDocument, {});
  const act = useAct(
    (reason: string) => backOffice.tellTrustees({ kind, subjectId, recordClasses: chosen, reason }),
    ['trustee-tasks', 'trustees', 'today'],
    (tasks) => {
      notify(words('trustees.toldNow', { smart_count: tasks.length }), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('trustees.tellTitle')}
      lead={words('trustees.tellLead')}
      act={words('trustees.tellDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault ?? classes.error}
      tried={() => setTried(true)}
      submit={(reason) => (chosen.length === 0 ? undefined : act.run(reason))}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <TextField
          select
          label={words('trustees.tellKind')}
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind)}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`trustees.kinds.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <ClassChoice
          label={words('trustees.tellClasses')}
          classes={classes.data?.trusteeClasses ?? []}
          chosen={chosen}
          change={setChosen}
          missing={tried && chosen.length === 0}
        />
      </Box>
    </ReasonDialog>
  );
}
