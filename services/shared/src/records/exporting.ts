// Everything a part holds of one person, with its contents: what the person's own right to see it is answered from. Derived from the
// annotations. Opens through the door, for that right alone; what is a secret of the system itself is never given out.
import { ownCaller } from '../caller/index.ts';
import type { Pool } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { Door, FieldSet, Opened, SealedRow } from '../vault/index.ts';
import { nameOfColumn, type RecordAnnotation, type RecordRegistry } from './annotation.ts';

/** One row of one person. `content` is null where its key has ended. */
export interface ExportedRecord {
  recordClass: string;
  /** Names the kind of row where a class lies in several tables. */
  table: string;
  id: string;
  untilDay: string | null;
  anchor: Date | null;
  purposeEndedAt: Date | null;
  /** Columns and opened fields by name, as a JSON object; names of secrets that are not given out have the value null. */
  content: string | null;
  /** Where in it people wrote in their own words; see `RecordAnnotation.freeText`. */
  freeText: string[];
}

export interface ExportQuery {
  subjectId: string;
  /** The request that asks: stands in the access records. */
  caseId: string;
  /** Where the page begins, as the last one said. */
  after?: string | null;
  /** 1 to 2,000 rows. */
  first: number;
}

export interface ExportPage {
  records: ExportedRecord[];
  after: string | null;
}

export interface ExportSources {
  registry: RecordRegistry;
  pool: Pool;
  door: Pick<Door, 'open'>;
}

const mostRows = 2_000;

interface StoredRow {
  id: string;
  tenant_id: string | null;
  scope: string;
  scope_version: number;
  sealed: Buffer | null;
  until_day: string | null;
  anchor: Date | null;
  purpose_ended_at: Date | null;
  columns: Record<string, unknown>;
}

/** What of a row stands in plain columns: times and the like, never the keys that the mechanism adds. */
function shownColumns(record: RecordAnnotation): string[] {
  const named = [record.anchorColumn, record.dayColumn, ...Object.keys(record.plain)];
  return [...new Set(named.filter((column) => column !== undefined))];
}

function rowsSql(record: RecordAnnotation): string {
  const columns = shownColumns(record).map((column) => `'${nameOfColumn(column)}', r.${column}`);
  const sealed = record.fieldSet ? 'r.sealed' : 'null::bytea as sealed';
  return `select r.id, r.tenant_id, r.scope, r.scope_version, ${sealed},
      ${record.dayColumn ? `r.${record.dayColumn}` : 'null::date'} as until_day,
      ${record.anchorColumn ? `r.${record.anchorColumn}` : 'null::timestamptz'} as anchor,
      ${record.purposeEnded ? `(${record.purposeEnded})` : 'null::timestamptz'} as purpose_ended_at,
      json_build_object(${columns.join(', ')}) as columns
    from ${record.table} r where r.${record.subjectColumn} = $1 and ($2::uuid is null or r.id > $2) order by r.id limit $3`;
}

/** Table and row that a page ended with; null at the start. Throws `Refused` BAD_USER_INPUT. */
function positionOf(registry: RecordRegistry, after: string | null): { table: number; id: string | null } {
  if (after === null) return { table: 0, id: null };
  const [, name = '', id = ''] = /^([a-z_]+)\|([0-9a-f-]{36})$/.exec(after) ?? [];
  const table = registry.records.findIndex((record) => record.table === name);
  if (table < 0) throw new Refused('BAD_USER_INPUT', 'This is no cursor of this export.', { field: 'after' });
  return { table, id };
}

/**
 * A page of what this part holds of a person, in the order of its tables. One access record a class, in the name of the request.
 * Throws `Refused`: BAD_USER_INPUT, FORBIDDEN, UNAVAILABLE. Art. 6.
 */
export async function exportRecords(sources: ExportSources, query: ExportQuery): Promise<ExportPage> {
  const { registry, pool } = sources;
  const { subjectId, caseId, first } = query;
  if (first < 1 || first > mostRows)
    throw new Refused('BAD_USER_INPUT', `Ask for 1 to ${mostRows} records.`, { field: 'first' });
  if (caseId === '') throw new Refused('BAD_USER_INPUT', 'An export belongs to a request.', { field: 'caseId' });
  const start = positionOf(registry, query.after ?? null);
  const wanted = registry.records.slice(start.table);
  // One more than fits tells whether there is another page; all tables are asked at once, since most people fit into one.
  const found = await Promise.all(
    wanted.map(async (record, index) => ({
      record,
      rows: (await pool.query<StoredRow>(rowsSql(record), [subjectId, index === 0 ? start.id : null, first + 1])).rows,
    })),
  );
  let left = first;
  let after: string | null = null;
  const page: { record: RecordAnnotation; rows: StoredRow[] }[] = [];
  for (const { record, rows } of found) {
    const fit = rows.slice(0, left);
    page.push({ record, rows: fit });
    left -= fit.length;
    if (fit.length < rows.length) {
      after = `${page.findLast((one) => one.rows.length > 0)?.record.table ?? ''}|${page.flatMap((one) => one.rows).at(-1)?.id ?? ''}`;
      break;
    }
  }
  const opened = await Promise.all(page.map(({ record, rows }) => contentsOf(sources, query, record, rows)));
  return { records: opened.flat(), after };
}

async function contentsOf(
  { registry, door }: Pick<ExportSources, 'registry' | 'door'>,
  { subjectId, caseId }: Pick<ExportQuery, 'subjectId' | 'caseId'>,
  record: RecordAnnotation,
  rows: readonly StoredRow[],
): Promise<ExportedRecord[]> {
  const set = record.unopened === undefined ? (record.fieldSet as FieldSet<Record<string, unknown>>) : undefined;
  const caller = {
    ...ownCaller(`service-${registry.service}`, 'own-rights'),
    scopes: ['service', 'records:export'],
    caseId,
  };
  const sealed = rows.map((row): SealedRow => ({
    id: row.id,
    tenantId: row.tenant_id,
    subjectId,
    scope: row.scope,
    scopeVersion: row.scope_version,
    sealed: row.sealed ?? Buffer.alloc(0),
  }));
  const opened: Opened<Record<string, unknown>>[] = set
    ? await door.open(caller, { operation: 'exportRecords', purpose: 'own-rights' }, set, sealed)
    : rows.map(() => ({ kind: 'opened', value: {} }));
  return rows.map((row, index): ExportedRecord => {
    const one = opened[index];
    const secret = Object.keys(record.secret ?? {});
    const content =
      one?.kind === 'opened'
        ? { ...row.columns, ...one.value, ...Object.fromEntries(secret.map((name) => [name, null])) }
        : null;
    return {
      recordClass: record.recordClass,
      table: record.table,
      id: row.id,
      untilDay: row.until_day,
      anchor: row.anchor,
      purposeEndedAt: row.purpose_ended_at,
      content: content && JSON.stringify(content),
      freeText: [...(record.freeText ?? [])],
    };
  });
}
