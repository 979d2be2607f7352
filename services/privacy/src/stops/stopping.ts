// Shuts and opens people's doors for what they asked to stop. The row and the vault move together: a door never opens while a stop of theirs
// stands. Decides nothing about whether it should.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';

/** STOP: they asked for it (Art. 6). DELETION: what was granted of theirs waits for its destruction. */
export type StopGround = 'STOP' | 'DELETION';
/** ASKED: the person wants it lifted. GROUND_ENDED: why it was asked for is over. The others end with their deletion. */
export type LiftGround = 'ASKED' | 'GROUND_ENDED' | 'TAKEN_BACK' | 'CARRIED_OUT';

export interface NewStop {
  requestId: string;
  subjectIds: readonly string[];
  ground: StopGround;
  since: Date;
  /** Staff number of who decided. */
  by: string;
}

type Doors = Pick<Sources, 'pool' | 'door'>;

/** Stops and their ends take turns, so that none opens what another has just shut. */
const takeTurn = (db: Queryable): Promise<unknown> => db.query('select pg_advisory_xact_lock(7319)');

/**
 * Shuts the door for these people at once, in every part. Repeating it changes nothing. Answers for whom it is new.
 * Where the rows cannot be written the door is shut too early rather than too late.
 */
export async function stopProcessing({ pool, door }: Doors, stop: NewStop): Promise<string[]> {
  const { subjectIds, since } = stop;
  if (subjectIds.length === 0) return [];
  return inTransaction(pool, async (db) => {
    await takeTurn(db);
    const written = await db.query<{ subject_id: string }>(
      `insert into processing_stop (id, request_id, subject_id, ground, since, by_staff)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[])
       on conflict (request_id, subject_id) do nothing returning subject_id`,
      [
        subjectIds.map(() => randomUUID()),
        subjectIds.map(() => stop.requestId),
        subjectIds,
        subjectIds.map(() => stop.ground),
        subjectIds.map(() => since),
        subjectIds.map(() => stop.by),
      ],
    );
    const standing = await db.query<{ subject_id: string; since: Date }>(
      `select subject_id, since from processing_stop where request_id = $1 and lifted_at is null`,
      [stop.requestId],
    );
    await door.restrict(
      standing.rows.map((row) => ({ subjectId: row.subject_id, reason: 'REQUESTED' as const, since: row.since })),
    );
    return written.rows.map((row) => row.subject_id);
  });
}

/** Ends what stopped people for a deletion, when it was carried out or taken back. Repeating it is harmless. */
export async function endDeletionStops(
  sources: Doors & Pick<Sources, 'clock'>,
  requestId: string,
  ground: LiftGround,
): Promise<void> {
  const { pool, clock } = sources;
  await pool.query(
    `update processing_stop set lifting_at = $2, lifting_by = 'system', lifting_ground = $3, lifted_at = $2
     where request_id = $1 and ground = 'DELETION' and lifted_at is null`,
    [requestId, clock.now(), ground],
  );
  const ended = await pool.query<{ subject_id: string }>(
    `select subject_id from processing_stop where request_id = $1 and ground = 'DELETION'`,
    [requestId],
  );
  await openWhereFree(
    sources,
    ended.rows.map((row) => row.subject_id),
  );
}

/** Opens the door for those among these people whom no stop keeps shut any more. Who withdrew or is destroyed stays shut all the same. */
export async function openWhereFree({ pool, door }: Doors, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  await inTransaction(pool, async (db) => {
    await takeTurn(db);
    const free = await db.query<{ id: string }>(
      `select u.id from unnest($1::uuid[]) u (id) where not exists (
         select 1 from processing_stop s where s.subject_id = u.id and s.lifted_at is null)`,
      [subjectIds],
    );
    await door.liftRequested(free.rows.map((row) => row.id));
  });
}
