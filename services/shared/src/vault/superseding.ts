// Ends the former keys of a class of one person after its records were sealed anew under a later version: what was corrected or
// redacted can be read no more. Never ends the version that is in use, and nothing at all where a legal hold keeps the class.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';
import { ledgerLock } from './holding.ts';
import { supersedingRules } from './ledger.ts';
import { saltOf } from './receipts.ts';

export interface SupersedeRequest {
  /** What was approved, such as a correction; takes the place of a list in the ledger. */
  id: string;
  policyVersion: string;
  /** Why it was sealed anew; a correction where absent. */
  why?: keyof typeof supersedingRules;
  /** Versions before these end. */
  scopes: readonly { name: string; before: number }[];
}

/** HELD: a legal hold keeps one of these classes, and nothing ended. `ledgerIndex`: the last entry; 0 where no former key lived. */
export type SupersedeOutcome = { kind: 'HELD' } | { kind: 'ENDED'; condemned: number; ledgerIndex: number };

const targets = `scope s join unnest($1::text[], $2::int[]) as t (name, before) on s.name = t.name and s.version < t.before`;

/** Asking again answers the same. One transaction under the ledger's lock, so that a hold and an end never both win. */
async function supersede(pool: Pool, request: SupersedeRequest): Promise<SupersedeOutcome> {
  const { id, policyVersion, scopes, why = 'CORRECTION' } = request;
  const values = [scopes.map(({ name }) => name), scopes.map(({ before }) => before)];
  return inTransaction(pool, async (db): Promise<SupersedeOutcome> => {
    await db.query('select pg_advisory_xact_lock($1)', [ledgerLock]);
    const held = await db.query(
      `select 1 from ${targets} join hold h on h.lifted_at is null
         and (h.record_class is null or h.record_class = s.record_class) and (h.subject_id is null or h.subject_id = s.subject_id)
       where s.condemned_at is null limit 1`,
      values,
    );
    if (held.rows.length > 0) return { kind: 'HELD' };
    await db.query(
      `with ended as (
         update scope o set condemned_at = now(), batch = $3 from ${targets}
         where o.name = s.name and o.version = s.version and o.condemned_at is null returning o.id, o.record_class, o.subject_id)
       insert into ledger (index, scope_id, record_class, rule, batch, salt)
       select (select coalesce(max(index), 0) from ledger) + row_number() over (order by id), id, record_class, $4, $3,
         ${saltOf('ended.id', 'ended.subject_id', '$3')} from ended`,
      [...values, id, `${policyVersion}/${supersedingRules[why]}`],
    );
    const entries = await db.query<{ condemned: number; last: number | null }>(
      'select count(*) as condemned, max(index) as last from ledger where batch = $1',
      [id],
    );
    const { condemned = 0, last = null } = entries.rows[0] ?? {};
    return { kind: 'ENDED', condemned, ledgerIndex: last ?? 0 };
  });
}

/** The version after all that the vault ever had of a scope: what is sealed under it has a key of its own. */
async function nextVersion(db: Queryable, scope: string): Promise<number> {
  const rows = await db.query<{ next: number }>(
    'select coalesce(max(version), 0) + 1 as next from scope where name = $1',
    [scope],
  );
  return rows.rows[0]?.next ?? 1;
}

/** What the door lends of it; each call throws `Refused` UNAVAILABLE where the vault does not answer. */
export const supersedingOf = (pool: Pool, guarded: <T>(work: () => Promise<T>) => Promise<T>) => ({
  /** Ends former versions of corrected records, or says that a hold keeps them. Only the privacy part's database role may. */
  supersede: (request: SupersedeRequest) => guarded(() => supersede(pool, request)),
  /** The version of a scope that nothing was ever sealed under. */
  nextVersion: (scope: string) => guarded(() => nextVersion(pool, scope)),
});
