// What a visitor typed into the request form, read and judged. Pure: it never looks whether anybody is known.
import { randomUUID } from 'node:crypto';
import { isLanguage, type Language } from '@clounge/shared/caller';
import { screenText } from '../consultations/forbidden-kinds.ts';
import { filled, portalWords } from './words/words.ts';

export const askLimits = { name: 200, email: 254, employeeNumber: 40, about: 300, text: 4_000 } as const;
export const rights = ['VIEW', 'CORRECT', 'DELETE', 'STOP'] as const;
export type Right = (typeof rights)[number];
export type Field = 'right' | 'who' | 'name' | 'email' | 'employeeNumber' | 'about' | 'text';

/** What a form is called: 122 random bits. A form that is sent twice, as after a lost answer, asks once. */
export const newFormName = (): string => randomUUID();
const formShape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Whether a text can be what a form is called. */
export const isFormName = (text: string): boolean => formShape.test(text);

/** As typed, to be shown again. */
export interface Typed {
  right: string;
  who: string;
  name: string;
  email: string;
  employeeNumber: string;
  about: string;
  text: string;
  language: Language;
  /** Made with the form, so that a form that is sent twice asks once. */
  form: string;
}

export interface Asked {
  right: Right;
  forSelf: boolean;
  name: string;
  email: string | null;
  employeeNumber: string | null;
  about: string | null;
  text: string | null;
  language: Language;
}

export type Judged = { kind: 'good'; asked: Asked } | { kind: 'wrong'; errors: Map<Field, string> };

export const emailShape = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/;
// Signs that no name has and that could move text about; lines are kept in the text alone.
export const withoutControls = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').trim();
export const lines = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ')
    .trim();

/** What was sent; `page` is the language of the page. */
export function typedIn(form: URLSearchParams, page: Language): Typed {
  const one = (name: string) => form.get(name) ?? '';
  const language = one('language');
  return {
    right: one('right'),
    who: one('who'),
    name: withoutControls(one('name')),
    email: withoutControls(one('email')),
    employeeNumber: withoutControls(one('employeeNumber')),
    about: withoutControls(one('about')),
    text: lines(one('text')),
    language: isLanguage(language) ? language : page,
    form: isFormName(one('form')) ? one('form') : randomUUID(),
  };
}

/** Words in a text that may tell of what is never asked for (Art. 1(2)), each once, ten at most. */
export const sensitiveWords = (text: string | null): string[] =>
  text === null ? [] : [...new Set(screenText(text).map(({ start, end }) => text.slice(start, end)))].slice(0, 10);

/** Judges a form. Errors by field, in the language of the page. */
export function judged(typed: Typed, page: Language): Judged {
  const words = portalWords(page).ask;
  const errors = new Map<Field, string>();
  const right = rights.find((one) => one === typed.right);
  const agent = typed.who === 'AGENT';
  if (!right) errors.set('right', words.kindWanted);
  if (!agent && typed.who !== 'SELF') errors.set('who', words.whoWanted);
  if (typed.name === '' || typed.name.length > askLimits.name) errors.set('name', words.nameWanted);
  if (typed.email !== '' && (typed.email.length > askLimits.email || !emailShape.test(typed.email)))
    errors.set('email', words.emailShape);
  if (typed.employeeNumber.length > askLimits.employeeNumber) errors.set('employeeNumber', words.employeeNumberShape);
  if (typed.about.length > askLimits.about || (agent && typed.about === '')) errors.set('about', words.aboutWanted);
  if (typed.text.length > askLimits.text) errors.set('text', filled(words.textLength, { most: askLimits.text }));
  else if (right === 'CORRECT' && typed.text === '') errors.set('text', words.textWanted);
  if (!right || errors.size > 0) return { kind: 'wrong', errors };
  const given = (text: string) => (text === '' ? null : text);
  return {
    kind: 'good',
    asked: {
      right,
      forSelf: !agent,
      name: typed.name,
      email: given(typed.email),
      employeeNumber: given(typed.employeeNumber),
      about: agent ? typed.about : null,
      text: given(typed.text),
      language: typed.language,
    },
  };
}
