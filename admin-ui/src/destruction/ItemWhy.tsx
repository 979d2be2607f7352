// Why an item is on the list, class by class: the rule, the article, the day it counts from, in a sentence.
import Box from '@mui/material/Box';
import type { BatchItemLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { VerdictStatus } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useClassTitles } from './use-clock-hours.ts';

export function ItemWhy({ item }: { item: BatchItemLineFragment }) {
  const words = useWords();
  const titleOf = useClassTitles();
  return (
    <Box sx={{ bgcolor: 'background.default', borderRadius: 1, px: 3, py: 2.5 }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mb: 2 }}>
        {words('destruction.anchor')} <Instant at={item.anchor} />
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {item.lines.map((line) => (
          <Box
            component="li"
            key={`${line.recordClass}/${line.verdict}`}
            sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '150px 220px 1fr' }, columnGap: 4 }}
          >
            <VerdictStatus verdict={line.verdict} />
            <span>
              {titleOf(line.recordClass)} · {words('destruction.records', { smart_count: line.records })}
            </span>
            <Box component="span" sx={{ maxWidth: '84ch' }}>
              {line.why}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
