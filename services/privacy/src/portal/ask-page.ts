// The request form, shown empty or with what was typed and what is wrong with it; and the page after it. Never says whether anybody is known.
import { instantInWords, type Policy } from '@clounge/shared/policy';
import { grouped } from '../verification/secret-codes.ts';
import { askLimits, rights, type Field, type Typed } from './ask-form.ts';
import { choices, errorSummary, languageField, textField, type Errors } from './fields.ts';
import { pathTo, page, type Frame } from './frame.ts';
import { markup } from '@clounge/shared/markup';
import { whatStays } from './pages.ts';
import { filled, portalWords } from './words/words.ts';

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

/** What is said about a form that is shown again. */
export interface Remarks {
  errors?: Errors<Field>;
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
  const summary = errorSummary(ask.errors, errors, (field) => anchorOf[field]);
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
        ${textField(errors, { field: 'name', most: askLimits.name, label: ask.name, value: typed.name, autocomplete: 'name', required: true })}
        ${textField(errors, { field: 'email', most: askLimits.email, kind: 'email', label: ask.email, help: ask.emailHelp, value: typed.email, autocomplete: 'email' })}
        ${textField(errors, { field: 'employeeNumber', most: askLimits.employeeNumber, label: ask.employeeNumber, value: typed.employeeNumber, autocomplete: 'off' })}
        ${textField(errors, { field: 'about', most: askLimits.about, label: ask.about, help: ask.aboutHelp, value: typed.about, autocomplete: 'off' })}
        ${textField(errors, { field: 'text', most: askLimits.text, kind: 'lines', label: ask.text, help: filled(ask.textHelp, { most: askLimits.text }), value: typed.text, autocomplete: 'off' })}
        ${languageField(ask.language, typed.language)}
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
