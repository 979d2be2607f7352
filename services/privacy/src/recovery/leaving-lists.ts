// Takes people off the lists that would end what they restored, or took the deletion back of. A list that was decided is never touched.
import type { Queryable } from '@clounge/shared/database';
import { lockBatch } from '../destruction/batches.ts';
import { append } from '../destruction/events.ts';
import { rehash } from '../destruction/list-hash.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';

const openItems = `from batch_item where subject_id = any ($1::uuid[]) and state = 'OPEN' and due_classes && $2::text[]`;

/** False where one of the lists was decided already; then nothing changed. Needs the selections' lock. */
export async function leaveLists(
  sources: Sources,
  db: Queryable,
  subjectIds: readonly string[],
  at: Date,
  by: string,
  classes: readonly string[] = ['membership'],
): Promise<boolean> {
  const open = await db.query<{ batch_id: string }>(`select distinct batch_id ${openItems} order by batch_id`, [
    subjectIds,
    classes,
  ]);
  const batches = [];
  for (const { batch_id: batchId } of open.rows) batches.push(await lockBatch(sources, db, batchId));
  if (batches.some((batch) => batch?.waits() === false)) return false;
  for (const batch of batches) {
    if (!batch) continue;
    const batchId = batch.id;
    const items = await db.query<{ reference: string }>(`select reference ${openItems} and batch_id = $3`, [
      subjectIds,
      classes,
      batchId,
    ]);
    if (items.rows.length === 0) continue;
    await db.query(`update batch_item set state = 'RECOVERED' where id in (select id ${openItems} and batch_id = $3)`, [
      subjectIds,
      classes,
      batchId,
    ]);
    const { listHash, itemCount, excludedCount } = await rehash(db, batch);
    await db.query('update destruction_batch set announced_hash = $2 where id = $1', [batchId, listHash]);
    for (const { reference } of items.rows)
      await append(db, { batchId, at, kind: 'RECOVERED', by, facts: { reference } });
    if (itemCount + excludedCount > 0) continue;
    // Nobody needs to decide about nothing.
    await db.query(`update destruction_batch set state = 'RETURNED', completed_at = $2 where id = $1`, [batchId, at]);
    await enqueue(db, { kind: 'LIST_CLOSED', subject: batchId });
  }
  return true;
}
