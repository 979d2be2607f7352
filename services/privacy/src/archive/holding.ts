// What a legal hold keeps of an archived day is sealed anew under the hold, so that the day can end for everybody else. Deletes nothing.
import {
  archivedContent,
  archivedLink,
  subjectKeyColumn,
  type ArchivedFields,
  type ArchivedRow,
  type StoredArchived,
} from '@clounge/shared/archive';
import { ownCaller } from '@clounge/shared/caller';
import { archiveRecords, type ArchiveRequest } from '@clounge/shared/records';
import { dayScope, holdScope } from '@clounge/shared/vault';
import type { Sources } from '../sources.ts';

const rowsAtOnce = 1_000;

type Holding = Pick<Sources, 'archive' | 'archiveReader' | 'door' | 'registry' | 'pool' | 'clock' | 'config'>;

/** `archiveRecords` of this part, and of the archive itself: see there. */
export async function archiveHere(sources: Holding, request: ArchiveRequest): Promise<number> {
  return (await archiveRecords(sources, request)) + (await holdArchived(sources, request));
}

/** Copies held people's records of ended days into the holds' scopes, and answers how many. Doing it again copies nothing twice. */
async function holdArchived(sources: Holding, request: ArchiveRequest): Promise<number> {
  const { held, recordClasses, untilDays, batchId } = request;
  if (held.length === 0 || untilDays.length === 0) return 0;
  const people = [...new Map(held.map((person) => [person.subjectId, person])).values()];
  const keys = await sources.door.blind(
    subjectKeyColumn,
    null,
    people.map(({ subjectId }) => subjectId),
  );
  const byKey = new Map(keys.map((key, index) => [key.toString('hex'), people[index]]));
  const wanted = untilDays.flatMap((day) => recordClasses.map((recordClass) => dayScope(day, recordClass)));
  const there = await sources.archiveReader.counts(wanted);
  let copied = 0;
  for (const scope of there.keys()) {
    for (let after: string | null = null; ;) {
      const rows: StoredArchived[] = await sources.archiveReader.rowsOf(scope, keys, after, rowsAtOnce);
      await reseal(sources, rows, (row) => byKey.get(row.subjectKey.toString('hex')), batchId);
      copied += rows.length;
      after = rows.at(-1)?.id ?? null;
      if (rows.length < rowsAtOnce) break;
    }
  }
  return copied;
}

async function reseal(
  { door, archive, config }: Holding,
  rows: readonly StoredArchived[],
  personOf: (row: StoredArchived) => { subjectId: string; caseRef: string } | undefined,
  batchId: string,
): Promise<void> {
  const caller = ownCaller(config.clientId, 'archiving');
  for (const same of Map.groupBy(rows, (row) => row.fields.join()).values()) {
    const [one] = same;
    if (!one) continue;
    const content = archivedContent(one.recordClass, one.fields);
    const opened = await door.open<ArchivedFields>(
      caller,
      { operation: 'holdArchived', purpose: 'archiving' },
      content,
      same.map((row) => ({ ...row, subjectId: personOf(row)?.subjectId ?? null })),
    );
    const living = same.flatMap((row, index) => {
      const person = personOf(row);
      const value = opened[index];
      // What is destroyed already cannot be held any more; the hold came too late for it.
      if (!person || value?.kind !== 'opened') return [];
      const scope = holdScope(person.caseRef, row.recordClass);
      return [{ row, scope, person, value: value.value }];
    });
    const target = ({ row, scope }: (typeof living)[number]) => ({ id: row.id, tenantId: row.tenantId, scope });
    const sealed = await door.seal(
      content,
      living.map((held) => ({ ...target(held), value: held.value })),
    );
    const links = await door.seal(
      archivedLink(one.recordClass),
      living.map((held) => ({ ...target(held), value: { subjectId: held.person.subjectId } })),
    );
    await archive.put(
      living.flatMap(({ row, scope }, index): ArchivedRow[] => {
        const text = sealed[index]?.sealed;
        const link = links[index]?.sealed;
        if (!text || !link) throw new Error('Something under a hold was not sealed.');
        return [{ ...row, scope, sealed: text, link, batchId }];
      }),
    );
  }
}
