// Where a request stands, in plain words, to whoever came with its reference and code; and what they can do. Shows what was said, never whom we know.
import { instantInWords, onTheWall, type Policy } from '@clounge/shared/policy';
import type { PortalRequest } from '../requests/portal-view.ts';
import { codeLimits } from '../verification/one-time-codes.ts';
import { pathTo, page, type Frame } from './frame.ts';
import { markup, type Html, type Value } from '@clounge/shared/markup';
import { whatStays } from './pages.ts';
import { filled, portalWords } from './words/words.ts';

export const objectionLimit = 4_000;

/** The form that opens a request; the same page for all that do not fit. */
export function followPage(frame: Frame, problem: 'unknown' | 'tooMany' | null, reference = ''): string {
  const { follow } = portalWords(frame.language);
  const wrong = problem !== null;
  return page(
    frame,
    follow.title,
    markup`<p>${follow.lead}</p>
      ${wrong && markup`<p class="wrong" role="alert" id="follow-error">${follow[problem]}</p>`}
      <form method="post" action="${pathTo(frame.language, 'follow')}">
        <input type="hidden" name="act" value="open" />
        <div class="field">
          <label for="reference">${follow.reference}</label><input
            type="text"
            id="reference"
            name="reference"
            value="${reference}"
            autocomplete="off"
            maxlength="40"
            required${wrong && markup` aria-describedby="follow-error"`} />
        </div>
        <div class="field">
          <label for="code">${follow.code}</label><input
            type="text"
            id="code"
            name="code"
            autocomplete="off"
            maxlength="40"
            required${wrong && markup` aria-describedby="follow-error"`} />
        </div>
        <p><button type="submit">${follow.button}</button></p>
      </form>`,
    wrong,
  );
}

/** Whole calendar days between now and the last moment, in the operator's zone; icon and words, never colour alone. */
export function timeLeft(until: Date, now: Date, policy: Policy, frame: Pick<Frame, 'language'>): Html {
  const { status } = portalWords(frame.language);
  const said = instantInWords(until, policy, frame.language);
  if (now > until) return markup`<span class="late">● ${filled(status.late, { until: said })}</span>`;
  const day = (at: Date) => onTheWall(at, policy).startOf('day');
  const days = Math.round(day(until).diff(day(now), 'days').days);
  if (days === 0) return markup`<span class="soon">◐ ${filled(status.lastDay, { until: said })}</span>`;
  const [look, sign] = days <= 1 ? ['soon', '◐'] : ['good', '○'];
  return markup`<span class="${look}">${sign} ${filled(status.daysLeft, { days, until: said })}</span>`;
}

/** What happened just now, said on top of the page. */
export type Happened =
  'packageFailed' | 'codeSent' | 'tooOften' | 'verified' | 'notVerified' | 'objected' | 'objectWanted' | null;

export interface Shown {
  policy: Policy;
  now: Date;
  request: PortalRequest;
  visit: string;
  happened: Happened;
  /** What may be taken away, and with which password it opens; null where there is nothing, or not any more. */
  taking: { until: Date; password: string } | null;
  /** Typed objection that was not taken. */
  objection?: string;
}

const isWrong = (happened: Happened) =>
  happened === 'packageFailed' || happened === 'notVerified' || happened === 'tooOften' || happened === 'objectWanted';

