// Corrects what a part holds of one person in one class: checks the new values as the feature itself does, and seals all rows of the class anew
// under a key that nothing was sealed under before, so that the former one can end. Never ends a key itself, and never writes half of it.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { subjectScope, type Door, type FieldSet } from '../vault/index.ts';
import type { RecordAnnotation, RecordRegistry } from './annotation.ts';
import { fingerprintsOf } from './field-fingerprints.ts';
import { openCorrected, storedRows, type CorrectedRow, type StoredRow } from './corrected-rows.ts';
import {
  meansOf,
  planned,
  targetOf,
  type CorrectionCheck,
  type CorrectionFault,
  type CorrectRequest,
  type Means,
  type Values,
} from './correction-plan.ts';
import type { Correctors } from './corrector.ts';

export interface Corrected {
  /** Version of the person's scope of the class that all its rows are sealed under now; null where nothing was written. */
  version: number | null;
  rows: CorrectedRow[];
  faults: CorrectionFault[];
}

export interface CorrectingSources {
  registry: RecordRegistry;
  pool: Pool;
  door: Pick<Door, 'open' | 'seal' | 'nextVersion'>;
  correctors: Correctors;
}

/**
 * What would change, and what is wrong with it; changes nothing. One access record, in the name of the request. Art. 6.
 * Throws `Refused` BAD_USER_INPUT, UNAVAILABLE.
 */
export async function checkCorrection(sources: CorrectingSources, input: CorrectRequest): Promise<CorrectionCheck> {
  const means = meansOf(sources, input);
  const stored = await storedRows(sources.pool, means.records, input);
  const opened = await openCorrected(sources, 'checkCorrection', input, stored);
  const { values, faults } = await planned(means, sources.pool, input, opened);
  return { values, faults };
}

/**
 * Corrects, all of it or nothing, together with what the rows are found by. The same request answers the same.
 * Throws `Refused` BAD_USER_INPUT, UNAVAILABLE: then nothing was written.
 */
export async function correctRecords(sources: CorrectingSources, input: CorrectRequest): Promise<Corrected> {
  const means = meansOf(sources, input);
  const { subjectId, recordClass } = input;
  return inTransaction(sources.pool, async (db): Promise<Corrected> => {
    await means.corrector.lock(db);
    const done = await db.query<{ scope_version: number }>(
      'select scope_version from applied_correction where request_id = $1',
      [input.requestId],
    );
    const stored = await storedRows(db, means.records, input, true);
    const before = done.rows[0]?.scope_version;
    if (before !== undefined) return { version: before, rows: keptOf(stored, before), faults: [] };
    const scope = subjectScope(subjectId, recordClass);
    const opened = await openCorrected(sources, 'correctRecords', input, stored);
    if (input.keptRows && opened.some(({ value }) => value === null)) return putBack(sources, means, db, input, stored);
    const plan = await planned(means, db, input, opened);
    if (plan.faults.length > 0 || plan.values.length === 0 || plan.rows.length < stored.length)
      return { version: null, rows: [], faults: plan.faults };
    const version = await sources.door.nextVersion(scope);
    for (const one of plan.rows) {
      const set = one.table.fieldSet as FieldSet<Values>;
      const value = Object.fromEntries(set.names.map((name) => [name, one.value[name]]));
      const target = {
        id: one.row.id,
        tenantId: one.row.tenant_id,
        scope,
        scopeVersion: version,
        succeeds: one.row.scope_version,
      };
      const [sealed] = await sources.door.seal(set, [{ ...target, value, fingerprintOf: JSON.stringify(value) }]);
      await write(db, one.table, { id: one.row.id, version, sealed: sealed?.sealed, fingerprint: sealed?.fingerprint });
      await means.corrector.found(db, targetOf(one, subjectId));
      const fields = plan.values.filter(({ id }) => id === one.row.id).map(({ field }) => field);
      await means.corrector.keeps?.(db, targetOf(one, subjectId), {
        recordClass,
        fields,
        fingerprintsOf: (wanted) => fingerprintsOf(sources.door, set, { ...target, value }, wanted),
      });
    }
    await note(db, input, version);
    const now = await storedRows(db, means.records, input);
    return { version, rows: keptOf(now, version), faults: [] };
  });
}

