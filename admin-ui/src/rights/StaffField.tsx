// Whom an act is about, by staff number.
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWords } from '../i18n/use-words.ts';
import type { StaffLine } from './use-staff.ts';

export function StaffField({
  staff,
  value,
  change,
  missing,
}: {
  staff: readonly StaffLine[];
  value: string;
  change: (value: string) => void;
  missing: boolean;
}) {
  const words = useWords();
  return (
    <TextField
      select
      label={words('rights.staff')}
      value={value}
      onChange={(event) => change(event.target.value)}
      required
      error={missing}
      helperText={missing ? words('frame.required') : null}
      fullWidth
    >
      {staff.map(({ number, name }) => (
        <MenuItem key={number} value={number}>
          {[number, name].filter(Boolean).join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}
