// The quieter sections of the page: consent, home, history with what was kept, requests.
import { element } from './elements.ts';
import {
  AskForMarkDocument,
  EndOwnConsentDocument,
  GiveConsentDocument,
  TakeBackRequestDocument,
  type DayMarkFragment,
} from './generated/operations.ts';
import { forgetHome, keepHome, keptHome } from './home-zone.ts';
import { vaguestMetres } from './judging.ts';
import type { Acting } from './own-page.ts';
import { fixNow } from './position.ts';
import { filled } from './words/words.ts';

function section(id: string, title: string, ...children: (Node | null)[]): HTMLElement {
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}

/** A mark as its person sees it: with what is kept of it, and nothing else is. */
export function markLine(acting: Acting, mark: DayMarkFragment): HTMLLIElement {
  const { words, time } = acting;
  const { kind, verdict, way, finding, zone, voided } = mark;
  return element(
    'li',
    { class: voided === true ? 'mark void' : 'mark' },
    element('b', {}, time(mark.markedAt ?? '')),
    element('span', {}, kind ? words.kinds[kind] : '–'),
    element('span', { class: verdict === 'ACCEPTED' ? 'good' : 'wrong' }, verdict ? words.verdicts[verdict] : '–'),
    element(
      'span',
      { class: 'help' },
      [way ? words.ways[way] : '', voided === true ? words.voided : ''].filter(Boolean).join(' · '),
    ),
    zone ? element('span', { class: 'help' }, filled(words.keptZone, { zone })) : null,
    finding ? element('span', { class: 'soon' }, words.findings[finding]) : null,
  );
}

function setAside(acting: Acting, { id, voided }: DayMarkFragment): HTMLElement | null {
  const { words, api, act, refused, reload, say, own } = acting;
  if (voided === true || own.requests.some((one) => one.voids === id && one.state === 'REQUESTED')) return null;
  const ask = () =>
    act(async () => {
      const input = { requestId: crypto.randomUUID(), voids: id, reason: words.setAsideReason };
      const { requestMark: said } = await api.ask(AskForMarkDocument, { input });
      if (said.refusal) return refused(said.refusal);
      await reload();
      say(words.askSent, 'good');
    });
  return element('button', { type: 'button', class: 'second small', click: ask }, words.setAside);
}

export function historySection(acting: Acting): HTMLElement {
  const { words, own, language } = acting;
  const dayName = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  const days = own.days.map(({ day, minutes, marks }) =>
    element(
      'details',
      {},
      element(
        'summary',
        {},
        `${dayName.format(new Date(`${day}T00:00:00Z`))} · ${filled(words.hours, { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}`,
      ),
      element(
        'ul',
        {},
        ...marks
          .flatMap((mark) => [markLine(acting, mark), setAside(acting, mark)])
          .filter((one) => one !== null)
          .map((one) => (one instanceof HTMLLIElement ? one : element('li', {}, one))),
      ),
    ),
  );
  return section(
    'history',
    words.history,
    element('p', { class: 'help' }, words.kept),
    ...(days.length > 0 ? days : [element('p', { class: 'help' }, words.historyNone)]),
  );
}

export function consentSection(acting: Acting): HTMLElement {
  const { words, own, api, act, refused, reload, say, moment } = acting;
  const { byGuardian, given, givenAt, wording, text } = own.consent;
  const give = () =>
    act(async () => {
      const { giveLocationConsent: said } = await api.ask(GiveConsentDocument, { input: { wording } });
      if (said.refusal) return refused(said.refusal);
      await reload();
    });
  const end = () =>
    act(async () => {
      const input = { personId: own.personId };
      const { withdrawLocationConsent: said } = await api.ask(EndOwnConsentDocument, { input });
      if (said.refusal) return refused(said.refusal);
      forgetHome();
      await reload();
      say([words.consentEnded, said.message ?? ''].join(' ').trim(), 'good');
    });
  return section(
    'consent',
    words.consent,
    given
      ? element(
          'p',
          { class: 'good' },
          byGuardian ? words.consentByGuardian : filled(words.consentGiven, { time: moment(givenAt ?? '') }),
        )
      : null,
    element('p', {}, text),
    given
      ? element('button', { type: 'button', class: 'second', 'data-act': 'withdraw', click: end }, words.consentEnd)
      : element('button', { type: 'button', 'data-act': 'consent', click: give }, words.consentGive),
    given ? null : element('p', { class: 'help' }, words.consentLater),
  );
}

export function homeSection(acting: Acting): HTMLElement {
  const { words, own, act, reload, say } = acting;
  const kept = keptHome(own.personId) !== null;
  const set = () =>
    act(async () => {
      say(words.asking);
      const fix = await fixNow();
      if (typeof fix === 'string') return say(words.noFix[fix], 'wrong');
      if (!(fix.accuracy <= vaguestMetres)) return say(filled(words.tooVague, { metres: vaguestMetres }), 'wrong');
      keepHome(own.personId, fix.point);
      await reload();
      say(words.homeIsSet, 'good');
    });
  const forget = () =>
    act(async () => {
      forgetHome();
      await reload();
    });
  return section(
    'home',
    words.home,
    element('p', { class: 'help' }, words.homeLead),
    kept ? element('p', { class: 'good' }, words.homeIsSet) : null,
    element(
      'button',
      { type: 'button', class: 'second', 'data-act': 'home', disabled: !own.consent.given, click: set },
      words.homeSet,
    ),
    kept
      ? element(
          'button',
          { type: 'button', class: 'second small', 'data-act': 'forget-home', click: forget },
          words.homeForget,
        )
      : null,
  );
}

export function requestsSection(acting: Acting): HTMLElement {
  const { words, own, api, act, refused, reload, moment } = acting;
  const takeBack = (requestId: string) => () =>
    act(async () => {
      const { takeBackMarkRequest: said } = await api.ask(TakeBackRequestDocument, { requestId });
      if (said.refusal) return refused(said.refusal);
      await reload();
    });
  const lines = own.requests.map(({ id, state, kind, at, reason, answer }) =>
    element(
      'li',
      { class: 'mark' },
      element('span', {}, kind ? `${words.kinds[kind]} · ${moment(at ?? '')}` : words.setAside),
      element(
        'span',
        { class: state === 'REFUSED' ? 'wrong' : state === 'APPROVED' ? 'good' : 'soon' },
        words.states[state],
      ),
      element('span', { class: 'help' }, reason ?? ''),
      answer ? element('span', { class: 'help' }, answer) : null,
      state === 'REQUESTED'
        ? element('button', { type: 'button', class: 'second small', click: takeBack(id) }, words.takeBack)
        : null,
    ),
  );
  return section(
    'requests',
    words.requests,
    lines.length > 0 ? element('ul', {}, ...lines) : element('p', { class: 'help' }, words.requestsNone),
  );
}
