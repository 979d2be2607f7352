// Seals all that this part holds of one person in one class anew, under a key that nothing was sealed under before. Never ends a key itself;
// shows what it opens to nobody but the change that was asked for.
import { randomUUID } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import type { RecordAnnotation } from '@clounge/shared/records';
import { subjectScope, type FieldSet } from '@clounge/shared/vault';
import { registrar } from '../requests/content.ts';
import type { Sources } from '../sources.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { RenewedScope } from './renewals.ts';

export type Value = Record<string, unknown>;

/** A row that opened, as it lies. */
export interface HeldRow {
  table: string;
  id: string;
  value: Value;
}

/** The row as it shall be; null where it goes. */
export type Change = (row: HeldRow) => Value | null;

interface StoredRow {
  id: string;
  tenant_id: string | null;
  scope_version: number;
  sealed: Buffer;
  fingerprint?: Buffer;
  channel?: string;
  opened_at?: Date;
}

interface Opened {
  table: RecordAnnotation;
  row: StoredRow;
  value: Value;
}

/** A counter that tells writers who read the row before that it changed. */
const counters: Readonly<Record<string, string>> = {
  consultation: 'version',
  demo_request: 'version',
  complaint: 'version',
  rights_request: 'revision',
};

const tablesOf = ({ registry }: Pick<Sources, 'registry'>, recordClass: string): RecordAnnotation[] =>
  registry.records.filter((record) => record.recordClass === recordClass && record.fieldSet !== undefined);

/** Everything under this person's own key of a class, opened in the name of the part; rows whose key has ended are left out. */
async function openAll(
  sources: Sources,
  db: Queryable,
  { subjectId, recordClass }: { subjectId: string; recordClass: string },
  locked: boolean,
): Promise<Opened[]> {
  const scope = subjectScope(subjectId, recordClass);
  const all: Opened[] = [];
  for (const table of tablesOf(sources, recordClass)) {
    const found = await db.query<StoredRow>(
      `select * from ${table.table} where ${table.subjectColumn} = $1 and scope = $2 order by id ${locked ? 'for update' : ''}`,
      [subjectId, scope],
    );
    const opened = await sources.door.open(
      registrar(sources),
      { operation: 'sealAnew', purpose: 'own-rights' },
      table.fieldSet as FieldSet<Value>,
      found.rows.map((row) => ({
        id: row.id,
        tenantId: row.tenant_id,
        subjectId,
        scope,
        scopeVersion: row.scope_version,
        sealed: row.sealed,
      })),
    );
    found.rows.forEach((row, index) => {
      const one = opened[index];
      if (one?.kind === 'opened') all.push({ table, row, value: one.value });
    });
  }
  return all;
}

/** What is held of a person in a class, for whoever must know where else something stands. Recorded as a look of the part. */
export async function heldRows(
  sources: Sources,
  db: Queryable,
  of: { subjectId: string; recordClass: string },
): Promise<HeldRow[]> {
  return (await openAll(sources, db, of, false)).map(({ table, row, value }) => ({
    table: table.table,
    id: row.id,
    value,
  }));
}

/**
 * Seals a class of a person anew; null where no key of it lives. In the caller's transaction, which must write the version down
 * (`key_renewal_step`): from its end on no row goes in under a former one. Throws `Refused` FORBIDDEN while it is being destroyed, UNAVAILABLE.
 */
export async function sealAnew(
  sources: Sources,
  db: Queryable,
  of: { subjectId: string; recordClass: string },
  change: Change = ({ value }) => value,
): Promise<RenewedScope | null> {
  const { door, vaultFacts } = sources;
  const { subjectId, recordClass } = of;
  const scope = subjectScope(subjectId, recordClass);
  // Whoever is putting a row in ends first; whoever comes later is refused by the trigger.
  await db.query('select pg_advisory_xact_lock(7384, hashtext($1) & 63)', [scope]);
  const [latest] = await vaultFacts.latestKeys(recordClass, [subjectId]);
  if (!latest?.living) return null;
  const held = await openAll(sources, db, of, true);
  const version = await door.nextVersion(scope);
  let kept = 0;
  for (const { table, row, value } of held) {
    const after = change({ table: table.table, id: row.id, value });
    if (after === null) {
      await db.query(`delete from ${table.table} where id = $1`, [row.id]);
      continue;
    }
    kept += 1;
    const place = { id: row.id, tenantId: row.tenant_id, scope };
    const set = table.fieldSet as FieldSet<Value>;
    const fingerprintOf = row.fingerprint ? await sameAsBefore(sources, set, { ...place, row, value }) : undefined;
    const [sealed] = await door.seal(set, [
      {
        ...place,
        scopeVersion: version,
        succeeds: row.scope_version,
        value: after,
        ...(fingerprintOf === undefined ? {} : { fingerprintOf }),
      },
    ]);
    const counter = counters[table.table];
    await db.query(
      `update ${table.table} set scope_version = $2, sealed = $3${counter ? `, ${counter} = ${counter} + 1` : ''}
       ${fingerprintOf === undefined ? '' : ', fingerprint = $4'} where id = $1`,
      [row.id, version, sealed?.sealed, ...(fingerprintOf === undefined ? [] : [sealed?.fingerprint])],
    );
  }
  if (kept === 0) await makeKey(sources, of, { version, succeeds: latest.version });
  return { ...of, version };
}

/** A class in which nothing lies any more keeps a living key: it was not destroyed, and what comes later is sealed under that one. */
async function makeKey(
  sources: Sources,
  { subjectId, recordClass }: { subjectId: string; recordClass: string },
  { version, succeeds }: { version: number; succeeds: number },
): Promise<void> {
  const [table] = tablesOf(sources, recordClass);
  const scope = subjectScope(subjectId, recordClass);
  const set = table?.fieldSet as FieldSet<Value>;
  await sources.door.seal(set, [
    { id: randomUUID(), tenantId: null, scope, scopeVersion: version, succeeds, value: {} },
  ]);
}

/** What the fingerprint of a row was made of, so that the new one is of the same: the same file imported again adds nothing. */
async function sameAsBefore(
  { door }: Pick<Sources, 'door'>,
  set: FieldSet<Value>,
  {
    id,
    tenantId,
    scope,
    row,
    value,
  }: { id: string; tenantId: string | null; scope: string; row: StoredRow; value: Value },
): Promise<string> {
  for (const text of fingerprintsOf(row, value)) {
    const [sealed] = await door.seal(set, [
      { id, tenantId, scope, scopeVersion: row.scope_version, value, fingerprintOf: text },
    ]);
    if (row.fingerprint && sealed?.fingerprint?.equals(row.fingerprint)) return text;
  }
  return id;
}
