// Reading tasks of trustees: for staff all of them, for a program those of its own trustee.
import type { Caller } from '@clounge/shared/caller';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { TrusteeTask } from './task.entity.ts';

/** A task with the reference of the list that it follows. */
export type TaskWithList = TrusteeTask & { batchReference: string | null };

type TaskSources = Pick<Sources, 'orm' | 'pool'>;
interface TaskRow {
  id: string;
  batch_reference: string | null;
  rank: number;
  sort_key: number;
}

const selected = `select k.*, b.reference as batch_reference from trustee_task k left join destruction_batch b on b.id = k.batch_id`;

const taskOf = ({ orm }: TaskSources, row: TaskRow): TaskWithList =>
  Object.assign(orm.em.fork().map(TrusteeTask, row), { batchReference: row.batch_reference });

/** The task as it is; null where there is none. */
export async function findTask(sources: TaskSources, id: string): Promise<TaskWithList | null> {
  if (!isId(id)) return null;
  const rows = await sources.pool.query<TaskRow>(`${selected} where k.id = $1`, [id]);
  return rows.rows[0] ? taskOf(sources, rows.rows[0]) : null;
}

/** The program whose tasks alone a caller reaches; null where the caller is no program and reaches all. */
export const programOf = (caller: Pick<Caller, 'kind' | 'clientId'>): string | null =>
  caller.kind === 'program' ? caller.clientId : null;

/** A task for a caller; null where there is none, or none of theirs. */
export async function taskFor(sources: TaskSources, caller: Caller, id: string): Promise<TaskWithList | null> {
  const task = await findTask(sources, id);
  const program = programOf(caller);
  if (!task || program === null) return task;
  const own = await sources.pool.query('select 1 from trustee where id = $1 and client_id = $2', [
    task.trusteeId,
    program,
  ]);
  return own.rowCount === 1 ? task : null;
}

export interface TaskQuery {
  batchId?: string | null;
  trusteeId?: string | null;
  open?: boolean | null;
  first?: number | null;
  after?: string | null;
}

/** Open ones by deadline, then the confirmed ones, newest first. */
export async function tasksFor(sources: TaskSources, caller: Caller, query: TaskQuery): Promise<Page<TaskWithList>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 3);
  const asked = [query.batchId, query.trusteeId].filter((id) => id != null);
  if (!asked.every(isId)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const rows = await sources.pool.query<TaskRow>(
    `select * from (
       select q.*, case when confirmed_at is null then 0 else 1 end as rank,
         case when confirmed_at is null then extract(epoch from due_at) else -extract(epoch from confirmed_at) end::float8 as sort_key
       from (${selected}) q) r
     where ($1::uuid is null or batch_id = $1) and ($2::uuid is null or trustee_id = $2) and ($3::boolean is null or (rank = 0) = $3)
       and ($4::text is null or trustee_id = (select id from trustee where client_id = $4))
       and ($5::float8 is null or (rank, sort_key, id::text) > ($5::float8, $6::float8, $7::text))
     order by rank, sort_key, id::text limit $8`,
    [
      query.batchId ?? null,
      query.trusteeId ?? null,
      query.open ?? null,
      programOf(caller),
      from?.[0] ?? null,
      from?.[1] ?? null,
      from?.[2] ?? null,
      first + 1,
    ],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => taskOf(sources, row),
    (row) => cursorOf(row.rank, row.sort_key, row.id),
  );
}

/** Tasks of lists, in the order of the lists. */
export async function tasksOfLists(sources: TaskSources, batchIds: readonly string[]): Promise<TaskWithList[][]> {
  const rows = await sources.pool.query<TaskRow & { batch_id: string }>(
    `${selected} join trustee t on t.id = k.trustee_id where k.batch_id = any ($1::uuid[]) order by t.name`,
    [batchIds],
  );
  const byBatch = Map.groupBy(rows.rows, (row) => row.batch_id);
  return batchIds.map((id) => (byBatch.get(id) ?? []).map((row) => taskOf(sources, row)));
}

/** How many tasks wait for a confirmation, and how many of them too long. */
export async function outstanding({
  pool,
  clock,
}: Pick<Sources, 'pool' | 'clock'>): Promise<{ open: number; overdue: number }> {
  const rows = await pool.query<{ open: number; overdue: number }>(
    `select count(*) as open, count(*) filter (where due_at <= $1) as overdue from trustee_task where confirmed_at is null`,
    [clock.now()],
  );
  return rows.rows[0] ?? { open: 0, overdue: 0 };
}
