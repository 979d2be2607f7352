// Everything that lies in the databases of a house without billing, for looking at every byte of it: what can be read as text, and what is sealed as the bytes it is.
import type { House } from '@clounge/test/kit';
import type { Seen } from './coordinate-bytes.ts';

const databases = ['identity', 'attendance', 'privacy', 'journal', 'archive'] as const;

/** Ids and instants: of a thousand positions some have eight digits in common with an id, or look like the seconds of a time. */
const byChance = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+/g;

interface Column {
  table: string;
  columns: string[];
}

/** Of every table of every part: rows without their sealed columns, and those. */
export async function storedIn(house: House): Promise<{ plain: Seen[]; sealed: Seen[] }> {
  const plain: Seen[] = [];
  const sealed: Seen[] = [];
  for (const database of databases) {
    const tables = await house.installation.sql<Column>(
      database,
      `select c.table_name as table, coalesce(array_agg(c.column_name::text) filter (where c.data_type = 'bytea'), '{}') as columns
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`,
    );
    for (const { table, columns } of tables) {
      const bytes = columns.map((name) => `"${name}"`).join(', ');
      const rows = await house.installation.sql<{ said: string; bytes: (Buffer | null)[] }>(
        database,
        `select (to_jsonb(t) - $1::text[])::text as said, array[${bytes}]::bytea[] as bytes from "${table}" t`,
        [columns],
      );
      const where = `${database}.${table}`;
      plain.push({ where, bytes: Buffer.from(rows.map(({ said }) => said.replaceAll(byChance, '')).join('\n')) });
      sealed.push({ where, bytes: Buffer.concat(rows.flatMap(({ bytes: all }) => all.filter((one) => one !== null))) });
    }
  }
  return { plain, sealed };
}
