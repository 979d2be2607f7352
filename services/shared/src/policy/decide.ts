// What becomes of records: pure decisions over the policy, given facts and an instant. Reads no clock and no database.
import { endOfDay, hoursAfter, keptBy } from './calendar.ts';
import { ruleOf } from './load.ts';
import type { Policy, RetentionRule } from './shape.ts';

/** RUNNING: the purpose lasts. RECOVERY: it can be restored. DUE: waits for destruction. KEPT: a rule keeps it. HELD: a legal hold does. */
export type Verdict = 'RUNNING' | 'RECOVERY' | 'DUE' | 'KEPT' | 'HELD';

/** Facts about records of one class that share a target. */
export interface RecordFacts {
  recordClass: string;
  /** The event that the rule counts from; null while it has not happened. */
  anchor: Date | null;
  /** When the purpose ended, where the owning part knows it. */
  purposeEndedAt: Date | null;
  /** The last day kept, for classes that die by the day. */
  untilDay?: string | null;
  /** When the person's membership ended, for classes whose purpose ends with it. */
  membershipEndedAt?: Date | null;
  /** When the person gave up being restored. */
  recoveryWaivedAt?: Date | null;
  /** When a deletion that the person asked for was granted: it ends the purpose, and the keeping, of what yields to one. */
  deletionGrantedAt?: Date | null;
  /** A legal hold on them. */
  hold?: Hold | null;
}

/** A legal hold: under which law, until it is looked at again. */
export interface Hold {
  law: string;
  /** Calendar day, `yyyy-mm-dd`. */
  reviewOn: string;
}

/** Last moments of Art. 3(1), counted from when the records became unnecessary. */
export interface Deadlines {
  approveBy: Date;
  destroyBy: Date;
  /** From this moment on it is overdue; this moment included. */
  limitAt: Date;
}

/** What is decided, with everything that a sentence about it needs. */
export interface Decision {
  rule: RetentionRule;
  verdict: Verdict;
  /** The event that the verdict counts from. */
  anchor: Date | null;
  /** Last moment of keeping or recovery (inclusive); for DUE the moment that passed; null while the purpose lasts. */
  until: Date | null;
  /** Set when the purpose has ended: also for what is not due yet. */
  deadlines: Deadlines | null;
  hold: Hold | null;
  /** When the deletion was granted that this comes from; absent where the rule alone decides. */
  grantedAt?: Date;
}

const later = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one > other ? one : other) : (one ?? other);

function purposeEnd(rule: RetentionRule, facts: RecordFacts): Date | null {
  if (rule.purposeEnds === 'TOLD') return facts.purposeEndedAt;
  if (rule.purposeEnds === 'WITH_MEMBERSHIP') return facts.purposeEndedAt ?? facts.membershipEndedAt ?? null;
  return later(facts.anchor, facts.purposeEndedAt);
}

function deadlinesFrom(start: Date, policy: Policy): Deadlines {
  const { approvalHours, destroyedHours, limitHours } = policy.clock;
  return {
    approveBy: hoursAfter(start, approvalHours),
    destroyBy: hoursAfter(start, destroyedHours),
    limitAt: hoursAfter(start, limitHours),
  };
}

/** When the window of Art. 3(1) ends: earlier where the person gave it up. That covers what a withdrawal brings back, nothing else. */
function recoveryEnd(rule: RetentionRule, ended: Date, { recoveryWaivedAt }: RecordFacts, policy: Policy): Date {
  const end = hoursAfter(ended, policy.clock.recoveryHours);
  return rule.anchor === 'withdrawn' && recoveryWaivedAt && recoveryWaivedAt < end ? recoveryWaivedAt : end;
}

/**
 * Decides about records at an instant: due = max(purpose ended + recovery window, anchor + what the rule demands).
 * A purpose that has not ended is never due, nor is a rule whose event has not happened. Art. 3.
 * A deletion that was granted ends what yields to it where the rule would keep it longer. Art. 6.
 * Throws `UnknownRecordClass`.
 */
export function decide(policy: Policy, facts: RecordFacts, at: Date): Decision {
  const byRule = decideByRule(policy, facts, at);
  const { deletionGrantedAt: granted } = facts;
  // What dies with a day has that day's key in common with others: nobody's deletion ends theirs.
  if (!granted || !byRule.rule.yields || facts.untilDay) return byRule;
  const byDeletion = decideDeletion(policy, byRule.rule, facts.hold ?? null, granted, at);
  const sooner = byRule.until !== null && byDeletion.until !== null && byRule.until <= byDeletion.until;
  return sooner ? byRule : byDeletion;
}

