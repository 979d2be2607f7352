// What a redaction would take out: each passage between the words around it, each file that ends, and how far it reaches besides.
import Box from '@mui/material/Box';
import { useWords, useNamed } from '../i18n/use-words.ts';
import { placeName } from './marking.ts';
import type { Shown } from './RedactionPage.tsx';
import { useFileName } from './use-names.ts';

export function ShownWords({ shown: { passages, documents, repeats, elsewhere } }: { shown: Shown }) {
  const words = useWords();
  const named = useNamed();
  const fileName = useFileName();
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {passages.map(({ place, kind, before, words: marked, after }, index) => (
          <li key={`${place} ${index}`}>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {named('redactions.places', placeName(place))} · {words(`conversations.forbidden.${kind}`)}
            </Box>
            <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '84ch', mt: 0.5 }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {before}
              </Box>
              <Box
                component="mark"
                sx={{ bgcolor: (theme) => theme.tokens.text, color: (theme) => theme.tokens.surface, px: 0.25 }}
              >
                {marked}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {after}
              </Box>
            </Box>
          </li>
        ))}
        {documents.map(({ documentId, kind, document: file }) => (
          <li key={documentId}>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {words('redactions.wholeFile')} · {words(`conversations.forbidden.${kind}`)}
            </Box>
            <Box sx={{ mt: 0.5 }}>{file ? fileName(file) : words('redactions.fileGone')}</Box>
          </li>
        ))}
      </Box>
      <Box component="ul" sx={{ mt: 4, mb: 0, pl: 5, display: 'grid', gap: 1 }}>
        <li>{words('redactions.repeats', { smart_count: repeats })}</li>
        <li>{words('redactions.elsewhere', { smart_count: elsewhere })}</li>
      </Box>
    </>
  );
}
