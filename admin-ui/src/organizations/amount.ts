// Amounts of money as the language writes them. Decimal text in, no rounding on the way.
import type { Language } from '../i18n/catalog.ts';

const tags: Record<Language, string> = { en: 'en-GB', ko: 'ko-KR', id: 'id-ID' };

/** `1410000`, `IDR` → `IDR 1,410,000`. What is no decimal number stays as it came. */
export function amountInWords(amount: string, currency: string | null, language: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(amount)) return [currency, amount].filter(Boolean).join(' ');
  // The formatter takes decimal text exactly; only its type knows numbers alone.
  const written = new Intl.NumberFormat(tags[language], { maximumFractionDigits: 6 }).format(
    amount as Intl.StringNumericLiteral,
  );
  return [currency, written].filter(Boolean).join(' ');
}
