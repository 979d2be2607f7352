// What a language must say: every key of the English words, no more, no fewer. Knows nothing of React.
import type { en } from './en/index.ts';

export const languages = ['en', 'ko', 'id'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Record<Language, string> = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' };

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
type Own = Omit<typeof en, 'ra'>;

/** Our own words; react-admin's messages stand beside them under `ra`. */
export type OwnWords = Words<Own>;
export type Catalog = OwnWords & Pick<typeof en, 'ra'>;

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** A key of our words, such as `today.title`: a wrong one does not compile. */
export type WordKey = Paths<Own>;

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** The first of our languages among the browser's, English where none is. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    // Browsers of some systems still call Indonesian `in`.
    if (language === 'in') return 'id';
    if (isLanguage(language)) return language;
  }
  return 'en';
}

export const asLanguage = (value: string | undefined): Language =>
  value !== undefined && isLanguage(value) ? value : 'en';
