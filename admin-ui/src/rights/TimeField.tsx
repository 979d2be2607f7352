// A date and time on the operator's wall.
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';

export interface TimeFieldProps {
  label: string;
  value: string;
  change: (value: string) => void;
  missing?: boolean;
  required?: boolean;
}

export function TimeField({ label, value, change, missing = false, required = false }: TimeFieldProps) {
  const words = useWords();
  return (
    <TextField
      type="datetime-local"
      label={label}
      value={value}
      onChange={(event) => change(event.target.value)}
      required={required}
      error={missing}
      helperText={missing ? words('frame.required') : null}
      fullWidth
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
