// Pages of an approved list: items whose fates agree, so that a page's classes hold for each of its people. Planned once, in the approval.
import type { Queryable } from '@clounge/shared/database';

/** Items of one page, and of one transaction in the vault. */
export const itemsPerPage = 350;

/**
 * Plans the pages of a list that is being approved, and answers how many there are.
 * People whose other classes must stay are never on a page with such a class: what one page destroys is destroyed of all on it.
 */
export async function planPages(db: Queryable, batchId: string): Promise<number> {
  await db.query(
    `with numbered as (
       select id, subject_id is null as by_day, case when subject_id is null then due_classes else kept_classes end as fate,
         (row_number() over (
           partition by subject_id is null, case when subject_id is null then due_classes else kept_classes end order by limit_at, id) - 1
         ) / $2::int as chunk
       from batch_item where batch_id = $1 and state = 'OPEN' and not excluded and not held),
     paged as (select id, dense_rank() over (order by by_day, fate, chunk) - 1 as page from numbered)
     update batch_item i set page = paged.page from paged where i.id = paged.id`,
    [batchId, itemsPerPage],
  );
  await db.query(
    `insert into batch_page (batch_id, page, record_classes, items)
     select batch_id, page, (select array_agg(distinct c order by c) from batch_item o, unnest(o.due_classes) c
       where o.batch_id = $1 and o.page = i.page), count(*)
     from batch_item i where batch_id = $1 and page is not null group by batch_id, page`,
    [batchId],
  );
  const planned = await db.query<{ count: number }>('select count(*) as count from batch_page where batch_id = $1', [
    batchId,
  ]);
  return planned.rows[0]?.count ?? 0;
}
