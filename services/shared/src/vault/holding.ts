// Legal holds in the vault: what `condemn` obeys. Placed and lifted under the ledger's lock, so that a hold and a condemnation never both win.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { wasSuperseded } from './ledger.ts';

/** One lock for everything that writes the ledger, or decides what it may hold. */
export const ledgerLock = 7_202;

/** A legal hold on one target: a person, a class, or a person's class. */
export interface HoldRequest {
  /** Given by whoever decided it, so that telling the vault twice places one hold. */
  id: string;
  subjectId?: string | null;
  recordClass?: string | null;
  caseRef: string;
  law: string;
  /** Calendar day, `yyyy-mm-dd`. */
  reviewOn: string;
  placedBy: string;
  /** Places it although every scope of the person ended: rows of theirs still live under keys of a day. */
  evenIfEnded?: boolean;
  /** The class that the hold's own reason is sealed under: no data that it keeps. */
  reasonClass?: string;
}

/** A class whose data had ended before the hold, and when its last scope did. */
export interface EndedBefore {
  recordClass: string;
  at: Date;
}

/** ENDED: nothing of the target lives any more. UNKNOWN: the vault never had a key of it. */
export interface HoldAnswer {
  id: string;
  kind: 'PLACED' | 'ENDED' | 'UNKNOWN';
  endedBefore: EndedBefore[];
}

interface ScopeRow {
  record_class: string;
  ended_at: Date | null;
  living: number;
}

/** Scopes of a target by class. A person's are few; a class's are counted by an index-less scan, once a hold. */
async function scopesOf(db: Queryable, hold: HoldRequest): Promise<ScopeRow[]> {
  const subject = hold.subjectId ?? null;
  const where = subject === null ? 's.record_class = $2 and $1::uuid is null' : 's.subject_id = $1';
  const found = await db.query<ScopeRow>(
    `select s.record_class, max(s.condemned_at) filter (where not ${wasSuperseded}) as ended_at, count(*) filter (where s.condemned_at is null) as living
     from scope s where ${where} and ($2::text is null or s.record_class = $2) and s.record_class is distinct from $3::text
     group by 1 order by 1`,
    [subject, hold.recordClass ?? null, hold.reasonClass ?? null],
  );
  return found.rows;
}

async function placeOne(db: Queryable, hold: HoldRequest): Promise<HoldAnswer> {
  const scopes = await scopesOf(db, hold);
  const endedBefore = scopes.flatMap((row) =>
    row.ended_at ? [{ recordClass: row.record_class, at: row.ended_at }] : [],
  );
  const lives = scopes.some((row) => row.living > 0) || !hold.subjectId || hold.evenIfEnded === true;
  if (!lives) return { id: hold.id, kind: scopes.length > 0 ? 'ENDED' : 'UNKNOWN', endedBefore };
  await db.query(
    `insert into hold (id, subject_id, record_class, case_ref, law, review_on, placed_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set review_on = excluded.review_on`,
    [hold.id, hold.subjectId ?? null, hold.recordClass ?? null, hold.caseRef, hold.law, hold.reviewOn, hold.placedBy],
  );
  return { id: hold.id, kind: 'PLACED', endedBefore };
}

/**
 * Places holds in one transaction, or brings the review date of placed ones up to date. What had ended before is told with its time:
 * a hold that comes later saves nothing of it.
 */
export async function placeHolds(pool: Pool, holds: readonly HoldRequest[]): Promise<HoldAnswer[]> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    const answers: HoldAnswer[] = [];
    for (const hold of holds) answers.push(await placeOne(client, hold));
    return answers;
  });
}

/** Lifts holds; how many were in force. */
export async function liftHolds(pool: Pool, ids: readonly string[]): Promise<number> {
  const lifted = await pool.query(
    'update hold set lifted_at = now() where id = any ($1::uuid[]) and lifted_at is null',
    [ids],
  );
  return lifted.rowCount ?? 0;
}
