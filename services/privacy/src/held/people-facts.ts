// Decided lines for many people at once: one question to each part, one to the vault.
import { loadPolicy } from '@clounge/shared/policy';
import type { Restriction } from '@clounge/shared/vault';
import { deletionGrantsOf, type DeletionGrants } from '../deletion/grants.ts';
import { waivedAt, waiversOf } from '../recovery/waivers.ts';
import type { Sources } from '../sources.ts';
import { heldInArchive, type ArchiveAsking } from '../archive/held-in-archive.ts';
import { heldInFourParts, type PartGroup } from './four-parts.ts';
import { lacksMembership, membershipEnd, personLines, type PersonLine } from './person-lines.ts';

/**
 * Lines by subject id; people of whom nothing is held have none. With `classes` only what is decided about these, and not counted.
 * `supposed`: deletions that are not granted yet, to see what they would do. Throws `Refused` UNAVAILABLE, `UnknownRecordClass`.
 */
export async function linesOfPeople(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'vaultFacts' | 'door'> & ArchiveAsking,
  subjectIds: readonly string[],
  at: Date,
  classes?: readonly string[] | null,
  supposed: DeletionGrants = new Map(),
): Promise<Map<string, PersonLine[]>> {
  const policy = loadPolicy();
  // Whatever class is asked about, its purpose may end with the membership.
  const asked = classes ? { recordClasses: [...new Set([...classes, 'membership'])], counted: false } : {};
  const [inParts, archived, holds, waivers, grants] = await Promise.all([
    heldInFourParts(sources, { subjectIds, ...asked }),
    // What lies in the archive waits for its day, so it decides nothing about the rest.
    classes ? [] : heldInArchive(sources, subjectIds),
    sources.vaultFacts.holdsOn(subjectIds),
    waiversOf(sources.pool, subjectIds),
    deletionGrantsOf(sources.pool, subjectIds),
  ]);
  const groups: PartGroup[] = [...inParts, ...archived.map((group) => ({ ...group, service: 'archive' as const }))];
  const bySubject = Map.groupBy(groups, (group) => group.subjectId ?? '');
  const without = [...bySubject].filter(([, own]) => lacksMembership(policy, own)).map(([subjectId]) => subjectId);
  const restrictions = without.length > 0 ? await sources.door.restrictionsOf(without) : new Map<string, Restriction>();
  // What a person asked to stop says nothing about when they left.
  const left = (subjectId: string): Date | null => {
    const restriction = restrictions.get(subjectId);
    return restriction && restriction.reason !== 'REQUESTED' ? restriction.since : null;
  };
  return new Map(
    subjectIds.map((subjectId) => {
      const own = bySubject.get(subjectId) ?? [];
      const ended = membershipEnd(own) ?? left(subjectId);
      const deletionGranted = new Map([...(supposed.get(subjectId) ?? []), ...(grants.get(subjectId) ?? [])]);
      const recoveryWaivedAt = waivedAt(waivers.get(subjectId), ended);
      return [
        subjectId,
        personLines(policy, own, holds, at, { membershipEndedAt: ended, recoveryWaivedAt, deletionGranted }),
      ];
    }),
  );
}
