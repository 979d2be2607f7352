// Of which kind what is marked is: one of those that are never asked for. Art. 1(2).
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import type { ForbiddenKind } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';

const kinds = [
  'RACE',
  'BELIEF',
  'ORIGIN',
  'POLITICS',
  'CRIME',
  'HEALTH',
  'SEX_LIFE',
] as const satisfies readonly ForbiddenKind[];

export function KindChoice({
  kind,
  missing,
  choose,
}: {
  kind: ForbiddenKind | null;
  missing: boolean;
  choose: (kind: ForbiddenKind) => void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <FormControl error={missing} sx={{ mt: 4 }}>
      <FormLabel id={id}>{words('redactions.kind')}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={kind ?? ''}
        onChange={(_event, chosen) => {
          const found = kinds.find((one) => one === chosen);
          if (found) choose(found);
        }}
      >
        {kinds.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={words(`conversations.forbidden.${one}`)}
          />
        ))}
      </RadioGroup>
      {missing ? (
        <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem' }}>
          {words('redactions.kindMissing')}
        </Box>
      ) : null}
    </FormControl>
  );
}
