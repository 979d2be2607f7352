// Fields of the portal's forms: a label, help, what is wrong with it, and what was typed. Escapes everything; knows no form.
import type { Language } from '@clounge/shared/caller';
import { markup, type Html } from '@clounge/shared/markup';
import { languages } from '@clounge/shared/policy';

/** What is wrong, by field, in words. */
export type Errors<Field extends string> = ReadonlyMap<Field, string>;

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ko: '한국어',
  id: 'Bahasa Indonesia',
};

function errorOf<Field extends string>(errors: Errors<Field>, field: Field): Html | null {
  const error = errors.get(field);
  return error === undefined ? null : markup`<p class="wrong" id="${field}-error">${error}</p>`;
}

/** What describes a field to screen readers: its help, and its error where there is one. */
function described<Field extends string>(errors: Errors<Field>, field: Field, help: boolean): Html {
  const ids = [help ? `${field}-help` : null, errors.has(field) ? `${field}-error` : null].filter((id) => id !== null);
  const by = ids.length > 0 ? markup` aria-describedby="${ids.join(' ')}"` : null;
  return markup`${by}${errors.has(field) ? markup` aria-invalid="true"` : null}`;
}

export interface TextField<Field extends string> {
  field: Field;
  /** Signs that it may hold. */
  most: number;
  kind?: 'text' | 'email' | 'date' | 'lines';
  label: string;
  help?: string;
  value: string;
  autocomplete: string;
  required?: boolean;
}

export function textField<Field extends string>(
  errors: Errors<Field>,
  { field, most, kind = 'text', label, help, value, autocomplete, required }: TextField<Field>,
): Html {
  const attributes = markup`id="${field}" name="${field}"
  maxlength="${most}"${required === true && markup` required`}${described(errors, field, help !== undefined)}`;
  const control =
    kind === 'lines'
      ? markup`<textarea ${attributes}>${value}</textarea>`
      : markup`<input
          type="${kind}"
          autocomplete="${autocomplete}"
          value="${value}"
          ${attributes} />`;
  return markup`<div class="field">
    <label for="${field}">${label}</label>${help !== undefined && markup`<p class="help" id="${field}-help">${help}</p>`}${errorOf(errors, field)}${control}
  </div>`;
}

export interface Choice {
  value: string;
  name: string;
  help?: string;
}

export function choices<Field extends string>(
  errors: Errors<Field>,
  field: Field,
  legend: string,
  all: readonly Choice[],
  chosen: string,
): Html {
  const one = ({ value, name, help }: Choice) =>
    markup`<label class="choice"><input
        type="radio"
        id="${field}-${value}"
        name="${field}"
        value="${value}"
        required${value === chosen && markup` checked`} /><span>${name}${help !== undefined && markup`<span class="help"><br />${help}</span>`}</span></label>`;
  return markup`<fieldset${described(errors, field, false)}><legend>${legend}</legend>${errorOf(errors, field)}${all.map(one)}</fieldset>`;
}

/** In which language letters come. */
export const languageField = (label: string, chosen: Language): Html =>
  markup`<div class="field">
    <label for="language">${label}</label><select id="language" name="language">
      ${languages.map((one) => markup`<option value="${one}" lang="${one}" ${one === chosen && markup` selected`}>${languageNames[one]}</option>`)}
    </select>
  </div>`;

/** Every error once more on top of the form, each leading to its field; null where there is none. */
export const errorSummary = <Field extends string>(
  title: string,
  errors: Errors<Field>,
  anchorOf: (field: Field) => string,
): Html | null =>
  errors.size === 0
    ? null
    : markup`<div class="wrong" role="alert">
      <h2>${title}</h2>
      <ul>
        ${[...errors].map(([field, error]) => markup`<li><a href="#${anchorOf(field)}">${error}</a></li>`)}
      </ul>
    </div>`;
