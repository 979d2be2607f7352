// The published policy as people read it, in their language.
import type { Language } from '@clounge/shared/caller';
import { clauseInWords, lawInWords, type Policy } from '@clounge/shared/policy';

/** The policy in words. Clauses and laws as the language cites them. */
export function policyInWords(policy: Policy, language: Language) {
  const { version, effectiveFrom, operator, confirmedBy, clock } = policy;
  return {
    version,
    effectiveFrom,
    operator: operator.name,
    confirmedBy,
    clock,
    purposes: policy.purposes.map(({ id, title, clause }) => ({
      id,
      title: title[language],
      clause: clauseInWords(clause, language),
    })),
    rules: policy.classes.map((rule) => ({
      recordClass: rule.id,
      title: rule.title[language],
      anchor: policy.anchors[rule.anchor]?.[language] ?? rule.anchor,
      kept: rule.kept,
      clause: clauseInWords(rule.clause, language),
      law: lawInWords(rule, policy, language),
      yields: rule.yields,
      then: rule.then,
      atOnce: rule.atOnce ?? null,
    })),
    trustees: policy.trustees.map(({ name, task, until }) => ({ name, task: task[language], until: until[language] })),
  };
}
