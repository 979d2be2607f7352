// Reading media: with their counts, and the list under whose approval each may be destroyed. Never changes anything.
import type { Queryable } from '@clounge/shared/database';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { Medium, MediumDestruction } from './medium.entity.ts';

/** A medium with what became of it. */
export type CountedMedium = Medium & {
  destroyed: number;
  remaining: number;
  unaccounted: number;
  batchReference: string | null;
  dueUnder: { id: string; reference: string } | null;
};

interface CountedRow {
  id: string;
  registered_at: Date;
  destroyed: number;
  remaining: number;
  unaccounted: number;
  batch_reference: string | null;
  due_id: string | null;
  due_reference: string | null;
  rank: number;
}

/**
 * The list that ended the same data of the same person, or of which it is a print-out: only where the data itself is gone may its paper
 * go. What a hold keeps was never destroyed, so its paper stays as well. For row `m`; the latest such list.
 */
const listOfMedium = `select b.id, b.reference, b.selected_at from destruction_batch b
  where (b.id = m.batch_id and b.state in ('PROVING', 'COMPLETED'))
     or (m.subject_id is not null and exists (select 1 from batch_item i
        where i.batch_id = b.id and i.subject_id = m.subject_id and i.state = 'DESTROYED' and m.record_class = any (i.due_classes)))
  order by b.selected_at desc, b.id limit 1`;

/** Media with counts, as `c`. */
export const countedMedia = `select m.*, d.destroyed, coalesce(l.remaining, m.pieces) as remaining,
    m.pieces - d.destroyed - coalesce(l.remaining, m.pieces) as unaccounted, o.reference as batch_reference,
    due.id as due_id, due.reference as due_reference
  from medium m
    cross join lateral (select coalesce(sum(pieces), 0)::int as destroyed from medium_destruction where medium_id = m.id) d
    left join lateral (select remaining from medium_destruction where medium_id = m.id order by serial desc limit 1) l on true
    left join destruction_batch o on o.id = m.batch_id
    left join lateral (${listOfMedium}) due on true`;

export function mediumOf({ orm }: Pick<Sources, 'orm'>, row: CountedRow): CountedMedium {
  const {
    destroyed,
    remaining,
    unaccounted,
    batch_reference: batchReference,
    due_id: id,
    due_reference: reference,
  } = row;
  const dueUnder = id === null || reference === null ? null : { id, reference };
  return Object.assign(orm.em.fork().map(Medium, row), { destroyed, remaining, unaccounted, batchReference, dueUnder });
}

/** One medium; null where there is none. Its id must be one. */
export async function findMedium(
  sources: Pick<Sources, 'orm'>,
  db: Queryable,
  id: string,
): Promise<CountedMedium | null> {
  const rows = await db.query<CountedRow>(`${countedMedia} where m.id = $1`, [id]);
  return rows.rows[0] ? mediumOf(sources, rows.rows[0]) : null;
}

/** Those that are to be destroyed now first, then by registration, newest first. */
export async function media(
  sources: Pick<Sources, 'orm' | 'pool'>,
  query: { due?: boolean | null; first?: number | null; after?: string | null },
): Promise<Page<CountedMedium>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 3);
  const rows = await sources.pool.query<CountedRow>(
    `select * from (select c.*, case when due_id is not null and remaining > 0 then 0 else 1 end as rank from (${countedMedia}) c) r
     where ($1::boolean is null or (rank = 0) = $1)
       and ($2::int is null or rank > $2 or (rank = $2 and (registered_at, id::text) < ($3::timestamptz, $4::text)))
     order by rank, registered_at desc, id::text desc limit $5`,
    [query.due ?? null, from?.[0] ?? null, from?.[1] ?? null, from?.[2] ?? null, first + 1],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => mediumOf(sources, row),
    (row) => cursorOf(row.rank, row.registered_at.toISOString(), row.id),
  );
}

const mostOfList = 500;

/** Media of those whose data lists end, and print-outs of them, in the order of the lists. */
export async function mediaOfLists(
  sources: Pick<Sources, 'orm' | 'pool'>,
  batchIds: readonly string[],
): Promise<CountedMedium[][]> {
  return Promise.all(
    batchIds.map(async (batchId) => {
      const rows = await sources.pool.query<CountedRow>(
        `${countedMedia} where m.batch_id = $1 or exists (select 1 from batch_item i where i.batch_id = $1 and i.subject_id = m.subject_id
           and not i.excluded and i.state in ('OPEN', 'DESTROYED', 'HELD') and m.record_class = any (i.due_classes))
         order by m.registered_at, m.id limit $2`,
        [batchId, mostOfList],
      );
      return rows.rows.map((row) => mediumOf(sources, row));
    }),
  );
}

/** Records of destruction of media, in the order of the media, oldest first. */
export async function destructionsOf(
  sources: Pick<Sources, 'orm' | 'pool'>,
  mediumIds: readonly string[],
): Promise<MediumDestruction[][]> {
  const rows = await sources.pool.query<{ medium_id: string }>(
    'select * from medium_destruction where medium_id = any ($1::uuid[]) order by serial',
    [mediumIds],
  );
  const em = sources.orm.em.fork();
  const byMedium = Map.groupBy(rows.rows, (row) => row.medium_id);
  return mediumIds.map((id) => (byMedium.get(id) ?? []).map((row) => em.map(MediumDestruction, row)));
}

/** How many media wait for shredding or incineration. */
export async function mediaOutstanding({ pool }: Pick<Sources, 'pool'>): Promise<number> {
  const rows = await pool.query<{ count: number }>(
    `select count(*) as count from (${countedMedia}) c where c.due_id is not null and c.remaining > 0`,
  );
  return rows.rows[0]?.count ?? 0;
}
