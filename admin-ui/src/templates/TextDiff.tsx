// What a version says otherwise than another: struck out what is gone, underlined what is new, and both named for those who hear it.
import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { visuallyHidden } from '../pieces/visually-hidden.ts';
import { TextSheet } from './TextSheet.tsx';
import { textDiff } from './text-diff.ts';

export function TextDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const words = useWords();
  const parts = useMemo(() => textDiff(before, after), [before, after]);
  return (
    <TextSheet language={language}>
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : (
          <Box
            key={index}
            component={kind === 'gone' ? 'del' : 'ins'}
            sx={{
              color: (theme) => theme.tokens[kind === 'gone' ? 'overdue' : 'onTrack'],
              textDecoration: kind === 'gone' ? 'line-through' : 'underline',
              fontWeight: kind === 'gone' ? 400 : 600,
            }}
          >
            <span style={visuallyHidden}>{words(kind === 'gone' ? 'templates.gone' : 'templates.new')} </span>
            {text}
          </Box>
        ),
      )}
    </TextSheet>
  );
}
