// Data keys by scope: made, wrapped, found. Holds the root key in memory and no other key longer than one call.
import { arrays, inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { ConfigError, Refused } from '../errors/index.ts';
import { epochLock } from './epochs.ts';
import { HeldRoot } from './held-root.ts';
import { ledgerLock } from './holding.ts';
import { keysPerPage, pageBinding, pageKeyOf, wrapPageKey } from './key-pages.ts';
import type { RootKeys } from './root-keys.ts';
import { parseScope } from './scopes.ts';
import { decrypt, encrypt, randomBytes } from './sodium.ts';
import { wrappedKeysOf, type KeyRow, type ScopeRef } from './wrapped-keys.ts';

/** An epoch may be closed while keys are looked for; so often in a row it is not. */
const mostLooks = 5;

/** A scope's key, or that it was condemned. */
export type ScopeKey = { kind: 'living'; key: Uint8Array } | { kind: 'condemned'; at: Date };

/** `name@version`, and the name alone for the first version: nearly all are, and no name has an @ in it. */
export const refKey = (ref: ScopeRef): string => (ref.version === 1 ? ref.name : `${ref.name}@${ref.version}`);

interface Slot {
  epoch: number;
  page: number;
  slot: number;
}

/** A slot that was just made, with its data key. */
interface FreshSlot extends Slot {
  key: Uint8Array;
}

export type WrappedKeys = readonly KeyRow[];

export class ScopeKeys {
  readonly #pool: Pool;
  readonly #rootKeys: RootKeys;
  readonly #root: HeldRoot;
  /** Slots of committed pages that nobody has yet: only their places, never their keys. */
  #free: Slot[] = [];

  constructor(pool: Pool, rootKeys: RootKeys) {
    this.#pool = pool;
    this.#rootKeys = rootKeys;
    this.#root = new HeldRoot(pool, rootKeys);
  }

  /** Opens the first epoch where there is none, and reads the root key of the current one. Throws `ConfigError`. */
  async start(): Promise<void> {
    const opened = async (db: Queryable) => (await db.query('select 1 from current_epoch')).rows.length > 0;
    if (await opened(this.#pool)) return this.#root.start();
    await inTransaction(this.#pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [epochLock]);
      if (await opened(client)) return;
      const pages = await client.query('select 1 from key_page limit 1');
      if (pages.rows.length > 0)
        throw new ConfigError('The vault has keys but no epoch: it was restored in part. Restore it whole.');
      await this.#rootKeys.create('epoch-1');
      await client.query(`insert into epoch (id, root_key_id) values (1, 'epoch-1')`);
      await client.query('insert into current_epoch (epoch) values (1)');
    });
    await this.#root.start();
  }

  /** Lets go of the root. */
  close(): Promise<void> {
    return this.#root.close();
  }

  /** Looks now whether the epoch was closed, as it otherwise does by itself. */
  refresh(): Promise<void> {
    return this.#root.refresh();
  }

  /** Keys of the scopes that exist, by `refKey`. One query. */
  async find(refs: readonly ScopeRef[]): Promise<Map<string, ScopeKey>> {
    return this.unwrap(await this.fetch(refs));
  }

  /** The wrapped keys of the scopes that exist: nothing can be opened with them before `unwrap`. One query. */
  fetch(refs: readonly ScopeRef[]): Promise<WrappedKeys> {
    return wrappedKeysOf(this.#pool, refs);
  }

  /** Unwraps what `fetch` gave, or what the vault has instead where the epoch was closed since. */
  async unwrap(rows: WrappedKeys): Promise<Map<string, ScopeKey>> {
    let wrapped = rows;
    for (let look = 0; look < mostLooks; look += 1) {
      const living = wrapped.filter((row) => !row.condemned_at);
      const epoch = living[0] ? living[0].epoch : 0;
      if (epoch === null) throw new Error('A living scope whose page is gone.');
      const unwrapped = living.length === 0 ? [] : await this.#root.use(epoch, (root) => unwrappedBy(root, living));
      if (unwrapped) {
        const ended = wrapped.flatMap((row) =>
          row.condemned_at ? [[refKey(row), { kind: 'condemned', at: row.condemned_at }] as const] : [],
        );
        return new Map<string, ScopeKey>([...ended, ...unwrapped]);
      }
      wrapped = await this.fetch(wrapped);
    }
    throw new Error('The epoch changes faster than its keys can be read.');
  }

  /** As `find`, making the keys of scopes that do not exist yet. */
  async findOrCreate(refs: readonly ScopeRef[]): Promise<Map<string, ScopeKey>> {
    const found = await this.find(refs);
    const missing = new Map(refs.filter((ref) => !found.has(refKey(ref))).map((ref) => [refKey(ref), ref]));
    if (missing.size === 0) return found;
    const made = await this.#create([...missing.values()]);
    for (const [key, value] of made) found.set(key, { kind: 'living', key: value });
    const others = [...missing.values()].filter((ref) => !made.has(refKey(ref)));
    if (others.length === 0) return found;
    for (const [key, value] of await this.find(others)) found.set(key, value);
    return found;
  }

  /**
   * Gives each scope a slot. Answers the keys that were made here and now and stand; the others, in slots of earlier pages or of
   * another writer, are to be found as any.
   */
  async #create(refs: readonly ScopeRef[]): Promise<Map<string, Uint8Array>> {
    for (let look = 0; look < mostLooks; look += 1) {
      const made = await this.#createIn(await this.#root.current(), refs);
      if (made) return made;
      await this.#root.refresh();
    }
    throw new Error('The epoch changes faster than keys can be made.');
  }

  /** Null where the epoch was closed meanwhile, and nothing was made. */
  async #createIn(epoch: number, refs: readonly ScopeRef[]): Promise<Map<string, Uint8Array> | null> {
    this.#free = this.#free.filter((slot) => slot.epoch === epoch);
    const taken = this.#free.splice(0, refs.length);
    // In one order everywhere: writers that meet wait for each other in turn, never in a circle; and scopes of one subject share a page.
    const ordered = refs
      .map((ref) => ({ ref, name: parseScope(ref.name) }))
      .sort((a, b) => (a.ref.name < b.ref.name ? -1 : a.ref.name > b.ref.name ? 1 : a.ref.version - b.ref.version));
    const created = await inTransaction(this.#pool, async (client) => {
      // Who closes the epoch waits for this transaction, so that no key is made in an epoch that is left already.
      await client.query('select pg_advisory_xact_lock_shared($1)', [epochLock]);
      const current = await client.query<{ epoch: number }>('select epoch from current_epoch');
      if (current.rows[0]?.epoch !== epoch) return null;
      await demandLiving(client, refs);
      const missing = refs.length - taken.length;
      const fresh = missing > 0 ? await this.#freshSlots(client, epoch, missing) : [];
      const slots = [...taken, ...fresh.slice(0, missing)];
      // Two writers may meet on one scope: the first one's slot stands, the other's is never used.
      const written = await client.query(
        `insert into scope (name, version, page, slot, subject_id, record_class, until_day)
         select * from unnest($1::text[], $2::int[], $3::bigint[], $4::smallint[], $5::uuid[], $6::text[], $7::date[])
         on conflict do nothing`,
        [
          arrays.texts(ordered.map(({ ref }) => ref.name)),
          arrays.ints(ordered.map(({ ref }) => ref.version)),
          arrays.bigints(slots.map((slot) => slot.page)),
          arrays.smallints(slots.map((slot) => slot.slot)),
          arrays.uuids(ordered.map(({ name }) => name.subjectId)),
          arrays.texts(ordered.map(({ name }) => name.recordClass)),
          arrays.dates(ordered.map(({ name }) => name.untilDay)),
        ],
      );
      return { made: fresh, stand: written.rowCount === refs.length };
    });
    if (!created) return null;
    const { made, stand } = created;
    const own = ordered.slice(taken.length).map(({ ref }, index) => [refKey(ref), made[index]?.key] as const);
    // What stays for later is places only, never their keys.
    this.#free.push(...made.slice(own.length).map(({ epoch: of, page, slot }) => ({ epoch: of, page, slot })));
    return new Map(stand ? own.flatMap(([ref, key]) => (key ? [[ref, key] as const] : [])) : []);
  }

  async #freshSlots(client: Queryable, epoch: number, count: number): Promise<FreshSlot[]> {
    const pages = Math.ceil(count / keysPerPage);
    const ids = await client.query<{ id: number }>(`select nextval('key_page_id') as id from generate_series(1, $1)`, [
      pages,
    ]);
    const made = await this.#root.use(epoch, (root) => ids.rows.map(({ id }) => freshPage(epoch, id, root)));
    if (!made) throw new Error('The root is gone although its epoch is the current one.');
    await client.query(
      `insert into key_page (epoch, id, wrapped_page_key, wrapped_keys)
       select $1, * from unnest($2::bigint[], $3::bytea[], $4::bytea[])`,
      [
        epoch,
        arrays.bigints(made.map((page) => page.id)),
        arrays.byteas(made.map((page) => page.wrappedPageKey)),
        arrays.byteas(made.map((page) => page.wrappedKeys)),
      ],
    );
    return made.flatMap(({ id, keys }) => keys.map((key, slot) => ({ epoch, page: id, slot, key })));
  }
}

