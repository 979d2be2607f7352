// What the archive holds of people, as groups beside those of the parts: counts and days, found by keyed hashes. Opens nothing.
import { subjectKeyColumn } from '@clounge/shared/archive';
import { leavingClasses, type HeldGroup } from '@clounge/shared/records';
import type { Sources } from '../sources.ts';

export type ArchiveAsking = Pick<Sources, 'archiveReader' | 'door' | 'pool'>;

/**
 * What lies in the archive of these people. A copy counts once its owner left: of somebody who stays after all, because a hold came
 * between, the part itself has the record. What a hold keeps beyond its day always counts. Throws `Refused` UNAVAILABLE.
 */
export async function heldInArchive(
  { archiveReader, door, pool }: ArchiveAsking,
  subjectIds: readonly string[],
): Promise<HeldGroup[]> {
  if (subjectIds.length === 0) return [];
  const left = await pool.query<{ subject_id: string }>(
    `select distinct i.subject_id from batch_item i left join batch_page p on p.batch_id = i.batch_id and p.page = i.page
     where i.subject_id = any ($1::uuid[])
       and i.due_classes && $2::text[]
       and (i.state = 'DESTROYED' or (i.state = 'OPEN' and p.state in ('CONDEMNED', 'DONE') and i.subject_id = any (p.subject_ids)))`,
    [subjectIds, leavingClasses],
  );
  const gone = new Set(left.rows.map((row) => row.subject_id));
  const keys = await door.blind(subjectKeyColumn, null, subjectIds);
  const subjectOf = new Map(keys.map((key, index) => [key.toString('hex'), subjectIds[index] ?? '']));
  const groups = await archiveReader.groups(keys, gone.size === 0);
  return groups.flatMap((group): HeldGroup[] => {
    const subjectId = subjectOf.get(group.subjectKey.toString('hex'));
    if (subjectId === undefined || !(group.held || gone.has(subjectId))) return [];
    const { recordClass, untilDay, records } = group;
    return [{ subjectId, untilDay, recordClass, anchor: null, purposeEndedAt: null, records }];
  });
}

/** Those among these people of whom the archive has anything. Throws `Refused` UNAVAILABLE. */
export async function archivedAmong(
  { archiveReader, door }: Pick<Sources, 'archiveReader' | 'door'>,
  subjectIds: readonly string[],
): Promise<string[]> {
  if (subjectIds.length === 0) return [];
  const keys = await door.blind(subjectKeyColumn, null, subjectIds);
  const there = new Set((await archiveReader.groups(keys)).map(({ subjectKey }) => subjectKey.toString('hex')));
  return subjectIds.filter((_id, index) => there.has(keys[index]?.toString('hex') ?? ''));
}
