// What the vault's own tables say about holds and restrictions: opaque ids, laws and dates. Reads only, and never a key.
import { openPool, unavailable } from '@clounge/shared/database';
import type { Hold } from '@clounge/shared/policy';

/** A hold that is in force: on a person, on a class, or on a person's class. */
export interface HoldInForce extends Hold {
  subjectId: string | null;
  recordClass: string | null;
}

/** A hold on a person, or on a person's class, as the vault knows it. */
export interface HoldOnPerson {
  id: string;
  subjectId: string;
  recordClass: string | null;
}

/** People whose membership was withdrawn and not destroyed yet. */
export interface Restricted {
  /** Inside the recovery window. */
  recoverable: number;
  oldestSince: Date | null;
}

export interface LatestKey {
  subjectId: string;
  version: number;
  living: boolean;
  batchId: string | null;
}

export interface VaultFacts {
  /** Holds in force on these people, and those on whole classes. */
  holdsOn(subjectIds: readonly string[]): Promise<HoldInForce[]>;
  /** Holds in force on people that keep records of one of these classes. */
  holdsOnPeople(recordClasses: readonly string[]): Promise<HoldOnPerson[]>;
  /** The latest key of each of these people for a class: its version, whether it lives, and else the list that ended it. */
  latestKeys(recordClass: string, subjectIds: readonly string[]): Promise<LatestKey[]>;
  /** Living scopes of these people in these classes. */
  livingScopes(
    recordClasses: readonly string[],
    subjectIds: readonly string[],
  ): Promise<{ name: string; version: number }[]>;
  /** Living keys of a person by record class. */
  livingKeys(subjectId: string): Promise<Map<string, number>>;
  /** `from`: restricted at or after this instant counts as recoverable. */
  restricted(from: Date): Promise<Restricted>;
  close(): Promise<void>;
}

interface HoldRow {
  subject_id: string | null;
  record_class: string | null;
  law: string;
  review_on: string;
}

/** Opens a small pool for reading; the part's vault role decides what it may see. */
export function openVaultFacts(vaultUrl: string): VaultFacts {
  const pool = openPool(vaultUrl, 2);
  return {
    async holdsOn(subjectIds) {
      try {
        const rows = await pool.query<HoldRow>(
          `select subject_id, record_class, law, review_on from hold
           where lifted_at is null and (subject_id is null or subject_id = any ($1::uuid[])) order by placed_at`,
          [subjectIds],
        );
        return rows.rows.map((row) => ({
          subjectId: row.subject_id,
          recordClass: row.record_class,
          law: row.law,
          reviewOn: row.review_on,
        }));
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    async holdsOnPeople(recordClasses) {
      try {
        const rows = await pool.query<{ id: string; subject_id: string; record_class: string | null }>(
          `select id, subject_id, record_class from hold
           where lifted_at is null and subject_id is not null and (record_class is null or record_class = any ($1::text[]))`,
          [recordClasses],
        );
        return rows.rows.map((row) => ({ id: row.id, subjectId: row.subject_id, recordClass: row.record_class }));
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    async latestKeys(recordClass, subjectIds) {
      try {
        const rows = await pool.query<LatestKey>(
          `select distinct on (subject_id) subject_id as "subjectId", version, condemned_at is null as living, batch as "batchId"
           from scope where subject_id = any ($1::uuid[]) and record_class = $2 order by subject_id, version desc`,
          [subjectIds, recordClass],
        );
        return rows.rows;
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    async livingScopes(recordClasses, subjectIds) {
      try {
        const rows = await pool.query<{ name: string; version: number }>(
          `select name, version from scope
           where subject_id = any ($1::uuid[]) and record_class = any ($2::text[]) and condemned_at is null`,
          [subjectIds, recordClasses],
        );
        return rows.rows;
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    async livingKeys(subjectId) {
      try {
        const rows = await pool.query<{ record_class: string; keys: number }>(
          `select record_class, count(*) as keys from scope where subject_id = $1 and condemned_at is null group by 1`,
          [subjectId],
        );
        return new Map(rows.rows.map((row) => [row.record_class, row.keys]));
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    async restricted(from) {
      try {
        const rows = await pool.query<{ recoverable: number; oldest: Date | null }>(
          `select count(*) filter (where since > $1) as recoverable, min(since) as oldest from restriction where reason = 'WITHDRAWN'`,
          [from],
        );
        const row = rows.rows[0];
        return { recoverable: row?.recoverable ?? 0, oldestSince: row?.oldest ?? null };
      } catch (error) {
        throw unavailable('vault', error);
      }
    },
    close: () => pool.end(),
  };
}

/** Those among these people of whom no hold keeps any of these classes: who is held is left whole. Throws `Refused` UNAVAILABLE. */
export async function withoutHeld(
  vaultFacts: Pick<VaultFacts, 'holdsOn'>,
  recordClasses: readonly string[],
  subjectIds: readonly string[],
): Promise<string[]> {
  const holds = await vaultFacts.holdsOn(subjectIds);
  return subjectIds.filter((id) => recordClasses.every((recordClass) => !holdFor(holds, id, recordClass)));
}

/** The hold that keeps a person's records of a class, where one does. */
export function holdFor(holds: readonly HoldInForce[], subjectId: string | null, recordClass: string): Hold | null {
  const found = holds.find(
    (hold) =>
      (hold.subjectId === null || hold.subjectId === subjectId) &&
      (hold.recordClass === null || hold.recordClass === recordClass),
  );
  return found ? { law: found.law, reviewOn: found.reviewOn } : null;
}
