// Every word of a text as a box to tick: marking without a mouse.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { wordsOf, type Mark } from './marks.ts';

export function WordByWord({
  label,
  text,
  covered,
  change,
}: {
  label: string;
  text: string;
  covered: (word: Mark) => boolean;
  change: (word: Mark, marked: boolean) => void;
}) {
  return (
    <Box component="details" sx={{ mt: 3, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box role="group" aria-label={label} sx={{ mt: 2, display: 'flex', flexWrap: 'wrap' }}>
        {wordsOf(text).map((word) => (
          <FormControlLabel
            key={word.start}
            control={
              <Checkbox
                size="small"
                checked={covered(word)}
                onChange={(_event, checked) => change({ start: word.start, end: word.end }, checked)}
                sx={{ p: 0.5 }}
              />
            }
            label={word.word}
            sx={{ mr: 3 }}
          />
        ))}
      </Box>
    </Box>
  );
}
