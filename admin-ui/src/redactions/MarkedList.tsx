// What is marked so far, each with its kind and where it stands, and a way to take it out of the list again.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ForbiddenKind } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';

interface Marked {
  key: string;
  what: string;
  where: string;
  kind: ForbiddenKind;
  remove: () => void;
}

export function MarkedList({ marks, files }: { marks: readonly Marked[]; files: readonly Marked[] }) {
  const words = useWords();
  const all = [...marks, ...files];
  if (all.length === 0)
    return <Box sx={{ mt: 2, color: 'text.secondary', fontSize: '0.875rem' }}>{words('redactions.noneMarked')}</Box>;
  return (
    <Box
      component="ul"
      aria-label={words('redactions.marked')}
      sx={{ m: 0, mt: 3, p: 0, listStyle: 'none', display: 'grid', gap: 1, maxHeight: '30vh', overflowY: 'auto' }}
    >
      {all.map(({ key, what, where, kind, remove }) => (
        <Box
          component="li"
          key={key}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, alignItems: 'baseline', overflowWrap: 'anywhere' }}
        >
          <Box component="strong" sx={{ fontWeight: 600 }}>
            {what}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {words(`conversations.forbidden.${kind}`)} · {where}
          </Box>
          <Button size="small" onClick={remove}>
            {words('redactions.remove')}
            <Heard>{what}</Heard>
          </Button>
        </Box>
      ))}
    </Box>
  );
}
