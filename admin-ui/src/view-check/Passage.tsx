// One text that somebody wrote: read, and blacked out where it speaks of others; by selecting, or word by word with the keyboard.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import type { ViewPassagesQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { covers, segmentsOf, withMark, withoutMark, type Mark } from './marks.ts';
import { selectedIn } from './selected-in.ts';
import { WordByWord } from './WordByWord.tsx';

export type OnePassage = ViewPassagesQuery['viewPassages']['passages'][number];

export function Passage({
  passage,
  marks,
  change,
}: {
  passage: OnePassage;
  marks: readonly Mark[];
  change: (marks: Mark[]) => void;
}) {
  const words = useWords();
  const titleOf = useClassTitles();
  const box = useRef<HTMLDivElement>(null);
  const { text } = passage;
  const markSelected = () => {
    const selected = box.current ? selectedIn(box.current) : null;
    if (!selected) return;
    change(withMark(marks, selected, text.length));
    document.getSelection()?.removeAllRanges();
  };
  const places = segmentsOf(text, marks).filter(({ blackedOut }) => blackedOut);
  return (
    <>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>{titleOf(passage.recordClass)}</Box>
      <Box
        ref={box}
        data-passage
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '84ch', lineHeight: 1.7, fontSize: '1rem' }}
      >
        {segmentsOf(text, marks).map(({ start, text: piece, blackedOut }) =>
          blackedOut ? (
            <Box
              component="mark"
              key={start}
              sx={{ bgcolor: (theme) => theme.tokens.text, color: (theme) => theme.tokens.surface, px: 0.25 }}
            >
              {piece}
            </Box>
          ) : (
            <span key={start}>{piece}</span>
          ),
        )}
      </Box>
      <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {/* The selection is lost where the button takes the focus first. */}
        <Button variant="outlined" onMouseDown={(event) => event.preventDefault()} onClick={markSelected}>
          {words('viewCheck.markSelected')}
        </Button>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {words('viewCheck.places', { smart_count: places.length })}
        </Box>
      </Box>
      {places.length > 0 ? (
        <Box
          component="ul"
          aria-label={words('viewCheck.blackedOut')}
          sx={{ m: 0, mt: 2, pl: 5, display: 'grid', gap: 1 }}
        >
          {places.map((place) => (
            <li key={place.start}>
              {place.text.trim()}{' '}
              <Button
                size="small"
                aria-label={words('viewCheck.showOf', { text: place.text.trim() })}
                onClick={() => change(withoutMark(marks, place, text.length))}
              >
                {words('viewCheck.show')}
              </Button>
            </li>
          ))}
        </Box>
      ) : null}
      <WordByWord
        label={words('viewCheck.byWord')}
        text={text}
        covered={(word) => covers(marks, word)}
        change={(word, marked) =>
          change(marked ? withMark(marks, word, text.length) : withoutMark(marks, word, text.length))
        }
      />
    </>
  );
}
