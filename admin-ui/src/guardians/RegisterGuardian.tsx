// Writes down a guardian's consent that came on paper, by mail or at the desk. Grants nothing; what was typed is kept nowhere but in the case.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { GuardianChannel, RegisterGuardianConsentInput, WardKind } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';

const kinds = ['CHILD', 'ADULT_WARD', 'MENTAL_DISABILITY', 'SEVERE_DISABILITY'] as const satisfies readonly WardKind[];
const channels = ['LETTER', 'FAX', 'EMAIL', 'DESK'] as const satisfies readonly GuardianChannel[];
const languages = ['en', 'ko', 'id'] as const;
const names = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' } as const;

export function RegisterGuardian({ close }: { close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const reader = useLanguage();
  const [id] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({
    ...{ guardian: '', contact: '', ward: '', birthday: '', note: '', kind: 'CHILD' as WardKind },
    ...{ channel: 'LETTER' as GuardianChannel, language: languages.find((one) => one === reader) ?? ('en' as const) },
  });
  const [tried, setTried] = useState(false);
  const act = useAct(
    (input: RegisterGuardianConsentInput) => backOffice.registerGuardianConsent(input),
    ['guardians'],
    () => {
      notify(words('guardians.registered'), { type: 'success' });
      close();
      void navigate(`/guardians/${id}`);
    },
  );
  const change = (name: keyof typeof typed) => (event: { target: { value: string } }) =>
    setTyped((before) => ({ ...before, [name]: event.target.value }));
  const wanted = (name: 'guardian' | 'ward' | 'birthday') => ({
    required: true,
    fullWidth: true,
    value: typed[name],
    onChange: change(name),
    error: tried && typed[name].trim() === '',
    helperText: tried && typed[name].trim() === '' ? words('frame.required') : null,
  });
  const submit = () => {
    setTried(true);
    if (typed.guardian.trim() === '' || typed.ward.trim() === '' || typed.birthday === '') return;
    const { contact, note, ...rest } = typed;
    act.run({
      ...{ ...rest, id },
      ...{ contact: contact.trim() || null, note: note.trim() || null },
    });
  };
  return (
    <ActDialog
      wide
      title={words('guardians.registerTitle')}
      lead={words('guardians.registerLead')}
      act={words('guardians.registerDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <TextField label={words('guardians.field.guardian')} {...wanted('guardian')} />
        <TextField
          label={words('guardians.field.contact')}
          type="email"
          value={typed.contact}
          onChange={change('contact')}
          helperText={words('guardians.field.contactHelp')}
        />
        <TextField label={words('guardians.field.ward')} {...wanted('ward')} />
        <TextField
          label={words('guardians.field.birthday')}
          type="date"
          slotProps={{ inputLabel: { shrink: true } }}
          {...wanted('birthday')}
        />
        <TextField select label={words('guardians.field.kind')} value={typed.kind} onChange={change('kind')}>
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`guardians.kinds.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField select label={words('guardians.field.channel')} value={typed.channel} onChange={change('channel')}>
          {channels.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`guardians.channels.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('guardians.field.language')}
          value={typed.language}
          onChange={change('language')}
        >
          {languages.map((one) => (
            <MenuItem key={one} value={one} lang={one}>
              {names[one]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={words('guardians.field.note')}
          value={typed.note}
          onChange={change('note')}
          multiline
          maxRows={6}
        />
      </Box>
    </ActDialog>
  );
}
