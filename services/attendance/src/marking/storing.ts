// Writes one mark under an id that follows from what made it, so that a repetition finds it and doubles nothing.
import type { Queryable } from '@clounge/shared/database';
import { sealBatch, subjectScope } from '@clounge/shared/vault';
import type { Attendance } from '../attendance.ts';
import { locationUseFields } from '../location-use/location-use.entity.ts';
import { markFields, type MarkFields } from '../marks/attendance-mark.entity.ts';
import type { Member } from '../reach.ts';

export interface NewMark extends Member {
  id: string;
  at: Date;
  fields: MarkFields;
  /** A position was judged on the device: the record of that is written in the same statement. */
  judged: boolean;
  /** Everything that was said; the same id with something else is no repetition. */
  content: readonly unknown[];
}

export type Stored = { kind: 'made' | 'repeated'; markedAt: Date } | { kind: 'different' } | { kind: 'absent' };

/** A consent that ends at this very moment waits for the mark, or the mark is not made: no use of location is written after a withdrawal. */
const write = `with consent as (select 1 from location_consent where subject_id = $2 and ended_at is null for share),
  made as (
    insert into attendance_mark (id, subject_id, tenant_id, marked_at, scope, sealed, fingerprint)
    select $1::uuid, $2::uuid, $3::uuid, $4::timestamptz, $5, $6::bytea, $7::bytea
    where $9::bytea is null or exists (select 1 from consent) on conflict do nothing returning id),
  used as (
    insert into location_use (id, subject_id, tenant_id, judged_at, scope, sealed)
    select $1::uuid, $2::uuid, $3::uuid, $4::timestamptz, $8, $9::bytea from made where $9::bytea is not null)
  select count(*)::int as made from made`;

/** Seals and writes a mark. Throws `Refused` where the person's records were destroyed. `onlyIfThere` answers a repetition and writes nothing. */
export async function storeMark(
  { pool, door }: { pool: Queryable; door: Pick<Attendance['door'], 'sealAll'> },
  mark: NewMark,
  onlyIfThere = false,
): Promise<Stored> {
  const { id, subjectId, tenantId, fields } = mark;
  const scope = subjectScope(subjectId, markFields.recordClass);
  const useScope = subjectScope(subjectId, locationUseFields.recordClass);
  const use = { service: 'attendance', kind: fields.kind } as const;
  const [marks = [], uses = []] = await door.sealAll([
    sealBatch(markFields, [
      { id, tenantId, scope, value: fields, fingerprintOf: JSON.stringify([id, ...mark.content]) },
    ]),
    sealBatch(locationUseFields, mark.judged && !onlyIfThere ? [{ id, tenantId, scope: useScope, value: use }] : []),
  ]);
  const [sealed] = marks;
  const [usedSealed] = uses;
  if (!sealed?.fingerprint) throw new Error('A mark without its fingerprint.');
  if (!onlyIfThere) {
    const written = await pool.query<{ made: number }>({
      name: 'store-mark',
      text: write,
      values: [
        id,
        subjectId,
        tenantId,
        mark.at,
        scope,
        sealed.sealed,
        sealed.fingerprint,
        useScope,
        usedSealed?.sealed ?? null,
      ],
    });
    if (written.rows[0]?.made === 1) return { kind: 'made', markedAt: mark.at };
  }
  const found = await pool.query<{ subject_id: string; marked_at: Date; fingerprint: Buffer }>(
    'select subject_id, marked_at, fingerprint from attendance_mark where id = $1',
    [id],
  );
  const [there] = found.rows;
  if (!there) return { kind: 'absent' };
  const same = there.subject_id === subjectId && there.fingerprint.equals(sealed.fingerprint);
  return same ? { kind: 'repeated', markedAt: there.marked_at } : { kind: 'different' };
}
