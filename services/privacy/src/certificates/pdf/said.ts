// How a printed certificate says numbers, instants and classes: its language, the words of its version of the policy.
import type { Language } from '@clounge/shared/caller';
import { instantInWords, type Policy } from '@clounge/shared/policy';
import type { CertificateWords } from './words.ts';

export interface Said {
  words: CertificateWords;
  policy: Policy;
  language: Language;
}

export const number = (value: number, language: Language) => new Intl.NumberFormat(language).format(value);
export const instant = (at: string, { policy, language }: Said) => instantInWords(new Date(at), policy, language);

export const classTitle = (id: string, { policy, language }: Said): string =>
  policy.classes.find((one) => one.id === id)?.title[language] ?? id;
