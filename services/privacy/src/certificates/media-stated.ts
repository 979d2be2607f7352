// What a certificate says of paper and media at the moment of its issue: what was registered, destroyed, is left. Counts only.
import type { Queryable } from '@clounge/shared/database';
import { countedMedia } from '../media/media.ts';
import type { Statement } from './document.ts';

/** Media that are due under a list, by kind and class. */
export async function mediaStated(db: Queryable, batchId: string): Promise<NonNullable<Statement['media']>> {
  const rows = await db.query<NonNullable<Statement['media']>[number]>(
    `select kind, record_class as "recordClass", count(*) as items, sum(pieces) as registered, sum(destroyed) as destroyed,
       sum(remaining) as remaining, sum(unaccounted) as unaccounted
     from (${countedMedia}) c where due_id = $1 or (due_id is null and batch_id = $1) group by 1, 2 order by 1, 2`,
    [batchId],
  );
  return rows.rows;
}
