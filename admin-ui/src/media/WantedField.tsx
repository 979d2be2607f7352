// A text, count or day that must be filled in.
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';

export interface WantedFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  tried: boolean;
  type?: 'text' | 'number' | 'date';
  help?: string;
  /** May be left empty. */
  optional?: boolean;
}

export function WantedField({ label, value, change, tried, type = 'text', help, optional = false }: WantedFieldProps) {
  const words = useWords();
  const missing = tried && !optional && value.trim() === '';
  return (
    <TextField
      label={label}
      type={type}
      value={value}
      onChange={(event) => change(event.target.value)}
      required={!optional}
      error={missing}
      helperText={missing ? words('frame.required') : help}
      fullWidth
      slotProps={{
        htmlInput: type === 'number' ? { min: 0, step: 1 } : { maxLength: 1_000 },
        ...(type === 'date' ? { inputLabel: { shrink: true } } : {}),
      }}
    />
  );
}
