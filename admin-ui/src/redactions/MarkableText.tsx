// One text of a case, with what is marked in it and what software points at: marked by selecting, by a press on what is pointed at, or word by word
// with the keyboard. Text only; HTML of anybody is never drawn.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import type { RedactableCaseQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { selectedIn } from '../view-check/selected-in.ts';
import { WordByWord } from '../view-check/WordByWord.tsx';
import { coversWords, piecesOf, type MarkedWords } from './marking.ts';

export type OneText = RedactableCaseQuery['redactableCase']['texts'][number];

export function MarkableText({
  text: { place, text, flags },
  title,
  marks,
  selected,
  mark,
  unmark,
}: {
  text: OneText;
  title: string;
  marks: readonly MarkedWords[];
  /** Told what is selected in this text; never that nothing is. */
  selected: (span: { start: number; end: number }) => void;
  /** Without a kind: the one that was chosen for what is marked. */
  mark: (span: { start: number; end: number; kind?: MarkedWords['kind'] }) => void;
  unmark: (span: { start: number; end: number }) => void;
}) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = () => {
      const span = box.current ? selectedIn(box.current) : null;
      if (span) selected(span);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [selected]);
  const own = marks.filter((one) => one.place === place);
  const open = flags.filter(({ start, end }) => !coversWords(own, { place, start, end }));
  return (
    <Box component="section" aria-label={title} sx={{ mt: 5 }}>
      <Box component="h3" sx={{ m: 0, mb: 1, fontSize: '0.9375rem' }}>
        {title}
      </Box>
      <Box
        ref={box}
        data-markable={place}
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '84ch', lineHeight: 1.7, fontSize: '1rem' }}
      >
        {piecesOf(text, own, open).map(({ start, text: piece, marked, flagged }) =>
          marked ? (
            <Box
              component="mark"
              key={start}
              title={words(`conversations.forbidden.${marked}`)}
              sx={{ bgcolor: (theme) => theme.tokens.text, color: (theme) => theme.tokens.surface, px: 0.25 }}
            >
              {piece}
            </Box>
          ) : flagged ? (
            <mark key={start} title={words(`conversations.forbidden.${flagged}`)}>
              {piece}
            </mark>
          ) : (
            <span key={start}>{piece}</span>
          ),
        )}
      </Box>
      {open.length > 0 ? (
        <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {open.map(({ kind, start, end }) => (
            <Button key={start} size="small" variant="outlined" onClick={() => mark({ start, end, kind })}>
              {words('redactions.markFlag', {
                words: text.slice(start, end),
                kind: words(`conversations.forbidden.${kind}`),
              })}
            </Button>
          ))}
        </Box>
      ) : null}
      <WordByWord
        label={words('redactions.byWord')}
        text={text}
        covered={(word) => coversWords(own, { place, ...word })}
        change={(word, marked) => (marked ? mark(word) : unmark(word))}
      />
    </Box>
  );
}
