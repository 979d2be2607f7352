// Writing an answer or a note: a template to begin with, as it would be sent; words that should not be written are pointed at while somebody types. What was typed is kept nowhere.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import {
  ConversationLetterDocument,
  ConversationTemplatesDocument,
  PreviewTemplateDocument,
  ScreenTextDocument,
  type AnswerWay,
  type MadeFromInput,
} from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Note } from '../pieces/Note.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import { AnswerFiles, type ChosenFile } from './AnswerFiles.tsx';
import type { OneConversation } from './Thread.tsx';

const ways = ['EMAIL', 'PORTAL', 'POST'] as const satisfies readonly AnswerWay[];
const none = 'none';

export function AnswerBox({ conversation }: { conversation: OneConversation }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { id, version, language, reference } = conversation;
  const offered = useDocument('conversation-templates', ConversationTemplatesDocument, { language });
  const templates = offered.data?.conversationTemplates ?? [];
  // What it was begun from; whoever writes freely afterwards still began there.
  const [madeFrom, setMadeFrom] = useState<MadeFromInput | null>(null);
  const [text, setText] = useState('');
  const [via, setVia] = useState<AnswerWay>('EMAIL');
  const [asks, setAsks] = useState(false);
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const [missing, setMissing] = useState(false);
  const begin = async (template: string) => {
    if (template === none) return;
    const asked = { id: template, conversationId: id, language };
    const { previewTemplate } = await backOffice.ask(PreviewTemplateDocument, asked);
    if (previewTemplate.text) {
      setText(previewTemplate.text);
      setMadeFrom({ kind: template, language, version: previewTemplate.version ?? 0 });
    } else notify(previewTemplate.refusal?.message ?? words('faults.other'), { type: 'error' });
  };
  const act = useAct(
    () =>
      backOffice.answerConversation({
        id,
        version,
        text: text.trim(),
        via,
        asks,
        template: madeFrom,
        documents: files.map((file) => file.id),
      }),
    ['conversation', 'conversations'],
    (messageId) => {
      notify(words('conversations.answered'), { type: 'success' });
      setText('');
      setMadeFrom(null);
      setFiles([]);
      if (via === 'POST' && messageId !== null) void print(messageId);
    },
  );
  const print = async (messageId: string) => {
    const { conversationLetter } = await backOffice.ask(ConversationLetterDocument, { id, messageId });
    if (conversationLetter) saveFile(`${reference}.html`, conversationLetter, 'text/html;charset=utf-8');
  };
  const note = useAct(
    () => backOffice.noteOnConversation(id, text.trim()),
    ['conversation', 'conversations'],
    () => {
      setText('');
      setMadeFrom(null);
    },
  );
  const unlessEmpty = (run: () => void) => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') run();
  };
  return (
    <Section title={words('conversations.answer')} lead={words('conversations.answerLead')}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
          <TextField
            select
            size="small"
            label={words('conversations.template')}
            value={none}
            onChange={(event) => void begin(event.target.value)}
            sx={{ minWidth: 240 }}
          >
            <MenuItem value={none}>{words('conversations.templateNone')}</MenuItem>
            {templates.map((template) => (
              <MenuItem key={template.id} value={template.id}>
                {template.title}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label={words('conversations.via')}
            value={via}
            onChange={(event) => setVia(ways.find((way) => way === event.target.value) ?? 'EMAIL')}
            sx={{ minWidth: 160 }}
          >
            {ways.map((way) => (
              <MenuItem key={way} value={way}>
                {words(`conversations.ways.${way}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        <TextField
          label={words('conversations.text')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            // An emptied page was begun from nothing.
            if (event.target.value === '') setMadeFrom(null);
          }}
          multiline
          minRows={5}
          maxRows={18}
          fullWidth
          required
          error={missing}
          helperText={missing ? words('frame.required') : words('conversations.textHelp')}
        />
        <Flagged text={text} />
        <AnswerFiles conversation={conversation} files={files} change={setFiles} />
        <FormControlLabel
          control={<Checkbox checked={asks} onChange={(event) => setAsks(event.target.checked)} />}
          label={words('conversations.asks')}
        />
        <RefusedIn refusal={act.refusal ?? note.refusal} fault={act.fault ?? note.fault} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button variant="contained" disabled={act.underWay} onClick={() => unlessEmpty(() => act.run(undefined))}>
            {words('conversations.send')}
          </Button>
          <Button variant="outlined" disabled={note.underWay} onClick={() => unlessEmpty(() => note.run(undefined))}>
            {words('conversations.keepNote')}
          </Button>
        </Box>
      </Box>
    </Section>
  );
}

/** Says which words are of kinds that are never asked for. */
function Flagged({ text }: { text: string }) {
  const words = useWords();
  const settled = useDeferredValue(text);
  const { data } = useDocument(
    'screened',
    ScreenTextDocument,
    { text: settled.slice(0, 20_000) },
    { enabled: settled.trim().length > 2, keep: true },
  );
  const flags = text.trim() === '' ? [] : (data?.screenText ?? []);
  if (flags.length === 0) return null;
  const shown = [...new Set(flags.map(({ kind }) => words(`conversations.forbidden.${kind}`)))].join(', ');
  return (
    <Note tone="dueSoon" icon="block" title={words('conversations.flaggedTitle')} live>
      {words('conversations.flaggedLead', { kinds: shown })}
    </Note>
  );
}
