// Places that are blacked out: added, taken out, and cut out of the text without losing a letter.
import { expect, test } from 'vitest';
import { covers, normal, segmentsOf, withMark, withoutMark, wordsOf } from './marks.ts';

const text = 'Call Budi at 0812-555, or Sari.';

test('places that touch become one, and nothing lies outside of the text', () => {
  expect(
    normal(
      [
        { start: 8, end: 99 },
        { start: -3, end: 4 },
        { start: 4, end: 6 },
        { start: 7, end: 7 },
      ],
      10,
    ),
  ).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 10 },
  ]);
});

test('a word is taken out of a longer place, and the rest stays', () => {
  const marked = withMark([], { start: 5, end: 21 }, text.length);
  expect(withoutMark(marked, { start: 10, end: 12 }, text.length)).toEqual([
    { start: 5, end: 10 },
    { start: 12, end: 21 },
  ]);
});

test('the pieces together are the text', () => {
  const segments = segmentsOf(text, [
    { start: 13, end: 21 },
    { start: 5, end: 9 },
  ]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.filter(({ blackedOut }) => blackedOut).map((segment) => segment.text)).toEqual(['Budi', '0812-555']);
});

test('each word has its place, with letters of two code units too', () => {
  expect(wordsOf('a 😀b\n한글')).toEqual([
    { start: 0, end: 1, word: 'a' },
    { start: 2, end: 5, word: '😀b' },
    { start: 6, end: 8, word: '한글' },
  ]);
  expect(wordsOf('(Budi), –').map(({ word }) => word)).toEqual(['Budi', '–']);
  expect(covers([{ start: 2, end: 6 }], { start: 2, end: 5 })).toBe(true);
  expect(covers([{ start: 3, end: 6 }], { start: 2, end: 5 })).toBe(false);
});
