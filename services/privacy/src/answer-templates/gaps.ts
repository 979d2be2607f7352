// The gaps of a template: which there are, whether a text has others, and what fills them. Pure; knows nobody.
import type { Language } from '@clounge/shared/caller';
import { hoursAfter, instantInWords, type Policy } from '@clounge/shared/policy';

/** The gaps that a template may have. */
export const gaps = ['name', 'reference', 'received', 'answerBy', 'operator'] as const;
export type Gap = (typeof gaps)[number];

const gap = /\{(\w+)\}/g;

/** Fills the gaps; what is not known stays a gap that the writer sees. */
export const fill = (text: string, values: Partial<Record<Gap, string>>): string =>
  text.replaceAll(gap, (whole, name: Gap) => values[name] ?? whole);

/** The first thing in braces that nothing would fill, such as `{nmae}` or a brace alone; null where there is none. */
export function strangeGap(text: string): string | null {
  const rest = text.replaceAll(gap, (whole, name: string) => ((gaps as readonly string[]).includes(name) ? '' : whole));
  const at = rest.search(/[{}]/);
  return at === -1 ? null : (/^\{[^{}\s]{0,40}\}/.exec(rest.slice(at))?.[0] ?? rest.charAt(at));
}

const names: Record<Language, string> = { en: 'Alex Kim', ko: '홍길동', id: 'Budi Santoso' };

/** Values to look at a text with, told in a language: nobody's. `at`: now, in business time. */
export function samples(policy: Policy, language: Language, at: Date): Record<Gap, string> {
  return {
    name: names[language],
    reference: 'C-2026-000123',
    received: instantInWords(at, policy, language),
    answerBy: instantInWords(hoursAfter(at, 72), policy, language),
    operator: policy.operator.name,
  };
}

/** Each gap with what may stand in it. */
export const gapsIn = (policy: Policy, language: Language, at: Date): { name: Gap; sample: string }[] => {
  const values = samples(policy, language, at);
  return gaps.map((name) => ({ name, sample: values[name] }));
};
