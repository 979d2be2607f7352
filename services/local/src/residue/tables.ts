// Every table of a PostgreSQL server through SQL, one column a place: what is compressed or lies out of line is seen as it is. Reads only.
import pg from 'pg';
import { urlFor, withClient } from '../provision/server-url.ts';
import type { Search } from './search.ts';
import { tableSource } from './sources.ts';

interface Table {
  schema: string;
  name: string;
  readable: boolean;
  columns: { name: string; isBytes: boolean }[];
}

const rowsAtOnce = 500;
/** Stands between values of a column: part of no text. */
const between = Buffer.from([0xff]);
const quote = pg.escapeIdentifier;

/** Names of the databases that accept connections and begin with `prefix`, templates too where there is none. */
export async function databasesOf(serverUrl: string, prefix: string): Promise<string[]> {
  return withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where datallowconn and starts_with(datname, $1) order by 1',
      [prefix],
    );
    return rows.map(({ datname }) => datname);
  });
}

/** Looks at every value of every table of a database, PostgreSQL's own (statistics, large objects) included. */
export async function lookAtDatabase(search: Search, serverUrl: string, database: string): Promise<void> {
  await withClient(urlFor(serverUrl, database), async (client) => {
    await client.query('begin isolation level repeatable read read only');
    for (const table of await tablesOf(client)) {
      const place = `${database}.${table.schema}.${table.name}`;
      if (!table.readable) search.cannotLookAt(place, 'The user of this connection may not read it.');
      else await lookAtTable(search, client, table, place);
    }
    await client.query('commit');
  });
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, has_table_privilege(c.oid, 'select') as readable,
       json_agg(json_build_object('name', a.attname, 'isBytes', a.atttypid = 'bytea'::regtype) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped and not pg_is_other_temp_schema(n.oid)
     group by 1, 2, c.oid order by 1, 2`,
  );
  return rows;
}

async function lookAtTable(search: Search, client: pg.Client, table: Table, place: string): Promise<void> {
  const columns = table.columns.map(({ name, isBytes }) => (isBytes ? quote(name) : `${quote(name)}::text`));
  // A large object is cut into pages: in order and without anything between, it is whole again.
  const isPages = table.name === 'pg_largeobject';
  await client.query(
    `declare residue no scroll cursor for select ${columns.join(', ')} from ${quote(table.schema)}.${quote(table.name)} ${isPages ? 'order by loid, pageno' : ''}`,
  );
  for (;;) {
    const { rows } = await client.query<(string | Buffer | null)[]>({
      text: `fetch ${rowsAtOnce} from residue`,
      rowMode: 'array',
    });
    for (const [index, { name }] of table.columns.entries()) {
      await search.lookAt(
        tableSource,
        `${place}.${name}`,
        (sink) => {
          for (const row of rows) {
            const value = row[index];
            if (value == null) continue;
            sink.feed(Buffer.from(value as string));
            if (!isPages) sink.feed(between);
          }
        },
        { locate: () => ({ place: `${place}.${name}`, offset: null }) },
      );
    }
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close residue');
}

/** Which table or index a file of the cluster belongs to, by its path from the cluster's folder (`base/<database>/<file>`). */
export async function fileOwners(serverUrl: string, databases: readonly string[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const database of databases) {
    await withClient(urlFor(serverUrl, database), async (client) => {
      const { rows } = await client.query<{ path: string; name: string }>(
        `select pg_relation_filepath(c.oid) as path, n.nspname || '.' || c.relname as name
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where pg_relation_filepath(c.oid) is not null`,
      );
      for (const { path, name } of rows) owners.set(path, `${database}.${name}`);
    });
  }
  return owners;
}
