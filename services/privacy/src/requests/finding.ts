// Finding and locking requests. A row is turned into its entity here, so that its questions are asked in one place.
import type { Queryable } from '@clounge/shared/database';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { RightsRequest } from './request.entity.ts';

export const requestOf = ({ orm }: Pick<Sources, 'orm'>, row: object): RightsRequest =>
  orm.em.fork().map(RightsRequest, row);

/** The request as it is; null where there is none. */
export async function findRequest(sources: Pick<Sources, 'orm' | 'pool'>, id: string): Promise<RightsRequest | null> {
  if (!isId(id)) return null;
  const rows = await sources.pool.query('select * from rights_request where id = $1', [id]);
  const row = rows.rows[0] as object | undefined;
  return row ? requestOf(sources, row) : null;
}

/** The request, locked until the transaction ends; null where there is none. */
export async function lockRequest(
  sources: Pick<Sources, 'orm'>,
  db: Queryable,
  id: string,
): Promise<RightsRequest | null> {
  if (!isId(id)) return null;
  const rows = await db.query('select * from rights_request where id = $1 for update', [id]);
  const row = rows.rows[0] as object | undefined;
  return row ? requestOf(sources, row) : null;
}
