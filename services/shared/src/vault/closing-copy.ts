// Copies pages of keys into the next epoch, and proves the copy. A page with no newly condemned slot keeps its page key, so that only that key
// crosses the wire; one that has one gets another page key. Never copies a key that the closing covers, and never changes a page.
import type { Queryable } from '../database/index.ts';
import type { ClosingRow } from './closing-row.ts';
import { keysPerPage, lostSlots, pageKeyOf, rekeyed, wrapPageKey, type KeyPage } from './key-pages.ts';
import { sodium, wrappedKeyBytes } from './sodium.ts';

/** Pages a round trip: 4,000 page keys are under a megabyte, 500 whole pages a little more. */
const keysAtOnce = 4_000;
const pagesAtOnce = 500;
const wrappedPageKeyBytes = wrappedKeyBytes;

export interface Roots {
  old: Uint8Array;
  next: Uint8Array;
}

/** Something else was read back than was written; the closing has not gone on. */
export class CopyDiffers extends Error {
  override name = 'CopyDiffers';
}

/** Pages with a condemned slot, and those slots. `living` where at least one scope of the page goes on. */
interface TouchedPage {
  id: number;
  dead: number[];
  living: boolean;
}

/** Called after each round trip that wrote something. */
export type AfterBatch = () => Promise<void>;

/**
 * Copies what goes on of an epoch. Pages that are copied already are passed over, so it may be stopped anywhere. A page is left out when
 * scopes of it were condemned and none lives; free slots go along, because who made the page may be giving them out.
 */
export async function copyPages(db: Queryable, row: ClosingRow, roots: Roots, afterBatch: AfterBatch): Promise<void> {
  const touched = await pagesTouched(db, row);
  const left = new Set(touched.map(({ id }) => id));
  for (let after = 0; ;) {
    const pages = await db.query<{ id: number; wrapped_page_key: Buffer }>(
      `select p.id, p.wrapped_page_key from key_page p where p.epoch = $1 and p.id > $2
         and not exists (select 1 from key_page n where n.epoch = $1 + 1 and n.id = p.id)
       order by p.id limit ${keysAtOnce}`,
      [row.epoch, after],
    );
    const last = pages.rows.at(-1);
    if (!last) break;
    after = last.id;
    await carryOver(
      db,
      row.epoch,
      roots,
      pages.rows.filter(({ id }) => !left.has(id)),
    );
    await afterBatch();
  }
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
  const missing = await db.query<TouchedPage>(
    `with missing as materialized (
       select p.id from key_page p where p.epoch = $1
         and not exists (select 1 from key_page n where n.epoch = $1 + 1 and n.id = p.id))
     select m.id, coalesce(array_agg(s.slot) filter (where s.condemned_at is not null), '{}') as dead, true as living
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

/** Reads every page of the copy back and opens it with the next root, as that is read anew. Throws `CopyDiffers`. */
export async function verifyPages(db: Queryable, row: ClosingRow, roots: Roots): Promise<void> {
  const rekeyedPages: number[] = [];
  for (let after = 0; ;) {
    const pages = await db.query<{ id: number; carried: boolean; same: boolean; old_key: Buffer; new_key: Buffer }>(
      `select n.id, n.keyed_in is distinct from n.epoch as carried,
         n.wrapped_keys = o.wrapped_keys and n.keyed_in = coalesce(o.keyed_in, o.epoch) as same,
         o.wrapped_page_key as old_key, n.wrapped_page_key as new_key
       from (select * from key_page where epoch = $1 + 1 and id > $2 order by id limit ${keysAtOnce}) n
       left join key_page o on o.epoch = $1 and o.id = n.id order by n.id`,
      [row.epoch, after],
    );
    const last = pages.rows.at(-1);
    if (!last) break;
    after = last.id;
    for (const { id, carried, same, old_key, new_key } of pages.rows) {
      if (!carried) {
        rekeyedPages.push(id);
        continue;
      }
      const before = pageKeyOf({ id, epoch: row.epoch, wrappedPageKey: old_key }, roots.old);
      const now = openedOrNull({ id, epoch: row.epoch + 1, wrappedPageKey: new_key }, roots.next);
      if (!same || !now || !sodium.memcmp(before, now)) throw new CopyDiffers('A page does not open as it did.');
      before.fill(0);
      now.fill(0);
    }
  }
  await verifyRekeyed(db, row, roots, rekeyedPages);
  const kept = await db.query<{ count: number }>(
    `select count(*) as count from ledger l join scope s on s.id = l.scope_id
     join key_page n on n.epoch = $1 + 1 and n.id = s.page
     where l.index > $2 and l.index <= $3 and n.keyed_in is distinct from n.epoch`,
    [row.epoch, row.coveredBefore, row.covers],
  );
  if (kept.rows[0]?.count !== 0) throw new CopyDiffers('A page with a condemned scope kept its key.');
}

async function pagesTouched(db: Queryable, row: ClosingRow): Promise<TouchedPage[]> {
  const touched = await db.query<TouchedPage>(
    `with touched as materialized (
       select distinct s.page from ledger l join scope s on s.id = l.scope_id where l.index > $1)
     select t.page as id, array_agg(s.slot) filter (where s.condemned_at is not null) as dead,
       bool_or(s.condemned_at is null) as living
     from touched t join scope s on s.page = t.page group by t.page order by t.page`,
    [row.coveredBefore],
  );
  return touched.rows;
}

/** The page's keys go along as they are; its page key is wrapped under the next root. */
async function carryOver(
  db: Queryable,
  epoch: number,
  roots: Roots,
  pages: readonly { id: number; wrapped_page_key: Buffer }[],
): Promise<void> {
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
     from unnest($2::bigint[]) with ordinality as w (id, nth) join key_page p on p.epoch = $1 and p.id = w.id
     on conflict do nothing`,
    [epoch, pages.map(({ id }) => id), wrapped],
  );
}

