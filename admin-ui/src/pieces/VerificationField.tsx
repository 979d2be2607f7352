// How the requester was verified: one of a closed list, so that nothing that was shown is written down.
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { RequesterVerification } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';

/** What staff may say; who is signed in acts for themselves. */
export type StaffVerification = Exclude<RequesterVerification, 'SIGNED_IN'>;

const methods: readonly StaffVerification[] = ['CALL_BACK', 'DOCUMENT_SEEN', 'WRITTEN_REQUEST', 'AGENT_MANDATE'];

export interface VerificationFieldProps {
  value: StaffVerification | '';
  change: (value: StaffVerification) => void;
  /** Somebody tried to submit. */
  tried: boolean;
}

export function VerificationField({ value, change, tried }: VerificationFieldProps) {
  const words = useWords();
  const missing = tried && value === '';
  return (
    <TextField
      select
      label={words('recovery.verification')}
      value={value}
      onChange={(event) => change(event.target.value as StaffVerification)}
      required
      error={missing}
      helperText={missing ? words('frame.required') : words('recovery.verificationHelp')}
      fullWidth
      sx={{ mt: 5 }}
    >
      {methods.map((method) => (
        <MenuItem key={method} value={method}>
          {words(`recovery.methods.${method}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
