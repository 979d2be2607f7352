// What the archive has of one person, as records of the view. Read for the archiving purpose, in the name of the request; opens nothing itself.
import type { Caller } from '@clounge/shared/caller';
import { decide, why } from '@clounge/shared/policy';
import { archivedRecords, type ArchivedRecord } from '../archive/archived-records.ts';
import { heldInArchive } from '../archive/held-in-archive.ts';
import { holdFor } from '../held/vault-facts.ts';
import type { ViewedRecord, ViewSources } from './gathering.ts';
import { wordsOf } from './words-of-class.ts';

const pageSize = 200;
const readsLikeWords = (value: string | null): boolean => (value?.length ?? 0) > 20 && /\s/.test(value ?? '');

/** Throws `Refused` UNAVAILABLE. What lies in the archive of somebody who stays is left out: the part itself has it. */
export async function archivedOf(sources: ViewSources, caller: Caller, subjectId: string): Promise<ViewedRecord[]> {
  const groups = await heldInArchive(sources, [subjectId]);
  if (groups.length === 0) return [];
  const counts = new Set(groups.map((group) => `${group.recordClass}/${group.untilDay ?? ''}`));
  const holds = await sources.vaultFacts.holdsOn([subjectId]);
  const found: ArchivedRecord[] = [];
  for (let after: string | null = null; ;) {
    const page = await archivedRecords(sources, caller, { filter: { subjectId }, first: pageSize, after });
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || after === null) break;
  }
  const { policy, clock } = sources;
  return found
    .filter((record) => counts.has(`${record.recordClass}/${record.untilDay}`))
    .map((record): ViewedRecord => {
      const { id, recordClass, untilDay } = record;
      const hold = record.held ? holdFor(holds, subjectId, recordClass) : null;
      const facts = { recordClass, anchor: null, purposeEndedAt: null, untilDay, hold };
      const decision = decide(policy, facts, clock.now());
      return {
        service: 'archive',
        recordClass,
        id,
        content: Object.fromEntries(record.fields.map(({ name, value }) => [name, value])),
        // The archive does not say which of its fields people wrote themselves: whatever reads like words is looked at.
        freeText: record.fields.filter(({ value }) => readsLikeWords(value)).map(({ name }) => name),
        verdict: decision.verdict,
        why: why(policy, decision, caller.language),
        until: decision.until,
        ...wordsOf(policy, recordClass, caller.language),
      };
    });
}
