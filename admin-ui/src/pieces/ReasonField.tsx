// Why somebody decides. Asked for every act that is kept; personal data does not belong here, and the field says so.
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';

export interface ReasonFieldProps {
  value: string;
  change: (value: string) => void;
  missing: boolean;
  help?: string;
  autoFocus?: boolean;
}

/** The longest reason that is kept, in characters. */
export const longestReason = 1_000;

export function ReasonField({ value, change, missing, help, autoFocus = false }: ReasonFieldProps) {
  const words = useWords();
  return (
    <TextField
      label={words('destruction.reason')}
      value={value}
      onChange={(event) => change(event.target.value)}
      required
      error={missing}
      helperText={missing ? words('frame.required') : (help ?? words('destruction.reasonHelp'))}
      autoFocus={autoFocus}
      fullWidth
      multiline
      minRows={2}
      maxRows={6}
      slotProps={{ htmlInput: { maxLength: longestReason } }}
      sx={{ mt: 4 }}
    />
  );
}
