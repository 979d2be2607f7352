// The form of a guardian's consent, shown empty or with what was typed and what is wrong with it; and the page after it. Art. 10(3), 10(4).
import { markup } from '@clounge/shared/markup';
import { dayInWords, instantInWords, wardKinds, type Policy } from '@clounge/shared/policy';
import { grouped } from '../../verification/secret-codes.ts';
import { choices, errorSummary, languageField, textField, type Errors } from '../fields.ts';
import { page, pathTo, portalRoot, type Frame } from '../frame.ts';
import { filled, portalWords } from '../words/words.ts';
import { guardianLimits, type GuardianField, type TypedConsent } from './form.ts';
import { guardianWords } from './words/words.ts';

/** Where an error's link leads: the field, or the first of its choices. */
const anchorOf = (field: GuardianField): string => (field === 'kind' ? 'kind-CHILD' : field);

/** The form. With errors it says so first, each naming its field and leading to it. */
export function guardianPage(
  frame: Frame,
  policy: Policy,
  typed: TypedConsent,
  { errors = new Map(), problem = null }: { errors?: Errors<GuardianField>; problem?: string | null } = {},
): string {
  const { form: words, kinds } = guardianWords(frame.language);
  const years = policy.guardianship.ageLimitYears;
  const what = wardKinds.map((kind) => ({ value: kind, name: filled(kinds[kind], { years }) }));
  const agreed = errors.get('agreed');
  return page(
    frame,
    words.title,
    markup`${problem !== null && markup`<p class="wrong" role="alert">${problem}</p>`}${errorSummary(portalWords(frame.language).ask.errors, errors, anchorOf)}
      <p>${words.lead}</p>
      <p>${filled(words.age, { years })}</p>
      <p>${words.papers} <a href="${portalRoot}/${frame.language}/forms/guardian.pdf">${words.paperForm}</a></p>
      <form method="post" action="${pathTo(frame.language, 'guardian')}" novalidate>
        <input type="hidden" name="form" value="${typed.form}" />
        ${choices(errors, 'kind', words.kind, what, typed.kind)}
        ${textField(errors, { field: 'ward', most: guardianLimits.ward, label: words.ward, help: words.wardHelp, value: typed.ward, autocomplete: 'off', required: true })}
        ${textField(errors, { field: 'birthday', most: guardianLimits.birthday, kind: 'date', label: words.birthday, help: words.birthdayHelp, value: typed.birthday, autocomplete: 'off', required: true })}
        ${textField(errors, { field: 'guardian', most: guardianLimits.guardian, label: words.guardian, value: typed.guardian, autocomplete: 'name', required: true })}
        ${textField(errors, { field: 'email', most: guardianLimits.email, kind: 'email', label: words.email, help: words.emailHelp, value: typed.email, autocomplete: 'email' })}
        ${textField(errors, { field: 'note', most: guardianLimits.note, kind: 'lines', label: words.note, help: words.noteHelp, value: typed.note, autocomplete: 'off' })}
        ${languageField(portalWords(frame.language).ask.language, typed.language)}
        ${agreed !== undefined && markup`<p class="wrong" id="agreed-error">${agreed}</p>`}
        <label class="choice"
          ><input
            type="checkbox"
            id="agreed"
            name="agreed"
            value="yes"
            required${typed.agreed && markup` checked`}${agreed !== undefined && markup` aria-invalid="true" aria-describedby="agreed-error"`} /><span
            >${words.agreed}</span
          ></label
        >
        <p><button type="submit">${words.submit}</button></p>
      </form>
      <p>${words.after}</p>`,
    errors.size > 0 || problem !== null,
  );
}

/** After the form: reference, code, and that the papers come next. */
export function guardianReceivedPage(
  frame: Frame,
  policy: Policy,
  opened: { reference: string; code: string; papersBy: Date },
): string {
  const { received } = portalWords(frame.language);
  const { received: words } = guardianWords(frame.language);
  return page(
    frame,
    words.title,
    markup`<p>${received.lead}</p>
      <dl>
        <dt>${received.reference}</dt>
        <dd class="code">${opened.reference}</dd>
        <dt>${received.code}</dt>
        <dd class="code">${grouped(opened.code)}</dd>
        <dt>${words.papersBy}</dt>
        <dd>${instantInWords(opened.papersBy, policy, frame.language)}</dd>
      </dl>
      <p>${filled(words.next, { until: dayInWords(opened.papersBy, policy, frame.language) })}</p>
      <form method="post" action="${pathTo(frame.language, 'follow')}">
        <input type="hidden" name="act" value="open" /><input
          type="hidden"
          name="reference"
          value="${opened.reference}" /><input type="hidden" name="code" value="${opened.code}" />
        <p><button type="submit">${words.goOn}</button></p>
      </form>`,
  );
}
