// Keeps corrections from files that do not know them: until a company's file has once said what was corrected, it does not change that member.
// Compares by fingerprints that end with the member's key; never opens anybody's record, and never stores a value.
import { arrays, type Queryable } from '@clounge/shared/database';
import { fingerprintsOf, type CorrectedFields, type CorrectionTarget } from '@clounge/shared/records';
import type { Door, FieldSet } from '@clounge/shared/vault';
import { employmentFields } from './employment.entity.ts';
import type { MemberEntry, StoredMember } from './member-plan.ts';
import { memberFields } from './membership.entity.ts';

interface Kept {
  subject_id: string;
  record_class: string;
  field: string;
  fingerprint: Buffer;
}

/**
 * Notes the corrected fields of a member under the key that their record lies under now; those of earlier corrections too, whose key has ended.
 * `forms`: all that may be corrected, for a restore after which nobody knows what was. Art. 6(1).
 */
export async function keepCorrected(
  db: Queryable,
  { subjectId }: CorrectionTarget,
  { recordClass, fields, fingerprintsOf: made }: CorrectedFields,
  forms: readonly string[],
): Promise<void> {
  const earlier = await db.query<{ field: string }>(
    'select field from corrected_field where subject_id = $1 and record_class = $2',
    [subjectId, recordClass],
  );
  const all = [...new Set([...earlier.rows.map(({ field }) => field), ...(fields ?? forms)])];
  const fingerprints = await made(all);
  await db.query(
    `insert into corrected_field (subject_id, record_class, field, fingerprint)
     select $1, $2, * from unnest($3::text[], $4::bytea[])
     on conflict (subject_id, record_class, field) do update set fingerprint = excluded.fingerprint`,
    [subjectId, recordClass, arrays.texts([...fingerprints.keys()]), arrays.byteas([...fingerprints.values()])],
  );
}

/** A row of a file about somebody who is a member already. */
interface KnownRow {
  entry: MemberEntry;
  stored: StoredMember;
}

/**
 * Which corrected fields each row of a file says otherwise, by line; those that it says as they were corrected are free from here on: whoever keeps
 * the file knows.
 */
export async function contradicted(
  db: Queryable,
  door: Pick<Door, 'seal'>,
  rows: readonly KnownRow[],
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  if (rows.length === 0) return found;
  const kept = await db.query<Kept>('select * from corrected_field where subject_id = any ($1::uuid[])', [
    arrays.uuids(rows.map(({ stored }) => stored.subject_id)),
  ]);
  const agreed: Kept[] = [];
  for (const row of rows) {
    const own = kept.rows.filter(({ subject_id }) => subject_id === row.stored.subject_id);
    if (own.length === 0) continue;
    const says = await saidBy(door, row, own);
    const wrong = own.filter(({ field, fingerprint }) => !says.get(field)?.equals(fingerprint));
    agreed.push(...own.filter((one) => !wrong.includes(one)));
    if (wrong.length > 0) found.set(row.entry.line, wrong.map(({ field }) => field).sort());
  }
  for (const { subject_id, record_class, field } of agreed)
    await db.query('delete from corrected_field where subject_id = $1 and record_class = $2 and field = $3', [
      subject_id,
      record_class,
      field,
    ]);
  return found;
}

/** Fingerprints of what a row says of these fields, under the keys that the member's records lie under. */
async function saidBy(
  door: Pick<Door, 'seal'>,
  { entry, stored }: KnownRow,
  kept: readonly Kept[],
): Promise<Map<string, Buffer>> {
  const said = new Map<string, Buffer>();
  const add = async <T extends Record<string, unknown>>(
    set: FieldSet<T>,
    place: { id: string | null; scope: string | null; scopeVersion: number | null },
    value: T,
  ) => {
    const { id, scope, scopeVersion } = place;
    const fields = kept.filter(({ record_class }) => record_class === set.recordClass).map(({ field }) => field);
    if (id === null || scope === null || scopeVersion === null || fields.length === 0) return;
    const row = { id, scope, scopeVersion, tenantId: entry.row.organizationId, value };
    for (const [field, made] of await fingerprintsOf(door, set, row, fields)) said.set(field, made);
  };
  const { membership_id: id, membership_scope: scope, membership_version: scopeVersion } = stored;
  await add(memberFields, { id, scope, scopeVersion }, entry.row.fields);
  const work = { id: stored.employment_id, scope: stored.employment_scope, scopeVersion: stored.employment_version };
  await add(employmentFields, work, entry.row.employment);
  return said;
}
