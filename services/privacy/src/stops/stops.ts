// Reading stops of processing: whose, since when, on which ground, and how they ended. Asking about one person is recorded. Changes nothing.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import type { LiftGround, StopGround } from './stopping.ts';

export interface ProcessingStop {
  id: string;
  requestId: string;
  subjectId: string;
  ground: StopGround;
  since: Date;
  by: string;
  liftingAt: Date | null;
  liftedBy: string | null;
  liftGround: LiftGround | null;
  liftReason: string | null;
  toldAt: Date | null;
  liftedAt: Date | null;
}

const columns = `id, request_id as "requestId", subject_id as "subjectId", ground, since, by_staff as by, lifting_at as "liftingAt",
  lifting_by as "liftedBy", lifting_ground as "liftGround", lifting_reason as "liftReason", told_at as "toldAt", lifted_at as "liftedAt"`;

/** A stop by id; null where there is none. */
export async function findStop(db: Queryable, id: string, lock = false): Promise<ProcessingStop | null> {
  if (!isId(id)) return null;
  const rows = await db.query<ProcessingStop>(
    `select ${columns} from processing_stop where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  return rows.rows[0] ?? null;
}

export interface StopQuery {
  filter?: { inForce?: boolean | null; subjectId?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

/** Stops, the latest first. */
export async function processingStops(
  sources: Sources,
  caller: Caller,
  query: StopQuery,
): Promise<Page<ProcessingStop>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const { inForce = null, subjectId = null } = query.filter ?? {};
  if (subjectId !== null) {
    if (!isId(subjectId)) return pageOf([], first, (row: ProcessingStop) => row, String);
    await sources.journal.record(caller, {
      operation: 'processingStops',
      purpose: 'own-rights',
      recordClass: 'rights-request',
      fields: ['since', 'ground'],
      subjects: [subjectId],
    });
  }
  const rows = await sources.pool.query<ProcessingStop>(
    `select ${columns} from processing_stop
     where ($1::boolean is null or (lifted_at is null) = $1) and ($2::uuid is null or subject_id = $2)
       and ($3::timestamptz is null or (since, id::text) < ($3, $4::text)) order by since desc, id::text desc limit $5`,
    [inForce, subjectId, from?.[0] ?? null, from?.[1] ?? null, first + 1],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => row,
    (row) => cursorOf(row.since.toISOString(), row.id),
  );
}
