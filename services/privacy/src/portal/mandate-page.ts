// The page on which a person ends the mandate of whoever acts for them: looking changes nothing, so that a mail scanner ends none.
import { dayInWords, startOfDay } from '@clounge/shared/policy';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { mandateOfLink } from '../verification/mandate-letters.ts';
import { endMandate } from '../verification/mandates.ts';
import { shownPage, type Answer } from './answer.ts';
import { page, pathTo, type Frame } from './frame.ts';
import { markup, type Value } from '@clounge/shared/markup';
import { filled, portalWords } from './words/words.ts';

/** Shows the mandate of a link, or ends it where `ending`. Used, over or never there: the same page. */
export async function answerMandate(sources: Sources, given: Frame, token: string, ending: boolean): Promise<Answer> {
  const { policy } = sources;
  const { language } = given;
  const { mandate: words, rights } = portalWords(language);
  const frame = { ...given, under: `/${encodeURIComponent(token)}` };
  const said = (body: Value, status = 200) => shownPage(page(frame, words.title, body), status);
  const mandate = await mandateOfLink(sources, token);
  const request = mandate && (await findRequest(sources, mandate.requestId));
  const gone = () => said(markup`<p class="note">${words.gone}</p>`, 410);
  if (!mandate || !request) return gone();
  if (ending) {
    const ended = await endMandate(sources, mandate.id, 'PRINCIPAL', null);
    return ended ? said(markup`<p class="note" role="status">${words.ended}</p>`) : gone();
  }
  const lead = filled(words.lead, {
    reference: request.reference,
    scope: mandate.rights.map((right) => rights[right].name).join(', '),
    until: dayInWords(startOfDay(mandate.validUntil, policy), policy, language),
  });
  return said(markup`<p>${lead}</p>
    <form method="post" action="${pathTo(language, 'mandate')}${frame.under}"><p><button type="submit">${words.end}</button></p></form>`);
}
