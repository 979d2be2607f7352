// What the steps of a closing read: which pages lost a scope, and pages by their order or number. Never writes.
import type { Queryable } from '../../database/index.ts';
import { keysPerPage, type KeyPage } from '../key-pages.ts';
import { wrappedKeyBytes } from '../sodium.ts';
import type { ClosingRow } from './row.ts';

/** Pages a round trip: 4,000 page keys are under a megabyte, 500 whole pages a little more. */
export const keysAtOnce = 4_000;
export const pagesAtOnce = 500;

export interface Roots {
  old: Uint8Array;
  next: Uint8Array;
}

export interface Connections {
  /** The one that holds the closing's lock: all writing goes through it. */
  db: Queryable;
  /** Any other, to read ahead meanwhile. */
  reader: Queryable;
}

/** Pages with a condemned slot, and those slots. `living` where at least one scope of the page goes on. */
export interface TouchedPage {
  id: number;
  dead: number[];
  living: boolean;
  /** Whether the closing covers one of those slots. */
  covered: boolean;
}

/** Pages of which a scope was condemned since the closing before. Reads every scope, so it is asked for once a closing. */
export async function pagesTouched(db: Queryable, row: ClosingRow): Promise<TouchedPage[]> {
  const touched = await db.query<TouchedPage>(
    `with touched as materialized (
       select s.page, min(l.index) as first from ledger l join scope s on s.id = l.scope_id where l.index > $1 group by s.page)
     select t.page as id, array_agg(s.slot) filter (where s.condemned_at is not null) as dead,
       bool_or(s.condemned_at is null) as living, min(t.first) <= $2 as covered
     from touched t join scope s on s.page = t.page group by t.page order by t.page`,
    [row.coveredBefore, row.covers],
  );
  return touched.rows;
}

/** Reads on by id while the batch before is worked on: the server and this process work at the same time. */
export async function inBatches<Row extends { id: number }>(
  read: (after: number) => Promise<{ rows: Row[] }>,
  from: number,
  work: (rows: Row[]) => Promise<void>,
): Promise<void> {
  let batch = (await read(from)).rows;
  let working: Promise<unknown> = Promise.resolve();
  for (let last = batch.at(-1); last; last = batch.at(-1)) {
    const next = read(last.id);
    next.catch(() => undefined);
    await working;
    working = work(batch);
    working.catch(() => undefined);
    batch = (await next).rows;
  }
  await working;
}

/** Whole pages by their numbers; those that exist. */
export async function storedPages(db: Queryable, epoch: number, ids: readonly number[]): Promise<KeyPage[]> {
  const rows = await db.query<{ id: number; keyed_in: number; wrapped_page_key: Buffer; wrapped_keys: Buffer }>(
    `select id, coalesce(keyed_in, epoch) as keyed_in, wrapped_page_key, wrapped_keys
     from key_page where epoch = $1 and id = any ($2::bigint[])`,
    [epoch, ids],
  );
  return rows.rows.map(({ id, keyed_in, wrapped_page_key, wrapped_keys }) => {
    if (wrapped_keys.length !== keysPerPage * wrappedKeyBytes) throw new Error('A page of a wrong length.');
    return { id, epoch, keyedIn: keyed_in, wrappedPageKey: wrapped_page_key, wrappedKeys: wrapped_keys };
  });
}
