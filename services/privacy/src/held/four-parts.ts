// Asks the four parts what they hold: counts and dates by class, never contents. This part's own rows are read directly.
import { serviceNames, type ServiceName } from '@clounge/shared/config';
import {
  dueGroups,
  heldGroups,
  type DueRecords,
  type HeldGroup,
  type HeldGroupPage,
  type HeldQuery,
} from '@clounge/shared/records';
import type { Sources } from '../sources.ts';

/** A group and the part that holds it, or the archive. */
export interface PartGroup extends HeldGroup {
  service: ServiceName | 'archive';
}

type Asking = Pick<Sources, 'pool' | 'registry' | 'peers'>;

/** As a group travels between parts: instants are text. */
interface SentGroup extends Omit<HeldGroup, 'anchor' | 'purposeEndedAt'> {
  anchor: string | null;
  purposeEndedAt: string | null;
}

const groupFields = 'subjectId untilDay recordClass anchor purposeEndedAt records';
const heldRecords = `query heldRecordsOf($subjectIds: [ID!]!, $recordClasses: [String!], $counted: Boolean) {
  heldRecords(subjectIds: $subjectIds, recordClasses: $recordClasses, counted: $counted) { ${groupFields} } }`;
const dueGroupsOf = `query dueGroupsOf($recordClass: String!, $anchoredBefore: DateTime!, $byPurposeEnd: Boolean, $after: String, $first: Int!) {
  dueGroups(recordClass: $recordClass, anchoredBefore: $anchoredBefore, byPurposeEnd: $byPurposeEnd, after: $after, first: $first) { after groups { ${groupFields} } } }`;

const received = (group: SentGroup): HeldGroup => ({
  ...group,
  anchor: group.anchor === null ? null : new Date(group.anchor),
  purposeEndedAt: group.purposeEndedAt === null ? null : new Date(group.purposeEndedAt),
});

async function heldIn(sources: Asking, service: ServiceName, query: HeldQuery): Promise<PartGroup[]> {
  const groups =
    service === 'privacy'
      ? await heldGroups(sources.pool, sources.registry, query)
      : (await sources.peers.call<{ heldRecords: SentGroup[] }>(service, heldRecords, { ...query })).heldRecords.map(
          received,
        );
  return groups.map((group) => ({ ...group, service }));
}

/** What the four parts hold of these subjects. Throws `Refused` UNAVAILABLE where one does not answer: half a view is none. */
export async function heldInFourParts(sources: Asking, query: HeldQuery): Promise<PartGroup[]> {
  if (query.subjectIds.length === 0) return [];
  const parts = await Promise.all(serviceNames.map((service) => heldIn(sources, service, query)));
  return parts.flat();
}

/** A page of what may be due of a class in its part, oldest first. */
export async function dueInPart(sources: Asking, service: ServiceName, query: DueRecords): Promise<HeldGroupPage> {
  if (service === 'privacy') return dueGroups(sources.pool, sources.registry, query);
  const sent = { ...query, anchoredBefore: query.anchoredBefore.toISOString() };
  const answer = await sources.peers.call<{ dueGroups: { groups: SentGroup[]; after: string | null } }>(
    service,
    dueGroupsOf,
    sent,
  );
  return { groups: answer.dueGroups.groups.map(received), after: answer.dueGroups.after };
}