/** The page gets another page key, and the dead slots stay behind. */
async function giveOtherKey(db: Queryable, epoch: number, roots: Roots, pages: readonly TouchedPage[]): Promise<void> {
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

/** Every slot that is lost must be a condemned one, and every one that the closing covers must be lost. */
async function verifyRekeyed(db: Queryable, row: ClosingRow, roots: Roots, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += pagesAtOnce) {
    const some = ids.slice(from, from + pagesAtOnce);
    const copies = await storedPages(db, row.epoch + 1, some);
    const pages = new Map((await storedPages(db, row.epoch, some)).map((page) => [page.id, page]));
    const ended = await db.query<{ page: number; slot: number; covered: boolean }>(
      `select s.page, s.slot, l.index <= $2 as covered from scope s join ledger l on l.scope_id = s.id
       where s.page = any ($1::bigint[]) and s.condemned_at is not null`,
      [some, row.covers],
    );
    const ends = Map.groupBy(ended.rows, ({ page }) => page);
    for (const copy of copies) {
      const page = pages.get(copy.id);
      const ofPage = ends.get(copy.id) ?? [];
      const lost = page ? lostOrNull(page, copy, roots) : null;
      const mayBeLost = new Set(ofPage.map(({ slot }) => slot));
      const complete = lost?.every((slot) => mayBeLost.has(slot)) === true;
      const clean = ofPage.every(({ slot, covered }) => !covered || lost?.includes(slot) === true);
      if (!complete || !clean) throw new CopyDiffers('A page that got another key does not hold what it must.');
    }
    if (copies.length !== some.length) throw new CopyDiffers('A page was not copied.');
  }
}

async function storedPages(db: Queryable, epoch: number, ids: readonly number[]): Promise<KeyPage[]> {
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

function openedOrNull(page: Parameters<typeof pageKeyOf>[0], root: Uint8Array): Uint8Array | null {
  try {
    return pageKeyOf(page, root);
  } catch {
    return null;
  }
}

function lostOrNull(page: KeyPage, copy: KeyPage, roots: Roots): number[] | null {
  try {
    return lostSlots(page, copy, roots);
  } catch {
    return null;
  }
}
