// Counts as the language writes them: 48,210 or 48.210.
import type { Language } from './catalog.ts';

const formats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB'),
  ko: new Intl.NumberFormat('ko-KR'),
  id: new Intl.NumberFormat('id-ID'),
};

export const countInWords = (count: number, language: Language): string => formats[language].format(count);
