// Somebody who has every copy of the vault and some root keys, and tries everything with everything: pages of one state under page keys of
// another, under every root. Uses the product's own ciphers, so that a change of format cannot make the attack fail by itself.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { openBlob } from '../../services/shared/src/vault/blob.ts';
import { pageBinding, pageKeyOf } from '../../services/shared/src/vault/key-pages.ts';
import { decrypt, wrappedKeyBytes } from '../../services/shared/src/vault/sodium.ts';

/** A scope and where its key lies. */
export interface Scope {
  name: string;
  version: number;
  page: number;
  slot: number;
}

/** A sealed row as a database or a copy of it has it. */
export interface SealedBytes {
  id: string;
  tenantId: string | null;
  scope: string;
  scopeVersion: number;
  sealed: Uint8Array;
}

interface Page {
  /** Wrapped page keys by their bytes, each with its epoch. */
  pageKeys: Map<string, { epoch: number; wrapped: Uint8Array }>;
  /** Wrapped data keys by their bytes, each with the epoch that they are bound to. */
  keys: Map<string, { keyedIn: number; wrapped: Uint8Array }>;
}

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Ids of field sets are below this; they are not in the row. */
const fieldSetIds = 100;

export class Attacker {
  readonly #pages = new Map<number, Page>();
  readonly #epochs = new Set<number>();
  readonly #setOf = new Map<string, number>();
  /** States of the vault that were handed over. */
  states = 0;

  /** Takes what a page looks like in one copy. */
  take(id: number, epoch: number, keyedIn: number, wrappedPageKey: Uint8Array, wrappedKeys: Uint8Array): void {
    const page = this.#pages.get(id) ?? { pageKeys: new Map(), keys: new Map() };
    this.#pages.set(id, page);
    this.#epochs.add(epoch).add(keyedIn);
    page.pageKeys.set(`${epoch}/${digest(wrappedPageKey)}`, { epoch, wrapped: wrappedPageKey });
    page.keys.set(`${keyedIn}/${digest(wrappedKeys)}`, { keyedIn, wrapped: wrappedKeys });
  }

  /** Takes all pages of a vault, restored or live. */
  async takeVault(client: pg.Client | pg.ClientBase): Promise<void> {
    const { rows } = await client.query<{
      id: string;
      epoch: number;
      keyed_in: number;
      page_key: Buffer;
      keys: Buffer;
    }>(
      `select id::text, epoch, coalesce(keyed_in, epoch) as keyed_in, wrapped_page_key as page_key, wrapped_keys as keys from key_page`,
    );
    for (const { id, epoch, keyed_in, page_key, keys } of rows) this.take(Number(id), epoch, keyed_in, page_key, keys);
    this.states += 1;
  }

  get pages(): number {
    return this.#pages.size;
  }

  /** Every key of a scope that these roots lead to. More than one only where something is wrong with the copies. */
  opened(scope: Scope, roots: readonly Uint8Array[]): Uint8Array[] {
    const page = this.#pages.get(scope.page);
    if (!page) return [];
    const pageKeys = this.#pageKeysOf(scope.page, page, roots);
    const found = new Map<string, Uint8Array>();
    for (const pageKey of pageKeys)
      for (const { wrapped } of page.keys.values())
        for (const epoch of this.#epochs) {
          const bytes = wrapped.subarray(scope.slot * wrappedKeyBytes, (scope.slot + 1) * wrappedKeyBytes);
          const key = tried(() => decrypt(bytes, pageBinding(epoch, scope.page), pageKey));
          if (key) found.set(digest(key), key);
        }
    return [...found.values()];
  }

  #pageKeysOf(id: number, page: Page, roots: readonly Uint8Array[]): Uint8Array[] {
    const found = new Map<string, Uint8Array>();
    for (const root of roots)
      for (const { wrapped } of page.pageKeys.values())
        for (const epoch of this.#epochs) {
          const key = tried(() => pageKeyOf({ id, epoch, wrappedPageKey: wrapped }, root));
          if (key) found.set(digest(key), key);
        }
    return [...found.values()];
  }

  /** What a row says under one of these keys, or null: the field set is not told, so each is tried. */
  opens(table: string, row: SealedBytes, keys: readonly Uint8Array[]): unknown {
    const known = this.#setOf.get(table);
    const ids = [...(known === undefined ? [] : [known]), ...Array.from({ length: fieldSetIds }, (_, id) => id)];
    for (const key of keys)
      for (const id of ids) {
        const value = tried(() => openBlob<unknown>(setOf(id), { ...row, subjectId: null }, key));
        if (value === null) continue;
        this.#setOf.set(table, id);
        return value;
      }
    return null;
  }
}

type AnySet = Parameters<typeof openBlob<unknown>>[0];
/** A blob is bound to nothing of its field set but the id. */
const setOf = (id: number): AnySet => ({ id }) as AnySet;
