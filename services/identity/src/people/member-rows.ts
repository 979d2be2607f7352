// Seals planned members and writes their rows. Bulk statements only; what is written is ciphertext, ids and times.
import { arrays, type Queryable } from '@clounge/shared/database';
import { sealBatch, subjectScope, type Door, type SealedValue } from '@clounge/shared/vault';
import { employmentFields, type EmploymentFields } from './employment.entity.ts';
import { freshReferences, rowId } from './identifiers.ts';
import type { PlannedMember } from './member-plan.ts';
import { memberFields } from './membership.entity.ts';

/** A blob and the place it is bound to. */
interface SealedPlace extends SealedValue {
  id: string;
  scope: string;
  scopeVersion: number;
}

/** A planned member with its blobs. */
export interface SealedMember extends PlannedMember {
  membership: SealedPlace;
  /** Null where there is nothing to say about the work, and never was. */
  employment: SealedPlace | null;
}

const saysNothing = (employment: EmploymentFields): boolean =>
  Object.values(employment).every((value) => value === null);

const membershipPlace = ({ stored, subjectId }: PlannedMember) => ({
  id: stored?.membership_id ?? rowId(),
  scope: stored?.membership_scope ?? subjectScope(subjectId, memberFields.recordClass),
  scopeVersion: stored?.membership_version ?? 1,
});

const employmentPlace = ({ stored, subjectId }: PlannedMember) => ({
  id: stored?.employment_id ?? rowId(),
  scope: stored?.employment_scope ?? subjectScope(subjectId, employmentFields.recordClass),
  scopeVersion: stored?.employment_version ?? 1,
});

/** Seals all members, both classes in one call. Fingerprints tell later whether a row changed, without opening anything. */
export async function sealMembers(
  door: Pick<Door, 'sealAll'>,
  planned: readonly PlannedMember[],
): Promise<SealedMember[]> {
  const memberships = planned.map((one) => ({
    ...membershipPlace(one),
    tenantId: one.entry.row.organizationId,
    value: one.entry.row.fields,
    fingerprintOf: JSON.stringify(one.entry.row.fields),
  }));
  const employed = planned.filter(({ entry, stored }) => stored?.employment_id || !saysNothing(entry.row.employment));
  const employments = employed.map((one) => ({
    ...employmentPlace(one),
    tenantId: one.entry.row.organizationId,
    value: one.entry.row.employment,
    fingerprintOf: JSON.stringify(one.entry.row.employment),
  }));
  const [sealedMemberships = [], sealedEmployments = []] = await door.sealAll([
    sealBatch(memberFields, memberships),
    sealBatch(employmentFields, employments),
  ]);
  const employmentOf = new Map(
    employed.map(({ subjectId }, index) => [subjectId, placed(employments[index], sealedEmployments[index])]),
  );
  return planned.map((one, index) => ({
    ...one,
    membership: placed(memberships[index], sealedMemberships[index]),
    employment: employmentOf.get(one.subjectId) ?? null,
  }));
}

function placed(place: Omit<SealedPlace, keyof SealedValue> | undefined, value: SealedValue | undefined): SealedPlace {
  if (!place || !value) throw new Error('Fewer values came back than were sealed.');
  return {
    id: place.id,
    scope: place.scope,
    scopeVersion: place.scopeVersion,
    sealed: value.sealed,
    fingerprint: value.fingerprint,
  };
}

/** Opens the registry's entries of new members. */
export async function insertSubjects(db: Queryable, rows: readonly PlannedMember[]): Promise<void> {
  if (rows.length === 0) return;
  const references = await freshReferences(db, 'person', rows.length);
  await db.query(
    `insert into data_subject (id, reference, kind, tenant_id) select id, reference, 'member', tenant_id
     from unnest($1::uuid[], $2::text[], $3::uuid[]) as new (id, reference, tenant_id)`,
    [
      arrays.uuids(rows.map((row) => row.subjectId)),
      arrays.texts(references),
      arrays.uuids(rows.map((row) => row.entry.row.organizationId)),
    ],
  );
}

/** Writes memberships, new or corrected. A withdrawal that stands is never emptied, whatever the row says. */
export async function writeMemberships(db: Queryable, rows: readonly SealedMember[]): Promise<void> {
  if (rows.length === 0) return;
  await db.query(
    `insert into membership as m
       (id, subject_id, tenant_id, scope, scope_version, sealed, fingerprint, joined_at, withdrew_at)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::bytea[], $7::bytea[],
       $8::timestamptz[], $9::timestamptz[])
     on conflict (subject_id) do update set sealed = excluded.sealed, fingerprint = excluded.fingerprint,
       joined_at = excluded.joined_at, withdrew_at = coalesce(excluded.withdrew_at, m.withdrew_at)`,
    [
      ...placeColumns(rows, (row) => row.membership),
      arrays.instants(rows.map((row) => row.entry.row.joinedAt)),
      arrays.instants(rows.map((row) => row.entry.row.withdrewAt)),
    ],
  );
}

/** Writes employments, new or corrected. */
export async function writeEmployments(db: Queryable, rows: readonly SealedMember[]): Promise<void> {
  const employed = rows.filter((row): row is SealedMember & { employment: SealedPlace } => row.employment !== null);
  if (employed.length === 0) return;
  await db.query(
    `insert into employment (id, subject_id, tenant_id, scope, scope_version, sealed, fingerprint)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::bytea[], $7::bytea[])
     on conflict (subject_id) do update set sealed = excluded.sealed, fingerprint = excluded.fingerprint`,
    placeColumns(employed, (row) => row.employment),
  );
}

function placeColumns<Row extends SealedMember>(rows: readonly Row[], of: (row: Row) => SealedPlace): unknown[] {
  return [
    arrays.uuids(rows.map((row) => of(row).id)),
    arrays.uuids(rows.map((row) => row.subjectId)),
    arrays.uuids(rows.map((row) => row.entry.row.organizationId)),
    arrays.texts(rows.map((row) => of(row).scope)),
    arrays.ints(rows.map((row) => of(row).scopeVersion)),
    arrays.byteas(rows.map((row) => of(row).sealed)),
    arrays.byteas(rows.map((row) => of(row).fingerprint)),
  ];
}
