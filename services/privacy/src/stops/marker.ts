// Since when people's processing is stopped, for the mark that stands wherever they are named: the fact and its time alone, as the door itself
// answers them; neither the ground nor the request.
import { arrays, type Queryable } from '@clounge/shared/database';

/** In the order of the ids; null where no stop of theirs is in force. */
export async function stoppedSince(db: Queryable, subjectIds: readonly string[]): Promise<(Date | null)[]> {
  const rows = await db.query<{ id: string; since: Date }>(
    `select subject_id as id, min(since) as since from processing_stop where lifted_at is null and subject_id = any ($1::uuid[]) group by 1`,
    [arrays.uuids([...new Set(subjectIds)])],
  );
  const since = new Map(rows.rows.map((row) => [row.id, row.since]));
  return subjectIds.map((id) => since.get(id) ?? null);
}
