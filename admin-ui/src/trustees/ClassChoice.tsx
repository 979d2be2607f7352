// Chooses record classes, each with its box.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useWords } from '../i18n/use-words.ts';

export interface ClassChoiceProps {
  label: string;
  classes: readonly { recordClass: string; title: string }[];
  chosen: readonly string[];
  change: (chosen: string[]) => void;
  missing: boolean;
}

export function ClassChoice({ label, classes, chosen, change, missing }: ClassChoiceProps) {
  const words = useWords();
  return (
    <FormControl component="fieldset" error={missing} variant="standard" sx={{ width: '100%' }}>
      <FormLabel component="legend">{label}</FormLabel>
      {missing ? <FormHelperText>{words('frame.required')}</FormHelperText> : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))', mt: 1 }}>
        {classes.map(({ recordClass, title }) => (
          <FormControlLabel
            key={recordClass}
            label={title}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(recordClass)}
                onChange={(event) =>
                  change(event.target.checked ? [...chosen, recordClass] : chosen.filter((one) => one !== recordClass))
                }
              />
            }
          />
        ))}
      </Box>
    </FormControl>
  );
}
