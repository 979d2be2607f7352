// Writes another version of a text, or the first of a new one: gaps to put in, what it would read like, why it is changed. Nobody uses it before
// somebody else approved it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { AnswerTemplateGapsDocument } from '../generated/operations.ts';
import { asLanguage, languageNames, languages, type Language } from '../i18n/catalog.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { ReasonField } from '../pieces/ReasonField.tsx';
import { Sample } from './Sample.tsx';
import type { Version } from './TemplatePage.tsx';

const longestTitle = 80;
const longestText = 5_000;

export interface EditDialogProps {
  /** Null for a new kind, whose short name is asked for. */
  kind: string | null;
  language: Language;
  /** The latest version of this kind and language, approved or not; null where there is none. */
  latest: Version | null;
  /** What is written on. */
  start?: Version | null;
  close: () => void;
}

export function EditDialog({ kind, language, latest, start = null, close }: EditDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState(language);
  const [title, setTitle] = useState(start?.title ?? '');
  const [text, setText] = useState(start?.text ?? '');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const act = useAct(
    () =>
      backOffice.proposeAnswerTemplate({
        kind: kind ?? name.trim(),
        language: chosen,
        after: latest?.version ?? 0,
        title,
        text,
        reason: reason.trim(),
      }),
    ['templates'],
    () => {
      notify(words('templates.proposed'), { type: 'success' });
      close();
      if (kind === null) void navigate(`/templates/${name.trim()}`);
    },
  );
  const missing = (value: string) => tried && value.trim() === '';
  const whole = [kind ?? name, title, text, reason].every((value) => value.trim() !== '');
  const put = (gap: string) => {
    const { selectionStart: from, selectionEnd: to } = field.current ?? {
      selectionStart: text.length,
      selectionEnd: text.length,
    };
    setText(`${text.slice(0, from)}{${gap}}${text.slice(to)}`);
    field.current?.focus();
  };
  return (
    <ActDialog
      wide
      title={
        kind === null
          ? words('templates.addTitle')
          : words('templates.editTitle', { language: languageNames[language] })
      }
      lead={words('templates.editLead')}
      act={words('templates.editDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (whole) act.run(undefined);
      }}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 4 }}>
        {kind === null ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
            <TextField
              label={words('templates.kind')}
              value={name}
              onChange={(event) => setName(event.target.value)}
              required
              error={missing(name)}
              helperText={missing(name) ? words('frame.required') : words('templates.kindHelp')}
              slotProps={{ htmlInput: { maxLength: 40, spellCheck: false } }}
              sx={{ flex: '1 1 240px' }}
            />
            <TextField
              select
              label={words('templates.language')}
              value={chosen}
              onChange={(event) => setChosen(asLanguage(event.target.value))}
              sx={{ flex: '0 1 220px' }}
            >
              {languages.map((one) => (
                <MenuItem key={one} value={one}>
                  {languageNames[one]}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        ) : null}
        <TextField
          label={words('templates.titleField')}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          required
          fullWidth
          error={missing(title)}
          helperText={missing(title) ? words('frame.required') : words('templates.titleHelp')}
          slotProps={{ htmlInput: { maxLength: longestTitle, lang: chosen } }}
        />
        <Gaps put={put} />
        <TextField
          label={words('templates.text')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          required
          fullWidth
          multiline
          minRows={6}
          maxRows={16}
          inputRef={field}
          error={missing(text)}
          helperText={missing(text) ? words('frame.required') : words('templates.textHelp')}
          slotProps={{ htmlInput: { maxLength: longestText, lang: chosen } }}
        />
        <Sample language={chosen} text={text} />
      </Box>
      <ReasonField value={reason} change={setReason} missing={missing(reason)} help={words('templates.reasonHelp')} />
    </ActDialog>
  );
}

/** The gaps that a text may have, each with what may stand in it; a press puts it where the text is being written. */
function Gaps({ put }: { put: (gap: string) => void }) {
  const words = useWords();
  const named = useNamed();
  const gaps = useDocument('template-gaps', AnswerTemplateGapsDocument, {}).data?.answerTemplateGaps ?? [];
  return (
    <Box
      role="group"
      aria-label={words('templates.gaps')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}
    >
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {words('templates.gaps')}
      </Box>
      {gaps.map(({ name, sample }) => (
        <Button key={name} size="small" variant="outlined" title={sample} onClick={() => put(name)}>
          {named('templates.gap', name)}
        </Button>
      ))}
    </Box>
  );
}
