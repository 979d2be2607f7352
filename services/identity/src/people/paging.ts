// Pages by key: bounded, and stable while rows come and go. A cursor is opaque and holds no more than a row's id.
import { Refused } from '@clounge/shared/errors';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const largestPage = 200;
const defaultPage = 50;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all: PostgreSQL would throw on any other. */
export const isId = (text: string): boolean => uuid.test(text);

/** Rows on a page. Throws `Refused` BAD_USER_INPUT outside 1 to 200. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? defaultPage;
  if (size >= 1 && size <= largestPage) return size;
  throw new Refused('BAD_USER_INPUT', `Ask for 1 to ${largestPage} rows.`, {
    field: 'first',
    wayOut: 'Page on with endCursor.',
  });
}

/** The id that a cursor holds; null where there is none. Throws `Refused` BAD_USER_INPUT for a cursor that we never gave. */
export function idOfCursor(after: string | null | undefined): string | null {
  if (after == null) return null;
  const id = Buffer.from(after, 'base64url').toString('utf8');
  if (isId(id)) return id;
  throw new Refused('BAD_USER_INPUT', 'The cursor is none of ours.', {
    field: 'after',
    wayOut: 'Begin without a cursor.',
  });
}

/** A page of rows that were asked for with one more than fits. */
export function cursorOf<Row>(rows: readonly Row[], first: number, idOf: (row: Row) => string): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? Buffer.from(idOf(last)).toString('base64url') : null,
    },
  };
}
