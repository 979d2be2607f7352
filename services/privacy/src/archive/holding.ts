// What a legal hold keeps of an archived day is sealed anew under the hold, so that the day can end for everybody else; once the hold
// is lifted it waits for its own approval as a day that has ended. Nothing is lost in between: a partition goes after its rows were moved.
import { subjectKeyColumn, type StoredArchived } from '@clounge/shared/archive';
import { dayOf } from '@clounge/shared/policy';
import {
  archiveRecords,
  holdsOfPeople,
  type ArchivedOutcome,
  type ArchiveRequest,
  type ScopeVersion,
} from '@clounge/shared/records';
import { dayScope, holdScope } from '@clounge/shared/vault';
import type { Sources } from '../sources.ts';
import { reseal } from './resealing.ts';

const rowsAtOnce = 1_000;

type Holding = Pick<
  Sources,
  'archive' | 'archiveReader' | 'door' | 'registry' | 'pool' | 'clock' | 'config' | 'policy'
>;

/** `archiveRecords` of this part, and of the archive itself: see there. */
export async function archiveHere(sources: Holding, request: ArchiveRequest): Promise<ArchivedOutcome> {
  const outcome = await archiveRecords(sources, request);
  return { ...outcome, records: outcome.records + (await holdArchived(sources, request)) };
}

/** Copies held people's records of ended days into the holds' scopes, and answers how many. Doing it again copies nothing twice. */
async function holdArchived(sources: Holding, request: ArchiveRequest): Promise<number> {
  const { held, recordClasses, untilDays, batchId } = request;
  if (held.length === 0 || untilDays.length === 0) return 0;
  const people = [...new Set(held.map(({ subjectId }) => subjectId))];
  const keys = await sources.door.blind(subjectKeyColumn, null, people);
  const personOf = new Map(keys.map((key, index) => [key.toString('hex'), people[index] ?? '']));
  let copied = 0;
  for (const recordClass of recordClasses) {
    const holdsOf = holdsOfPeople(held, recordClass);
    const there = await sources.archiveReader.counts(untilDays.map((day) => dayScope(day, recordClass)));
    for (const scope of there.keys())
      copied += await eachPage(sources, scope, keys, (rows) =>
        reseal(
          sources,
          rows.flatMap((row) =>
            (holdsOf.get(personOf.get(row.subjectKey.toString('hex')) ?? '') ?? []).map(({ id, subjectId }) => ({
              row,
              subjectId,
              scope: holdScope(id, recordClass),
              untilDay: row.untilDay,
            })),
          ),
          { operation: 'holdArchived', batchId },
        ),
      );
  }
  return copied;
}

/** A hold on a person as the vault knows it. */
export interface EndedHold {
  id: string;
  subjectId: string;
}

/**
 * Puts what lifted holds kept back among the days: its own day is gone, so it ends with today, and tomorrow's selection finds it. Then the holds' keys end and their partitions go. Asked again it goes on where it stopped. Throws `Refused` UNAVAILABLE.
 */
export async function releaseArchived(
  sources: Holding,
  { holdId, rule }: { holdId: string; rule: string },
  ended: readonly EndedHold[],
): Promise<number> {
  const { archiveReader, clock, policy, door } = sources;
  const subjectOf = new Map(ended.map(({ id, subjectId }) => [id, subjectId]));
  const today = dayOf(clock.now(), policy);
  let released = 0;
  const emptied: ScopeVersion[] = [];
  for (const { scope, recordClass, untilDay } of await archiveReader.scopes()) {
    const subjectId = untilDay === null ? subjectOf.get(scope.slice('hold:'.length, scope.indexOf('/'))) : undefined;
    if (subjectId === undefined) continue;
    released += await eachPage(sources, scope, null, (rows) =>
      reseal(
        sources,
        rows.map((row) => {
          const last = row.untilDay > today ? row.untilDay : today;
          return { row, subjectId, scope: dayScope(last, recordClass), untilDay: last };
        }),
        { operation: 'releaseArchived', batchId: holdId },
      ),
    );
    emptied.push({ name: scope, version: 1 });
  }
  if (emptied.length === 0) return 0;
  await door.condemn({ batchId: holdId, rule, recordClasses: [], subjectIds: [], untilDays: [], emptied });
  for (const { name } of emptied) await archiveReader.drop(name);
  return released;
}

/** Pages through a scope: all of it, or what lies under these keys. Answers how many rows there were. */
async function eachPage(
  { archiveReader }: Pick<Sources, 'archiveReader'>,
  scope: string,
  subjectKeys: readonly Buffer[] | null,
  work: (rows: readonly StoredArchived[]) => Promise<void>,
): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ;) {
    const rows: StoredArchived[] = await archiveReader.rowsOf(scope, subjectKeys, after, rowsAtOnce);
    await work(rows);
    count += rows.length;
    after = rows.at(-1)?.id ?? null;
    if (rows.length < rowsAtOnce) return count;
  }
}
