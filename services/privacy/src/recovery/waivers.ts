// Who gave up being restored, as recorded here: one place for the selection, for what is shown, and for a recovery that is asked for later.
import { arrays, type Queryable } from '@clounge/shared/database';

/** A waiver covers the withdrawal that it was made after, not a later one. */
export interface Waiver {
  withdrewAt: Date;
  at: Date;
}

/** Waivers by person; people without one are left out. */
export async function waiversOf(db: Queryable, subjectIds: readonly string[]): Promise<Map<string, Waiver>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db.query<{ subject_id: string; withdrew_at: Date; at: Date }>(
    `select distinct on (subject_id) subject_id, withdrew_at, at from recovery_waiver
     where subject_id = any ($1::uuid[]) order by subject_id, withdrew_at desc`,
    [arrays.uuids(subjectIds)],
  );
  return new Map(rows.rows.map((row) => [row.subject_id, { withdrewAt: row.withdrew_at, at: row.at }]));
}

/** When recovery of a membership that ended then was given up; null where it was not. A file may move the end to an earlier time. */
export const waivedAt = (waiver: Waiver | undefined, ended: Date | null): Date | null =>
  waiver && ended && waiver.withdrewAt >= ended ? waiver.at : null;

/** People who gave up a window that would still run: what is anchored before this instant is due anyhow. */
export async function waivedSince(db: Queryable, withdrewAfter: Date): Promise<string[]> {
  const rows = await db.query<{ subject_id: string }>(
    'select distinct subject_id from recovery_waiver where withdrew_at > $1 order by subject_id',
    [withdrewAfter],
  );
  return rows.rows.map((row) => row.subject_id);
}
