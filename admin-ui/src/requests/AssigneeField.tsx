// Who works on a request, by staff number: oneself, somebody from the list where it may be seen, or a number that is typed.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useViewer } from '../access/viewer.tsx';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useStaff } from '../rights/use-staff.ts';

/** A staff number as the server takes it; null for what is none. */
export const staffNumberIn = (typed: string): string | null => {
  const number = typed.trim().toUpperCase();
  return /^S-\d{4,8}$/.test(number) ? number : null;
};

const working = ['officer', 'deputy', 'handler', 'support'];

export function AssigneeField({
  value,
  change,
  wrong,
}: {
  value: string;
  change: (value: string) => void;
  wrong: boolean;
}) {
  const words = useWords();
  const named = useNamed();
  const { staffNumber } = useViewer();
  const staff = useStaff().filter(({ roles }) => roles.some((role) => working.includes(role)));
  const rolesOf = (number: string) =>
    (staff.find((one) => one.number === number)?.roles ?? []).map((role) => named('roles', role)).join(', ');
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', mt: 4 }}>
      <Autocomplete
        freeSolo
        fullWidth
        options={staff.map(({ number }) => number)}
        inputValue={value}
        onInputChange={(_event, typed) => change(typed)}
        renderOption={({ key, ...props }, number) => (
          <li key={key} {...props}>
            {number}
            <Box component="span" sx={{ color: 'text.secondary', ml: 2 }}>
              {rolesOf(number)}
            </Box>
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            label={words('requests.staffNumber')}
            error={wrong}
            helperText={words(wrong ? 'requests.staffNumberWrong' : 'requests.staffNumberHelp')}
          />
        )}
      />
      {staffNumber === null ? null : (
        <Button variant="outlined" onClick={() => change(staffNumber)} sx={{ mt: 2, whiteSpace: 'nowrap' }}>
          {words('requests.toMe')}
        </Button>
      )}
    </Box>
  );
}
