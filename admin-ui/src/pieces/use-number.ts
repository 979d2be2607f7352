// A count for a cell of a table, as the language writes it.
import { useCallback } from 'react';
import { countInWords } from '../i18n/counts.ts';
import { useLanguage } from '../i18n/use-words.ts';

export function useNumber(): (count: number) => string {
  const language = useLanguage();
  return useCallback((count) => countInWords(count, language), [language]);
}
