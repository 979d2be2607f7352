// Hands the words of a language to react-admin and tells the rest of the program which one is spoken.
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { asLanguage, languageNames, languages, preferredLanguage, type Catalog, type Language } from './catalog.ts';
import { en } from './en/index.ts';

const loaders: Record<Language, () => Promise<Catalog>> = {
  en: () => Promise.resolve(en),
  ko: async () => (await import('./ko/index.ts')).ko,
  id: async () => (await import('./id/index.ts')).id,
};

/** Noto Sans KR, for machines without a Korean font; the browser fetches only the parts of it that a page needs. */
const loadKorean = (): Promise<unknown> => import('../theme/korean.ts');

export interface Languages {
  provider: I18nProvider;
  /** The language that is spoken now. */
  current(): Language;
}

/** Loads the first language and answers the provider; `stored` is what was chosen on an earlier visit. */
export async function startLanguages(stored: string | undefined): Promise<Languages> {
  let current = stored === undefined ? preferredLanguage(navigator.languages) : asLanguage(stored);
  const speak = (language: Language) => {
    current = language;
    document.documentElement.lang = language;
    void loadKorean();
  };
  // react-admin wants the words of the first language at once, and those of a later one as a promise.
  let first: Catalog | null = await loaders[current]();
  speak(current);

  const provider = polyglotI18nProvider(
    (locale) => {
      const language = asLanguage(locale);
      const atOnce = first;
      first = null;
      if (atOnce) return atOnce;
      return loaders[language]().then((words) => {
        speak(language);
        return words;
      });
    },
    current,
    languages.map((locale) => ({ locale, name: languageNames[locale] })),
    { allowMissing: false },
  );
  return { provider, current: () => current };
}
