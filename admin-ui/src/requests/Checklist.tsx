// Points of a check, ticked one by one; none is ticked beforehand.
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import { useNamed, useWords } from '../i18n/use-words.ts';

export function Checklist<T extends string>({
  points,
  met,
  change,
}: {
  points: readonly T[];
  met: readonly T[];
  change: (met: T[]) => void;
}) {
  const words = useWords();
  const named = useNamed();
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{words('requests.verify.checklist')}</FormLabel>
      <FormGroup>
        {points.map((point) => (
          <FormControlLabel
            key={point}
            control={
              <Checkbox
                size="small"
                checked={met.includes(point)}
                onChange={(_event, checked) =>
                  change(points.filter((one) => (one === point ? checked : met.includes(one))))
                }
              />
            }
            label={named('requests.verify.points', point)}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
