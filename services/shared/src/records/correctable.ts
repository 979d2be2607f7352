// What of a person can be corrected in a part, with what stands there now, and of everything else that is sealed why not. Opens only what can be
// corrected, through the door in the name of the request; changes nothing.
import type { Pool } from '../database/index.ts';
import type { Door } from '../vault/index.ts';
import { uncorrectableReason, type RecordRegistry, type Uncorrectable } from './annotation.ts';
import { openCorrected, storedRows } from './corrected-rows.ts';
import type { Correctors } from './corrector.ts';

export interface CorrectableField {
  field: string;
  /** As JSON. */
  value: string;
}

/** One record; what lies under a key that has ended is not in it. */
export interface CorrectableRow {
  recordClass: string;
  table: string;
  id: string;
  fields: CorrectableField[];
}

/** Fields of one class that are held of the person and are not corrected at a request. Art. 6(4). */
export interface UncorrectableFields {
  recordClass: string;
  fields: string[];
  reason: Uncorrectable;
}

export interface Correctable {
  rows: CorrectableRow[];
  others: UncorrectableFields[];
}

export interface CorrectableSources {
  registry: RecordRegistry;
  pool: Pool;
  door: Pick<Door, 'open'>;
  correctors: Correctors;
}

/** See the head of this file. One access record a table, in the name of the request. Throws `Refused` FORBIDDEN, UNAVAILABLE. Art. 6. */
export async function correctableOf(
  { registry, pool, door, correctors }: CorrectableSources,
  of: { subjectId: string; caseId: string },
): Promise<Correctable> {
  const { subjectId } = of;
  const rows: CorrectableRow[] = [];
  for (const [recordClass, { forms }] of Object.entries(correctors)) {
    const tables = registry.records.filter((record) => record.recordClass === recordClass);
    const stored = await storedRows(pool, tables, { subjectId, recordClass });
    const opened = await openCorrected({ registry, door }, 'correctableOf', of, stored);
    for (const { table, row, value } of opened) {
      const names = (table.correctable ?? []).filter((field) => field in forms);
      if (value && names.length > 0)
        rows.push({
          recordClass,
          table: table.table,
          id: row.id,
          fields: names.map((field) => ({ field, value: JSON.stringify(value[field] ?? null) })),
        });
    }
  }
  return { rows, others: await othersOf({ registry, pool }, subjectId) };
}

/** What else is held: only whether there is a row is asked, nothing is opened. */
async function othersOf(
  { registry, pool }: Pick<CorrectableSources, 'registry' | 'pool'>,
  subjectId: string,
): Promise<UncorrectableFields[]> {
  const found = new Map<string, UncorrectableFields>();
  for (const record of registry.records) {
    const names = (record.fieldSet?.names ?? []).filter((name) => !(name in (record.secret ?? {})));
    const barred = names.flatMap((field) => {
      const reason = uncorrectableReason(record, field);
      return reason ? [{ field, reason }] : [];
    });
    if (barred.length === 0) continue;
    const held = await pool.query(`select 1 from ${record.table} where ${record.subjectColumn} = $1 limit 1`, [
      subjectId,
    ]);
    if (held.rows.length === 0) continue;
    for (const { field, reason } of barred) {
      const key = `${record.recordClass}/${reason}`;
      const one = found.get(key) ?? { recordClass: record.recordClass, fields: [], reason };
      found.set(key, { ...one, fields: [...new Set([...one.fields, field])] });
    }
  }
  return [...found.values()];
}
