// Refusals of the attendance part, as values in the reader's language: why, and the way out. Never quotes what was sent, and names no place.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

/** A sentence in each language of the product. */
export type Sentence = Readonly<Record<Language, string>>;

export interface RefusalWords {
  field?: string;
  message: Sentence;
  wayOut: Sentence;
}

/** Makes refusals from a table of codes; blanks such as `{most}` are filled in. */
export const refusalsOf =
  <Code extends string>(table: Readonly<Record<Code, RefusalWords>>) =>
  (code: Code, language: Language, blanks: Readonly<Record<string, string | number>> = {}): Refusal => {
    const filled = (sentence: Sentence) =>
      sentence[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(blanks[name] ?? '–'));
    const { field, message, wayOut } = table[code];
    return { code, field: field ?? null, message: filled(message), wayOut: filled(wayOut) };
  };
