// Restrictions: who is shut, since when and for which reasons. Reasons stand beside each other; lifting one never lifts another.
import { arrays, inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { ledgerLock } from './holding.ts';

/** WITHDRAWN: the membership ended. REQUESTED: the person asked to stop, or for deletion. DESTROYED: their membership was condemned. */
export type RestrictionReason = 'WITHDRAWN' | 'REQUESTED' | 'DESTROYED';

export interface Restriction {
  subjectId: string;
  since: Date;
  reason: RestrictionReason;
}

/** Whoever asked to stop still signs in: for their own rights alone, which is all that the door opens to them meanwhile (decision 0032). */
export const mayStillSignIn = (reason: RestrictionReason): boolean => reason === 'REQUESTED';

/** The one that says most about a person comes first: what is destroyed is not withdrawn, and who withdrew is more than stopped. */
const weightiest = `case reason when 'DESTROYED' then 0 when 'WITHDRAWN' then 1 else 2 end`;

/** Restrictions of those among the subjects that have one; the weightiest of several. */
export async function restrictionsOf(pool: Pool, subjectIds: readonly string[]): Promise<Map<string, Restriction>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await pool.query<{ subject_id: string; reason: RestrictionReason; since: Date }>({
    name: 'restrictions',
    // The lightest is read first, so that the weightiest is what stays in the map; most people have none, and sorting nothing costs nothing.
    text: `select subject_id, reason, since from restriction where subject_id = any ($1::uuid[]) order by ${weightiest} desc`,
    values: [arrays.uuids([...new Set(subjectIds)])],
  });
  return new Map(
    rows.rows.map((row) => [row.subject_id, { subjectId: row.subject_id, reason: row.reason, since: row.since }]),
  );
}

/** Shuts the door for these subjects; of each reason the first time stands. Who is destroyed is not withdrawn besides. */
export async function restrict(pool: Pool, restrictions: readonly Restriction[]): Promise<void> {
  if (restrictions.length === 0) return;
  await pool.query(
    `insert into restriction (subject_id, reason, since) select * from unnest($1::uuid[], $2::text[], $3::timestamptz[])
       as r (subject_id, reason, since)
     where not (reason = 'WITHDRAWN' and exists (select 1 from restriction d where d.subject_id = r.subject_id and d.reason = 'DESTROYED'))
     on conflict (subject_id, reason) do nothing`,
    [restrictions.map((r) => r.subjectId), restrictions.map((r) => r.reason), restrictions.map((r) => r.since)],
  );
}

/** People whose membership was condemned: shut for good, since they withdrew. In the transaction that condemns. */
export async function restrictDestroyed(db: Queryable, subjectIds: readonly string[]): Promise<void> {
  if (subjectIds.length === 0) return;
  await db.query(
    `with withdrawn as (delete from restriction where subject_id = any ($1::uuid[]) and reason = 'WITHDRAWN' returning subject_id, since)
     insert into restriction (subject_id, reason, since)
     select u.id, 'DESTROYED', coalesce(w.since, now()) from unnest($1::uuid[]) u (id) left join withdrawn w on w.subject_id = u.id
     on conflict (subject_id, reason) do nothing`,
    [subjectIds],
  );
}

/**
 * Ends the restriction of a withdrawal for many at once, as `liftRestriction` does for one. Answers for whom; those of whom something is
 * condemned stay shut, and what a person asked to stop stays stopped.
 */
export async function liftRestrictions(pool: Pool, subjectIds: readonly string[]): Promise<string[]> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    const open = await client.query<{ id: string }>(
      `select u.id from unnest($1::uuid[]) as u (id) where not exists (
         select 1 from scope s where s.subject_id = u.id and s.record_class = 'membership' having bool_and(s.condemned_at is not null))`,
      [arrays.uuids([...new Set(subjectIds)])],
    );
    const ids = open.rows.map((row) => row.id);
    await client.query(`delete from restriction where subject_id = any ($1::uuid[]) and reason = 'WITHDRAWN'`, [ids]);
    return ids;
  });
}

/**
 * Opens the door again for a subject, unless their membership is condemned (all of its keys: a correction ends the former ones only):
 * after that only forward. Other classes of theirs (an old consultation) may have ended before. The ledger's lock stands between, so that a condemnation and a recovery never both win.
 */
export async function liftRestriction(pool: Pool, subjectId: string): Promise<boolean> {
  return (await liftRestrictions(pool, [subjectId])).length > 0;
}

/**
 * Ends what these people asked to stop. Who withdrew, or is destroyed, stays shut all the same: that is another row.
 * Whether nothing else of theirs is stopped is the caller's to know, in the transaction that lifts it.
 */
export async function liftRequested(pool: Pool, subjectIds: readonly string[]): Promise<void> {
  await pool.query(`delete from restriction where subject_id = any ($1::uuid[]) and reason = 'REQUESTED'`, [
    arrays.uuids([...new Set(subjectIds)]),
  ]);
}
