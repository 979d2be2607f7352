// Copies pages of keys into the next epoch. A page with no newly condemned slot keeps its page key, so that only that key
// crosses the wire; one that has one gets another page key. Never copies a key that the closing covers, and never changes a page.
import type { Queryable } from '../../database/index.ts';
import { pageKeyOf, rekeyed, wrapPageKey } from '../key-pages.ts';
import { wrappedKeyBytes } from '../sodium.ts';
import {
  inBatches,
  keysAtOnce,
  pagesAtOnce,
  storedPages,
  type Connections,
  type Roots,
  type TouchedPage,
} from './pages.ts';
import type { ClosingRow } from './row.ts';
import { verifyRekeyed } from './verify.ts';

const wrappedPageKeyBytes = wrappedKeyBytes;

/** Called after each round trip that wrote something. */
export type AfterBatch = () => Promise<void>;

interface PageKeyRow {
  id: number;
  wrapped_page_key: Buffer;
}

/**
 * Copies what goes on of an epoch. It may be stopped anywhere: pages are carried over in their order, so it goes on behind the last one. A page
 * is left out when scopes of it were condemned and none lives; free slots go along, because who made the page may be giving them out.
 */
export async function copyPages(
  { db, reader }: Connections,
  row: ClosingRow,
  roots: Roots,
  touched: readonly TouchedPage[],
  afterBatch: AfterBatch,
): Promise<void> {
  const left = new Set(touched.map(({ id }) => id));
  const carried = await db.query<{ last: number | null }>(
    'select max(id) as last from key_page where epoch = $1 and keyed_in is distinct from epoch',
    [row.epoch + 1],
  );
  const read = (after: number) =>
    reader.query<PageKeyRow>(
      `select id, wrapped_page_key from key_page where epoch = $1 and id > $2 order by id limit ${keysAtOnce}`,
      [row.epoch, after],
    );
  await inBatches(read, carried.rows[0]?.last ?? 0, async (pages) => {
    await carryOver(
      db,
      row.epoch,
      roots,
      pages.filter(({ id }) => !left.has(id)),
    );
    await afterBatch();
  });
  const going = touched.filter(({ living }) => living);
  for (let from = 0; from < going.length; from += pagesAtOnce) {
    await giveOtherKey(db, row.epoch, roots, going.slice(from, from + pagesAtOnce));
    await afterBatch();
  }
}

/**
 * Copies what was made since, or came alive since, on pages that were not copied. Whoever makes scopes must be kept out meanwhile.
 * Throws `CopyDiffers` where anything living would be left behind.
 */
export async function copyTail(db: Queryable, row: ClosingRow, roots: Roots): Promise<void> {
  const missing = await db.query<Pick<TouchedPage, 'id' | 'dead'>>(
    `with missing as materialized (
       select p.id from key_page p where p.epoch = $1
         and not exists (select 1 from key_page n where n.epoch = $1 + 1 and n.id = p.id))
     select m.id, coalesce(array_agg(s.slot) filter (where s.condemned_at is not null), '{}') as dead
     from missing m join scope s on s.page = m.id group by m.id having bool_or(s.condemned_at is null)`,
    [row.epoch],
  );
  for (let from = 0; from < missing.rows.length; from += pagesAtOnce)
    await giveOtherKey(db, row.epoch, roots, missing.rows.slice(from, from + pagesAtOnce));
  await verifyRekeyed(
    db,
    row,
    roots,
    missing.rows.map(({ id }) => id),
  );
}

/** The page's keys go along as they are; its page key is wrapped under the next root. */
async function carryOver(db: Queryable, epoch: number, roots: Roots, pages: readonly PageKeyRow[]): Promise<void> {
  const wrapped = Buffer.alloc(pages.length * wrappedPageKeyBytes);
  for (const [index, { id, wrapped_page_key }] of pages.entries()) {
    const pageKey = pageKeyOf({ id, epoch, wrappedPageKey: wrapped_page_key }, roots.old);
    wrapped.set(wrapPageKey(pageKey, epoch + 1, id, roots.next), index * wrappedPageKeyBytes);
    pageKey.fill(0);
  }
  // All page keys as one value: an array of binary values would be written and read as text.
  await db.query(
    `insert into key_page (epoch, id, wrapped_page_key, wrapped_keys, keyed_in)
     select $1 + 1, p.id, substring($3::bytea from (w.nth::int - 1) * ${wrappedPageKeyBytes} + 1 for ${wrappedPageKeyBytes}),
       p.wrapped_keys, coalesce(p.keyed_in, p.epoch)
     from unnest($2::bigint[]) with ordinality as w (id, nth),
       lateral (select * from key_page k where k.epoch = $1 and k.id = w.id offset 0) p
     on conflict do nothing`,
    [epoch, pages.map(({ id }) => id), wrapped],
  );
}

/** The page gets another page key, and the dead slots stay behind. */
async function giveOtherKey(
  db: Queryable,
  epoch: number,
  roots: Roots,
  pages: readonly Pick<TouchedPage, 'id' | 'dead'>[],
): Promise<void> {
  const deadOf = new Map(pages.map(({ id, dead }) => [id, new Set(dead)]));
  const stored = await storedPages(db, epoch, [...deadOf.keys()]);
  const fresh = stored.map((page) => rekeyed(page, deadOf.get(page.id) ?? new Set(), roots));
  await db.query(
    `insert into key_page (epoch, id, wrapped_page_key, wrapped_keys, keyed_in)
     select $1::int, w.id, w.page_key, w.keys, $1::int from unnest($2::bigint[], $3::bytea[], $4::bytea[]) as w (id, page_key, keys)
     on conflict do nothing`,
    [
      epoch + 1,
      fresh.map(({ id }) => id),
      fresh.map(({ wrappedPageKey }) => Buffer.from(wrappedPageKey)),
      fresh.map(({ wrappedKeys }) => Buffer.from(wrappedKeys)),
    ],
  );
}
