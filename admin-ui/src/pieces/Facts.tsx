// Names and values, side by side where there is room. What was not given says so.
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';

export interface Fact {
  name: string;
  value: ReactNode;
}

export function Facts({
  facts,
  missing,
}: {
  facts: readonly Fact[];
  /** What is said where there is no value; that it was not given, unless something else is known. */
  missing?: string;
}) {
  const words = useWords();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
        columnGap: 6,
        rowGap: 3,
      }}
    >
      {facts.map(({ name, value }) => (
        <Box key={name} sx={{ minWidth: 0 }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '0.9375rem', overflowWrap: 'anywhere' }}>
            {value === null || value === undefined || value === '' ? (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {missing ?? words('frame.notThere')}
              </Box>
            ) : (
              value
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
