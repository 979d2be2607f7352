// Has the parts archive what law keeps of those who leave with a page, and what holds keep of its days. Condemns nothing itself.
import { serviceNames } from '@clounge/shared/config';
import { together } from '@clounge/shared/database';
import { leavingClasses, type ArchivedOutcome, type ArchiveRequest, type ScopeVersion } from '@clounge/shared/records';
import type { CondemnRequest } from '@clounge/shared/vault';
import { withoutHeld } from '../held/vault-facts.ts';
import type { Sources } from '../sources.ts';
import { archiveHere } from './holding.ts';

const archiveDocument = `mutation ArchiveRecords($input: ArchiveRecordsInput!) { archiveRecords(input: $input) { records staying { name version } } }`;

interface PageTargets {
  record_classes: string[];
  subject_ids: string[];
  until_days: string[];
}

/**
 * Archives before a page is condemned, and answers what the vault needs to know of it: the holds that were seen to (under any other a
 * day is not condemned) and the scopes that were emptied. Archiving again archives nothing twice. Throws `Refused` UNAVAILABLE.
 */
export async function archiveFirst(
  sources: Sources,
  batchId: string,
  { record_classes: recordClasses, subject_ids: people, until_days: untilDays }: PageTargets,
): Promise<Pick<CondemnRequest, 'resealedHolds' | 'emptied'>> {
  const subjectIds = recordClasses.some((recordClass) => leavingClasses.includes(recordClass))
    ? await withoutHeld(sources.vaultFacts, recordClasses, people)
    : [];
  const held = untilDays.length > 0 ? await sources.vaultFacts.holdsOnPeople(recordClasses) : [];
  const resealedHolds = held.map(({ id }) => id);
  if (subjectIds.length === 0 && held.length === 0) return { resealedHolds };
  const request: ArchiveRequest = { batchId, recordClasses, subjectIds, untilDays, held };
  const archived = sources.policy.classes.filter((rule) => rule.then === 'ARCHIVE' && !recordClasses.includes(rule.id));
  // Asked before the parts: a key that is made meanwhile is none of these.
  const living = await sources.vaultFacts.livingScopes(
    archived.map(({ id }) => id),
    subjectIds,
  );
  const outcomes = await together(serviceNames.map((part) => archiveIn(sources, part, request)));
  const nameOf = ({ name, version }: ScopeVersion) => `${name}@${version}`;
  const staying = new Set(outcomes.flatMap((outcome) => outcome.staying.map(nameOf)));
  // Left alive, the key of one would open an old backup of a part's database long after the archive's day has ended.
  return { resealedHolds, emptied: living.filter((scope) => !staying.has(nameOf(scope))) };
}

async function archiveIn(
  sources: Sources,
  part: (typeof serviceNames)[number],
  input: ArchiveRequest,
): Promise<ArchivedOutcome> {
  if (part === 'privacy') return archiveHere(sources, input);
  const answer = await sources.peers.call<{ archiveRecords: ArchivedOutcome }>(part, archiveDocument, { input });
  return answer.archiveRecords;
}
