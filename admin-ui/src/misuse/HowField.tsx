// How a person was told, or how their objection came.
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { MisuseChannel } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';

const hows = ['EMAIL', 'LETTER', 'PHONE'] as const;

export function HowField({
  label,
  value,
  change,
  named,
}: {
  label: string;
  value: MisuseChannel;
  change: (how: MisuseChannel) => void;
  named: 'hows' | 'tellHows';
}) {
  const words = useWords();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => change(hows.find((how) => how === event.target.value) ?? 'EMAIL')}
      fullWidth
    >
      {hows.map((how) => (
        <MenuItem key={how} value={how}>
          {words(`misuse.${named}.${how}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
