// The fields of a request that is written down: what is asked, who wrote, about whom.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { languageNames } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { paperChannels, requesters, type Entry, type wrongOf } from './entry.ts';
import { answerLanguages, kinds } from './queue-filter.ts';

export interface EntryFieldsProps {
  entry: Entry;
  change: (more: Partial<Entry>) => void;
  /** What is wrong, once somebody tried to register. */
  wrong: ReturnType<typeof wrongOf> | null;
}

const grid = { display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } };
const wide = { gridColumn: '1 / -1' };
const longestLine = 300;

function Choice({
  options,
  ...props
}: Omit<TextFieldProps, 'select'> & { options: readonly (readonly [string, string])[] }) {
  return (
    <TextField select {...props}>
      {options.map(([value, name]) => (
        <MenuItem key={value} value={value}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

const line = { htmlInput: { maxLength: longestLine } };

export function AskedFields({ entry, change, wrong }: EntryFieldsProps) {
  const words = useWords();
  return (
    <Box sx={grid}>
      <Choice
        label={words('requests.column.channel')}
        value={entry.channel}
        onChange={({ target }) => change({ channel: paperChannels.find((one) => one === target.value) ?? 'LETTER' })}
        options={paperChannels.map((one) => [one, words(`requests.channels.${one}`)])}
      />
      <TextField
        type="datetime-local"
        required
        label={words('requests.form.receivedAt')}
        value={entry.receivedAt}
        onChange={({ target }) => change({ receivedAt: target.value })}
        error={wrong?.receivedAt === true}
        helperText={words(wrong?.receivedAt ? 'requests.form.receivedWrong' : 'requests.form.receivedHelp')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Choice
        required
        label={words('requests.column.kind')}
        value={entry.kind}
        onChange={({ target }) => change({ kind: kinds.find((one) => one === target.value) ?? '' })}
        error={wrong?.kind === true}
        helperText={wrong?.kind ? words('frame.required') : null}
        options={kinds.map((one) => [one, words(`requests.kinds.${one}`)])}
      />
      <Choice
        label={words('requests.form.answerIn')}
        value={entry.language}
        onChange={({ target }) => change({ language: target.value })}
        options={answerLanguages.map((one) => [one, languageNames[one]])}
      />
      <TextField
        label={words('requests.subject')}
        value={entry.subject}
        onChange={({ target }) => change({ subject: target.value })}
        slotProps={line}
        sx={wide}
      />
      <TextField
        required
        label={words('requests.form.text')}
        value={entry.text}
        onChange={({ target }) => change({ text: target.value })}
        error={wrong?.text === true}
        helperText={words(wrong?.text ? 'frame.required' : 'requests.form.textHelp')}
        multiline
        minRows={4}
        maxRows={14}
        sx={wide}
      />
      {entry.kind === 'CORRECT' ? (
        <TextField
          label={words('requests.note')}
          value={entry.note}
          onChange={({ target }) => change({ note: target.value })}
          helperText={words('requests.form.noteHelp')}
          multiline
          minRows={2}
          maxRows={8}
          sx={wide}
        />
      ) : null}
    </Box>
  );
}

export function WriterFields({ entry, change, wrong }: EntryFieldsProps) {
  const words = useWords();
  return (
    <Box sx={grid}>
      <TextField
        label={words('requests.name')}
        value={entry.name}
        onChange={({ target }) => change({ name: target.value })}
        helperText={words('requests.form.nameHelp')}
        slotProps={line}
      />
      <TextField
        required
        label={words('requests.contact')}
        value={entry.contact}
        onChange={({ target }) => change({ contact: target.value })}
        error={wrong?.contact === true}
        helperText={words(wrong?.contact ? 'frame.required' : 'requests.form.contactHelp')}
        slotProps={line}
      />
      <Choice
        label={words('requests.requestedBy')}
        value={entry.requestedBy}
        onChange={({ target }) => change({ requestedBy: requesters.find((one) => one === target.value) ?? 'SELF' })}
        options={requesters.map((one) => [one, words(`requests.requesters.${one}`)])}
      />
    </Box>
  );
}

export function AboutFields({ entry, change }: EntryFieldsProps) {
  const words = useWords();
  return (
    <Box sx={{ ...grid, mt: 4 }}>
      <TextField
        type="email"
        label={words('requests.aboutEmail')}
        value={entry.aboutEmail}
        onChange={({ target }) => change({ aboutEmail: target.value })}
        slotProps={line}
      />
      <TextField
        label={words('requests.aboutNumber')}
        value={entry.aboutNumber}
        onChange={({ target }) => change({ aboutNumber: target.value })}
        slotProps={line}
      />
      <TextField
        label={words('requests.aboutName')}
        value={entry.aboutName}
        onChange={({ target }) => change({ aboutName: target.value })}
        slotProps={line}
      />
    </Box>
  );
}
