// Remembers for a day which keys a file has brought, so that the second row of the same key is refused although it comes in a later chunk.
// Keeps keyed hashes only, in an unlogged table: neither the log nor a backup ever holds them.
import { Migration } from '@mikro-orm/migrations';
import { arrays, type Pool } from '../database/index.ts';
import type { Door } from '../vault/index.ts';

/** Text that may stand once in a file. One object a row: its hash is remembered as long as the object lives. */
export interface SeenKey {
  name: string;
  value: string;
}

/** A key and the line that brings it. */
export interface KeyClaim {
  key: SeenKey;
  line: number;
}

/** Which line of a file each key belongs to. */
export interface SeenKeys {
  /** The line that a key belongs to, in order; null where none has it yet. */
  owners(importId: string, keys: readonly SeenKey[]): Promise<(number | null)[]>;
  /** Keeps which line a key belongs to; the first claim stands. */
  claim(importId: string, claims: readonly KeyClaim[]): Promise<void>;
  /** Gives up claims of lines that were refused after all; what belongs to other lines stays. */
  release(importId: string, claims: readonly KeyClaim[]): Promise<void>;
}

const kept = '1 day';

const textOf = (importId: string, key: SeenKey) => JSON.stringify([importId, key.name, key.value]);

/** In the part's own database. */
export function seenKeys(pool: Pool, door: Pick<Door, 'blind'>): SeenKeys {
  // A key that is claimed was asked for before: each is hashed once.
  const known = new WeakMap<SeenKey, Buffer>();
  const hashesOf = async (importId: string, keys: readonly SeenKey[]): Promise<Buffer[]> => {
    const fresh = keys.filter((key) => !known.has(key));
    const hashes = await door.blind(
      'import-key',
      null,
      fresh.map((key) => textOf(importId, key)),
    );
    const made = new Map(fresh.map((key, index) => [key, hashes[index]]));
    return keys.map((key) => {
      const hash = known.get(key) ?? made.get(key);
      if (!hash) throw new Error('A key without a hash.');
      known.set(key, hash);
      return hash;
    });
  };
  return {
    async owners(importId, keys) {
      if (keys.length === 0) return [];
      const hashes = await hashesOf(importId, keys);
      const rows = await pool.query<{ key: Buffer; line: number }>({
        name: 'import-key-owners',
        text: 'select key, line from import_key where key = any ($1::bytea[])',
        values: [arrays.byteas(hashes)],
      });
      const lines = new Map(rows.rows.map((row) => [row.key.toString('base64'), row.line]));
      return hashes.map((hash) => lines.get(hash.toString('base64')) ?? null);
    },
    async claim(importId, claims) {
      if (claims.length === 0) return;
      const hashes = await hashesOf(
        importId,
        claims.map(({ key }) => key),
      );
      // In one order everywhere: two requests that claim the same keys then wait for each other in turn and never in a circle.
      const ordered = hashes
        .map((hash, index) => ({ hash, line: claims[index]?.line ?? 0 }))
        .sort((a, b) => a.hash.compare(b.hash));
      await pool.query(`delete from import_key where seen_at < now() - interval '${kept}'`);
      await pool.query({
        name: 'import-key-claim',
        text: 'insert into import_key (key, line) select * from unnest($1::bytea[], $2::int[]) on conflict (key) do nothing',
        values: [arrays.byteas(ordered.map((one) => one.hash)), arrays.ints(ordered.map((one) => one.line))],
      });
    },
    async release(importId, claims) {
      if (claims.length === 0) return;
      const hashes = await hashesOf(
        importId,
        claims.map(({ key }) => key),
      );
      await pool.query({
        name: 'import-key-release',
        text: `delete from import_key k using unnest($1::bytea[], $2::int[]) as given (key, line)
               where k.key = given.key and k.line = given.line`,
        values: [arrays.byteas(hashes), arrays.ints(claims.map(({ line }) => line))],
      });
    },
  };
}

/** In memory: for tests of kinds without a database. */
export function seenKeysInMemory(): SeenKeys {
  const lines = new Map<string, number>();
  return {
    async owners(importId, keys) {
      return keys.map((key) => lines.get(textOf(importId, key)) ?? null);
    },
    async claim(importId, claims) {
      for (const claim of claims) {
        const text = textOf(importId, claim.key);
        if (!lines.has(text)) lines.set(text, claim.line);
      }
    },
    async release(importId, claims) {
      for (const claim of claims) {
        const text = textOf(importId, claim.key);
        if (lines.get(text) === claim.line) lines.delete(text);
      }
    },
  };
}

/** The table `import_key`, for a part whose database role is given. Declare it plain in the part's registry: `importTables`. */
export function importMigration(role: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class ImportKeys extends Migration {
    override up(): void {
      this.addSql(`create unlogged table import_key (
        key bytea primary key, line int not null, seen_at timestamptz not null default now())`);
      this.addSql(`create index import_key_seen on import_key (seen_at)`);
      this.addSql(`grant select, insert, update, delete on import_key to ${role}`);
    }

    override down(): void {
      this.addSql('drop table import_key');
    }
  };
}

/** For `plainTables` of a part's record registry. */
export const importTables = { import_key: 'keyed hashes of a file’s keys, unlogged, for one day' } as const;
