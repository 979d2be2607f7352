// Requests that ask the same: the verified ones of a person and right hang on one that stands for itself; an unverified one only points at
// its like. Whoever has not shown who they are never holds up, and never takes in, somebody who has.
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { appendRequestEvent } from './events.ts';
import type { RightsRequest } from './request.entity.ts';

/** One transaction at a time changes who hangs on whom: taken before any row is locked. Verifying, matching and closing go at people's pace. */
export const lockLinks = (db: Queryable): Promise<unknown> => db.query('select pg_advisory_xact_lock(7318)');

const proven = `('VERIFIED', 'DECIDED', 'CARRYING_OUT')`;

type Asked = Pick<RightsRequest, 'id' | 'kind' | 'objectionTo'>;

/** The request that stands for a person and right; null where none does. Must run under `lockLinks`. */
export async function leaderOf(
  db: Queryable,
  aboutId: string,
  { id, kind, objectionTo }: Asked,
): Promise<string | null> {
  // An objection is a matter of its own, however much it asks the same.
  if (objectionTo !== null) return null;
  const rows = await db.query<{ id: string }>(
    `select id from rights_request where about_id = $1 and kind = $2 and id <> $3 and state in ${proven} and linked_to is null
       and objection_to is null`,
    [aboutId, kind, id],
  );
  return rows.rows[0]?.id ?? null;
}

/** Writes that a request hangs on another, or on none any more. */
async function noteLink(sources: Pick<Sources, 'clock'>, db: Queryable, requestId: string, to: string | null) {
  const other = await db.query<{ reference: string }>('select reference from rights_request where id = $1', [to]);
  await appendRequestEvent(db, {
    requestId,
    at: sources.clock.now(),
    kind: to === null ? 'UNLINKED' : 'LINKED',
    by: null,
    facts: { reference: other.rows[0]?.reference ?? null },
  });
}

export async function noteNewLink(
  sources: Pick<Sources, 'clock'>,
  db: Queryable,
  before: Pick<RightsRequest, 'id' | 'linkedTo'>,
  to: string | null,
): Promise<void> {
  if (before.linkedTo !== to) await noteLink(sources, db, before.id, to);
}

/** Requests of the same message: it was about several people, and each of them is a matter of its own. `$1`: the request. */
const together = `select b.case_id from intake_case a join intake_case b on b.message_id = a.message_id and b.case_id <> a.case_id
  where a.case_id = $1 and b.kind = 'REQUEST'`;

/**
 * Points an unverified request at the oldest open one of the same requester or person and right; never at one about somebody else. `apart`:
 * requests of the same message, where it is not written down yet.
 */
export async function linkUnverified(
  sources: Pick<Sources, 'clock'>,
  db: Queryable,
  id: string,
  apart: readonly string[] = [],
): Promise<void> {
  const linked = await db.query<{ linked_to: string | null; before: string | null }>(
    `with apart as (select unnest($2::uuid[]) as id union ${together})
     update rights_request r set linked_to = (
       select coalesce(o.linked_to, o.id) from rights_request o
       where o.id <> r.id and o.kind = r.kind and o.closed_at is null and o.objection_to is null and coalesce(o.linked_to, o.id) <> r.id
         and (o.subject_id = r.subject_id or o.about_id = r.about_id)
         and (o.about_id is null or r.about_id is null or o.about_id = r.about_id)
         and not exists (select 1 from apart where apart.id in (o.id, o.linked_to))
       order by o.verified_at is null, o.received_at, o.id limit 1)
     from (select id, linked_to from rights_request where id = $1) b
     where r.id = $1 and b.id = r.id and r.verified_at is null and r.objection_to is null and r.closed_at is null
     returning r.linked_to, b.linked_to as before`,
    [id, apart],
  );
  const row = linked.rows[0];
  if (row && row.linked_to !== row.before) await noteLink(sources, db, id, row.linked_to);
}

/** A request as another one may point at it: its number and how far it is; nothing of whom it is about. */
export interface RequestTie {
  id: string;
  reference: string;
  state: RightsRequest['state'];
}

/** Requests that came with the same message, about other people. */
export async function cameWith(db: Queryable, id: string): Promise<RequestTie[]> {
  const rows = await db.query<RequestTie>(
    `select id, reference, state from rights_request where id in (${together}) order by reference`,
    [id],
  );
  return rows.rows;
}

/** What hung on a request that no longer stands for itself goes on: the oldest verified one stands for the others. Must run under `lockLinks`. */
export async function releaseFollowers(sources: Pick<Sources, 'clock'>, db: Queryable, id: string): Promise<void> {
  const followers = await db.query<{ id: string; proven: boolean }>(
    `select id, proven from rights_request where linked_to = $1 and closed_at is null order by verified_at, received_at, id for update`,
    [id],
  );
  const next = followers.rows.find((one) => one.proven)?.id ?? null;
  // First the one that leads from now on: the others may hang only on a verified request that is there.
  const inOrder = followers.rows.toSorted((one, other) => Number(other.id === next) - Number(one.id === next));
  for (const follower of inOrder) {
    // One that was not verified only points at its like; it looks for it anew.
    if (!follower.proven) {
      await linkUnverified(sources, db, follower.id);
      continue;
    }
    const to = follower.id === next ? null : next;
    await db.query('update rights_request set linked_to = $2 where id = $1', [follower.id, to]);
    await noteLink(sources, db, follower.id, to);
  }
}
