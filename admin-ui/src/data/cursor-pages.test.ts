// Page numbers over cursors: every page is the right one, also when it is the first that is opened.
import { expect, test } from 'vitest';
import { cursorMemory, type LoadPage } from './cursor-pages.ts';

function listOf(length: number): { load: LoadPage<number>; asked: [number, string | null][] } {
  const asked: [number, string | null][] = [];
  return {
    asked,
    load: async (first, after) => {
      asked.push([first, after]);
      const from = after === null ? 0 : Number(after);
      const nodes = Array.from({ length: Math.min(first, length - from) }, (_, index) => from + index);
      const end = from + nodes.length;
      return { nodes, pageInfo: { hasNextPage: end < length, endCursor: String(end) } };
    },
  };
}

test('goes forward by the cursor of the page before', async () => {
  const memory = cursorMemory();
  const { load, asked } = listOf(60);
  expect((await memory.page('list', 1, 25, load)).nodes[0]).toBe(0);
  expect((await memory.page('list', 2, 25, load)).nodes[0]).toBe(25);
  const last = await memory.page('list', 3, 25, load);
  expect([last.nodes, last.pageInfo.hasNextPage]).toEqual([
    Array.from({ length: 10 }, (_, index) => 50 + index),
    false,
  ]);
  expect(asked).toEqual([
    [25, null],
    [25, '25'],
    [25, '50'],
  ]);
});

test('walks to a page that is opened from an address, in the largest steps that the API takes', async () => {
  const { load, asked } = listOf(1_000);
  expect((await cursorMemory().page('list', 21, 25, load)).nodes[0]).toBe(500);
  expect(asked.map(([first]) => first)).toEqual([200, 200, 100, 25]);
});

test('a page behind the end is empty', async () => {
  const { load } = listOf(30);
  expect(await cursorMemory().page('list', 9, 25, load)).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test('other filters are another list', async () => {
  const memory = cursorMemory();
  const { load, asked } = listOf(60);
  await memory.page('one', 1, 25, load);
  await memory.page('two', 2, 25, load);
  expect(asked).toEqual([
    [25, null],
    [25, null],
    [25, '25'],
  ]);
});
