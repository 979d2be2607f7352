// The register of queues that were taken away as files: who, when, why, by which filter, how many rows. Reads only; whose requests were in a file stands
// in the access records.
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import type { QueueOrder } from './queue.ts';

export interface ExportRow {
  id: string;
  staffNumber: string;
  at: Date;
  reason: string;
  /** As it was sent: codes, and no name of anybody. */
  filter: Readonly<Record<string, unknown>>;
  order: QueueOrder;
  /** Null while it is under way, and where it was broken off. */
  rows: number | null;
  endedAt: Date | null;
}

/** A page of exports, the latest first. Throws `Refused` BAD_USER_INPUT. */
export async function queueExports(
  { pool }: Pick<Sources, 'pool'>,
  query: { first?: number | null; after?: string | null },
): Promise<Page<ExportRow>> {
  const first = sizeOf(query.first, 50);
  const [beforeTime = null, afterId = null] = after(query.after, 2) ?? [];
  const found = await pool.query<ExportRow & { place: string }>(
    `select id, staff_number as "staffNumber", at, reason, filter, ordered_by as "order", rows, ended_at as "endedAt", at::text as place
     from queue_export where $1::timestamptz is null or at < $1 or (at = $1 and id > $2::uuid) order by at desc, id limit $3`,
    [beforeTime, afterId, first + 1],
  );
  return pageOf(
    found.rows,
    first,
    (row) => row,
    (row) => cursorOf(row.place, row.id),
  );
}
