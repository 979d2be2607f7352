// What a requester does with a request they follow: look, have a code sent, confirm with it, withdraw, object. Each answers with a page.
import { findConsent } from '../guardianship/finding.ts';
import { closeRequest } from '../requests/closing.ts';
import { requestForPortal, type PortalRequest } from '../requests/portal-view.ts';
import type { Sources } from '../sources.ts';
import { answerCode, askForCode } from '../verification/one-time-codes.ts';
import { shownPage, type Answer } from './answer.ts';
import { followPage, mayObject, mayWithdraw, objectionLimit, statusPage, type Happened } from './follow-page.ts';
import { beginVisit, requestOfCode, requestOfVisit, typedReference } from './following.ts';
import type { Frame } from './frame.ts';
import { consentShown } from './guardians/acting.ts';
import { spend } from './limits.ts';
import { takeable, taken } from './taking.ts';
import { objectTo } from './submitting.ts';

interface Done {
  happened: Happened;
  objection?: string;
}

async function objected(sources: Sources, request: PortalRequest, typed: string): Promise<Done> {
  const text = typed.replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ').trim();
  if (text.length < 3 || text.length > objectionLimit) return { happened: 'objectWanted', objection: typed };
  return { happened: mayObject(request) && (await objectTo(sources, request.id, text)) ? 'objected' : null };
}

/** Does what a form of the status page asks. `null`: too often. */
async function act(
  sources: Sources,
  request: PortalRequest,
  form: URLSearchParams,
  address: string,
): Promise<Done | null> {
  switch (form.get('act')) {
    case 'send': {
      if (request.closedAt !== null) return { happened: null };
      return { happened: (await askForCode(sources, request.id)) === 'ASKED' ? 'codeSent' : 'tooOften' };
    }
    case 'verify': {
      if (!(await spend(sources, 'verify', address))) return null;
      const answered = await answerCode(sources, request.id, form.get('code') ?? '');
      return { happened: answered === 'VERIFIED' ? 'verified' : 'notVerified' };
    }
    case 'withdraw': {
      if (mayWithdraw(request)) await closeRequest(sources, request.id, { outcome: 'WITHDRAWN', by: null });
      return { happened: null };
    }
    case 'object':
      return objected(sources, request, form.get('text') ?? '');
    default:
      return { happened: null };
  }
}

/** Opens a request by reference and code, or goes on with a visit. Whatever does not fit is answered by one and the same page. */
export async function actOnRequest(
  sources: Sources,
  frame: Frame,
  form: URLSearchParams,
  address: string,
): Promise<Answer> {
  const opening = form.get('act') === 'open' || !form.has('visit');
  const typed = form.get('reference') ?? '';
  const unknown = () => shownPage(followPage(frame, 'unknown', typedReference(typed) ?? ''), 403);
  const tooMany = () => shownPage(followPage(frame, 'tooMany'), 429);

  if (opening) {
    const reference = typedReference(typed);
    // Counted by address and by reference, whether there is such a request or not.
    if (!(await spend(sources, 'follow', address))) return tooMany();
    if (reference === null) return unknown();
    if (!(await spend(sources, 'reference', reference))) return tooMany();
    const id = await requestOfCode(sources, reference, form.get('code') ?? '');
    const consent = id === null ? null : await findConsent(sources, id);
    if (consent) {
      const visit = await beginVisit(sources, consent.id);
      return consentShown(sources, { ...frame, page: 'guardian' }, consent, { visit, happened: null });
    }
    const request = id === null ? null : await requestForPortal(sources, id);
    if (!request) return unknown();
    return status(sources, frame, request, await beginVisit(sources, request.id), { happened: null });
  }
  const visit = form.get('visit') ?? '';
  const id = await requestOfVisit(sources, visit);
  const request = id === null ? null : await requestForPortal(sources, id);
  if (!request) return unknown();
  if (form.get('act') === 'take') {
    const file = await taken(sources, request);
    return file ?? status(sources, frame, request, visit, { happened: 'packageFailed' });
  }
  const done = await act(sources, request, form, address);
  if (done === null) return tooMany();
  return status(sources, frame, (await requestForPortal(sources, request.id)) ?? request, visit, done);
}

async function status(
  sources: Sources,
  frame: Frame,
  request: PortalRequest,
  visit: string,
  done: Done,
): Promise<Answer> {
  const { policy, clock } = sources;
  const taking = await takeable(sources, request);
  return shownPage(statusPage(frame, { policy, now: clock.now(), request, visit, taking, ...done }));
}
