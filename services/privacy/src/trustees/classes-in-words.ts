// Record classes with their titles, in the reader's language. A class that the policy has no more keeps its id as title.
import type { Language } from '@clounge/shared/caller';
import type { Policy } from '@clounge/shared/policy';

export const classesInWords = (policy: Policy, ids: readonly string[], language: Language) =>
  ids.map((id) => ({
    recordClass: id,
    title: policy.classes.find((rule) => rule.id === id)?.title[language] ?? id,
  }));
