// The words of a message, as data: which of them a text has, by language. Never says which word it was.
import type { Language } from '@clounge/shared/caller';
import words from './words.json' with { type: 'json' };

type Patterns = Readonly<Record<Language, readonly RegExp[]>>;
const compiled = (all: Record<Language, readonly string[]>): Patterns => ({
  en: all.en.map((one) => new RegExp(one, 'u')),
  ko: all.ko.map((one) => new RegExp(one, 'u')),
  id: all.id.map((one) => new RegExp(one, 'u')),
});

export const suggestedKinds = [
  'VIEW',
  'CORRECT',
  'DELETE',
  'STOP',
  'CONSULTATION',
  'DEMO_REQUEST',
  'COMPLAINT',
] as const;
/** What a message seems to be; a person confirms it. A consultation is what none of the words are in. */
export type SuggestedKind = (typeof suggestedKinds)[number];
type WordedKind = Exclude<SuggestedKind, 'CONSULTATION'>;

export const kindPatterns: Readonly<Record<WordedKind, Patterns>> = {
  VIEW: compiled(words.kinds.VIEW),
  CORRECT: compiled(words.kinds.CORRECT),
  DELETE: compiled(words.kinds.DELETE),
  STOP: compiled(words.kinds.STOP),
  COMPLAINT: compiled(words.kinds.COMPLAINT),
  DEMO_REQUEST: compiled(words.kinds.DEMO_REQUEST),
};
const agent = compiled(words.agent);
const guardian = compiled(words.guardian);
const quoted = words.quoted.map((one) => new RegExp(one, 'iu'));

const languages = ['en', 'ko', 'id'] as const;

/** In which languages a text has one of these. */
export const languagesWith = (patterns: Patterns, text: string): Language[] =>
  languages.filter((language) => patterns[language].some((one) => one.test(text)));

const has = (patterns: Patterns, text: string) => languagesWith(patterns, text).length > 0;

/** Whether the writer says to write for somebody else. A legal guardian is no ordinary agent. */
export function actsAs(text: string): 'SELF' | 'AGENT' | 'GUARDIAN' {
  if (has(guardian, text)) return 'GUARDIAN';
  return has(agent, text) ? 'AGENT' : 'SELF';
}

/** What the writer wrote: without what was quoted from an earlier letter, which may be ours and is full of our words. */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => quoted.slice(1).some((one) => one.test(line.trim())));
  const own = (from === -1 ? lines : lines.slice(0, from)).filter((line) => !quoted[0]?.test(line));
  return own.join('\n').trim();
}
