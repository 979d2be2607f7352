// Refusals in words: what each feature writes down of its refusals, and how one of them is said in the reader's language. Never names anybody.
import type { Refusal } from '../errors/index.ts';
import type { Language } from './caller.ts';

export type Sentence = Readonly<Record<Language, string>>;

/** What is said where a refusal is given. Names in braces are filled in: `{limit}`. */
export interface RefusalWording {
  /** The input field that is at fault, where one is. */
  field?: string | null;
  message: Sentence;
  wayOut?: Sentence | null;
}

/** The refusal of a code, said in a language; `facts` fill the braces, and what no fact fills is left out. */
export function refusalIn(
  code: string,
  { field, message, wayOut }: RefusalWording,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): Refusal {
  const said = (sentence: Sentence): string =>
    sentence[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => facts[name] ?? '');
  return { code, field: field ?? null, message: said(message), wayOut: wayOut ? said(wayOut) : null };
}
