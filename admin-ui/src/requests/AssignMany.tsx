// Gives the ticked requests to somebody, and says of each what became of it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { AssignRequestsMutation, RequestLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Status } from '../pieces/Status.tsx';
import { AssigneeField, staffNumberIn } from './AssigneeField.tsx';
import type { Selection } from './use-selection.ts';

type Row = AssignRequestsMutation['assignRequests']['rows'][number];

export function AssignMany({ rows, selection }: { rows: readonly RequestLineFragment[]; selection: Selection }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [answers, setAnswers] = useState<readonly Row[]>([]);
  const here = rows.map(({ id }) => id);
  const all = here.every((id) => selection.has(id));
  const referenceOf = (id: string) => rows.find((row) => row.id === id)?.reference ?? id.slice(0, 8);
  return (
    <Box sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', minHeight: 40 }}>
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={all}
              indeterminate={!all && selection.ids.length > 0}
              onChange={() => selection.set(all ? [] : here)}
            />
          }
          label={words('requests.chooseAll')}
        />
        <Button variant="outlined" disabled={selection.ids.length === 0} onClick={() => setOpen(true)}>
          {selection.ids.length === 0
            ? words('requests.acts.ASSIGN')
            : words('requests.assignMany', { smart_count: selection.ids.length })}
        </Button>
      </Box>
      {answers.length > 0 ? (
        <Box component="ul" role="status" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 1 }}>
          {answers.map(({ id, request, refusal }) => (
            <li key={id}>
              <Status tone={refusal ? 'overdue' : 'onTrack'} icon={refusal ? 'block' : 'done'}>
                {refusal
                  ? words('requests.rowRefused', {
                      reference: referenceOf(id),
                      why: [refusal.message, refusal.wayOut].filter(Boolean).join(' '),
                    })
                  : words('requests.rowAssigned', {
                      reference: request?.reference ?? referenceOf(id),
                      to: request?.assignedTo ?? words('requests.nobody'),
                    })}
              </Status>
            </li>
          ))}
        </Box>
      ) : null}
      {open ? (
        <AssignDialog
          ids={selection.ids}
          done={(found) => {
            setAnswers(found);
            selection.set(found.filter(({ refusal }) => refusal).map(({ id }) => id));
          }}
          close={() => setOpen(false)}
        />
      ) : null}
    </Box>
  );
}

export function AssignDialog({
  ids,
  done,
  close,
}: {
  ids: readonly string[];
  done: (rows: readonly Row[]) => void;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (staffNumber: string | null) => backOffice.assignRequests(ids, staffNumber),
    ['requests', 'request', 'request-clocks'],
    (rows) => {
      done(rows);
      close();
    },
  );
  const number = staffNumberIn(to);
  const wrong = to.trim() !== '' && number === null;
  return (
    <ActDialog
      title={words('requests.assignTitle', { smart_count: ids.length })}
      lead={words('requests.assignLead')}
      act={words(to.trim() === '' ? 'requests.assignToNobody' : 'requests.assignDo', { smart_count: ids.length })}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (!wrong) act.run(number);
      }}
      close={close}
    >
      <AssigneeField value={to} change={setTo} wrong={tried && wrong} />
    </ActDialog>
  );
}
