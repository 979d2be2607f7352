// Search tables after a destruction: a deleted hash stays in a file until its page is written over, and ANALYZE copies hashes into logged
// statistics. Written anew they hold what lives and nothing else. Never reads a hash.
import { Migration } from '@mikro-orm/migrations';
import type { Pool } from '../database/index.ts';

const lockTimeoutMs = 20_000;

/**
 * A migration class for a part. `hashes`: the column with keyed hashes of each unlogged search table. From now on PostgreSQL keeps no
 * statistics of them, and `role`, the part's, may have the tables written anew. Changing a column's type by an expression makes new files for
 * the table and all its indexes and drops what statistics there are; the old files go when it commits. (PostgreSQL 15, ALTER TABLE: Notes.)
 */
export function searchTablesMigration(
  role: string,
  hashes: Readonly<Record<string, string>>,
): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  const statements = Object.entries(hashes).map(
    ([table, column]) => `alter table ${table} alter column ${column} type bytea using ${column} || ''::bytea`,
  );
  return class SearchTables extends Migration {
    override up(): void {
      for (const [table, column] of Object.entries(hashes))
        this.addSql(`alter table ${table} alter column ${column} set statistics 0`);
      for (const statement of statements) this.addSql(statement);
      this.addSql(`create function rewrite_search_tables() returns void language plpgsql security definer
        set search_path = public, pg_temp set lock_timeout = ${lockTimeoutMs} as $$
        begin ${statements.map((statement) => `${statement};`).join(' ')} end $$`);
      this.addSql(`revoke all on function rewrite_search_tables() from public`);
      this.addSql(`grant execute on function rewrite_search_tables() to ${role}`);
    }

    override down(): void {
      this.addSql(`drop function rewrite_search_tables()`);
      for (const [table, column] of Object.entries(hashes))
        this.addSql(`alter table ${table} alter column ${column} set statistics -1`);
    }
  };
}

/** Writes a part's search tables anew, where it has some. Searches wait meanwhile. True, so that it can be an answer. */
export async function rewriteSearchTables(pool: Pool): Promise<true> {
  const found = await pool.query<{ has: boolean }>(
    `select to_regprocedure('rewrite_search_tables()') is not null as has`,
  );
  if (found.rows[0]?.has) await pool.query('select rewrite_search_tables()');
  return true;
}
