// The copies that an operator has: every write-ahead log file, base backups, dumps. Made by PostgreSQL's own interface, so that no program of
// its distribution is needed. Copies what pg_basebackup copies: neither locks, nor the log, nor the contents of unlogged tables.
import { appendFile, chown, copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresUser } from '@clounge/local/postgres/binaries';
import { superuser } from '@clounge/local/postgres/server';
import { databasesOf } from '@clounge/local/residue/tables';
import { errorCode } from '@clounge/shared/errors';
import pg from 'pg';
import type { BenchHouse } from '../bench/house.ts';

/** Where the copies of an installation lie: beside its data folder, so that they go with it. */
export const copiesOf = (data: string) => {
  const folder = join(data, '..', 'copies');
  // The name tells a scan that these are segments of a log, which a value may cross.
  return { folder, log: join(folder, 'pg_wal'), backups: join(folder, 'backups'), dumps: join(folder, 'dumps') };
};

/** Asked once: who the server runs as is found out by programs. */
const server = postgresUser();

async function ownedByServer(path: string): Promise<void> {
  if (server) await chown(path, server.uid, server.gid);
}

export async function serverFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await ownedByServer(path);
  return path;
}

/** Has the stopped installation archive its whole write-ahead log from its next start on. */
export async function archiveLog(data: string): Promise<void> {
  const { log, dumps, folder, backups } = copiesOf(data);
  for (const path of [folder, log, dumps, backups]) await serverFolder(path);
  // Whole or not at all, and the same again where the server was killed before it noted it.
  const command = `cp "%p" "${log}/%f.new" && mv "${log}/%f.new" "${log}/%f"`;
  await appendFile(
    join(data, 'postgres', 'postgresql.auto.conf'),
    `archive_mode = on\narchive_command = '${command}'\n`,
  );
}

const withServer = async <T>(house: BenchHouse, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = await house.sql('postgres');
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The server's own time, by which a point in the log is named; all that was committed before it is before that point. */
export const serverTime = (house: BenchHouse): Promise<Date> =>
  withServer(
    house,
    async (client) => (await client.query<{ at: Date }>('select clock_timestamp() as at')).rows[0]?.at ?? new Date(),
  );

/** Waits until everything up to now is in the archive. */
export async function logArchived(house: BenchHouse): Promise<void> {
  await withServer(house, async (client) => {
    // A point after the last commit: a restore to it must find that the log goes on.
    await client.query(`select pg_create_restore_point('archived')`);
    const { rows } = await client.query<{ file: string }>('select pg_walfile_name(pg_switch_wal()) as file');
    const file = rows[0]?.file ?? '';
    for (;;) {
      const done = await client.query<{ done: boolean }>(
        'select last_archived_wal >= $1 as done from pg_stat_archiver',
        [file],
      );
      if (done.rows[0]?.done) return;
      await sleep(100);
    }
  });
}

export interface BaseBackup {
  folder: string;
  /** No point in time before its end can be reached from it. */
  endedAt: Date;
}

const leftEmpty = /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)$/;
const leftOut =
  /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|pg_internal\.init.*|pgsql_tmp.*|t\d+_\d+.*)$/;

/** Copies a folder of the cluster. Files that go meanwhile are the log's to tell. */
async function copyFolder(from: string, to: string, depth: number): Promise<void> {
  await serverFolder(to);
  const entries = await readdir(from, { withFileTypes: true });
  const unlogged = new Set(entries.flatMap(({ name }) => /^(\d+)_init$/.exec(name)?.[1] ?? []));
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (leftOut.test(entry.name)) continue;
    if (entry.isDirectory()) {
      if (depth === 0 && leftEmpty.test(entry.name)) await serverFolder(target);
      else await copyFolder(source, target, depth + 1);
      continue;
    }
    const node = /^(\d+)(?:_(?:fsm|vm))?(?:\.\d+)?$/.exec(entry.name)?.[1];
    if (node !== undefined && unlogged.has(node)) continue;
    try {
      await copyFile(source, target);
      await ownedByServer(target);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
}

/** A base backup while everything runs. */
export async function baseBackup(house: BenchHouse, name: string): Promise<BaseBackup> {
  const folder = join(copiesOf(house.data).backups, name);
  return withServer(house, async (client) => {
    await client.query('select pg_backup_start($1, true)', [name]);
    await copyFolder(join(house.data, 'postgres'), folder, 0);
    const ended = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await writeFile(join(folder, 'backup_label'), ended.rows[0]?.labelfile ?? '');
    await ownedByServer(join(folder, 'backup_label'));
    const at = await client.query<{ at: Date }>('select clock_timestamp() as at');
    return { folder, endedAt: at.rows[0]?.at ?? new Date() };
  });
}

/** A dump of every table of every database, as CSV with a heading; unlogged tables hold nothing that cannot be made again, and are left out. */
export async function dump(house: BenchHouse, name: string): Promise<string> {
  const folder = await serverFolder(join(copiesOf(house.data).dumps, name));
  for (const database of await databasesOf(house.databaseUrl('postgres', superuser), '')) {
    const client = await house.sql(database);
    try {
      const tables = await client.query<{ schema: string; name: string }>(
        `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema')`,
      );
      for (const { schema, name: table } of tables.rows) {
        const file = join(folder, `${database}.${schema}.${table}.csv`);
        await client.query(
          `copy ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)} to ${pg.escapeLiteral(file)} with (format csv, header)`,
        );
      }
    } finally {
      await client.end();
    }
  }
  return folder;
}
