// A clause of the policy as each language cites it. What it does not recognise it leaves as it came.
import type { Language } from '../i18n/catalog.ts';

const shape = /^Art\. (\d+)(?:\((\d+)\))?\s*([①-⑳])?$/u;

/** `Art. 3(3)②` → ko `제3조 제3항 ②`, id `Pasal 3(3)②`. */
export function clauseInWords(clause: string, language: Language): string {
  const found = shape.exec(clause.trim());
  if (!found || language === 'en') return clause;
  const [, article, paragraph, item] = found;
  if (language === 'id') return `Pasal ${article}${paragraph === undefined ? '' : `(${paragraph})`}${item ?? ''}`;
  return [`제${article}조`, paragraph === undefined ? '' : `제${paragraph}항`, item ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** ISO 8601 durations of the policy: `P5Y` → `5 years`, `PT0S` → `not at all`. Unknown shapes stay as they came. */
export function durationInWords(duration: string, language: Language): string {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:0S)?)?$/.exec(duration);
  if (!found) return duration;
  const units = {
    en: [
      ['year', 'years'],
      ['month', 'months'],
      ['day', 'days'],
      ['h', 'h'],
    ],
    ko: ['년', '개월', '일', '시간'].map((unit) => [unit, unit]),
    id: ['tahun', 'bulan', 'hari', 'jam'].map((unit) => [unit, unit]),
  }[language];
  const values: (string | undefined)[] = found.slice(1);
  const words = values.flatMap((value, index) => {
    if (value === undefined || Number(value) === 0) return [];
    const unit = units[index]?.[Number(value) === 1 ? 0 : 1] ?? '';
    return [language === 'ko' ? `${value}${unit}` : `${value} ${unit}`];
  });
  return words.length > 0 ? words.join(' ') : { en: 'not at all', ko: '보존하지 않음', id: 'tidak disimpan' }[language];
}
