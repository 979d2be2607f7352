// The end of archived days: what lies there counts with its day on the list, and goes as one partition once its key was condemned.
import { Refused } from '@clounge/shared/errors';
import { dayOf, endOfDay } from '@clounge/shared/policy';
import type { ClassCount, HeldGroup } from '@clounge/shared/records';
import { dayScope } from '@clounge/shared/vault';
import type { Sources } from '../sources.ts';

type Reading = Pick<Sources, 'archiveReader'>;

const scopesOf = (recordClasses: readonly string[], untilDays: readonly string[]) =>
  recordClasses.flatMap((recordClass) => untilDays.map((day) => ({ recordClass, scope: dayScope(day, recordClass) })));

/** Archived records by class and day, for days that have any. */
export async function archivedOn(
  { archiveReader }: Reading,
  recordClass: string,
  untilDays: readonly string[],
): Promise<Map<string, number>> {
  const counts = await archiveReader.counts(untilDays.map((day) => dayScope(day, recordClass)));
  return new Map(untilDays.flatMap((day) => [[day, counts.get(dayScope(day, recordClass)) ?? 0] as const]));
}

/**
 * A page of the archived days of a class that have ended, as groups of the selection; where the next page starts.
 * Counts are left to whoever adds them to what the parts hold of the same days.
 */
export async function endedDays(
  { archiveReader, policy }: Pick<Sources, 'archiveReader' | 'policy'>,
  query: { recordClass: string; at: Date; after: string | null; first: number },
): Promise<{ groups: HeldGroup[]; after: string | null }> {
  const { recordClass, at, after, first } = query;
  const days = await archiveReader.endedDays(recordClass, dayOf(at, policy), after, first);
  const groups = days.map((untilDay): HeldGroup => {
    const ended = endOfDay(untilDay, policy);
    return { subjectId: null, untilDay, recordClass, anchor: null, purposeEndedAt: ended, records: 0 };
  });
  return { groups, after: days.length === first ? (days.at(-1) ?? null) : null };
}

export interface DropRequest {
  requestId: string;
  batchId: string;
  ledgerIndex: number;
  recordClasses: readonly string[];
  untilDays: readonly string[];
}

/**
 * Drops the partitions of condemned days. The same request answers the counts of the first time.
 * Throws `Refused` FORBIDDEN where a day is not condemned, UNAVAILABLE.
 */
export async function dropArchived(
  { archiveReader, door, pool }: Pick<Sources, 'archiveReader' | 'door' | 'pool'>,
  request: DropRequest,
): Promise<ClassCount[]> {
  const { recordClasses, untilDays } = request;
  const living = await door.uncondemned({ recordClasses, subjectIds: [], untilDays });
  if (living > 0) {
    throw new Refused('FORBIDDEN', `${living} of these days were not condemned; nothing was dropped.`, {
      wayOut: 'Condemn the page of an approved list first.',
    });
  }
  const counted = await archiveResidue({ archiveReader }, recordClasses, untilDays);
  // Counted and written down before the first partition goes: after a crash the count of the first time still stands.
  await pool.query(
    `insert into applied_request (request_id, batch_id, ledger_index, destroyed) values ($1, $2, $3, $4) on conflict do nothing`,
    [request.requestId, request.batchId, request.ledgerIndex, JSON.stringify(counted)],
  );
  for (const { scope } of scopesOf(recordClasses, untilDays)) await archiveReader.drop(scope);
  const written = await pool.query<{ destroyed: ClassCount[] }>(
    'select destroyed from applied_request where request_id = $1',
    [request.requestId],
  );
  return written.rows[0]?.destroyed ?? [];
}

/** What the archive has of these days, by class; classes with nothing are not listed. */
export async function archiveResidue(
  { archiveReader }: Reading,
  recordClasses: readonly string[],
  untilDays: readonly string[],
): Promise<ClassCount[]> {
  const scopes = scopesOf(recordClasses, untilDays);
  const counts = await archiveReader.counts(scopes.map(({ scope }) => scope));
  return recordClasses.flatMap((recordClass) => {
    const records = scopes
      .filter((one) => one.recordClass === recordClass)
      .reduce((sum, { scope }) => sum + (counts.get(scope) ?? 0), 0);
    return records > 0 ? [{ recordClass, records }] : [];
  });
}
