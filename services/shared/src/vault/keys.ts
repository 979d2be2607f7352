// Data keys by scope: made, wrapped, found. Holds the root key in memory and no other key longer than one call.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { ConfigError } from '../errors/index.ts';
import type { RootKeys } from './root-keys.ts';
import { parseScope } from './scopes.ts';
import { decrypt, encrypt, randomBytes } from './sodium.ts';
import { wrappedKeysOf, type KeyRow, type ScopeRef } from './wrapped-keys.ts';

export const keysPerPage = 32;
const epochLock = 7_201;

/** A scope's key, or that it was condemned. */
export type ScopeKey = { kind: 'living'; key: Uint8Array } | { kind: 'condemned'; at: Date };

/** `name@version`, and the name alone for the first version: nearly all are, and no name has an @ in it. */
export const refKey = (ref: ScopeRef): string => (ref.version === 1 ? ref.name : `${ref.name}@${ref.version}`);

interface Slot {
  epoch: number;
  page: number;
  slot: number;
}

export type WrappedKeys = readonly KeyRow[];

const pageBinding = (epoch: number, page: number | bigint) => `page|${epoch}|${page}`;

export class ScopeKeys {
  readonly #pool: Pool;
  readonly #rootKeys: RootKeys;
  #root: { epoch: number; key: Uint8Array } | null = null;
  /** Slots of committed pages that nobody has yet: only their places, never their keys. */
  #free: Slot[] = [];

  constructor(pool: Pool, rootKeys: RootKeys) {
    this.#pool = pool;
    this.#rootKeys = rootKeys;
  }

  /** Opens the first epoch where there is none, and reads the root key of the current one. Throws `ConfigError`. */
  async start(): Promise<void> {
    await inTransaction(this.#pool, async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [epochLock]);
      const current = await client.query<{ epoch: number }>('select epoch from current_epoch');
      if (current.rows.length > 0) return;
      const pages = await client.query('select 1 from key_page limit 1');
      if (pages.rows.length > 0)
        throw new ConfigError('The vault has keys but no epoch: it was restored in part. Restore it whole.');
      await this.#rootKeys.create('epoch-1');
      await client.query(`insert into epoch (id, root_key_id) values (1, 'epoch-1')`);
      await client.query('insert into current_epoch (epoch) values (1)');
    });
    await this.#rootOf(null);
  }

  async #rootOf(epoch: number | null): Promise<Uint8Array> {
    if (this.#root && (epoch === null || this.#root.epoch === epoch)) return this.#root.key;
    const row = await this.#pool.query<{ id: number; root_key_id: string }>(
      'select e.id, e.root_key_id from current_epoch c join epoch e on e.id = c.epoch',
    );
    const current = row.rows[0];
    if (!current) throw new ConfigError('The vault has no epoch.');
    this.#root = { epoch: current.id, key: await this.#rootKeys.read(current.root_key_id) };
    return this.#root.key;
  }

  /** Keys of the scopes that exist, by `refKey`. One query. */
  async find(refs: readonly ScopeRef[]): Promise<Map<string, ScopeKey>> {
    return this.unwrap(await this.fetch(refs));
  }

  /** The wrapped keys of the scopes that exist: nothing can be opened with them before `unwrap`. One query. */
  fetch(refs: readonly ScopeRef[]): Promise<WrappedKeys> {
    return wrappedKeysOf(this.#pool, refs);
  }

  /** Unwraps what `fetch` gave. */
  async unwrap(rows: WrappedKeys): Promise<Map<string, ScopeKey>> {
    const found = new Map<string, ScopeKey>();
    const pageKeys = new Map<number, Uint8Array>();
    for (const row of rows) {
      if (row.condemned_at) {
        found.set(refKey(row), { kind: 'condemned', at: row.condemned_at });
        continue;
      }
      if (row.epoch === null) throw new Error('A living scope whose page is gone.');
      let pageKey = pageKeys.get(row.page);
      if (!pageKey) {
        pageKey = decrypt(row.wrapped_page_key, pageBinding(row.epoch, row.page), await this.#rootOf(row.epoch));
        pageKeys.set(row.page, pageKey);
      }
      found.set(refKey(row), {
        kind: 'living',
        key: decrypt(row.wrapped_key, pageBinding(row.epoch, row.page), pageKey),
      });
    }
    return found;
  }

  /** As `find`, making the keys of scopes that do not exist yet. */
  async findOrCreate(refs: readonly ScopeRef[]): Promise<Map<string, ScopeKey>> {
    const found = await this.find(refs);
    const missing = new Map(refs.filter((ref) => !found.has(refKey(ref))).map((ref) => [refKey(ref), ref]));
    if (missing.size === 0) return found;
    await this.#create([...missing.values()]);
    for (const [key, value] of await this.find([...missing.values()])) found.set(key, value);
    return found;
  }

  async #create(refs: readonly ScopeRef[]): Promise<void> {
    const root = await this.#rootOf(null);
    const epoch = this.#root?.epoch ?? 1;
    this.#free = this.#free.filter((slot) => slot.epoch === epoch);
    const taken = this.#free.splice(0, refs.length);
    const fresh = await inTransaction(this.#pool, async (client) => {
      const made =
        taken.length < refs.length ? await this.#freshSlots(client, root, epoch, refs.length - taken.length) : [];
      const slots = [...taken, ...made.slice(0, refs.length - taken.length)];
      const parsed = refs.map((ref) => parseScope(ref.name));
      // Two writers may meet on one scope: the first one's slot stands, the other's is never used.
      await client.query(
        `insert into scope (name, version, page, slot, subject_id, record_class, until_day)
         select * from unnest($1::text[], $2::int[], $3::bigint[], $4::smallint[], $5::uuid[], $6::text[], $7::date[])
         on conflict do nothing`,
        [
          refs.map((ref) => ref.name),
          refs.map((ref) => ref.version),
          slots.map((slot) => slot.page),
          slots.map((slot) => slot.slot),
          parsed.map((scope) => scope.subjectId),
          parsed.map((scope) => scope.recordClass),
          parsed.map((scope) => scope.untilDay),
        ],
      );
      return made.slice(refs.length - taken.length);
    });
    this.#free.push(...fresh);
  }

  async #freshSlots(client: Queryable, root: Uint8Array, epoch: number, count: number): Promise<Slot[]> {
    const pages = Math.ceil(count / keysPerPage);
    const ids = await client.query<{ id: number }>(`select nextval('key_page_id') as id from generate_series(1, $1)`, [
      pages,
    ]);
    const wrappedPageKeys: Buffer[] = [];
    const wrappedKeys: Buffer[] = [];
    for (const { id } of ids.rows) {
      const pageKey = randomBytes(32);
      const keys = Array.from({ length: keysPerPage }, () => encrypt(randomBytes(32), pageBinding(epoch, id), pageKey));
      wrappedPageKeys.push(Buffer.from(encrypt(pageKey, pageBinding(epoch, id), root)));
      wrappedKeys.push(Buffer.concat(keys));
    }
    await client.query(
      `insert into key_page (epoch, id, wrapped_page_key, wrapped_keys)
       select $1, * from unnest($2::bigint[], $3::bytea[], $4::bytea[])`,
      [epoch, ids.rows.map((row) => row.id), wrappedPageKeys, wrappedKeys],
    );
    return ids.rows.flatMap(({ id }) => Array.from({ length: keysPerPage }, (_, slot) => ({ epoch, page: id, slot })));
  }
}
