// Rows of one person and class as a correction reads them: stored, and opened for the person's own rights in the name of the request.
import { ownCaller } from '../caller/index.ts';
import type { Queryable } from '../database/index.ts';
import { subjectScope, type Door, type FieldSet } from '../vault/index.ts';
import type { RecordAnnotation, RecordRegistry } from './annotation.ts';

/** A row as it lies after a correction: ciphertext that dies with its key, base64. */
export interface CorrectedRow {
  table: string;
  id: string;
  version: number;
  sealed: string;
  fingerprint: string;
}

export interface StoredRow {
  id: string;
  tenant_id: string | null;
  scope: string;
  scope_version: number;
  sealed: Buffer;
  fingerprint: Buffer;
}

/** `value` is null where the key has ended. */
export interface OpenRow {
  table: RecordAnnotation;
  row: StoredRow;
  value: Record<string, unknown> | null;
}

interface Whose {
  subjectId: string;
  recordClass: string;
}

/** All rows of this person under the person's own key of the class; locked until the transaction ends where wanted. */
export async function storedRows(
  db: Queryable,
  records: readonly RecordAnnotation[],
  { subjectId, recordClass }: Whose,
  locked = false,
): Promise<{ table: RecordAnnotation; row: StoredRow }[]> {
  const all: { table: RecordAnnotation; row: StoredRow }[] = [];
  for (const table of records.filter(({ correctable = [] }) => correctable.length > 0)) {
    const found = await db.query<StoredRow>(
      `select id, tenant_id, scope, scope_version, sealed, fingerprint from ${table.table}
       where ${table.subjectColumn} = $1 and scope = $2 order by id ${locked ? 'for update' : ''}`,
      [subjectId, subjectScope(subjectId, recordClass)],
    );
    all.push(...found.rows.map((row) => ({ table, row })));
  }
  return all;
}

/** Opens them with one access record a table. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openCorrected(
  { registry, door }: { registry: RecordRegistry; door: Pick<Door, 'open'> },
  operation: string,
  { subjectId, caseId }: { subjectId: string; caseId: string },
  stored: readonly { table: RecordAnnotation; row: StoredRow }[],
): Promise<OpenRow[]> {
  const caller = {
    ...ownCaller(`service-${registry.service}`, 'own-rights'),
    scopes: ['service', 'records:correct'],
    caseId,
  };
  const opened: OpenRow[] = [];
  for (const [table, rows] of Map.groupBy(stored, (one) => one.table)) {
    const values = await door.open(
      caller,
      { operation, purpose: 'own-rights' },
      table.fieldSet as FieldSet<Record<string, unknown>>,
      rows.map(({ row }) => ({
        id: row.id,
        tenantId: row.tenant_id,
        subjectId,
        scope: row.scope,
        scopeVersion: row.scope_version,
        sealed: row.sealed,
      })),
    );
    opened.push(
      ...rows.map(({ row }, index): OpenRow => {
        const one = values[index];
        return { table, row, value: one?.kind === 'opened' ? one.value : null };
      }),
    );
  }
  return opened;
}