export function statusPage(frame: Frame, shown: Shown): string {
  const { request, policy, happened } = shown;
  const { status, rights } = portalWords(frame.language);
  const blanks = { hour: codeLimits.anHour, day: codeLimits.aDay, most: objectionLimit };
  const said =
    happened !== null &&
    markup`<p class="${isWrong(happened) ? 'wrong' : 'note'}" role="${isWrong(happened) ? 'alert' : 'status'}">
      ${filled(status[happened], blanks)}
    </p>`;
  const open = request.closedAt === null;
  const outcome = request.outcome === null ? null : status.outcomes[request.outcome];
  return page(
    frame,
    filled(status.title, { reference: request.reference }),
    markup`${said}
      <dl>
        <dt>${status.asked}</dt>
        <dd>${rights[request.kind].name}</dd>
        <dt>${status.state}</dt>
        <dd>${status.states[request.state]}${outcome !== null && markup` ${outcome}`}</dd>
        ${
          open &&
          markup`<dt>${status.timeLeft}</dt>
            <dd>${timeLeft(request.answerBy, shown.now, policy, frame)}</dd>`
        }
      </dl>
      ${verifying(frame, shown)}${taking(frame, shown)}
      <h2>${status.messages}</h2>
      ${
        request.messages.length === 0
          ? markup`<p>${status.noMessages}</p>`
          : request.messages.map(
              (message) =>
                markup`<div class="message">
                  <p class="help">
                    ${status.by[message.by]} · ${instantInWords(new Date(message.at), policy, frame.language)}
                  </p>
                  <p class="said">${message.text}</p>
                </div>`,
            )
      }
      ${request.kind === 'DELETE' && whatStays(policy, frame.language)}${objecting(frame, shown)}${withdrawing(frame, shown)}`,
    isWrong(happened),
  );
}

const act = (frame: Frame, { visit }: Shown, name: string, fields: Value, button: string, second = false): Html =>
  markup`<form method="post" action="${pathTo(frame.language, 'follow')}">
    <input type="hidden" name="act" value="${name}" /><input type="hidden" name="visit" value="${visit}" />${fields}
    <p><button type="submit" ${second && markup` class="second"`}>${button}</button></p>
  </form>`;

const isUnverified = ({ state }: PortalRequest) => state === 'RECEIVED' || state === 'VERIFYING';

/** Only for those who ask for themselves: an agent shows a mandate. */
function verifying(frame: Frame, shown: Shown): Html | null {
  const { request } = shown;
  if (!isUnverified(request) || request.requestedBy !== 'SELF') return null;
  const { status } = portalWords(frame.language);
  const field = markup`<div class="field">
    <label for="one-time">${status.verifyCode}</label><input type="text" id="one-time" name="code" autocomplete="one-time-code" maxlength="40" required />
  </div>`;
  return markup`<h2>${status.verifyTitle}</h2>
    <p>${filled(status.verifyLead, { minutes: codeLimits.minutes })}</p>
    ${act(frame, shown, 'send', null, status.sendCode, true)}${act(frame, shown, 'verify', field, status.verify)}`;
}

/** The package of a granted view. */
function taking(frame: Frame, shown: Shown): Html | null {
  if (shown.taking === null) return null;
  const { status } = portalWords(frame.language);
  const until = instantInWords(shown.taking.until, shown.policy, frame.language);
  return markup`<h2>${status.packageTitle}</h2>
    <p>${filled(status.packageLead, { until })}</p>
    <dl>
      <dt>${status.packagePassword}</dt>
      <dd><code>${shown.taking.password}</code></dd>
    </dl>
    ${act(frame, shown, 'take', null, status.takePackage)}`;
}

export const mayObject = ({ state, outcome }: PortalRequest): boolean =>
  state === 'DECIDED' ||
  state === 'CARRYING_OUT' ||
  outcome === 'CARRIED_OUT' ||
  outcome === 'PARTLY' ||
  outcome === 'REFUSED';

function objecting(frame: Frame, shown: Shown): Html | null {
  if (!mayObject(shown.request)) return null;
  const { status } = portalWords(frame.language);
  const field = markup`<div class="field">
    <label for="objection">${status.objectText}</label><textarea id="objection" name="text" maxlength="${objectionLimit}" required>${shown.objection ?? ''}</textarea>
  </div>`;
  return markup`<h2>${status.objectTitle}</h2>
    <p>${status.objectLead}</p>
    ${act(frame, shown, 'object', field, status.object)}`;
}

/** Before it is decided; afterwards there is nothing left to stop. */
export const mayWithdraw = ({ state }: PortalRequest): boolean =>
  state === 'RECEIVED' || state === 'VERIFYING' || state === 'VERIFIED';

function withdrawing(frame: Frame, shown: Shown): Html | null {
  if (!mayWithdraw(shown.request)) return null;
  const { status } = portalWords(frame.language);
  return markup`<h2>${status.withdrawTitle}</h2>
    <p>${status.withdrawLead}</p>
    ${act(frame, shown, 'withdraw', null, status.withdraw, true)}`;
}
