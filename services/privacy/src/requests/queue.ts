// Pages of the queue in one of its orders, by keyset, and how many fit a filter, counted to a bound. Opens nothing sealed, never counts to the end.
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { requestOf } from './finding.ts';
import { answerBy, conditionsOf, type RequestFilter } from './queue-filter.ts';
import type { RightsRequest } from './request.entity.ts';

export type QueueOrder = 'DUE' | 'RECEIVED' | 'CLOSED';

interface Query {
  filter?: RequestFilter | null;
  order?: QueueOrder | null;
  first?: number | null;
  after?: string | null;
}

/** A page with the filter that it was asked by. */
export interface QueuePage extends Page<RightsRequest> {
  filter: RequestFilter;
}

/** The column of an order, and its direction; the id decides between equals. */
const orders: Readonly<Record<QueueOrder, { by: string; way: 'asc' | 'desc'; only?: string }>> = {
  DUE: { by: answerBy, way: 'asc' },
  RECEIVED: { by: 'r.received_at', way: 'desc' },
  CLOSED: { by: 'r.closed_at', way: 'desc', only: ' and r.closed_at is not null' },
};

/** A page of requests. Throws `Refused` BAD_USER_INPUT. */
export async function queuePage(sources: Sources, query: Query): Promise<QueuePage> {
  const filter = query.filter ?? {};
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const conditions = conditionsOf(filter, sources.clock.now());
  if (!conditions) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, filter };
  const { by, way, only = '' } = orders[query.order ?? 'DUE'];
  const { text, values } = conditions;
  const [limit, at, id] = [1, 2, 3].map((more) => `$${values.length + more}`);
  const start = from ? ` and (${by}, r.id) ${way === 'asc' ? '>' : '<'} (${at}::timestamptz, ${id}::uuid)` : '';
  const rows = await sources.pool.query<{ id: string; sort_key: string }>(
    `select r.*, ${by}::text as sort_key from rights_request r where true${only}${text}${start}
     order by ${by} ${way}, r.id ${way} limit ${limit}`,
    [...values, first + 1, ...(from ? [String(from[0]), String(from[1])] : [])],
  );
  const page = pageOf(
    rows.rows,
    first,
    (row) => requestOf(sources, row),
    (row) => cursorOf(row.sort_key, row.id),
  );
  return { ...page, filter };
}

/** How many fit a filter; counted to a bound, so that one more says that there are more. */
export async function countOfQueue(
  sources: Pick<Sources, 'pool' | 'clock'>,
  filter: RequestFilter,
  countedTo = 1_000,
): Promise<number> {
  const conditions = conditionsOf(filter, sources.clock.now());
  if (!conditions) return 0;
  const { text, values, bounded } = conditions;
  const along = bounded === null ? '' : ` order by ${bounded}`;
  const rows = await sources.pool.query<{ count: number }>(
    `select count(*) as count from (select 1 from rights_request r where true${text}${along} limit $${values.length + 1}) counted`,
    [...values, countedTo + 1],
  );
  return rows.rows[0]?.count ?? 0;
}
