// What happened to a list, the latest first: when, what, by whom.
import Box from '@mui/material/Box';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useWho } from './use-who.ts';

export function Timeline({ events }: { events: BatchDetailFragment['timeline'] }) {
  const words = useWords();
  const who = useWho();
  if (events.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('destruction.timelineEmpty')}</Box>;
  return (
    <Box
      component="ol"
      reversed
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5, containerType: 'inline-size' }}
    >
      {events.toReversed().map(({ at, kind, by, text }, index) => (
        <Box
          component="li"
          key={`${at} ${kind} ${index}`}
          // Beside each other where the column is wide enough, whatever the page is.
          sx={{ display: 'grid', columnGap: 4, '@container (min-width: 480px)': { gridTemplateColumns: '230px 1fr' } }}
        >
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            <Instant at={at} />
          </Box>
          <Box sx={{ fontSize: '0.9375rem', maxWidth: '80ch' }}>
            {text}{' '}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              — {who(by)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
