// Whether a deletion may be decided as somebody means to: what a law or a hold keeps is not granted, and what yields is not kept without a
// reason. Art. 6(4). Decides nothing itself.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { clauseInWords, dayInWords, dayOf, lawInWords, ruleOf, startOfDay, type Policy } from '@clounge/shared/policy';
import { linesOfPeople } from '../held/people-facts.ts';
import type { PersonLine } from '../held/person-lines.ts';
import { holdFor } from '../held/vault-facts.ts';
import { concernedBy } from '../requests/concerned.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { goesWithDeletion, supposedDeletion } from './proposal.ts';
import { deletionRefusal, type DeletionFault } from './refusals.ts';

/** What of a decision about one class matters here. */
export interface DecidedClass {
  recordClass: string;
  outcome: 'GRANTED' | 'KEPT' | 'REFUSED';
  reason?: string | null;
}

/** A class that a law or a hold keeps, which nobody named: the decision says so all the same. */
export interface KeptClass {
  recordClass: string;
  law: string | null;
  clause: string;
  /** Last day, `yyyy-mm-dd`; null while the purpose lasts. */
  until: string | null;
}

/** What a decision means for classes that it does not name. */
export interface Besides {
  /** What ends with the membership that goes. */
  along: string[];
  kept: KeptClass[];
}

/**
 * What is wrong with these decisions about a deletion, or else what goes along and what stays besides what they name. Classes must be of the policy.
 * Refusals: GRANTED_THOUGH_KEPT, GRANTED_THOUGH_HELD, KEPT_WITHOUT_REASON, GOES_WITH_MEMBERSHIP.
 * Throws `Refused` UNAVAILABLE where a part or the vault does not answer: half a view decides nothing.
 */
export async function decidable(
  sources: Sources,
  policy: Policy,
  request: RightsRequest,
  items: readonly DecidedClass[],
  language: Language,
): Promise<{ refusal: Refusal } | ({ refusal: null } & Besides)> {
  const subjectIds = concernedBy(request);
  const holds = await sources.vaultFacts.holdsOn(subjectIds);
  const titleOf = (recordClass: string) => ruleOf(policy, recordClass).title[language];
  const refused = (code: DeletionFault, recordClass: string, facts: Record<string, string> = {}) => ({
    refusal: deletionRefusal(code, language, { recordClass: titleOf(recordClass), ...facts }),
  });
  const ends = items.some((one) => one.recordClass === 'membership' && one.outcome === 'GRANTED');
  for (const { recordClass, outcome, reason } of items) {
    const rule = ruleOf(policy, recordClass);
    const held = subjectIds.map((id) => holdFor(holds, id, recordClass)).find((hold) => hold !== null);
    if (outcome === 'GRANTED' && !rule.yields) {
      const clause = clauseInWords(rule.clause, language);
      return refused('GRANTED_THOUGH_KEPT', recordClass, { clause, law: lawInWords(rule, policy, language) ?? clause });
    }
    if (outcome === 'GRANTED' && held) {
      const review = dayInWords(startOfDay(held.reviewOn, policy), policy, language);
      return refused('GRANTED_THOUGH_HELD', recordClass, { law: held.law, review });
    }
    if (outcome === 'KEPT' && rule.yields && !held && (reason?.trim() ?? '').length < 3)
      return refused('KEPT_WITHOUT_REASON', recordClass);
    if (ends && outcome !== 'GRANTED' && rule.purposeEnds === 'WITH_MEMBERSHIP' && !held)
      return refused('GOES_WITH_MEMBERSHIP', recordClass);
  }
  // What grants nothing carries nothing out: it need not be complete.
  if (!items.some((one) => one.outcome === 'GRANTED')) return { refusal: null, along: [], kept: [] };
  const at = sources.clock.now();
  const lines = await linesOfPeople(sources, subjectIds, at, null, supposedDeletion(policy, subjectIds, at));
  const named = new Set(items.map((one) => one.recordClass));
  const unnamed = [...lines.values()].flat().filter((line) => !named.has(line.recordClass));
  // What ends with a membership goes with it, whether somebody thought of it or not.
  const along = unnamed.filter(
    (line) => ends && goesWithDeletion(line) && line.decision.rule.purposeEnds === 'WITH_MEMBERSHIP',
  );
  return {
    refusal: null,
    along: [...new Set(along.map((line) => line.recordClass))],
    kept: keptClasses(
      policy,
      unnamed.filter((line) => !goesWithDeletion(line)),
    ),
  };
}

/** One entry a class: the longest keeping of it. */
function keptClasses(policy: Policy, lines: readonly PersonLine[]): KeptClass[] {
  const byClass = Map.groupBy(lines, (line) => line.recordClass);
  return [...byClass].map(([recordClass, same]) => {
    const { rule } = same[0]?.decision ?? { rule: ruleOf(policy, recordClass) };
    const hold = same.find((line) => line.decision.hold)?.decision.hold ?? null;
    const running = same.some((line) => line.decision.verdict === 'RUNNING');
    const last = Math.max(...same.map((line) => line.decision.until?.getTime() ?? 0));
    const until = hold?.reviewOn ?? (running || last === 0 ? null : dayOf(new Date(last), policy));
    return { recordClass, law: hold?.law ?? rule.law, clause: rule.clause, until };
  });
}
