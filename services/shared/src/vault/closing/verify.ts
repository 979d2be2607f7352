// Proves a copy of key pages: everything that lives opens to the very same key under the next root, and nothing that the closing covers does.
import type { Queryable } from '../../database/index.ts';
import { lostSlots, pageKeyOf, type KeyPage } from '../key-pages.ts';
import { sodium } from '../sodium.ts';
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

/** Something else was read back than was written; the closing has not gone on. */
export class CopyDiffers extends Error {
  override name = 'CopyDiffers';
}

/** Reads every page of the copy back and opens it with the next root, as that is read anew. Throws `CopyDiffers`. */
export async function verifyPages(
  { db, reader }: Connections,
  row: ClosingRow,
  roots: Roots,
  touched: readonly TouchedPage[],
): Promise<void> {
  const rekeyedPages: number[] = [];
  const covered = new Set(touched.filter((page) => page.covered).map(({ id }) => id));
  const read = (after: number) =>
    reader.query<{ id: number; carried: boolean; same: boolean; old_key: Buffer; new_key: Buffer }>(
      `select n.id, n.keyed_in is distinct from n.epoch as carried,
         n.wrapped_keys = o.wrapped_keys and n.keyed_in = coalesce(o.keyed_in, o.epoch) as same,
         o.wrapped_page_key as old_key, n.wrapped_page_key as new_key
       from (select * from key_page where epoch = $1 + 1 and id > $2 order by id limit ${keysAtOnce}) n,
         lateral (select * from key_page p where p.epoch = $1 and p.id = n.id offset 0) o order by n.id`,
      [row.epoch, after],
    );
  await inBatches(read, 0, async (pages) => {
    for (const { id, carried, same, old_key, new_key } of pages) {
      if (!carried) {
        rekeyedPages.push(id);
        continue;
      }
      if (covered.has(id)) throw new CopyDiffers('A page with a condemned scope kept its key.');
      const before = pageKeyOf({ id, epoch: row.epoch, wrappedPageKey: old_key }, roots.old);
      const now = openedOrNull({ id, epoch: row.epoch + 1, wrappedPageKey: new_key }, roots.next);
      if (!same || !now || !sodium.memcmp(before, now)) throw new CopyDiffers('A page does not open as it did.');
      before.fill(0);
      now.fill(0);
    }
  });
  await verifyRekeyed(db, row, roots, rekeyedPages);
}

/** Every slot that is lost must be a condemned one, and every one that the closing covers must be lost. */
export async function verifyRekeyed(
  db: Queryable,
  row: ClosingRow,
  roots: Roots,
  ids: readonly number[],
): Promise<void> {
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
