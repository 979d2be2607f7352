// Pages of keys: made, wrapped under another root, given another key. Only bytes in and out; never keeps a key and never asks a database.
import { decrypt, encrypt, randomBytes, sodium, wrappedKeyBytes } from './sodium.ts';

export const keysPerPage = 32;

/** A page as it is stored. `keyedIn` is the epoch in which its page key was made. */
export interface KeyPage {
  id: number;
  epoch: number;
  keyedIn: number;
  wrappedPageKey: Uint8Array;
  wrappedKeys: Uint8Array;
}

/** Binds a page key to its epoch and page, and data keys to the epoch in which their page key was made. */
export const pageBinding = (epoch: number, page: number): string => `page|${epoch}|${page}`;

const slotOf = (wrappedKeys: Uint8Array, slot: number): Uint8Array =>
  wrappedKeys.subarray(slot * wrappedKeyBytes, (slot + 1) * wrappedKeyBytes);

/** The page key. Throws where the root, the page or the epoch is another's. */
export const pageKeyOf = (page: Pick<KeyPage, 'id' | 'epoch' | 'wrappedPageKey'>, root: Uint8Array): Uint8Array =>
  decrypt(page.wrappedPageKey, pageBinding(page.epoch, page.id), root);

export const wrapPageKey = (pageKey: Uint8Array, epoch: number, page: number, root: Uint8Array): Uint8Array =>
  encrypt(pageKey, pageBinding(epoch, page), root);

/** The page in the next epoch under a key of its own, with the dead slots left out: random bytes stand where their keys were. */
export function rekeyed(
  page: KeyPage,
  dead: ReadonlySet<number>,
  roots: { old: Uint8Array; next: Uint8Array },
): KeyPage {
  const epoch = page.epoch + 1;
  const [from, to] = [pageBinding(page.keyedIn, page.id), pageBinding(epoch, page.id)];
  const oldKey = pageKeyOf(page, roots.old);
  const newKey = randomBytes(32);
  const wrappedKeys = new Uint8Array(keysPerPage * wrappedKeyBytes);
  for (let slot = 0; slot < keysPerPage; slot += 1) {
    const place = slot * wrappedKeyBytes;
    if (dead.has(slot)) {
      wrappedKeys.set(randomBytes(wrappedKeyBytes), place);
      continue;
    }
    const key = decrypt(slotOf(page.wrappedKeys, slot), from, oldKey);
    wrappedKeys.set(encrypt(key, to, newKey), place);
    key.fill(0);
  }
  const wrappedPageKey = wrapPageKey(newKey, epoch, page.id, roots.next);
  oldKey.fill(0);
  newKey.fill(0);
  return { id: page.id, epoch, keyedIn: epoch, wrappedPageKey, wrappedKeys };
}

/** Slots of the copy that do not open to what the page holds; throws where a page key itself does not open. */
export function lostSlots(page: KeyPage, copy: KeyPage, roots: { old: Uint8Array; next: Uint8Array }): number[] {
  const oldKey = pageKeyOf(page, roots.old);
  const newKey = pageKeyOf(copy, roots.next);
  const lost: number[] = [];
  for (let slot = 0; slot < keysPerPage; slot += 1) {
    const before = opened(slotOf(page.wrappedKeys, slot), pageBinding(page.keyedIn, page.id), oldKey);
    const after = opened(slotOf(copy.wrappedKeys, slot), pageBinding(copy.keyedIn, copy.id), newKey);
    if (!before || !after || !sodium.memcmp(before, after)) lost.push(slot);
    before?.fill(0);
    after?.fill(0);
  }
  oldKey.fill(0);
  newKey.fill(0);
  return lost;
}

function opened(wrapped: Uint8Array, binding: string, key: Uint8Array): Uint8Array | null {
  try {
    return decrypt(wrapped, binding, key);
  } catch {
    return null;
  }
}
