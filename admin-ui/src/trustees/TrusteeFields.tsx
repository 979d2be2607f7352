// The fields of an entry in the register of trustees.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { SaveTrusteeInput, TrusteeChannel, TrusteeKind } from '../generated/operations.ts';
import { languageNames, languages } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { ClassChoice } from './ClassChoice.tsx';

export interface TrusteeFieldsProps {
  entry: SaveTrusteeInput;
  change: (more: Partial<SaveTrusteeInput>) => void;
  classes: readonly { recordClass: string; title: string }[];
  /** An address is there and stays unless another is given. */
  keepsAddress: boolean;
  tried: boolean;
}

const kinds: readonly TrusteeKind[] = ['TRUSTEE', 'RECIPIENT'];
const channels: readonly TrusteeChannel[] = ['HAND', 'MAIL', 'WEBHOOK'];

export function TrusteeFields({ entry, change, classes, keepsAddress, tried }: TrusteeFieldsProps) {
  const words = useWords();
  const wanted = (value: string) => tried && value.trim() === '';
  const help = (missing: boolean, otherwise: string | null = null) => (missing ? words('frame.required') : otherwise);
  const noAddress = tried && entry.channel !== 'HAND' && !keepsAddress && !entry.address;
  return (
    <Box sx={{ display: 'grid', gap: 4, pt: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <TextField
        label={words('trustees.column.name')}
        value={entry.name}
        onChange={(event) => change({ name: event.target.value })}
        required
        error={wanted(entry.name)}
        helperText={help(wanted(entry.name))}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={words('trustees.kind')}
        value={entry.kind}
        onChange={(event) => change({ kind: event.target.value as TrusteeKind })}
      >
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {words(`trustees.role.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('trustees.column.task')}
        value={entry.task}
        onChange={(event) => change({ task: event.target.value })}
        required
        error={wanted(entry.task)}
        helperText={help(wanted(entry.task))}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={words('trustees.ground')}
        value={entry.ground ?? ''}
        onChange={(event) => change({ ground: event.target.value || null })}
        required={entry.kind === 'RECIPIENT'}
        error={entry.kind === 'RECIPIENT' && wanted(entry.ground ?? '')}
        helperText={words('trustees.groundHelp')}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        select
        label={words('trustees.column.channel')}
        value={entry.channel}
        onChange={(event) => change({ channel: event.target.value as TrusteeChannel, address: null })}
      >
        {channels.map((channel) => (
          <MenuItem key={channel} value={channel}>
            {words(`trustees.channel.${channel}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('trustees.address')}
        value={entry.address ?? ''}
        onChange={(event) => change({ address: event.target.value || null })}
        disabled={entry.channel === 'HAND'}
        required={entry.channel !== 'HAND' && !keepsAddress}
        error={noAddress}
        helperText={help(
          noAddress,
          words(
            keepsAddress
              ? 'trustees.addressKept'
              : entry.channel === 'WEBHOOK'
                ? 'trustees.addressWebhook'
                : 'trustees.addressMail',
          ),
        )}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <TextField
        select
        label={words('trustees.letterLanguage')}
        value={entry.language}
        onChange={(event) => change({ language: event.target.value })}
      >
        {languages.map((language) => (
          <MenuItem key={language} value={language}>
            {languageNames[language]}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('trustees.client')}
        value={entry.clientId ?? ''}
        onChange={(event) => change({ clientId: event.target.value || null })}
        helperText={words('trustees.clientHelp')}
        slotProps={{ htmlInput: { maxLength: 64 } }}
      />
      <DayField
        label={words('trustees.from')}
        value={entry.from}
        change={(from) => change({ from })}
        required
        error={wanted(entry.from)}
      />
      <DayField
        label={words('trustees.to')}
        value={entry.until ?? ''}
        change={(until) => change({ until: until || null })}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <ClassChoice
          label={words('trustees.column.holds')}
          classes={classes}
          chosen={entry.recordClasses}
          change={(recordClasses) => change({ recordClasses })}
          missing={tried && entry.recordClasses.length === 0}
        />
      </Box>
    </Box>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  change: (day: string) => void;
  required?: boolean;
  error?: boolean;
}

function DayField({ label, value, change, required = false, error = false }: DayFieldProps) {
  const words = useWords();
  return (
    <TextField
      type="date"
      label={label}
      value={value}
      onChange={(event) => change(event.target.value)}
      required={required}
      error={error}
      helperText={error ? words('frame.required') : null}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
