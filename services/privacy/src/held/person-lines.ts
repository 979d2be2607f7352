// What is held of a person, decided class by class: pure, given the facts of the four parts and an instant.
import { decide, ruleOf, together, type Decision, type Policy, type RecordFacts } from '@clounge/shared/policy';
import type { PartGroup } from './four-parts.ts';
import { holdFor, type HoldInForce } from './vault-facts.ts';

/** Records of one class and verdict of one person in one part. */
export interface PersonLine {
  service: string;
  recordClass: string;
  records: number;
  decision: Decision;
  /** Whether they die with the person's own key, or with everybody's of a day. */
  dies: 'WITH_PERSON' | 'WITH_DAY';
}

/** When the person's membership ended; null while it lasts, or where none is known. */
export function membershipEnd(groups: readonly PartGroup[]): Date | null {
  const membership = groups.find((group) => group.recordClass === 'membership');
  return membership ? (membership.anchor ?? membership.purposeEndedAt) : null;
}

/** Whether some of it ends with a membership that no part holds any more. */
export function lacksMembership(policy: Policy, groups: readonly PartGroup[]): boolean {
  if (groups.some((group) => group.recordClass === 'membership')) return false;
  return groups.some((group) => ruleOf(policy, group.recordClass).purposeEnds === 'WITH_MEMBERSHIP');
}

/** What ends a person's records besides the events that the parts know. */
export interface Endings {
  /** Overrides what the groups say, for people whose membership is gone already. */
  membershipEndedAt?: Date | null;
  recoveryWaivedAt?: Date | null;
  /** By record class: when its deletion was granted. */
  deletionGranted?: ReadonlyMap<string, Date>;
}

/** Lines of one person, classes in the order of the parts' answers. Throws `UnknownRecordClass`. */
export function personLines(
  policy: Policy,
  groups: readonly PartGroup[],
  holds: readonly HoldInForce[],
  at: Date,
  { membershipEndedAt = membershipEnd(groups), recoveryWaivedAt = null, deletionGranted }: Endings,
): PersonLine[] {
  const byKind = Map.groupBy(
    groups,
    (group) => `${group.service}/${group.recordClass}/${group.untilDay === null ? 'person' : 'day'}`,
  );
  return [...byKind.values()].flatMap((same) => {
    const first = same[0];
    if (!first) return [];
    const facts = same.map((group): RecordFacts => ({
      ...group,
      membershipEndedAt,
      recoveryWaivedAt,
      deletionGrantedAt: deletionGranted?.get(group.recordClass) ?? null,
      hold: holdFor(holds, group.subjectId, group.recordClass),
    }));
    const { service, recordClass } = first;
    if (first.untilDay !== null)
      return byVerdict(
        service,
        recordClass,
        same,
        facts.map((one) => decide(policy, one, at)),
      );
    const whole = together(facts);
    const records = same.reduce((sum, group) => sum + group.records, 0);
    return whole
      ? [{ service, recordClass, records, decision: decide(policy, whole, at), dies: 'WITH_PERSON' } as const]
      : [];
  });
}

/** Days of one class that share a verdict are one line, up to the latest day. */
function byVerdict(
  service: string,
  recordClass: string,
  groups: readonly PartGroup[],
  decisions: readonly Decision[],
): PersonLine[] {
  const lines = new Map<string, PersonLine>();
  decisions.forEach((decision, index) => {
    const records = groups[index]?.records ?? 0;
    const known = lines.get(decision.verdict);
    const latest = known && (known.decision.until ?? 0) > (decision.until ?? 0) ? known.decision : decision;
    lines.set(decision.verdict, {
      service,
      recordClass,
      records: records + (known?.records ?? 0),
      decision: latest,
      dies: 'WITH_DAY',
    });
  });
  return [...lines.values()];
}
