// What the policy says of a record class, in words. Decides nothing.
import type { Language } from '@clounge/shared/caller';
import { clauseInWords, lawInWords, ruleOf, type Policy } from '@clounge/shared/policy';

export interface ClassInWords {
  title: string;
  clause: string;
  law: string | null;
  /** Purposes of Art. 2. */
  purposes: string[];
}

/** Throws `UnknownRecordClass`. */
export function wordsOf(policy: Policy, recordClass: string, language: Language): ClassInWords {
  const rule = ruleOf(policy, recordClass);
  return {
    title: rule.title[language],
    clause: clauseInWords(rule.clause, language),
    law: lawInWords(rule, policy, language),
    purposes: rule.purposes.map((id) => policy.purposes.find((one) => one.id === id)?.title[language] ?? id),
  };
}
