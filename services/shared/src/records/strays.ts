// Ids of people where no annotation expects them: every column of every table that could hold one, from PostgreSQL's own catalog.
// Reads counts, never contents.
import type { Queryable } from '../database/index.ts';
import type { RecordRegistry } from './annotation.ts';

/** A column that could hold somebody's id. */
interface IdColumn {
  table: string;
  column: string;
  type: 'uuid' | '_uuid' | 'json' | 'jsonb';
}

/** Rows of a table that hold an id which is gone elsewhere. */
export interface Stray {
  table: string;
  records: number;
}

/** An id as text, within a payload. */
const idInText = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * Columns in which no id of a destroyed person may stand: those of all tables but the annotated ones, which are asked by class, and
 * those whose registry says why ids outlive the person there. A tenant is a company.
 */
export async function idColumns(db: Queryable, registry: RecordRegistry): Promise<IdColumn[]> {
  const elsewhere = registry.records.flatMap((record) => [
    record.table,
    ...(record.alongside ?? []).map((other) => other.table),
  ]);
  const columns = await db.query<IdColumn>(
    `select c.relname as "table", a.attname as "column", t.typname as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped and t.typname in ('uuid', '_uuid', 'json', 'jsonb')
       and a.attname <> 'tenant_id' and has_table_privilege(c.oid, 'select') and c.relname <> all ($1::text[])
     order by 1, 2`,
    [[...elsewhere, ...Object.keys(registry.idsOutlive ?? {})]],
  );
  return columns.rows;
}

/** Tables where ids of these subjects stand although nothing expects them there. */
export async function strays(db: Queryable, registry: RecordRegistry, subjectIds: readonly string[]): Promise<Stray[]> {
  if (subjectIds.length === 0) return [];
  const byTable = Map.groupBy(await idColumns(db, registry), ({ table }) => table);
  const found: Stray[] = [];
  for (const [table, columns] of byTable) {
    const rows = await db.query<{ records: number }>(
      `select count(*) as records from ${quoted(table)} where ${columns.map(holds).join(' or ')}`,
      [subjectIds],
    );
    const records = rows.rows[0]?.records ?? 0;
    if (records > 0) found.push({ table, records });
  }
  return found;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function holds({ column, type }: IdColumn): string {
  if (type === 'uuid') return `${quoted(column)} = any ($1::uuid[])`;
  if (type === '_uuid') return `${quoted(column)} && $1::uuid[]`;
  return `exists (select 1 from regexp_matches(${quoted(column)}::text, '${idInText}', 'gi') m where m[1]::uuid = any ($1::uuid[]))`;
}
