// Writes the rows of items in bulk: new ones, and those whose facts changed while they wait. Decides nothing.
import type { Queryable } from '@clounge/shared/database';
import type { PlannedItem } from './plan-item.ts';

const lineColumns = `item_id, record_class, verdict, records, anchor, until, hold_law, hold_review, granted_at`;
const linesOfJson = `select (i->>'id')::uuid, l->>'recordClass', l->>'verdict', (l->>'records')::int, (l->>'anchor')::timestamptz,
  (l->>'until')::timestamptz, l->>'holdLaw', (l->>'holdReview')::date,
  (l->>'grantedAt')::timestamptz from jsonb_array_elements($1::jsonb) i, jsonb_array_elements(i->'lines') l`;
const texts = (field: string) => `array(select jsonb_array_elements_text(i->'${field}'))`;

/** Writes new items with their lines. */
export async function insertItems(
  db: Queryable,
  batchId: string,
  items: readonly (PlannedItem & { id: string; reference: string })[],
  at: Date,
): Promise<void> {
  const sent = JSON.stringify(items);
  await db.query(
    `insert into batch_item (id, batch_id, target, subject_id, until_day, reference, anchor, approve_by, destroy_by, limit_at,
       due_classes, kept_classes, digest, held, added_at)
     select (i->>'id')::uuid, $2, i->>'target', (i->>'subjectId')::uuid, (i->>'untilDay')::date, i->>'reference',
       (i->>'anchor')::timestamptz, (i->>'approveBy')::timestamptz, (i->>'destroyBy')::timestamptz, (i->>'limitAt')::timestamptz,
       ${texts('dueClasses')}, ${texts('keptClasses')}, decode(i->>'digest', 'hex'), (i->>'held')::boolean, $3
     from jsonb_array_elements($1::jsonb) i`,
    [sent, batchId, at],
  );
  await db.query(`insert into batch_line (${lineColumns}) ${linesOfJson}`, [sent]);
}

/** What is held changed since the item was put on the list: it is shown anew, and the hash with it. */
export async function replaceItems(db: Queryable, stale: readonly { id: string; item: PlannedItem }[]): Promise<void> {
  const sent = JSON.stringify(stale.map(({ id, item }) => ({ ...item, id })));
  await db.query('delete from batch_line where item_id = any ($1::uuid[])', [stale.map(({ id }) => id)]);
  await db.query(
    `update batch_item set anchor = (i->>'anchor')::timestamptz, approve_by = (i->>'approveBy')::timestamptz,
       destroy_by = (i->>'destroyBy')::timestamptz, limit_at = (i->>'limitAt')::timestamptz,
       due_classes = ${texts('dueClasses')}, kept_classes = ${texts('keptClasses')}, digest = decode(i->>'digest', 'hex'),
       held = (i->>'held')::boolean
     from jsonb_array_elements($1::jsonb) i where batch_item.id = (i->>'id')::uuid`,
    [sent],
  );
  await db.query(`insert into batch_line (${lineColumns}) ${linesOfJson}`, [sent]);
}
