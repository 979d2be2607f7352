// Reads the ledger of what was condemned: for publishing its commitments, and for destroying again what a restored database brought back.
// Writing is `condemning.ts` alone.
import { inTransaction, type Pool, type Queryable } from '../database/index.ts';

const publisherLock = 7_203;

/** Words in an entry's rule by which a former key of what was sealed anew is told from what was destroyed, by why it was sealed anew. */
export const supersedingRules = {
  CORRECTION: 'Art. 6 correction',
  REDACTION: 'Art. 1(2) redaction',
  /** It went to another record class. */
  RECLASSIFIED: 'Art. 3 reclassification',
} as const;

const anyOfThem = Object.values(supersedingRules).map((rule) => `l.rule like '%/${rule}'`);

/** Of a condemned scope `s`: it ended because what it held was sealed anew. SQL; for the privacy part's role, which may read rules. */
export const wasSuperseded = `exists (select 1 from ledger l where l.scope_id = s.id and (${anyOfThem.join(' or ')}))`;

/** One entry, as its commitment is made of it. */
export interface LedgerEntry {
  /** From 1, without gaps. */
  index: number;
  scopeId: string;
  recordClass: string;
  rule: string;
  batchId: string;
  /** ISO 8601 in UTC, to the microsecond. */
  at: string;
  salt: Uint8Array;
}

/** Entries of one list that stand side by side and were written at once. */
export interface LedgerRun {
  first: number;
  last: number;
  at: string;
  rule: string;
}

/** A scope that was condemned: nothing that was sealed under it can be read any more. */
export interface CondemnedTarget {
  recordClass: string;
  subjectId: string | null;
  untilDay: string | null;
  scope: string;
  scopeVersion: number;
  /** Whether no other key of the same person or day and class lives. */
  whole: boolean;
  batchId: string;
  index: number;
}

const inUtc = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

interface EntryRow {
  index: number;
  scope_id: string;
  record_class: string;
  rule: string;
  batch: string;
  at: string;
  salt: Buffer;
}

/** Entries after a position, in order. */
async function entriesAfter(db: Queryable, after: number, limit: number): Promise<LedgerEntry[]> {
  const rows = await db.query<EntryRow>(
    `select index, scope_id, record_class, rule, batch, ${inUtc} as at, salt from ledger where index > $1 order by index limit $2`,
    [after, limit],
  );
  return rows.rows.map((row) => ({
    index: row.index,
    scopeId: row.scope_id,
    recordClass: row.record_class,
    rule: row.rule,
    batchId: row.batch,
    at: row.at,
    salt: row.salt,
  }));
}

type Guarded = <T>(work: () => Promise<T>) => Promise<T>;

/** The ledger as the door lends it; each call throws `Refused` UNAVAILABLE where the vault does not answer. */
export function ledgerOf(pool: Pool, guarded: Guarded) {
  return {
    /** Position of the last entry; 0 while there is none. */
    head: () =>
      guarded(async () => {
        const rows = await pool.query<{ head: number }>('select coalesce(max(index), 0) as head from ledger');
        return rows.rows[0]?.head ?? 0;
      }),
    /** Entries after a position, in order. Only the privacy part's database role may: they hold the salts. */
    after: (position: number, limit: number) => guarded(() => entriesAfter(pool, position, limit)),
    /** Where the entries of a list stand. */
    runsOf: (batchId: string) =>
      guarded(async () => {
        const rows = await pool.query<LedgerRun>(
          `select min(index) as first, max(index) as last, ${inUtc} as at, rule from (
             select index, at, rule, index - row_number() over (partition by at, rule order by index) as island from ledger where batch = $1) l
           group by at, rule, island order by 1`,
          [batchId],
        );
        return rows.rows;
      }),
    /** Condemned scopes of these classes among the entries after a position; `next` is where the next page begins, null after the last. */
    condemnedAfter: (recordClasses: readonly string[], after: number, limit: number) =>
      guarded(async () => {
        const ends = await pool.query<{ end: number | null; entries: number }>(
          'select max(index) as "end", count(*) as entries from (select index from ledger where index > $1 order by index limit $2) p',
          [after, limit],
        );
        const { end = null, entries = 0 } = ends.rows[0] ?? {};
        const targets = await pool.query<CondemnedTarget>(
          `select s.record_class as "recordClass", s.subject_id as "subjectId", s.until_day as "untilDay", s.name as scope,
             s.version as "scopeVersion", l.batch as "batchId", l.index,
             not exists (select 1 from scope o where o.condemned_at is null and o.record_class = s.record_class and o.subject_id = s.subject_id)
             and not exists (select 1 from scope o where o.condemned_at is null and o.record_class = s.record_class and o.until_day = s.until_day)
               as whole
           from ledger l join scope s on s.id = l.scope_id
           where l.index > $1 and l.index <= $2 and l.record_class = any ($3::text[]) and (s.subject_id is not null or s.until_day is not null)
           order by l.index`,
          [after, end ?? after, recordClasses],
        );
        return { targets: targets.rows, next: entries === limit ? end : null };
      }),
    /** Runs work that only one process at a time may do; entries are read inside of it. */
    exclusively: <T>(work: (after: (position: number, limit: number) => Promise<LedgerEntry[]>) => Promise<T>) =>
      inTransaction(pool, async (client) => {
        await client.query('select pg_advisory_xact_lock($1)', [publisherLock]);
        return work((position, limit) => entriesAfter(client, position, limit));
      }),
  };
}
