// Word by word: whatever two texts say, both can be read from what is shown, and a text is no different from itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff, type DiffPart } from './text-diff.ts';

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('a changed word is shown as gone and new, and what stands around it as the same', () => {
  expect(textDiff('Dear {name},\nwe received it.', 'Dear {name},\nwe have it.')).toEqual([
    { kind: 'same', text: 'Dear {name},\nwe ' },
    { kind: 'gone', text: 'received' },
    { kind: 'new', text: 'have' },
    { kind: 'same', text: ' it.' },
  ]);
  expect(textDiff('{name} 님, 접수했습니다.', '{name} 님, 답변드립니다.').map(({ kind }) => kind)).toEqual([
    'same',
    'gone',
    'new',
    'same',
  ]);
});

test('changed words that follow each other stand together, what is gone first', () => {
  expect(textDiff('please tell us two or three times (x)', 'please choose a time (x)')).toEqual([
    { kind: 'same', text: 'please ' },
    { kind: 'gone', text: 'tell us two or three times' },
    { kind: 'new', text: 'choose a time' },
    { kind: 'same', text: ' (x)' },
  ]);
});

test('before and after can both be read from it, whatever they are', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('a', 'b', ' ', '{name}', '\n', '님', '😀')).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textDiff(before, after);
      expect([without(parts, 'new'), without(parts, 'gone')]).toEqual([before, after]);
      if (before === after) expect(parts.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('texts that are too long to compare stand whole, one after the other', () => {
  const [before, after] = ['a '.repeat(3_000), 'b '.repeat(3_000)];
  expect(textDiff(before, after)).toEqual([
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]);
});
