// The words of the language that is spoken, by keys that are checked when the program is compiled.
import { useCallback } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { countInWords } from './counts.ts';
import { asLanguage, type Language, type WordKey } from './catalog.ts';

export type WordValues = Record<string, string | number>;
export type Words = (key: WordKey, values?: WordValues) => string;

export function useWords(): Words {
  const translate = useTranslate();
  const language = useLanguage();
  return useCallback((key, values) => translate(key, withCount(values, language)), [translate, language]);
}

/** Beside `smart_count`, which chooses the form, `count` is the number as the language writes it. */
function withCount(values: WordValues | undefined, language: Language): WordValues | undefined {
  const number = values?.smart_count;
  return typeof number === 'number' ? { ...values, count: countInWords(number, language) } : values;
}

/** Words for what the server names: ours where there are some, otherwise what it said, made readable. */
export function useNamed(): (
  prefix:
    | 'roles'
    | 'frame.parts'
    | 'people.reasons'
    | 'conversations.ways'
    | 'conversations.languages'
    | 'conversations.states'
    | 'conversations.kinds'
    | 'conversations.onlys'
    | 'conversations.by'
    | 'conversations.forbidden'
    | 'certificates.level'
    | 'rights.kinds'
    | 'archive.field'
    | 'requests.laws'
    | 'requests.letters.kinds'
    | 'requests.matchDialog.reasons'
    | 'requests.verify.points'
    | 'intake.reasons'
    | 'intake.flags'
    | 'corrections.fields'
    | 'corrections.faults'
    | 'redactions.places'
    | 'redactions.toldHow'
    | 'guardians.bases'
    | 'guardians.letter'
    | 'templates.gap',
  name: string,
) => string {
  const translate = useTranslate();
  return useCallback(
    (prefix, name) => translate(`${prefix}.${name}`, { _: name.replaceAll(/[-_]+/g, ' ').toLowerCase() }),
    [translate],
  );
}

export function useLanguage(): Language {
  const [locale] = useLocaleState();
  return asLanguage(locale);
}
