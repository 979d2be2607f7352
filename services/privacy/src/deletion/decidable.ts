// Whether a deletion may be decided as somebody means to: what a law or a hold keeps is not granted, and what yields is not kept without a
// reason. Art. 6(4). Decides nothing itself.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { clauseInWords, dayInWords, lawInWords, startOfDay, type Policy } from '@clounge/shared/policy';
import { holdFor } from '../held/vault-facts.ts';
import { concernedBy } from '../requests/concerned.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { deletionRefusal } from './refusals.ts';

/** What of a decision about one class matters here. */
export interface DecidedClass {
  recordClass: string;
  outcome: 'GRANTED' | 'KEPT' | 'REFUSED';
  reason?: string | null;
}

/**
 * What is wrong with these decisions about a deletion; null where nothing is. Classes must be of the policy.
 * Refusals: GRANTED_THOUGH_KEPT, GRANTED_THOUGH_HELD, KEPT_WITHOUT_REASON. Throws `Refused` UNAVAILABLE where the vault does not answer.
 */
export async function undecidable(
  { vaultFacts }: Pick<Sources, 'vaultFacts'>,
  policy: Policy,
  request: RightsRequest,
  items: readonly DecidedClass[],
  language: Language,
): Promise<Refusal | null> {
  const subjectIds = concernedBy(request);
  const holds = await vaultFacts.holdsOn(subjectIds);
  for (const { recordClass, outcome, reason } of items) {
    const rule = policy.classes.find((one) => one.id === recordClass);
    if (!rule) continue;
    const facts = { recordClass: rule.title[language], clause: clauseInWords(rule.clause, language) };
    const held = subjectIds.map((id) => holdFor(holds, id, recordClass)).find((hold) => hold !== null);
    if (outcome === 'GRANTED' && !rule.yields) {
      const law = lawInWords(rule, policy, language) ?? facts.clause;
      return deletionRefusal('GRANTED_THOUGH_KEPT', language, { ...facts, law });
    }
    if (outcome === 'GRANTED' && held) {
      const review = dayInWords(startOfDay(held.reviewOn, policy), policy, language);
      return deletionRefusal('GRANTED_THOUGH_HELD', language, { ...facts, law: held.law, review });
    }
    if (outcome === 'KEPT' && rule.yields && !held && (reason?.trim() ?? '').length < 3)
      return deletionRefusal('KEPT_WITHOUT_REASON', language, facts);
  }
  return null;
}
