// What a guardian does with a consent they follow: look, bring a paper, withdraw. Each answers with a page. Art. 10(4).
import { Refused } from '@clounge/shared/errors';
import { dayOf } from '@clounge/shared/policy';
import { storeDocument } from '../../documents/storing.ts';
import { findConsent, missingPapers, paperKinds } from '../../guardianship/finding.ts';
import type { GuardianConsent } from '../../guardianship/guardian-consent.entity.ts';
import { papersBrought } from '../../guardianship/papers.ts';
import { withdrawnByGuardian } from '../../guardianship/standing.ts';
import type { Sources } from '../../sources.ts';
import { shownPage, type Answer, type Asking, type SentFile } from '../answer.ts';
import { followPage } from '../follow-page.ts';
import { requestOfVisit } from '../following.ts';
import type { Frame } from '../frame.ts';
import { spend } from '../limits.ts';
import { problemPage } from '../pages.ts';
import { portalWords } from '../words/words.ts';
import { consentPage, type ConsentHappened } from './consent-page.ts';
import { judgedConsent, typedConsent } from './form.ts';
import { guardianPage, guardianReceivedPage } from './form-page.ts';
import { submitConsent } from './submitting.ts';
import { guardianWords } from './words/words.ts';

/** Bytes of a paper from the portal: a scan of some pages. */
export const paperLimit = 25_000_000;
/** Papers of one kind: more than a proof of several pages has. */
const mostPapers = 10;

async function submitted(sources: Sources, frame: Frame, form: URLSearchParams, address: string): Promise<Answer> {
  const { policy, clock } = sources;
  const typed = typedConsent(form, frame.language);
  const judgement = judgedConsent(typed, frame.language, dayOf(clock.now(), policy));
  if (judgement.kind === 'wrong')
    return shownPage(guardianPage(frame, policy, typed, { errors: judgement.errors }), 422);
  if (!(await spend(sources, 'ask', address))) return shownPage(problemPage(frame, 'tooMany'), 429);
  try {
    return shownPage(guardianReceivedPage(frame, policy, await submitConsent(sources, judgement.asked, typed.form)));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // What was typed is not lost with what does not answer: sent again, the same form opens the same consent.
    const problem = portalWords(frame.language).problem.unavailable;
    return shownPage(guardianPage(frame, policy, typed, { problem }), 503);
  }
}

async function brought(
  sources: Sources,
  consent: GuardianConsent,
  { frame, kind, file }: { frame: Frame; kind: string | null; file: SentFile | null },
): Promise<ConsentHappened> {
  const { standing: words } = guardianWords(frame.language);
  const paper = paperKinds.find((one) => one === kind);
  if (!paper || !file) return { kind: 'refused', why: words.fileWanted };
  if (!consent.isUndecided()) return { kind: 'refused', why: words.decided };
  const { rows } = await sources.pool.query<{ count: number }>(
    'select count(*)::int as count from guardian_paper where case_id = $1 and kind = $2',
    [consent.id, paper],
  );
  if ((rows[0]?.count ?? 0) >= mostPapers) return { kind: 'refused', why: words.enough };
  const outcome = await storeDocument(
    sources,
    {
      kind: paper,
      subjectId: consent.subjectId,
      tenantId: null,
      caseId: consent.id,
      name: file.name,
      declaredType: file.declaredType,
      content: file.content,
    },
    frame.language,
  );
  if (outcome.kind === 'refused') {
    const { message, wayOut } = outcome.refusal;
    return { kind: 'refused', why: [message, wayOut].filter((one) => one !== null).join(' ') };
  }
  await papersBrought(sources, consent.id);
  return { kind: 'brought' };
}

/** A consent as its guardian sees it. */
export async function consentShown(
  sources: Sources,
  frame: Frame,
  consent: GuardianConsent,
  { visit, happened }: { visit: string; happened: ConsentHappened },
): Promise<Answer> {
  const { policy, clock } = sources;
  const missing = consent.isUndecided() ? await missingPapers(sources.pool, consent.id) : [];
  const shown = { policy, now: clock.now(), consent, missing, visit, happened, paperLimit };
  return shownPage(consentPage(frame, shown), happened?.kind === 'refused' ? 422 : 200);
}

/** Takes the form of a consent, or does what a form of its page asks. Whatever fits no visit is answered by the page that opens one. */
export async function actAsGuardian(
  sources: Sources,
  frame: Frame,
  form: URLSearchParams,
  { address, file }: Pick<Asking, 'address' | 'file'>,
): Promise<Answer> {
  const visit = form.get('visit');
  if (visit === null) return submitted(sources, frame, form, address);
  const id = await requestOfVisit(sources, visit);
  const consent = id === null ? null : await findConsent(sources, id);
  if (!consent) return shownPage(followPage({ ...frame, page: 'follow' }, 'unknown'), 403);
  const done = async (happened: ConsentHappened) =>
    consentShown(sources, frame, (await findConsent(sources, consent.id)) ?? consent, { visit, happened });
  switch (form.get('act')) {
    case 'paper': {
      if (!(await spend(sources, 'paper', address))) return done({ kind: 'tooMany' });
      return done(await brought(sources, consent, { frame, kind: form.get('kind'), file: file ?? null }));
    }
    case 'withdraw':
      return done((await withdrawnByGuardian(sources, consent.id)) ? { kind: 'withdrawn' } : null);
    default:
      return done(null);
  }
}
