// What a correction would change, and what is wrong with it: by the annotation, by the forms of the fields, and by what else is stored. Reads only.
import type { Queryable } from '../database/index.ts';
import { Refused } from '../errors/index.ts';
import type { FieldSet } from '../vault/index.ts';
import { uncorrectableReason, type RecordAnnotation, type RecordRegistry } from './annotation.ts';
import type { CorrectedRow, OpenRow, StoredRow } from './corrected-rows.ts';
import type { CorrectionTarget, Corrector, Correctors } from './corrector.ts';

export interface FieldChange {
  table: string;
  id: string;
  /** A JSON object: sealed field → new value. */
  fields: string;
}

export interface CorrectRequest {
  /** The step's idempotency key. */
  requestId: string;
  /** The rights request: stands in the access records. */
  caseId: string;
  subjectId: string;
  recordClass: string;
  changes: readonly FieldChange[];
  /** Rows as an earlier answer gave them: put back where the database was restored to before the correction. */
  keptRows?: readonly CorrectedRow[] | null;
}

/**
 * NOT_HELD: no such row of this person. ENDED: its key has ended. NO_FIELD, MALFORMED, TAKEN, UNCHANGED by field. FACT … ELSEWHERE: see
 * `Uncorrectable`.
 */
export interface CorrectionFault {
  table: string;
  id: string;
  field: string | null;
  code: string;
}

export interface FormerValue {
  table: string;
  id: string;
  field: string;
  /** JSON. */
  before: string;
  after: string;
}

export interface CorrectionCheck {
  values: FormerValue[];
  faults: CorrectionFault[];
}

export type Values = Record<string, unknown>;
export interface PlannedRow {
  table: RecordAnnotation;
  row: StoredRow;
  value: Values;
}

export interface Means {
  records: readonly RecordAnnotation[];
  corrector: Corrector;
}

/** Of a class that nobody corrects at a request: every field says why. */
const nothing: Corrector = {
  forms: {},
  lock: () => Promise.resolve(),
  conflict: () => Promise.resolve(null),
  found: () => Promise.resolve(),
};

/** Throws `Refused` BAD_USER_INPUT where nothing of the class is here, or no request asks. */
export function meansOf(
  { registry, correctors }: { registry: RecordRegistry; correctors: Correctors },
  { recordClass, caseId }: CorrectRequest,
): Means {
  const records = registry.records.filter((record) => record.recordClass === recordClass);
  if (caseId === '') throw new Refused('BAD_USER_INPUT', 'A correction belongs to a request.', { field: 'caseId' });
  if (records.length === 0)
    throw new Refused('BAD_USER_INPUT', 'Nothing of this class is here.', { field: 'recordClass' });
  return { records, corrector: correctors[recordClass] ?? nothing };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changesIn({ fields }: FieldChange): Values {
  try {
    const value: unknown = JSON.parse(fields);
    if (isValues(value)) return value;
  } catch {
    // Said below.
  }
  throw new Refused('BAD_USER_INPUT', 'The fields are no JSON object.', { field: 'fields' });
}

/** The rows as they would be, or what is wrong. Reads only. */
export async function planned(
  { records, corrector }: Means,
  db: Queryable,
  input: CorrectRequest,
  rows: readonly OpenRow[],
): Promise<{ rows: PlannedRow[]; values: FormerValue[]; faults: CorrectionFault[] }> {
  const values: FormerValue[] = [];
  const faults: CorrectionFault[] = [];
  const after = new Map<string, Values>(
    rows.flatMap(({ row, value }): [string, Values][] => (value ? [[row.id, { ...value }]] : [])),
  );
  for (const change of input.changes) {
    const { table, id } = change;
    const fields = Object.entries(changesIn(change));
    const record = records.find((one) => one.table === table);
    const barred = fields.flatMap(([field]) => {
      const code = record && barredBy(record, corrector, field);
      return code ? [{ table, id, field, code }] : [];
    });
    faults.push(...barred);
    if (barred.length > 0) continue;
    const found = rows.find((one) => one.table.table === table && one.row.id === id);
    const next = after.get(id);
    if (!found?.value || !next) {
      faults.push({ table, id, field: null, code: found ? 'ENDED' : 'NOT_HELD' });
      continue;
    }
    for (const [field, wanted] of fields) {
      const read = readField(corrector, field, wanted);
      if ('code' in read) faults.push({ table, id, field, code: read.code });
      else if (read.value === found.value[field]) faults.push({ table, id, field, code: 'UNCHANGED' });
      else {
        values.push({
          table,
          id,
          field,
          before: JSON.stringify(found.value[field] ?? null),
          after: JSON.stringify(read.value),
        });
        next[field] = read.value;
      }
    }
  }
  const result = rows.flatMap(({ table, row, value: before }): PlannedRow[] => {
    const value = after.get(row.id);
    return before && value ? [{ table, row, value }] : [];
  });
  for (const one of result) {
    if (faults.length > 0) break;
    const set = one.table.fieldSet as FieldSet<Values>;
    if (!set.fields.safeParse(one.value).success) faults.push({ ...placeOf(one), field: null, code: 'MALFORMED' });
    else {
      const fault = await corrector.conflict(db, targetOf(one, input.subjectId));
      if (fault) faults.push({ ...placeOf(one), ...fault });
    }
  }
  return { rows: result, values, faults };
}

const placeOf = ({ table, row }: Pick<PlannedRow, 'table' | 'row'>) => ({ table: table.table, id: row.id });
export const targetOf = ({ table, row, value }: PlannedRow, subjectId: string): CorrectionTarget => ({
  table: table.table,
  subjectId,
  tenantId: row.tenant_id,
  value,
});

/** Why a field is not corrected at a request; null where it is. */
function barredBy(record: RecordAnnotation, corrector: Corrector, field: string): string | null {
  if (!record.fieldSet?.names.includes(field)) return 'NO_FIELD';
  return field in corrector.forms
    ? uncorrectableReason(record, field)
    : (uncorrectableReason(record, field) ?? 'NO_FIELD');
}

function readField({ forms }: Corrector, field: string, wanted: unknown): { value: string | null } | { code: string } {
  if (wanted !== null && typeof wanted !== 'string') return { code: 'MALFORMED' };
  const read = forms[field]?.safeParse(wanted ?? '');
  return read?.success ? { value: read.data } : { code: 'MALFORMED' };
}
