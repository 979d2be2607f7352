// Hashes of the destroyed leave the files of the search tables and PostgreSQL's statistics; those of everybody else stay and are found.
import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { openPool } from '../database/index.ts';

const table = 'email_index';

promise(
  'Art. 8(3)',
  'a search hash of somebody destroyed stays in no file, no index and no statistic; others are found as before',
  async () => {
    await using place = await installation({ databases: ['identity', 'journal'] });
    const sql = <Row extends Record<string, unknown>>(statement: string, values?: unknown[]) =>
      place.sql<Row>('identity', statement, values);
    /** Whether the bytes stand in the files of the table and its indexes, all pages written. */
    const inFiles = async (hash: Buffer): Promise<boolean> => {
      // A checkpoint leaves the pages of unlogged tables in memory; copying the database file by file writes them.
      const name = `${place.place.databasePrefix}identity`;
      await place.sql('journal', `create database "${name}_copy" template "${name}" strategy file_copy`);
      await place.sql('journal', `drop database "${name}_copy"`);
      const files = await sql<{ found: boolean }>(
        `select position($1::bytea in pg_read_binary_file(pg_relation_filepath(c.oid))) > 0 as found from pg_class c
         where c.relname = $2 or c.oid in (select indexrelid from pg_index where indrelid = $2::regclass)`,
        [hash, table],
      );
      return files.some(({ found }) => found);
    };
    const statistics = () => sql(`select 1 from pg_stats where tablename = $1 and attname = 'blind'`, [table]);

    const gone = randomBytes(32);
    const stays = randomBytes(32);
    for (const hash of [gone, stays])
      await sql(`insert into ${table} (blind, subject_id, tenant_id) values ($1, $2, $3)`, [
        hash,
        randomUUID(),
        randomUUID(),
      ]);
    await sql(`analyze ${table}`);
    expect(await statistics()).toEqual([]);
    await sql(`delete from ${table} where blind = $1`, [gone]);
    expect(await inFiles(gone)).toBe(true);

    const pool = openPool(place.url('identity', 'app'));
    await pool.query('select rewrite_search_tables()');
    await expect(pool.query(`alter table ${table} alter column blind set statistics 100`)).rejects.toMatchObject({
      code: '42501',
    });
    await pool.end();
    expect(await inFiles(gone)).toBe(false);
    expect(await inFiles(stays)).toBe(true);
    expect(await sql(`select 1 from ${table} where blind = $1`, [stays])).toHaveLength(1);
    const [kind] = await sql<{ relpersistence: string }>(`select relpersistence from pg_class where relname = $1`, [
      table,
    ]);
    expect(kind?.relpersistence).toBe('u');
  },
);
