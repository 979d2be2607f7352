// Cursor pages of rows that have an owner: bounded, newest first, one statement for all owners of an operation.
import DataLoader from 'dataloader';
import type { Pool } from '../database/index.ts';
import { Refused } from '../errors/index.ts';

export const pageLimit = 200;

/** Arguments of a connection, as GraphQL gives them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A bounded page. */
export interface PageRequest {
  first: number;
  after: { at: Date; id: string } | null;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a text from outside may be compared with a UUID column. */
export const isId = (text: string): boolean => uuidShape.test(text);

const cursorOf = (at: Date, id: string): string => Buffer.from(`${at.toISOString()}|${id}`).toString('base64url');

function readCursor(cursor: string): { at: Date; id: string } {
  const [time = '', id = ''] = Buffer.from(cursor.slice(0, 200), 'base64url').toString('latin1').split('|');
  const at = new Date(time);
  if (Number.isNaN(at.getTime()) || !isId(id)) {
    throw new Refused('BAD_USER_INPUT', 'The cursor is none of this list.', {
      field: 'after',
      wayOut: 'Take endCursor of the page before.',
    });
  }
  return { at, id };
}

/** Reads the arguments of a connection. Throws `Refused` BAD_USER_INPUT, naming the field. */
export function pageRequest({ first, after }: PageArguments, usual: number): PageRequest {
  const size = first ?? usual;
  if (!Number.isInteger(size) || size < 1 || size > pageLimit) {
    throw new Refused('BAD_USER_INPUT', `A page has 1 to ${pageLimit} entries.`, {
      field: 'first',
      wayOut: 'Ask for the next page with after.',
    });
  }
  return { first: size, after: after == null ? null : readCursor(after) };
}

/** A row that a list pages by. */
export interface PagedRow {
  id: string;
  paged_at: Date;
}

/** A page of one row more than was asked for, or fewer. */
export function pageOf<Row extends PagedRow>(rows: readonly Row[], first: number): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > first, endCursor: last ? cursorOf(last.paged_at, last.id) : null },
  };
}

/** A page whose nodes became something else; a node that became null is left out. */
export const withNodes = <Row, Node>(page: Page<Row>, nodes: readonly (Node | null)[]): Page<Node> => ({
  pageInfo: page.pageInfo,
  nodes: nodes.filter((node): node is Node => node !== null),
});

/** Table and columns are fixed in code and never come from outside. */
export interface PagedTable {
  table: string;
  columns: readonly string[];
  /** Column of whom a list is of. */
  ownedBy: string;
  /** Column of time that the list is sorted by, newest first. */
  pagedBy: string;
}

interface Wanted extends PageRequest {
  ownerId: string;
}

/** Loads pages of many owners: one statement for those that ask for the same size from the same place. */
export function pageLoader<Row extends PagedRow>(pool: Pool, { table, columns, ownedBy, pagedBy }: PagedTable) {
  const selected = columns.map((column) => `r.${column}`).join(', ');
  async function load(wanted: readonly Wanted[]): Promise<Page<Row>[]> {
    const groups = Map.groupBy(wanted, ({ first, after }) => JSON.stringify([first, after]));
    const pages = new Map<string, Row[]>();
    for (const [group, members] of groups) {
      const { first, after } = members[0] ?? { first: 1, after: null };
      const found = await pool.query<Row & { owner: string }>(
        `select page.* from unnest($1::uuid[]) as wanted (owner) cross join lateral (
           select wanted.owner, r.id, r.${pagedBy} as paged_at, ${selected} from ${table} r
           where r.${ownedBy} = wanted.owner and ($2::timestamptz is null or (r.${pagedBy}, r.id) < ($2::timestamptz, $3::uuid))
           order by r.${pagedBy} desc, r.id desc limit $4) page`,
        [members.map((one) => one.ownerId), after?.at ?? null, after?.id ?? null, first + 1],
      );
      for (const one of members) pages.set(`${group}${one.ownerId}`, []);
      for (const row of found.rows) pages.get(`${group}${row.owner}`)?.push(row);
    }
    return wanted.map((one) =>
      pageOf(pages.get(`${JSON.stringify([one.first, one.after])}${one.ownerId}`) ?? [], one.first),
    );
  }
  return new DataLoader<Wanted, Page<Row>, string>(load, {
    cacheKeyFn: (one) => JSON.stringify([one.ownerId, one.first, one.after]),
  });
}
