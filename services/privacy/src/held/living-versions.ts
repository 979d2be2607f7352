// Under which version of its scope a class of a person is sealed now. Reads only.
import type { Sources } from '../sources.ts';
import type { LatestKey } from './vault-facts.ts';

/**
 * Versions under which a class of these people is sealed now; 1 where none is told. A class that was destroyed, or moved to the archive,
 * goes on under a new key: what was said before stays unreadable. Until the list is certified nothing more is taken, for the proof must find
 * nothing of the class: then the version is the ended one. Throws `Refused` UNAVAILABLE.
 */
export async function livingVersions(
  { pool, vaultFacts }: Pick<Sources, 'pool' | 'vaultFacts'>,
  recordClass: string,
  subjectIds: readonly string[],
): Promise<Map<string, number>> {
  const latest = await vaultFacts.latestKeys(recordClass, subjectIds);
  const underWay = await pool.query<{ id: string }>(
    `select id from destruction_batch where id = any ($1::uuid[]) and state <> 'COMPLETED'`,
    [latest.flatMap(({ living, batchId }) => (living || batchId === null ? [] : [batchId]))],
  );
  const open = new Set(underWay.rows.map(({ id }) => id));
  const goesOn = ({ living, batchId }: LatestKey) => living || (batchId !== null && open.has(batchId));
  return new Map(latest.map((key) => [key.subjectId, goesOn(key) ? key.version : key.version + 1]));
}
