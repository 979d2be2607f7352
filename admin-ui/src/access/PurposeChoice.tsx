// The purposes that this viewer may name, as the policy words them, with the clause.
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { clauseInWords } from '../time/clause.ts';
import type { NamedPurpose } from './purpose.tsx';

export function PurposeChoice({
  purposes,
  chosen,
  choose,
}: {
  purposes: readonly NamedPurpose[];
  chosen: string | null;
  choose: (purpose: string) => void;
}) {
  const words = useWords();
  const language = useLanguage();
  return (
    <RadioGroup
      aria-label={words('purpose.label')}
      value={chosen ?? ''}
      onChange={(_event, value) => choose(value)}
      sx={{ mt: 3 }}
    >
      {purposes.map(({ id, title, clause }) => (
        <FormControlLabel
          key={id}
          value={id}
          control={<Radio size="small" />}
          label={
            <>
              {title}
              {clause === null ? null : (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem', ml: 2 }}>
                  {clauseInWords(clause, language)}
                </Box>
              )}
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