/** After a restore to before the correction: the rows as they were after it. What was destroyed meanwhile stays so. */
async function putBack(
  sources: CorrectingSources,
  { records, corrector }: Means,
  db: Queryable,
  input: CorrectRequest,
  stored: readonly { table: RecordAnnotation; row: StoredRow }[],
): Promise<Corrected> {
  const kept = input.keptRows ?? [];
  const again = stored.flatMap(({ table, row }) => {
    const one = kept.find(({ id }) => id === row.id);
    if (!one || one.version <= row.scope_version) return [];
    const [sealed, fingerprint] = [Buffer.from(one.sealed, 'base64'), Buffer.from(one.fingerprint, 'base64')];
    return [{ table, row: { ...row, scope_version: one.version, sealed, fingerprint } }];
  });
  const opened = await openCorrected(sources, 'correctRecords', input, again);
  const version = again[0]?.row.scope_version ?? null;
  const faults: CorrectionFault[] = [];
  for (const { table, row, value } of opened) {
    const fault = value
      ? await corrector.conflict(db, targetOf({ table, row, value }, input.subjectId))
      : { field: null, code: 'ENDED' };
    if (fault) faults.push({ table: table.table, id: row.id, ...fault });
  }
  if (version === null || faults.length > 0) return { version: null, rows: [], faults };
  for (const { table, row, value } of opened) {
    if (!value) continue;
    await write(db, table, { id: row.id, version, sealed: row.sealed, fingerprint: row.fingerprint });
    await corrector.found(db, targetOf({ table, row, value }, input.subjectId));
    const set = table.fieldSet as FieldSet<Values>;
    const target = { id: row.id, tenantId: row.tenant_id, scope: subjectScope(input.subjectId, input.recordClass) };
    await corrector.keeps?.(db, targetOf({ table, row, value }, input.subjectId), {
      recordClass: input.recordClass,
      fields: null,
      fingerprintsOf: (wanted) =>
        fingerprintsOf(sources.door, set, { ...target, scopeVersion: row.scope_version, value }, wanted),
    });
  }
  await note(db, input, version);
  return { version, rows: keptOf(await storedRows(db, records, input), version), faults: [] };
}

interface Written {
  id: string;
  version: number;
  sealed: Buffer | undefined;
  fingerprint: Buffer | null | undefined;
}

async function write(
  db: Queryable,
  { table }: RecordAnnotation,
  { id, version, sealed, fingerprint }: Written,
): Promise<void> {
  if (!sealed || !fingerprint) throw new Error('Nothing was sealed.');
  await db.query(`update ${table} set scope_version = $2, sealed = $3, fingerprint = $4 where id = $1`, [
    id,
    version,
    sealed,
    fingerprint,
  ]);
}

async function note(db: Queryable, { requestId, recordClass }: CorrectRequest, version: number): Promise<void> {
  await db.query('insert into applied_correction (request_id, record_class, scope_version) values ($1, $2, $3)', [
    requestId,
    recordClass,
    version,
  ]);
}

const keptOf = (stored: readonly { table: RecordAnnotation; row: StoredRow }[], version: number): CorrectedRow[] =>
  stored.flatMap(({ table, row }) =>
    row.scope_version === version
      ? [
          {
            table: table.table,
            id: row.id,
            version,
            sealed: row.sealed.toString('base64'),
            fingerprint: row.fingerprint.toString('base64'),
          },
        ]
      : [],
  );

/** Which of these steps this database has; one that was restored to before them has not. */
export async function appliedCorrections(pool: Pool, requestIds: readonly string[]): Promise<string[]> {
  const rows = await pool.query<{ request_id: string }>(
    'select request_id from applied_correction where request_id = any ($1::text[])',
    [requestIds],
  );
  return rows.rows.map((row) => row.request_id);
}
