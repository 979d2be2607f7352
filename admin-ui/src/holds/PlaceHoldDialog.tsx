// Places a hold: on what, for which case, under which law, until it is looked at again, and why.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { PolicyDocument, type HoldKind } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { idsIn } from './ids-in.ts';

export interface PlaceHoldDialogProps {
  /** The person whose page it was opened on; without, a class or the people of a case are chosen. */
  person?: { id: string; reference: string };
  close: () => void;
}

export function PlaceHoldDialog({ person, close }: PlaceHoldDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [kind, setKind] = useState<HoldKind>(person ? 'PERSON' : 'CASE');
  const [people, setPeople] = useState('');
  const [recordClass, setRecordClass] = useState('');
  const [caseRef, setCaseRef] = useState('');
  const [law, setLaw] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const [tried, setTried] = useState(false);
  const subjectIds = person ? [person.id] : kind === 'CASE' ? idsIn(people) : [];
  const act = useAct(
    (reason: string) =>
      backOffice.placeHold({ kind, subjectIds, recordClass: recordClass || null, caseRef, law, reviewOn, reason }),
    ['holds', 'person', 'destruction'],
    () => {
      notify(words('holds.placed'), { type: 'success' });
      close();
    },
  );
  const missing = {
    people: kind === 'CASE' && subjectIds.length === 0,
    recordClass: kind === 'CLASS' && recordClass === '',
    caseRef: caseRef.trim() === '',
    law: law.trim() === '',
    reviewOn: reviewOn === '',
  };
  const complete = !Object.values(missing).includes(true);
  const state = (field: keyof typeof missing, help: string | null = null) => ({
    required: true,
    fullWidth: true,
    error: tried && missing[field],
    helperText: tried && missing[field] ? words('frame.required') : help,
  });
  return (
    <ReasonDialog
      title={person ? words('holds.placeOn', { reference: person.reference }) : words('holds.placeTitle')}
      lead={words('holds.placeLead')}
      act={words('holds.placeDo')}
      help={words('holds.reasonHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(reason) => (complete ? act.run(reason) : undefined)}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {person ? null : (
          <TextField
            select
            label={words('holds.kind')}
            value={kind}
            onChange={(event) => setKind(event.target.value === 'CLASS' ? 'CLASS' : 'CASE')}
            fullWidth
          >
            {(['CASE', 'CLASS'] as const).map((one) => (
              <MenuItem key={one} value={one}>
                {words(`holds.kinds.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <ClassField
          value={recordClass}
          change={setRecordClass}
          everything={kind !== 'CLASS'}
          missing={tried && missing.recordClass}
        />
        {kind === 'CASE' && !person ? (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <TextField
              label={words('holds.people')}
              value={people}
              onChange={(event) => setPeople(event.target.value)}
              multiline
              minRows={2}
              maxRows={6}
              {...state('people', words('holds.peopleHelp', { smart_count: subjectIds.length }))}
            />
          </Box>
        ) : null}
        <TextField
          label={words('holds.column.case')}
          value={caseRef}
          onChange={(event) => setCaseRef(event.target.value)}
          {...state('caseRef', words('holds.caseHelp'))}
        />
        <TextField
          type="date"
          label={words('holds.column.review')}
          value={reviewOn}
          onChange={(event) => setReviewOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          {...state('reviewOn', words('holds.reviewHelp'))}
        />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextField
            label={words('holds.column.law')}
            value={law}
            onChange={(event) => setLaw(event.target.value)}
            {...state('law', words('holds.lawHelp'))}
          />
        </Box>
      </Box>
    </ReasonDialog>
  );
}

function ClassField({
  value,
  change,
  everything,
  missing,
}: {
  value: string;
  change: (value: string) => void;
  everything: boolean;
  missing: boolean;
}) {
  const words = useWords();
  const rules = useDocument('policy', PolicyDocument, {}).data?.policy.rules ?? [];
  return (
    <TextField
      select
      label={words('holds.recordClass')}
      value={rules.some((rule) => rule.recordClass === value) ? value : ''}
      onChange={(event) => change(event.target.value)}
      slotProps={{ select: { displayEmpty: everything }, inputLabel: everything ? { shrink: true } : {} }}
      required={!everything}
      error={missing}
      helperText={missing ? words('frame.required') : null}
      fullWidth
    >
      {everything ? <MenuItem value="">{words('holds.everything')}</MenuItem> : null}
      {rules.map(({ recordClass, title }) => (
        <MenuItem key={recordClass} value={recordClass}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
