// The request form, shown empty or with what was typed and what is wrong with it; and the page after it. Never says whether anybody is known.
import type { Language } from '@clounge/shared/caller';
import { instantInWords, languages, type Policy } from '@clounge/shared/policy';
import { grouped } from '../verification/secret-codes.ts';
import { askLimits, rights, type Field, type Typed } from './ask-form.ts';
import { pathTo, page, type Frame } from './frame.ts';
import { markup, type Html } from '@clounge/shared/markup';
import { whatStays } from './pages.ts';
import { filled, portalWords } from './words/words.ts';

export type Errors = ReadonlyMap<Field, string>;

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' };

/** Where an error's link leads: the field, or the first of its choices. */
const anchorOf: Readonly<Record<Field, string>> = {
  right: 'right-VIEW',
  who: 'who-SELF',
  name: 'name',
  email: 'email',
  employeeNumber: 'employeeNumber',
  about: 'about',
  text: 'text',
};

function errorOf(errors: Errors, field: Field): Html | null {
  const error = errors.get(field);
  return error === undefined ? null : markup`<p class="wrong" id="${field}-error">${error}</p>`;
}

/** What describes a field to screen readers: its help, and its error where there is one. */
function described(errors: Errors, field: Field, help: boolean): Html {
  const ids = [help ? `${field}-help` : null, errors.has(field) ? `${field}-error` : null].filter((id) => id !== null);
  const by = ids.length > 0 ? markup` aria-describedby="${ids.join(' ')}"` : null;
  return markup`${by}${errors.has(field) ? markup` aria-invalid="true"` : null}`;
}

interface TextField {
  field: Exclude<Field, 'right' | 'who'>;
  label: string;
  help?: string;
  value: string;
  autocomplete: string;
  required?: boolean;
}

function textField(errors: Errors, { field, label, help, value, autocomplete, required }: TextField): Html {
  const attributes = markup`id="${field}" name="${field}"
  maxlength="${askLimits[field]}"${required === true && markup` required`}${described(errors, field, help !== undefined)}`;
  const control =
    field === 'text'
      ? markup`<textarea ${attributes}>${value}</textarea>`
      : markup`<input
          type="${field === 'email' ? 'email' : 'text'}"
          autocomplete="${autocomplete}"
          value="${value}"
          ${attributes} />`;
  return markup`<div class="field">
    <label for="${field}">${label}</label>${help !== undefined && markup`<p class="help" id="${field}-help">${help}</p>`}${errorOf(errors, field)}${control}
  </div>`;
}

interface Choice {
  value: string;
  name: string;
  help?: string;
}

function choices(errors: Errors, field: 'right' | 'who', legend: string, all: readonly Choice[], chosen: string): Html {
  const one = ({ value, name, help }: Choice) =>
    markup`<label class="choice"><input
        type="radio"
        id="${field}-${value}"
        name="${field}"
        value="${value}"
        required${value === chosen && markup` checked`} /><span>${name}${help !== undefined && markup`<span class="help"><br />${help}</span>`}</span></label>`;
  return markup`<fieldset${described(errors, field, false)}><legend>${legend}</legend>${errorOf(errors, field)}${all.map(one)}</fieldset>`;
}

/** What is said about a form that is shown again. */
export interface Remarks {
  errors?: Errors;
  /** Why nothing was taken, in a sentence. */
  problem?: string | null;
  /** Words that may tell of what is never asked for. */
  sensitive?: readonly string[];
}

/** The form. With errors it says so first, each naming its field and leading to it. */
export function askPage(
  frame: Frame,
  typed: Typed,
  { errors = new Map(), problem = null, sensitive = [] }: Remarks = {},
): string {
  const { ask, rights: names, home } = portalWords(frame.language);
  const summary =
    errors.size > 0 &&
    markup`<div class="wrong" role="alert">
      <h2>${ask.errors}</h2>
      <ul>
        ${[...errors].map(([field, error]) => markup`<li><a href="#${anchorOf[field]}">${error}</a></li>`)}
      </ul>
    </div>`;
  const whoChoices = [
    { value: 'SELF', name: ask.self },
    { value: 'AGENT', name: ask.agent, help: ask.agentHelp },
  ];
  return page(
    frame,
    ask.title,
    markup`${problem !== null && markup`<p class="wrong" role="alert">${problem}</p>`}${summary}
      <p>${ask.lead}</p>
      <form method="post" action="${pathTo(frame.language, 'ask')}" novalidate>
        <input type="hidden" name="form" value="${typed.form}" />
        ${choices(
          errors,
          'right',
          ask.right,
          rights.map((right) => ({ value: right, name: names[right].name, help: names[right].what })),
          typed.right,
        )}
        ${choices(errors, 'who', ask.who, whoChoices, typed.who)}
        ${textField(errors, { field: 'name', label: ask.name, value: typed.name, autocomplete: 'name', required: true })}
        ${textField(errors, { field: 'email', label: ask.email, help: ask.emailHelp, value: typed.email, autocomplete: 'email' })}
        ${textField(errors, { field: 'employeeNumber', label: ask.employeeNumber, value: typed.employeeNumber, autocomplete: 'off' })}
        ${textField(errors, { field: 'about', label: ask.about, help: ask.aboutHelp, value: typed.about, autocomplete: 'off' })}
        ${textField(errors, { field: 'text', label: ask.text, help: filled(ask.textHelp, { most: askLimits.text }), value: typed.text, autocomplete: 'off' })}
        <div class="field">
          <label for="language">${ask.language}</label><select id="language" name="language">
            ${languages.map((one) => markup`<option value="${one}" lang="${one}" ${one === typed.language && markup` selected`}>${languageNames[one]}</option>`)}
          </select>
        </div>
        ${
          sensitive.length > 0 &&
          markup`<div class="wrong" role="alert" id="sensitive"><h2>${ask.sensitive}</h2><p>${filled(ask.sensitiveLead, { words: sensitive.join(', ') })}</p>
          <label class="choice"><input type="checkbox" name="asItIs" value="yes" /><span>${ask.sendAsItIs}</span></label></div>`
        }
        <p><button type="submit">${ask.submit}</button></p>
      </form>
      <p>${home.followLead}</p>`,
    errors.size > 0 || problem !== null || sensitive.length > 0,
  );
}

/** After a request: reference, code, and what happens next; after one to delete, the truth about what stays. */
export function receivedPage(
  frame: Frame,
  policy: Policy,
  opened: { reference: string; code: string; dueAt: Date; deletion: boolean },
): string {
  const { received } = portalWords(frame.language);
  return page(
    frame,
    received.title,
    markup`<p>${received.lead}</p>
      <dl>
        <dt>${received.reference}</dt>
        <dd class="code">${opened.reference}</dd>
        <dt>${received.code}</dt>
        <dd class="code">${grouped(opened.code)}</dd>
        <dt>${received.due}</dt>
        <dd>${instantInWords(opened.dueAt, policy, frame.language)}</dd>
      </dl>
      <p>${received.next}</p>
      ${opened.deletion && whatStays(policy, frame.language)}
      <p><a class="button" href="${pathTo(frame.language, 'follow')}">${received.follow}</a></p>`,
  );
}
