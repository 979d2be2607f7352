// Compares the PostgreSQL catalog with the annotations. A column nobody declared, or a key the order of destruction ignores, is a finding.
import type { Queryable } from '../database/index.ts';
import { mechanismColumns, type RecordRegistry } from './annotation.ts';
import { idColumns } from './strays.ts';

/** Tables of the mechanism, in every part. */
const mechanismTables = [
  'schema_migration',
  'applied_request',
  'ledger_applied',
  'ledger_replayed',
  'archived_row',
  'applied_correction',
];

/** Sentences about what does not fit; empty where the catalog and the annotations agree. */
export async function catalogFindings(
  db: Queryable,
  registry: RecordRegistry,
  ruledClasses: readonly string[],
): Promise<string[]> {
  const findings: string[] = [];
  const columns = await db.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns c
     join pg_class k on k.relname = c.table_name and k.relnamespace = 'public'::regnamespace and not k.relispartition
     where table_schema = 'public'`,
  );
  const alongside = new Set(registry.records.flatMap((record) => (record.alongside ?? []).map((other) => other.table)));
  for (const { table_name: table, column_name: column } of columns.rows) {
    if (mechanismTables.includes(table) || table in registry.plainTables || alongside.has(table)) continue;
    const records = registry.records.filter((record) => record.table === table);
    if (records.length === 0) findings.push(`Table ${table} is neither annotated nor declared plain.`);
    else if (
      !records.some(
        (record) =>
          [record.subjectColumn, record.dayColumn, record.anchorColumn].includes(column) ||
          column in record.plain ||
          (mechanismColumns as readonly string[]).includes(column),
      )
    )
      findings.push(`Column ${table}.${column} is neither annotated nor declared plain.`);
  }
  for (const record of registry.records) {
    if (!ruledClasses.includes(record.recordClass)) findings.push(`Class ${record.recordClass} has no retention rule.`);
    if (!columns.rows.some((row) => row.table_name === record.table))
      findings.push(`Table ${record.table} does not exist.`);
  }
  const keys = await db.query<{ child: string; parent: string }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and confdeltype = 'a' and conrelid <> confrelid`,
  );
  const order = registry.records.map((record) => record.table);
  for (const { child, parent } of keys.rows) {
    const inOrder = order.lastIndexOf(child) < order.indexOf(parent);
    if (order.includes(child) && order.includes(parent) && !inOrder)
      findings.push(`${child} refers to ${parent}, which is destroyed before it.`);
  }
  for (const { table, column, type } of await idColumns(db, registry)) {
    if (mechanismTables.includes(table) || !type.includes('uuid') || !column.startsWith('subject_id')) continue;
    findings.push(`Table ${table} keeps ids of people in ${column}; say in idsOutlive why they stay, or annotate it.`);
  }
  return [...new Set(findings)];
}
