// What a guardian typed into the form of their consent, read and judged. Pure: it never looks whether anybody is known. Art. 10(4).
import { randomUUID } from 'node:crypto';
import { isLanguage, type Language } from '@clounge/shared/caller';
import { isCalendarDay, wardKinds, type WardKind } from '@clounge/shared/policy';
import { emailShape, isFormName, lines, withoutControls } from '../ask-form.ts';
import { filled } from '../words/words.ts';
import { guardianWords } from './words/words.ts';

export const guardianLimits = { guardian: 200, email: 254, ward: 200, birthday: 10, note: 2_000 } as const;
export type GuardianField = 'kind' | 'guardian' | 'email' | 'ward' | 'birthday' | 'note' | 'agreed';

/** As typed, to be shown again. */
export interface TypedConsent {
  kind: string;
  guardian: string;
  email: string;
  ward: string;
  /** `yyyy-mm-dd`, as date fields of browsers send it. */
  birthday: string;
  note: string;
  agreed: boolean;
  language: Language;
  /** Made with the form, so that a form that is sent twice opens one consent. */
  form: string;
}

export interface AskedConsent {
  kind: WardKind;
  guardian: string;
  email: string | null;
  ward: string;
  birthday: string;
  note: string | null;
  language: Language;
}

export type JudgedConsent =
  { kind: 'good'; asked: AskedConsent } | { kind: 'wrong'; errors: Map<GuardianField, string> };

/** What was sent; `page` is the language of the page. */
export function typedConsent(form: URLSearchParams, page: Language): TypedConsent {
  const one = (name: string) => withoutControls(form.get(name) ?? '');
  const language = one('language');
  return {
    kind: one('kind'),
    guardian: one('guardian'),
    email: one('email'),
    ward: one('ward'),
    birthday: one('birthday'),
    note: lines(form.get('note') ?? ''),
    agreed: form.get('agreed') === 'yes',
    language: isLanguage(language) ? language : page,
    form: isFormName(one('form')) ? one('form') : randomUUID(),
  };
}

/** Judges a form. `today`: calendar day of the operator's time zone. Errors by field, in the language of the page. */
export function judgedConsent(typed: TypedConsent, page: Language, today: string): JudgedConsent {
  const words = guardianWords(page).form;
  const errors = new Map<GuardianField, string>();
  const kind = wardKinds.find((one) => one === typed.kind);
  const named = (text: string, most: number): boolean => text !== '' && text.length <= most;
  if (!kind) errors.set('kind', words.kindWanted);
  if (!named(typed.guardian, guardianLimits.guardian)) errors.set('guardian', words.guardianWanted);
  if (typed.email !== '' && (typed.email.length > guardianLimits.email || !emailShape.test(typed.email)))
    errors.set('email', words.emailShape);
  if (!named(typed.ward, guardianLimits.ward)) errors.set('ward', words.wardWanted);
  if (!isCalendarDay(typed.birthday) || typed.birthday > today || typed.birthday < '1900-01-01')
    errors.set('birthday', words.birthdayWanted);
  if (typed.note.length > guardianLimits.note)
    errors.set('note', filled(words.noteLength, { most: guardianLimits.note }));
  if (!typed.agreed) errors.set('agreed', words.agreedWanted);
  if (!kind || errors.size > 0) return { kind: 'wrong', errors };
  const { guardian, email, ward, birthday, note, language } = typed;
  const given = (text: string) => (text === '' ? null : text);
  return {
    kind: 'good',
    asked: { kind, guardian, email: given(email), ward, birthday, note: given(note), language },
  };
}
