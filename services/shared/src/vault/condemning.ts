// Holds, restrictions and the one transaction that ends data: refuses what is held, writes the ledger, shuts the door for the rest.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Pool } from '../database/index.ts';

const ledgerLock = 7_202;

export type RestrictionReason = 'WITHDRAWN' | 'REQUESTED' | 'DESTROYED';

export interface Restriction {
  subjectId: string;
  since: Date;
  reason: RestrictionReason;
}

/** A page of a destruction list. */
export interface CondemnRequest {
  batchId: string;
  /** Version and clause of the rule that the list was made under, for the ledger. */
  rule: string;
  recordClasses: readonly string[];
  subjectIds: readonly string[];
  untilDays: readonly string[];
}

/** What became of it. `ledgerIndex` is the last entry that covers this page. */
export interface CondemnOutcome {
  condemned: number;
  heldSubjectIds: string[];
  heldDays: string[];
  ledgerFrom: number;
  ledgerIndex: number;
}

/** A legal hold: on a person, on a class, or on a person's class. */
export interface HoldRequest {
  subjectId?: string | null;
  recordClass?: string | null;
  caseRef: string;
  law: string;
  reviewOn: string;
  placedBy: string;
}

interface TargetRow {
  name: string;
  subject_id: string | null;
  until_day: string | null;
  condemned_at: Date | null;
  held: boolean;
}

/** Ends scopes in one transaction. Asking again for the same page answers the same. */
export async function condemn(pool: Pool, request: CondemnRequest): Promise<CondemnOutcome> {
  return inTransaction(pool, async (client) => {
    // One writer at a time gives the ledger gap-free positions, and no hold slips in between check and entry.
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    const targets = await client.query<TargetRow>(
      `select s.name, s.subject_id, s.until_day, s.condemned_at,
         exists (select 1 from hold h where h.lifted_at is null
           and (h.subject_id is null or h.subject_id = s.subject_id)
           and (h.record_class is null or h.record_class = s.record_class)) as held
       from scope s
       where s.record_class = any ($1::text[]) and (s.subject_id = any ($2::uuid[]) or s.until_day = any ($3::date[]))`,
      [request.recordClasses, request.subjectIds, request.untilDays],
    );
    const held = targets.rows.filter((row) => row.held && !row.condemned_at);
    const heldSubjectIds = [...new Set(held.flatMap((row) => row.subject_id ?? []))];
    const heldDays = [...new Set(held.flatMap((row) => row.until_day ?? []))];
    // A person under a hold is left whole: half a person destroyed helps neither the law nor the person.
    const free = targets.rows.filter(
      (row) =>
        !row.condemned_at &&
        !(row.subject_id && heldSubjectIds.includes(row.subject_id)) &&
        !(row.until_day && heldDays.includes(row.until_day)),
    );
    const names = free.map((row) => row.name);
    await client.query(
      `with ended as (
         update scope set condemned_at = now(), batch = $2 where name = any ($1::text[]) and condemned_at is null
         returning id, record_class)
       insert into ledger (index, scope_id, record_class, rule, batch)
       select (select coalesce(max(index), 0) from ledger) + row_number() over (order by id), id, record_class, $3, $2 from ended`,
      [names, request.batchId, request.rule],
    );
    const ended = request.subjectIds.filter((id) => !heldSubjectIds.includes(id));
    if (request.recordClasses.includes('membership') && ended.length > 0) {
      await client.query(
        `insert into restriction (subject_id, reason, since) select unnest($1::uuid[]), 'DESTROYED', now()
         on conflict (subject_id) do update set reason = 'DESTROYED'`,
        [ended],
      );
    }
    const range = await client.query<{ first: number | null; last: number | null; count: number }>(
      `select min(l.index) as first, max(l.index) as last, count(*) as count
       from ledger l join scope s on s.id = l.scope_id
       where l.batch = $1 and s.record_class = any ($2::text[]) and (s.subject_id = any ($3::uuid[]) or s.until_day = any ($4::date[]))`,
      [request.batchId, request.recordClasses, request.subjectIds, request.untilDays],
    );
    const { first, last, count } = range.rows[0] ?? { first: null, last: null, count: 0 };
    return { condemned: count, heldSubjectIds, heldDays, ledgerFrom: first ?? 0, ledgerIndex: last ?? 0 };
  });
}

/** Targets among these that are not condemned although they have keys: what may not be deleted. */
export async function uncondemned(pool: Pool, request: Omit<CondemnRequest, 'batchId' | 'rule'>): Promise<number> {
  const rows = await pool.query<{ count: number }>(
    `select count(*) as count from scope
     where condemned_at is null and record_class = any ($1::text[]) and (subject_id = any ($2::uuid[]) or until_day = any ($3::date[]))`,
    [request.recordClasses, request.subjectIds, request.untilDays],
  );
  return rows.rows[0]?.count ?? 0;
}

export async function placeHold(pool: Pool, hold: HoldRequest): Promise<string> {
  const id = randomUUID();
  await inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    await client.query(
      `insert into hold (id, subject_id, record_class, case_ref, law, review_on, placed_by) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, hold.subjectId ?? null, hold.recordClass ?? null, hold.caseRef, hold.law, hold.reviewOn, hold.placedBy],
    );
  });
  return id;
}

export async function liftHold(pool: Pool, id: string): Promise<boolean> {
  const lifted = await pool.query('update hold set lifted_at = now() where id = $1 and lifted_at is null', [id]);
  return lifted.rowCount === 1;
}

/** Restrictions of those among the subjects that have one. */
export async function restrictionsOf(pool: Pool, subjectIds: readonly string[]): Promise<Map<string, Restriction>> {
  const rows = await pool.query<{ subject_id: string; reason: RestrictionReason; since: Date }>({
    name: 'restrictions',
    text: 'select subject_id, reason, since from restriction where subject_id = any ($1::uuid[])',
    values: [[...new Set(subjectIds)]],
  });
  return new Map(
    rows.rows.map((row) => [row.subject_id, { subjectId: row.subject_id, reason: row.reason, since: row.since }]),
  );
}

/** Shuts the door for these subjects; the first restriction's time stands. */
export async function restrict(pool: Pool, restrictions: readonly Restriction[]): Promise<void> {
  if (restrictions.length === 0) return;
  await pool.query(
    `insert into restriction (subject_id, reason, since) select * from unnest($1::uuid[], $2::text[], $3::timestamptz[])
     on conflict (subject_id) do nothing`,
    [restrictions.map((r) => r.subjectId), restrictions.map((r) => r.reason), restrictions.map((r) => r.since)],
  );
}

/**
 * Opens the door again for a subject, unless their membership is condemned: after that only forward. Other classes of theirs
 * (an old consultation) may have ended before. The ledger's lock stands between, so that a condemnation and a recovery never both win.
 */
export async function liftRestriction(pool: Pool, subjectId: string): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    const gone = await client.query(
      `select 1 from scope where subject_id = $1 and record_class = 'membership' and condemned_at is not null limit 1`,
      [subjectId],
    );
    if (gone.rows.length > 0) return false;
    await client.query(`delete from restriction where subject_id = $1 and reason <> 'DESTROYED'`, [subjectId]);
    return true;
  });
}
