// The pages that say the same to everybody: start, policy, forms, what a deletion leaves. Classes, periods and laws come from the policy file.
import type { Language } from '@clounge/shared/caller';
import {
  clauseInWords,
  dayInWords,
  durationInWords,
  lawInWords,
  startOfDay,
  type Policy,
  type RetentionRule,
} from '@clounge/shared/policy';
import { rights } from './ask-form.ts';
import { pathTo, page, portalRoot, type Frame } from './frame.ts';
import { markup, type Html } from '@clounge/shared/markup';
import { guardianWords } from './guardians/words/words.ts';
import { filled, portalWords } from './words/words.ts';

const place = (policy: Policy) => `${policy.operator.name}, ${policy.operator.address}`;

export function homePage(frame: Frame, policy: Policy): string {
  const { home, rights: names, follow } = portalWords(frame.language);
  const { form: guardian } = guardianWords(frame.language);
  return page(
    frame,
    home.title,
    markup`<p>${home.lead}</p>
      <h2>${home.whatTitle}</h2>
      <dl>
        ${rights.map(
          (right) =>
            markup`<dt>${names[right].name}</dt>
              <dd>${names[right].what}</dd>`,
        )}
      </dl>
      <p><a class="button" href="${pathTo(frame.language, 'ask')}">${home.ask}</a></p>
      <h2>${home.followTitle}</h2>
      <p>${home.followLead}<br /><a href="${pathTo(frame.language, 'follow')}">${follow.title}</a></p>
      <h2>${guardian.title}</h2>
      <p>${guardian.lead}<br /><a href="${pathTo(frame.language, 'guardian')}">${guardian.title}</a></p>
      <h2>${home.otherTitle}</h2>
      <p>${filled(home.otherLead, { address: place(policy) })}</p>`,
  );
}

const longestDays = (policy: Policy) => Math.ceil(policy.clock.limitHours / 24);
const eventOf = (rule: RetentionRule, policy: Policy, language: Language) =>
  policy.anchors[rule.anchor]?.[language] ?? rule.anchor;
/** Whether a rule keeps for a time of its own, and not only until "without delay" is over. */
const keeps = (rule: RetentionRule, language: Language) =>
  rule.kept !== null && durationInWords(rule.kept, language) !== '';

function period(rule: RetentionRule, policy: Policy, language: Language): string {
  const words = portalWords(language).policy;
  if (rule.then === 'NEVER_STORED') return words.never;
  const event = eventOf(rule, policy, language);
  return keeps(rule, language)
    ? filled(words.kept, { period: durationInWords(rule.kept ?? '', language), event })
    : filled(words.withoutDelay, { days: longestDays(policy), event });
}

function table(caption: string, names: readonly string[], rows: readonly (readonly string[])[]): Html {
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${names.map((name) => markup`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map((cell, at) => (at === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The published policy: articles, purposes, the retention schedule, trustees. Art. 1 to 10. */
export function policyPage(frame: Frame, policy: Policy): string {
  const { language } = frame;
  const words = portalWords(language).policy;
  const ground = (rule: RetentionRule) =>
    [clauseInWords(rule.clause, language), lawInWords(rule, policy, language)].filter((one) => one !== null).join(', ');
  const from = dayInWords(startOfDay(policy.effectiveFrom, policy), policy, language);
  const article = ({ clause, title, text }: (typeof words.articles)[number]) =>
    markup`<h2>${clauseInWords(clause, language)} · ${title}</h2>
      ${text.map((one) => markup`<p>${one}</p>`)}`;
  const [items, ...others] = words.articles;
  return page(
    frame,
    words.title,
    markup`<p>${filled(words.lead, { version: policy.version, from })}</p>
      ${items ? article(items) : null}
      <h2>${words.purposes}</h2>
      <ul>
        ${policy.purposes.filter(({ kind }) => kind === 'STATED').map(({ title }) => markup`<li>${title[language]}</li>`)}
      </ul>
      <h2>${words.classes}</h2>
      ${table(
        words.classes,
        [words.record, words.period, words.ground, words.onRequest],
        policy.classes.map((rule) => [
          rule.title[language],
          period(rule, policy, language),
          ground(rule),
          rule.yields || rule.then === 'NEVER_STORED' ? words.yes : words.no,
        ]),
      )}
      <h2>${words.trustees}</h2>
      ${table(
        words.trustees,
        [words.trustee, words.task, words.until],
        policy.trustees.map(({ name, task, until }) => [name, task[language], until[language]]),
      )}
      ${others.map(article)}`,
  );
}

/** What a deletion leaves, of anybody: by class, under which law, until when, and how to object. Art. 6(4). */
export function whatStays(policy: Policy, language: Language): Html {
  const words = portalWords(language).stays;
  const ofPeople = policy.classes.filter(({ then, list }) => then !== 'NEVER_STORED' && list !== null);
  const law = (rule: RetentionRule) => lawInWords(rule, policy, language);
  const stays = ofPeople
    .filter((rule) => !rule.yields)
    .map((rule) =>
      filled(words.keptFrom, {
        name: rule.title[language],
        period: rule.kept === null ? '–' : durationInWords(rule.kept, language),
        event: eventOf(rule, policy, language),
        law: law(rule) === null ? '' : `, ${law(rule)}`,
        clause: clauseInWords(rule.clause, language),
      }),
    );
  const goes = ofPeople.filter((rule) => rule.yields).map((rule) => rule.title[language]);
  return markup`<h2>${words.title}</h2>
    <p>${words.lead}</p>
    <h3>${words.stays}</h3>
    <ul class="kept">
      ${stays.map((one) => markup`<li>${one}</li>`)}
    </ul>
    <h3>${words.goes}</h3>
    <p>${filled(words.goesLead, { days: longestDays(policy) })}</p>
    <p>${goes.join(', ')}</p>
    <p>${words.object}</p>`;
}

export function formsPage(frame: Frame, policy: Policy): string {
  const { forms } = portalWords(frame.language);
  const link = (name: string, text: string) =>
    markup`<li><a href="${portalRoot}/${frame.language}/forms/${name}.pdf">${text}</a></li>`;
  return page(
    frame,
    forms.title,
    markup`<p>${filled(forms.lead, { address: place(policy) })}</p>
      <ul>
        ${link('request', forms.request)}${link('mandate', forms.mandate)}${link('guardian', guardianWords(frame.language).form.paperForm)}
      </ul>`,
  );
}

/** A page that says why there is none, or why something was not taken. */
export function problemPage(
  frame: Frame,
  problem: 'notFound' | 'tooLarge' | 'tooMany' | 'unreadable' | 'unavailable',
): string {
  const words = portalWords(frame.language);
  return page(frame, words.frame.errorTitle, markup`<p class="wrong" role="alert">${words.problem[problem]}</p>`);
}