/** What succeeds a version ends with it, or is not made: what condemns the one finds the other. Throws `Refused` where it ended. */
async function demandLiving(db: Queryable, refs: readonly ScopeRef[]): Promise<void> {
  const former = refs.flatMap(({ name, succeeds }) => (succeeds === undefined ? [] : [{ name, succeeds }]));
  if (former.length === 0) return;
  await db.query('select pg_advisory_xact_lock_shared($1)', [ledgerLock]);
  const ended = await db.query(
    `select 1 from unnest($1::text[], $2::int[]) as f (name, version)
     where not exists (select 1 from scope s where s.name = f.name and s.version = f.version and s.condemned_at is null)`,
    [arrays.texts(former.map(({ name }) => name)), arrays.ints(former.map(({ succeeds }) => succeeds))],
  );
  if (ended.rows.length > 0)
    throw new Refused('FORBIDDEN', 'This record was destroyed; nothing more can be kept under it.');
}

/** Keys of living scopes of one epoch. Throws where the root, a page or a slot is not what it must be. */
function unwrappedBy(root: Uint8Array, rows: WrappedKeys): [string, ScopeKey][] {
  const pageKeys = new Map<number, Uint8Array>();
  return rows.map((row) => {
    if (row.epoch === null) throw new Error('A living scope whose page is gone.');
    const page = { id: row.page, epoch: row.epoch, wrappedPageKey: row.wrapped_page_key };
    const pageKey = pageKeys.get(row.page) ?? pageKeyOf(page, root);
    pageKeys.set(row.page, pageKey);
    return [
      refKey(row),
      { kind: 'living', key: decrypt(row.wrapped_key, pageBinding(row.keyed_in, row.page), pageKey) },
    ];
  });
}

function freshPage(epoch: number, id: number, root: Uint8Array) {
  const pageKey = randomBytes(32);
  const keys = Array.from({ length: keysPerPage }, () => randomBytes(32));
  const wrappedKeys = Buffer.concat(keys.map((key) => encrypt(key, pageBinding(epoch, id), pageKey)));
  return { id, keys, wrappedPageKey: wrapPageKey(pageKey, epoch, id, root), wrappedKeys };
}
