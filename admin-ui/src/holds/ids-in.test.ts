// People named by their ids or by the addresses of their pages.
import { expect, test } from 'vitest';
import { idsIn } from './ids-in.ts';

const one = '00000000-0000-4000-8000-00000000000a';
const other = '00000000-0000-4000-8000-00000000000b';

test('ids and addresses of pages name people, each once', () => {
  expect(idsIn(`https://office.example/people/${one}\n${other}, ${one.toUpperCase()} and nobody`)).toEqual([
    one,
    other,
  ]);
  expect(idsIn('Kim, 0000-1')).toEqual([]);
});
