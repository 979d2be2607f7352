// Makes a case of a message that could not be read whole, by what a person read in it. Its bytes are saved as a file that no program here opens.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { IntakeKind, IntakeLineFragment, ReleaseFromQuarantineInput } from '../generated/operations.ts';
import { asLanguage, languageNames } from '../i18n/catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { answerLanguages } from '../requests/queue-filter.ts';
import { SaveBytes } from './SaveBytes.tsx';

const kinds = ['VIEW', 'CORRECT', 'DELETE', 'STOP', 'CONSULTATION', 'DEMO_REQUEST', 'COMPLAINT'] as const;
const longestLine = 300;

export function ReleaseDialog({ message, close }: { message: IntakeLineFragment; close: () => void }) {
  const words = useWords();
  const spoken = useLanguage();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [as, setAs] = useState<IntakeKind | ''>(message.suggestedKind ?? '');
  const [language, setLanguage] = useState<string>(message.language ?? spoken);
  const [lines, setLines] = useState({ subject: '', name: '', contact: '', aboutEmail: '', aboutEmployeeNumber: '' });
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (input: ReleaseFromQuarantineInput) => backOffice.releaseFromQuarantine(input),
    ['intake', 'requests', 'request-clocks'],
    () => {
      notify(words('intake.released'), { type: 'success' });
      close();
    },
  );
  const wanted = (value: string) => tried && value.trim() === '';
  const line = (field: keyof typeof lines, label: string) => (
    <TextField
      label={label}
      value={lines[field]}
      onChange={({ target }) => setLines({ ...lines, [field]: target.value })}
      slotProps={{ htmlInput: { maxLength: longestLine } }}
    />
  );
  const submit = () => {
    setTried(true);
    if (as === '' || text.trim() === '') return;
    const said = Object.fromEntries(Object.entries(lines).map(([field, value]) => [field, value.trim() || null]));
    act.run({ id: message.id, as, language, text: text.trim(), ...said });
  };
  return (
    <ActDialog
      wide
      title={words('intake.releaseTitle')}
      lead={words('intake.releaseLead')}
      act={words('intake.releaseDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      {message.documentId ? (
        <Box sx={{ mt: 4 }}>
          <PurposeGate>{(purpose) => <SaveBytes id={message.documentId ?? ''} purpose={purpose} />}</PurposeGate>
        </Box>
      ) : null}
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          select
          required
          label={words('intake.column.kind')}
          value={as}
          onChange={({ target }) => setAs(kinds.find((kind) => kind === target.value) ?? '')}
          error={wanted(as)}
          helperText={wanted(as) ? words('frame.required') : null}
        >
          {kinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {words(`intake.kinds.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('requests.form.answerIn')}
          value={asLanguage(language)}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {answerLanguages.map((one) => (
            <MenuItem key={one} value={one}>
              {languageNames[one]}
            </MenuItem>
          ))}
        </TextField>
        {line('name', words('requests.name'))}
        {line('contact', words('requests.contact'))}
        {line('aboutEmail', words('requests.aboutEmail'))}
        {line('aboutEmployeeNumber', words('requests.aboutNumber'))}
        <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 4 }}>
          {line('subject', words('requests.subject'))}
          <TextField
            required
            label={words('intake.text')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            error={wanted(text)}
            helperText={words(wanted(text) ? 'frame.required' : 'intake.textHelp')}
            multiline
            minRows={4}
            maxRows={12}
          />
        </Box>
      </Box>
    </ActDialog>
  );
}
