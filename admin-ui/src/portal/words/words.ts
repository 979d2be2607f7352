// The sentences of the attendance page, one language at a time: a phone loads the one that it shows.
import type { en } from './en.ts';

export type Language = 'en' | 'ko' | 'id';
export type PageWords = typeof en;

const languages: Readonly<Record<Language, () => Promise<PageWords>>> = {
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
  id: async () => (await import('./id.ts')).id,
};

/** The language of a path such as `/portal/ko/attendance`. */
export function languageOfPath(path: string): Language {
  const tag = path.split('/')[2] ?? '';
  return tag === 'ko' || tag === 'id' ? tag : 'en';
}

export const wordsIn = (language: Language): Promise<PageWords> => languages[language]();

/** A sentence with its blanks filled in. */
export const filled = (sentence: string, blanks: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(blanks[name] ?? '–'));
