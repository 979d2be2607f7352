// Where a guardian's consent stands, to whoever came with its reference and code: which papers are missing, a place to bring them, until when it
// holds, and the way out. Shows nothing of the ward.
import { markup, type Html, type Value } from '@clounge/shared/markup';
import { dayInWords, startOfDay, type Policy } from '@clounge/shared/policy';
import { uploadHelp } from '../../documents/tickets.ts';
import { paperKinds, type PaperKind } from '../../guardianship/finding.ts';
import type { GuardianConsent } from '../../guardianship/guardian-consent.entity.ts';
import { timeLeft } from '../follow-page.ts';
import { page, pathTo, type Frame } from '../frame.ts';
import { filled } from '../words/words.ts';
import { guardianWords } from './words/words.ts';

/** What happened just now, said on top of the page. */
export type ConsentHappened = { kind: 'brought' | 'tooMany' | 'withdrawn' } | { kind: 'refused'; why: string } | null;

export interface ShownConsent {
  policy: Policy;
  now: Date;
  consent: GuardianConsent;
  missing: readonly PaperKind[];
  visit: string;
  happened: ConsentHappened;
  /** Bytes that a paper may have. */
  paperLimit: number;
}

export function consentPage(frame: Frame, shown: ShownConsent): string {
  const { consent, missing, policy, now, happened } = shown;
  const { standing: words } = guardianWords(frame.language);
  const day = (text: string) => dayInWords(startOfDay(text, policy), policy, frame.language);
  const wrong = happened?.kind === 'refused' || happened?.kind === 'tooMany';
  const said =
    happened !== null &&
    markup`<p class="${wrong ? 'wrong' : 'note'}" role="${wrong ? 'alert' : 'status'}">
      ${happened.kind === 'refused' ? happened.why : words[happened.kind]}
    </p>`;
  const { validFrom, validUntil } = consent;
  const undecided = consent.isUndecided();
  return page(
    frame,
    filled(words.title, { reference: consent.reference }),
    markup`${said}
      <dl>
        <dt>${words.state}</dt>
        <dd>${stateOf(frame, shown)}</dd>
        ${
          validFrom !== null &&
          validUntil !== null &&
          markup`<dt>${words.days}</dt>
            <dd>${filled(words.fromUntil, { from: day(validFrom), until: day(validUntil) })}</dd>`
        }
        ${
          undecided &&
          missing.length > 0 &&
          markup`<dt>${words.timeLeft}</dt>
            <dd>${timeLeft(consent.papersBy, now, policy, frame)}</dd>`
        }
      </dl>
      ${undecided && papers(frame, shown)}${consent.state === 'GRANTED' && rightsAndEnd(frame, shown)}`,
    wrong,
  );
}

function stateOf(frame: Frame, { consent, missing }: ShownConsent): string {
  const { standing: words } = guardianWords(frame.language);
  if (consent.isUndecided()) return missing.length > 0 ? words.states.PAPERS : words.states.CHECKING;
  if (consent.state === 'GRANTED') return consent.frozenAt === null ? words.states.GRANTED : words.states.FROZEN;
  if (consent.state === 'REFUSED')
    return consent.refusedFor === null
      ? words.states.REFUSED
      : `${words.states.REFUSED} ${words.reasons[consent.refusedFor]}`;
  return consent.state === 'LAPSED' ? words.states.LAPSED : words.states.ENDED;
}

const hidden = (name: string, value: string): Html => markup`<input type="hidden" name="${name}" value="${value}" />`;

/** Fields come before the file: what it is must be known before it comes. */
function papers(frame: Frame, { missing, visit, paperLimit }: ShownConsent): Html {
  const { standing: words } = guardianWords(frame.language);
  const one = (kind: PaperKind): Value =>
    markup`<h3>${words.papers[kind]}</h3>
      <p class="${missing.includes(kind) ? 'soon' : 'good'}">
        ${missing.includes(kind) ? `◐ ${words.missing}` : `● ${words.here}`}
      </p>
      <form method="post" enctype="multipart/form-data" action="${pathTo(frame.language, 'guardian')}">
        ${hidden('act', 'paper')}${hidden('visit', visit)}${hidden('kind', kind)}
        <div class="field">
          <label for="file-${kind}">${missing.includes(kind) ? words.choose : words.chooseMore}</label
          ><input type="file" id="file-${kind}" name="file" accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp" required />
        </div>
        <p><button type="submit" ${!missing.includes(kind) && markup` class="second"`}>${words.bring}</button></p>
      </form>`;
  return markup`<h2>${words.papersTitle}</h2>
    <p>${uploadHelp(paperLimit, frame.language)}</p>
    ${paperKinds.map(one)}
    <p>${words.destroyed}</p>`;
}

function rightsAndEnd(frame: Frame, { visit }: ShownConsent): Html {
  const { standing: words } = guardianWords(frame.language);
  return markup`<h2>${words.rightsTitle}</h2>
    <p>${words.rightsLead} <a href="${pathTo(frame.language, 'ask')}">${words.rightsAsk}</a></p>
    <h2>${words.withdrawTitle}</h2>
    <p>${words.withdrawLead}</p>
    <form method="post" action="${pathTo(frame.language, 'guardian')}">
      ${hidden('act', 'withdraw')}${hidden('visit', visit)}
      <p><button type="submit" class="second">${words.withdraw}</button></p>
    </form>`;
}