/** A granted deletion: the window of Art. 3(1) as after a withdrawal, where the class has one, and its clock from the grant on. */
function decideDeletion(policy: Policy, rule: RetentionRule, hold: Hold | null, grantedAt: Date, at: Date): Decision {
  const ends = rule.recoverable ? hoursAfter(grantedAt, policy.clock.recoveryHours) : grantedAt;
  const until = new Date(ends.getTime() - 1);
  const verdict: Verdict = hold ? 'HELD' : at > until ? 'DUE' : 'RECOVERY';
  return { rule, verdict, anchor: grantedAt, until, deadlines: deadlinesFrom(grantedAt, policy), hold, grantedAt };
}

function decideByRule(policy: Policy, facts: RecordFacts, at: Date): Decision {
  const rule = ruleOf(policy, facts.recordClass);
  const ended = purposeEnd(rule, facts);
  const anchor = facts.anchor ?? ended;
  const running = {
    rule,
    verdict: 'RUNNING',
    anchor: facts.anchor,
    until: null,
    deadlines: null,
    hold: null,
  } satisfies Decision;
  const held = facts.hold ?? null;
  const dayEnds = facts.untilDay ? endOfDay(facts.untilDay, policy) : null;
  const unknownEvent = rule.kept !== null && facts.anchor === null && dayEnds === null;
  if (!dayEnds && (ended === null || unknownEvent)) return held ? { ...running, verdict: 'HELD', hold: held } : running;

  // A purpose that the owning part says has ended ends the keeping too, where the policy wants it gone at once.
  if (rule.atOnce === 'WHEN_PURPOSE_ENDED' && facts.purposeEndedAt && !dayEnds)
    return endedAtOnce(policy, rule, facts.purposeEndedAt, { anchor, hold: held }, at);

  const kept = dayEnds ?? (facts.anchor ? keptBy(rule, facts.anchor, policy) : null);
  const recoveryEnds = ended && rule.recoverable && !dayEnds ? recoveryEnd(rule, ended, facts, policy) : null;
  const byRule = kept !== null && (recoveryEnds === null || kept >= recoveryEnds);
  // The clock starts when the records became unnecessary: at the end of the purpose, or of the keeping where that came later.
  const unnecessaryAt = byRule ? kept : (ended ?? kept);
  const deadlines = unnecessaryAt ? deadlinesFrom(unnecessaryAt, policy) : null;
  const until = byRule ? kept : recoveryEnds ? new Date(recoveryEnds.getTime() - 1) : ended;
  const passed = until === null || at > until;
  const verdict: Verdict = held ? 'HELD' : passed ? 'DUE' : byRule ? 'KEPT' : 'RECOVERY';
  return { rule, verdict, anchor, until, deadlines, hold: held };
}

/** Due from the moment on that the purpose ended: no keeping, no recovery window. Art. 3(1). */
function endedAtOnce(
  policy: Policy,
  rule: RetentionRule,
  ended: Date,
  { anchor, hold }: Pick<Decision, 'anchor' | 'hold'>,
  at: Date,
): Decision {
  const verdict: Verdict = hold ? 'HELD' : at >= ended ? 'DUE' : 'RUNNING';
  const until = verdict === 'RUNNING' ? null : new Date(ended.getTime() - 1);
  return { rule, verdict, anchor, until, deadlines: deadlinesFrom(ended, policy), hold };
}

/** Exactly at the limit it is overdue. */
export const isOverdue = (deadlines: Pick<Deadlines, 'limitAt'>, at: Date): boolean => at >= deadlines.limitAt;

/**
 * Facts of one class and target as one: records that are sealed under one key die together, so the latest event counts,
 * and a purpose that lasts for one of them lasts for all.
 */
export function together(facts: readonly RecordFacts[]): RecordFacts | null {
  const [first, ...rest] = facts;
  if (!first) return null;
  return rest.reduce<RecordFacts>(
    (one, other) => ({
      ...one,
      anchor: one.anchor && other.anchor ? later(one.anchor, other.anchor) : null,
      purposeEndedAt:
        one.purposeEndedAt && other.purposeEndedAt ? later(one.purposeEndedAt, other.purposeEndedAt) : null,
      hold: one.hold ?? other.hold ?? null,
    }),
    first,
  );
}
