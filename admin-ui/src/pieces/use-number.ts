// Counts as the language writes them: 48,210 or 48.210.
import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-words.ts';

export function useNumber(): (count: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat({ en: 'en-GB', ko: 'ko-KR', id: 'id-ID' }[language]);
    return (count: number) => format.format(count);
  }, [language]);
}
