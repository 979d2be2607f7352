// Reading certificates. They are published documents of the house: nothing of the destroyed is in them.
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { Certificate } from './certificate.entity.ts';

/** A certificate by id; null where there is none. */
export async function certificate(sources: Pick<Sources, 'orm'>, id: string): Promise<Certificate | null> {
  return isId(id) ? sources.orm.em.fork().findOne(Certificate, { id }) : null;
}

/** Certificates of lists, in the order of the lists; null where a list has none. */
export async function certificatesOf(
  sources: Pick<Sources, 'orm'>,
  batchIds: readonly string[],
): Promise<(Certificate | null)[]> {
  const found = await sources.orm.em.fork().find(Certificate, { batchId: { $in: [...batchIds] } });
  const byBatch = new Map(found.map((one) => [one.batchId, one]));
  return batchIds.map((id) => byBatch.get(id) ?? null);
}

/** Newest first. */
export async function certificates(
  sources: Pick<Sources, 'orm' | 'pool'>,
  query: { first?: number | null; after?: string | null },
): Promise<Page<Certificate>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const rows = await sources.pool.query<{ year: number; serial: number }>(
    `select * from certificate where $1::int is null or (year, serial) < ($1, $2::int) order by year desc, serial desc limit $3`,
    [from?.[0] ?? null, from?.[1] ?? null, first + 1],
  );
  const em = sources.orm.em.fork();
  return pageOf(
    rows.rows,
    first,
    (row) => em.map(Certificate, row),
    (row) => cursorOf(row.year, row.serial),
  );
}
