// Reports a suspicion: about whom, which clause, what shows it. The evidence is sealed; what was typed is kept nowhere.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { MisuseClausesDocument, type ReportMisuseInput } from '../generated/operations.ts';
import { idsIn } from '../holds/ids-in.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';

export interface ReportDialogProps {
  /** The person whose page it was opened on; without, one is named. */
  person?: { id: string; reference: string };
  close: () => void;
}

const other = 'other';

export function ReportDialog({ person, close }: ReportDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const clauses = useDocument('misuse-clauses', MisuseClausesDocument, {}).data?.misuseClauses ?? [];
  const [named, setNamed] = useState('');
  const [clause, setClause] = useState('');
  const [reference, setReference] = useState('');
  const [evidence, setEvidence] = useState('');
  const [tried, setTried] = useState(false);
  const personId = person?.id ?? idsIn(named)[0] ?? '';
  const act = useAct(
    (input: ReportMisuseInput) => backOffice.reportMisuse(input),
    ['misuse', 'person'],
    () => {
      notify(words('misuse.reported'), { type: 'success' });
      close();
    },
  );
  const missing = {
    person: personId === '',
    clause: clause === '',
    reference: clause === other && reference.trim() === '',
    evidence: evidence.trim() === '',
  };
  const state = (field: keyof typeof missing, help: string | null = null) => ({
    required: true,
    fullWidth: true,
    error: tried && missing[field],
    helperText: tried && missing[field] ? words('frame.required') : help,
  });
  const submit = () => {
    setTried(true);
    if (Object.values(missing).includes(true)) return;
    const which = clause === other ? { clauseReference: reference.trim() } : { clauseId: clause };
    act.run({ personId, ...which, evidence: evidence.trim() });
  };
  return (
    <ActDialog
      title={person ? words('misuse.reportOn', { reference: person.reference }) : words('misuse.reportTitle')}
      lead={words('misuse.reportLead')}
      act={words('misuse.reportDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        {person ? null : (
          <TextField
            label={words('misuse.person')}
            value={named}
            onChange={(event) => setNamed(event.target.value)}
            {...state('person', words('misuse.personHelp'))}
          />
        )}
        <TextField
          select
          label={words('misuse.clause')}
          value={clause}
          onChange={(event) => setClause(event.target.value)}
          {...state('clause')}
        >
          {clauses.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
          <MenuItem value={other}>{words('misuse.otherClause')}</MenuItem>
        </TextField>
        {clause === other ? (
          <TextField
            label={words('misuse.clauseReference')}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
            {...state('reference', words('misuse.clauseHelp'))}
          />
        ) : null}
        <TextField
          label={words('misuse.evidence')}
          value={evidence}
          onChange={(event) => setEvidence(event.target.value)}
          multiline
          minRows={4}
          maxRows={12}
          {...state('evidence', words('misuse.evidenceHelp'))}
        />
      </Box>
    </ActDialog>
  );
}
