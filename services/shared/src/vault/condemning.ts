// The one transaction that ends data: refuses what is held, writes the ledger, shuts the door for the rest.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { ledgerLock } from './holding.ts';
import { forgetReceipts, saltOf } from './receipts.ts';
import { restrictDestroyed } from './restricting.ts';

/** A page of a destruction list. */
export interface CondemnRequest {
  batchId: string;
  /** Version and clause of the rule that the list was made under, for the ledger. */
  rule: string;
  recordClasses: readonly string[];
  subjectIds: readonly string[];
  untilDays: readonly string[];
  /** Holds on people whose rows of these days were sealed anew under the hold; a day under any other hold on a person stays. */
  resealedHolds?: readonly string[];
  /** Scopes from under which everything was sealed anew elsewhere: they end whatever holds their class, but not apart from their person. */
  emptied?: readonly { name: string; version: number }[];
}

/** What became of it. `ledgerIndex` is the last entry that covers this page. */
export interface CondemnOutcome {
  condemned: number;
  heldSubjectIds: string[];
  heldDays: string[];
  ledgerFrom: number;
  ledgerIndex: number;
}

/** Scopes of these classes, subjects and days; parameters 1 to 3. */
const ofTargets = `s.record_class = any ($1::text[]) and (s.subject_id = any ($2::uuid[]) or s.until_day = any ($3::date[]))`;
/** Emptied scopes; parameters 4 and 5. */
const ofEmptied = `(s.name, s.version) in (select * from unnest($4::text[], $5::int[]))`;

interface Ended {
  /** Scopes that ended now, and the first and last ledger position of theirs. */
  ended: number;
  first: number | null;
  last: number | null;
  /** Scopes of these targets that had ended before. */
  before: number;
  held_subjects: string[];
  held_days: string[];
}

/** Ends scopes in one transaction. Asking again for the same page answers the same. */
export async function condemn(pool: Pool, request: CondemnRequest): Promise<CondemnOutcome> {
  const emptied = request.emptied ?? [];
  const targets = [
    request.recordClasses,
    request.subjectIds,
    request.untilDays,
    emptied.map(({ name }) => name),
    emptied.map(({ version }) => version),
  ];
  return inTransaction(pool, async (client) => {
    // One writer at a time gives the ledger gap-free positions, and no hold slips in between check and entry.
    await client.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    // A person under a hold is left whole: half a person destroyed helps neither the law nor the person.
    const done = await client.query<Ended>(
      `with target as materialized (
         select s.page, s.slot, s.subject_id, s.until_day, s.condemned_at,
           exists (select 1 from hold h where h.lifted_at is null
             and (h.record_class is null or h.record_class = s.record_class)
             and (h.subject_id is null or h.subject_id = s.subject_id or (s.until_day is not null and h.id <> all ($8::uuid[])))) as held
         from scope s where ${ofTargets}
         union all
         select s.page, s.slot, s.subject_id, null, s.condemned_at, false from scope s where ${ofEmptied} and not (${ofTargets})),
       held as materialized (select subject_id, until_day from target where held and condemned_at is null group by 1, 2),
       ended as (
         update scope s set condemned_at = now(), batch = $6 from target t
         where s.page = t.page and s.slot = t.slot and t.condemned_at is null
           and not exists (select 1 from held h where h.subject_id = t.subject_id)
           and not exists (select 1 from held h where h.until_day = t.until_day)
         returning s.id, s.record_class, s.subject_id),
       written as (
         insert into ledger (index, scope_id, record_class, rule, batch, salt)
         select (select coalesce(max(index), 0) from ledger) + row_number() over (order by id), id, record_class, $7, $6,
           ${saltOf('ended.id', 'ended.subject_id', '$6')} from ended
         returning index)
       select count(*) as ended, min(index) as first, max(index) as last,
         (select count(*) from target where condemned_at is not null) as before,
         array(select subject_id from held where subject_id is not null) as held_subjects,
         array(select until_day::text from held where until_day is not null) as held_days
       from written`,
      [...targets, request.batchId, request.rule, request.resealedHolds ?? []],
    );
    const outcome = done.rows[0];
    if (!outcome) throw new Error('The vault gave no answer to a condemnation.');
    const { held_subjects: heldSubjectIds, held_days: heldDays } = outcome;
    const ended = request.subjectIds.filter((id) => !heldSubjectIds.includes(id));
    if (request.recordClasses.includes('membership')) await restrictDestroyed(client, ended);
    await forgetReceipts(client, request.batchId, ended);
    const { condemned, first, last } =
      outcome.before === 0
        ? { ...outcome, condemned: outcome.ended }
        : await entriesOf(client, request.batchId, targets);
    return { condemned, heldSubjectIds, heldDays, ledgerFrom: first ?? 0, ledgerIndex: last ?? 0 };
  });
}

/** The ledger's entries of these targets under one list, whenever they were written. */
async function entriesOf(
  client: Queryable,
  batchId: string,
  targets: unknown[],
): Promise<{ condemned: number; first: number | null; last: number | null }> {
  const range = await client.query<{ first: number | null; last: number | null; condemned: number }>(
    `select min(l.index) as first, max(l.index) as last, count(*) as condemned
     from ledger l join scope s on s.id = l.scope_id where l.batch = $6 and (${ofTargets} or ${ofEmptied})`,
    [...targets, batchId],
  );
  return range.rows[0] ?? { condemned: 0, first: null, last: null };
}

/** Targets among these that are not condemned although they have keys: what may not be deleted. */
export async function uncondemned(pool: Pool, request: Omit<CondemnRequest, 'batchId' | 'rule'>): Promise<number> {
  const rows = await pool.query<{ count: number }>(
    `select count(*) as count from scope s where s.condemned_at is null and ${ofTargets}`,
    [request.recordClasses, request.subjectIds, request.untilDays],
  );
  return rows.rows[0]?.count ?? 0;
}

/** Those among these people of whom one of these classes was condemned and none lives. */
export async function gone(
  pool: Pool,
  recordClasses: readonly string[],
  subjectIds: readonly string[],
): Promise<string[]> {
  const rows = await pool.query<{ subject_id: string }>(
    `select subject_id from scope where record_class = any ($1::text[]) and subject_id = any ($2::uuid[])
     group by 1 having bool_and(condemned_at is not null)`,
    [recordClasses, subjectIds],
  );
  return rows.rows.map((row) => row.subject_id);
}
