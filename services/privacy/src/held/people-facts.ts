// Decided lines for many people at once: one question to each part, one to the vault.
import { loadPolicy } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { heldInFourParts } from './four-parts.ts';
import { lacksMembership, membershipEnd, personLines, type PersonLine } from './person-lines.ts';

/** Lines by subject id; people of whom nothing is held have none. Throws `Refused` UNAVAILABLE, `UnknownRecordClass`. */
export async function linesOfPeople(
  sources: Pick<Sources, 'pool' | 'registry' | 'peers' | 'vaultFacts' | 'door'>,
  subjectIds: readonly string[],
  at: Date,
): Promise<Map<string, PersonLine[]>> {
  const policy = loadPolicy();
  const [groups, holds] = await Promise.all([
    heldInFourParts(sources, subjectIds),
    sources.vaultFacts.holdsOn(subjectIds),
  ]);
  const bySubject = Map.groupBy(groups, (group) => group.subjectId ?? '');
  const without = [...bySubject].filter(([, own]) => lacksMembership(policy, own)).map(([subjectId]) => subjectId);
  const restrictions =
    without.length > 0 ? await sources.door.restrictionsOf(without) : new Map<string, { since: Date }>();
  return new Map(
    subjectIds.map((subjectId) => {
      const own = bySubject.get(subjectId) ?? [];
      const ended = membershipEnd(own) ?? restrictions.get(subjectId)?.since ?? null;
      return [subjectId, personLines(policy, own, holds, at, ended)];
    }),
  );
}
