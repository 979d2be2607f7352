// Words that are marked: added, joined, taken out, and cut out of the text without losing a letter.
import { expect, test } from 'vitest';
import { coversWords, piecesOf, placesInOrder, trimmed, withoutWords, withWords, type MarkedWords } from './marking.ts';

const text = 'I had 😀 cancer twice.';
const place = 'message:a';
const cancer: MarkedWords = { place, start: 9, end: 15, kind: 'HEALTH' };

test('a selection loses the blanks around it, counted in units of two for letters that have two', () => {
  expect(text.slice(cancer.start, cancer.end)).toBe('cancer');
  expect(trimmed(text, { place, start: 8, end: 16 })).toEqual({ place, start: 9, end: 15 });
  expect(trimmed(text, { place, start: 16, end: 99 })).toEqual({ place, start: 16, end: 22 });
  expect(trimmed(text, { place, start: 1, end: 2 })).toBeNull();
});

test('what overlaps becomes one mark of the new kind; what lies elsewhere stays', () => {
  const other: MarkedWords = { place: 'note:b', start: 9, end: 15, kind: 'CRIME' };
  const both = withWords(withWords([], cancer), other);
  const joined = withWords(both, { place, start: 12, end: 21, kind: 'BELIEF' });
  expect(joined.find((one) => one.place === place)).toEqual({ place, start: 9, end: 21, kind: 'BELIEF' });
  expect(joined).toContainEqual(other);
  expect(joined).toHaveLength(2);
  expect(coversWords(joined, { place, start: 16, end: 21 })).toBe(true);
  expect(withoutWords(joined, { place, start: 20, end: 21 })).toEqual([other]);
});

test('the pieces together are the text, each with what is marked and what software reads', () => {
  const pieces = piecesOf(text, [{ start: 9, end: 21, kind: 'BELIEF' }], [{ start: 9, end: 15, kind: 'HEALTH' }]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ marked }) => marked).map((piece) => [piece.text, piece.flagged])).toEqual([
    ['cancer', 'HEALTH'],
    [' twice', null],
  ]);
});

test('places are counted by what they are', () => {
  expect([...placesInOrder(['subject', 'message:x', 'message:y', 'note:z', 'note']).values()]).toEqual([
    { name: 'subject', at: null },
    { name: 'message', at: 1 },
    { name: 'message', at: 2 },
    { name: 'note', at: 1 },
    { name: 'caseNote', at: null },
  ]);
});
