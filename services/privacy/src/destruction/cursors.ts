// Keyset cursors: where a page ended, as an opaque text. A page holds 200 rows at most; nothing is counted to make one.
import { Refused } from '@clounge/shared/errors';

const largest = 200;

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** How many rows a page has. Throws `Refused` BAD_USER_INPUT outside 1–200. */
export function sizeOf(first: number | null | undefined, usual: number): number {
  const size = first ?? usual;
  if (size < 1 || size > largest)
    throw new Refused('BAD_USER_INPUT', `Ask for 1 to ${largest} rows.`, { field: 'first' });
  return size;
}

type Key = string | number;

export const cursorOf = (...keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of a cursor; null without one. Throws `Refused` BAD_USER_INPUT where it is none of ours. */
export function after(cursor: string | null | undefined, length: number): Key[] | null {
  if (cursor === null || cursor === undefined) return null;
  const wrong = new Refused('BAD_USER_INPUT', 'This is no cursor of this list.', { field: 'after' });
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw wrong;
  }
  const fits =
    Array.isArray(keys) &&
    keys.length === length &&
    keys.every((key) => typeof key === 'string' || typeof key === 'number');
  if (!fits) throw wrong;
  return keys as Key[];
}

/** A page of rows that were asked for with one more than fits. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  node: (row: Row) => Node,
  cursor: (row: Row) => string,
): Page<Node> {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursor(last) },
  };
}
