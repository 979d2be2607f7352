// The member's own page: the buttons, today, other ways to mark, consent, home, history and requests. Shows and asks; judges in `judging.ts` only.
import { ApiFault } from '../client/api-fault.ts';
import type { Api } from '../client/api.ts';
import { element } from './elements.ts';
import {
  OwnAttendanceDocument,
  type DayMarkFragment,
  type OwnAttendanceQuery,
  type RefusalSaidFragment,
} from './generated/operations.ts';
import { keptHome } from './home-zone.ts';
import { vaguestMetres, type JudgedZone, type Shape } from './judging.ts';
import { press, type Kind, type Pressed } from './marking.ts';
import { otherWays } from './other-ways.ts';
import { consentSection, historySection, homeSection, markLine, requestsSection } from './sections.ts';
import { filled, type Language, type PageWords } from './words/words.ts';

export type Own = NonNullable<OwnAttendanceQuery['ownAttendance']>;

export interface PageMeans {
  api: Api;
  words: PageWords;
  language: Language;
  head: () => HTMLElement;
  signOut: () => void;
}

/** What a section needs to act: it says how it went, and has everything asked for anew. */
export interface Acting extends PageMeans {
  own: Own;
  say(text: string, tone?: 'good' | 'wrong' | ''): void;
  refused(refusal: RefusalSaidFragment): void;
  /** Runs an act once at a time; a service that does not answer is said. */
  act(work: () => Promise<void>): void;
  reload(): Promise<void>;
  time(instant: string): string;
  moment(instant: string): string;
}

const kinds: readonly Kind[] = ['CLOCK_IN', 'CLOCK_OUT', 'HOME_CHECK'];

export async function showOwnPage(page: HTMLElement, means: PageMeans): Promise<void> {
  const { api, words, language, head, signOut } = means;
  let own: Own | null = null;
  const status = element('p', { role: 'status', 'aria-live': 'polite' });
  const say: Acting['say'] = (text, tone = '') => {
    status.className = tone;
    status.textContent = text;
  };
  let busy = false;
  const act: Acting['act'] = (work) => {
    if (busy) return;
    busy = true;
    for (const button of page.querySelectorAll('button')) button.disabled = true;
    void work()
      .catch((fault: unknown) => {
        if (fault instanceof ApiFault && fault.code === 'UNAUTHENTICATED') location.reload();
        else say(fault instanceof ApiFault && fault.sentence !== null ? fault.sentence : words.unreachable, 'wrong');
      })
      .finally(() => {
        busy = false;
        for (const button of page.querySelectorAll('button')) button.disabled = false;
      });
  };
  const refused: Acting['refused'] = ({ message, wayOut }) => say([message, wayOut ?? ''].join(' ').trim(), 'wrong');
  const formatted = (options: Intl.DateTimeFormatOptions) => (instant: string) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: own?.timeZone }).format(new Date(instant));
  const time = formatted({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const moment = formatted({ dateStyle: 'medium', timeStyle: 'short' });

  function pressedWords(kind: Kind, pressed: Pressed): void {
    if (pressed.kind === 'refused') return refused(pressed.refusal);
    if (pressed.kind === 'noFix') return say(words.noFix[pressed.why], 'wrong');
    if (pressed.kind === 'tooVague') return say(filled(words.tooVague, { metres: vaguestMetres }), 'wrong');
    const accepted = pressed.mark.verdict === 'ACCEPTED';
    const sentence = accepted ? words.accepted : kind === 'HOME_CHECK' ? words.refusedHome : words.refused;
    say(
      filled(sentence, { kind: words.kinds[kind], time: time(pressed.mark.markedAt ?? '') }),
      accepted ? 'good' : 'wrong',
    );
  }

  /** For a check at home the only zone is the one on this device. */
  function zonesFor(kind: Kind, { zones, personId }: Own): JudgedZone[] {
    if (kind === 'HOME_CHECK') return [keptHome(personId)].filter((home) => home !== null);
    return zones.map(({ id, geometry }) => ({ id, shape: geometry as Shape }));
  }

  const pressedButton = (kind: Kind, current: Own) =>
    act(async () => {
      const zones = zonesFor(kind, current);
      if (kind === 'HOME_CHECK' && zones.length === 0 && current.consent.given) return say(words.noHome, 'wrong');
      const asking = () => say(words.asking);
      const pressed = await press(api, { kind, zones, namesZone: current.keepsZones, asking });
      pressedWords(kind, pressed);
      if (pressed.kind === 'marked') await reload();
    });

  const bar = (current: Own) =>
    element(
      'div',
      { class: 'bar' },
      element(
        'div',
        {},
        status,
        ...kinds.map((kind) =>
          element(
            'button',
            { type: 'button', 'data-kind': kind, click: () => pressedButton(kind, current) },
            words.kinds[kind],
          ),
        ),
      ),
    );

  function draw(current: Own): void {
    const acting: Acting = { ...means, own: current, say, refused, act, reload, time, moment };
    const shown = current.days.find(({ day }) => day === current.today)?.marks ?? [];
    page.replaceChildren(
      head(),
      element(
        'section',
        { 'aria-labelledby': 'today' },
        element('h2', { id: 'today' }, words.today),
        shown.length === 0
          ? element('p', { class: 'help' }, words.nothingYet)
          : element('ul', {}, ...shown.map((mark: DayMarkFragment) => markLine(acting, mark))),
      ),
      ...(current.consent.given ? [] : [consentSection(acting)]),
      otherWays(acting),
      homeSection(acting),
      historySection(acting),
      requestsSection(acting),
      ...(current.consent.given ? [consentSection(acting)] : []),
      element(
        'p',
        { class: 'help' },
        element('a', { href: `/portal/${language}/policy` }, words.policy),
        ' · ',
        element('button', { type: 'button', class: 'second small', click: signOut }, words.signOut),
      ),
      bar(current),
    );
  }

  function nothing(sentence: string, ...more: HTMLElement[]): void {
    page.classList.add('plain');
    page.replaceChildren(head(), element('section', {}, element('p', { role: 'alert' }, sentence), ...more));
  }

  async function reload(): Promise<void> {
    const answer = await api.ask(OwnAttendanceDocument, {});
    own = answer.ownAttendance ?? null;
    page.classList.remove('plain');
    if (!own) nothing(words.notAMember, element('button', { type: 'button', click: signOut }, words.signOut));
    else if (!own.service) nothing(words.noService);
    else draw(own);
  }

  try {
    await reload();
  } catch (fault) {
    const forbidden = fault instanceof ApiFault && fault.code === 'FORBIDDEN';
    nothing(
      forbidden ? words.notAMember : words.unreachable,
      forbidden
        ? element('button', { type: 'button', click: signOut }, words.signOut)
        : element('button', { type: 'button', click: () => location.reload() }, words.tryAgain),
    );
  }
}
