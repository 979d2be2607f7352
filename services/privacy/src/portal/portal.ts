// The portal: which page answers what. Works without script, without cookies, without an account; answers everybody alike until they showed who they are.
import { languageOf, type Language } from '@clounge/shared/caller';
import { Refused, safeCause } from '@clounge/shared/errors';
import { languages } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
import { leadTo, shownPage, shownPdf, type Answer, type Asking } from './answer.ts';
import { judged, newFormName, sensitiveWords, typedIn } from './ask-form.ts';
import { askPage, receivedPage } from './ask-page.ts';
import { followPage } from './follow-page.ts';
import { portalRoot, type Frame, type PageName } from './frame.ts';
import { actOnRequest } from './acting.ts';
import { actAsGuardian } from './guardians/acting.ts';
import { typedConsent } from './guardians/form.ts';
import { guardianPage } from './guardians/form-page.ts';
import { spend } from './limits.ts';
import { answerMandate } from './mandate-page.ts';
import { formsPage, homePage, policyPage, problemPage } from './pages.ts';
import { paperForm, paperForms } from './paper.ts';
import { submitRequest } from './submitting.ts';
import { portalWords } from './words/words.ts';

const pageNames: readonly PageName[] = ['policy', 'ask', 'follow', 'forms', 'mandate', 'guardian'];

/** Answers what comes to /portal. Never rejects: what cannot be done now is said in words. */
export type Portal = (asking: Asking) => Promise<Answer>;

export function portal(sources: Sources): Portal {
  const { policy } = sources;
  const frameOf = (language: Language, page: PageName): Frame => ({
    operator: policy.operator.name,
    service: policy.operator.service,
    language,
    page,
  });

  async function submitted(frame: Frame, form: URLSearchParams, address: string): Promise<Answer> {
    const { language } = frame;
    const typed = typedIn(form, language);
    const judgement = judged(typed, language);
    if (judgement.kind === 'wrong') return shownPage(askPage(frame, typed, { errors: judgement.errors }), 422);
    const sensitive = sensitiveWords(judgement.asked.text);
    // A hint before anything is kept; whoever says so sends it as it is.
    if (sensitive.length > 0 && form.get('asItIs') !== 'yes')
      return shownPage(askPage(frame, typed, { sensitive }), 422);
    if (!(await spend(sources, 'ask', address))) return shownPage(problemPage(frame, 'tooMany'), 429);
    try {
      const received = await submitRequest(sources, judgement.asked, typed.form);
      const deletion = judgement.asked.right === 'DELETE';
      return shownPage(receivedPage(frame, policy, { ...received, deletion }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // What was typed is not lost with what does not answer: sent again, the same form asks once.
      return shownPage(askPage(frame, typed, { problem: portalWords(language).problem.unavailable }), 503);
    }
  }

  async function posted(frame: Frame, { form, address, file }: Asking, token: string): Promise<Answer> {
    if (form === 'tooLarge') return shownPage(problemPage(frame, 'tooLarge'), 413);
    if (form === null || form === 'unreadable') return shownPage(problemPage(frame, 'unreadable'), 400);
    if (frame.page === 'ask') return submitted(frame, form, address);
    if (frame.page === 'mandate') return answerMandate(sources, frame, token, true);
    if (frame.page === 'guardian') return actAsGuardian(sources, frame, form, { address, file: file ?? null });
    if (frame.page === 'follow') return actOnRequest(sources, frame, form, address);
    return shownPage(problemPage(frame, 'notFound'), 405, { allow: 'GET, HEAD' });
  }

  function shown(frame: Frame): Answer {
    switch (frame.page) {
      case 'mandate':
      case 'home':
        return shownPage(homePage(frame, policy));
      case 'policy':
        return shownPage(policyPage(frame, policy));
      case 'forms':
        return shownPage(formsPage(frame, policy));
      case 'follow':
        return shownPage(followPage(frame, null));
      case 'guardian':
        return shownPage(guardianPage(frame, policy, typedConsent(new URLSearchParams(), frame.language)));
      case 'ask':
        return shownPage(askPage(frame, { ...typedIn(new URLSearchParams(), frame.language), form: newFormName() }));
    }
  }

  async function answer(asking: Asking): Promise<Answer> {
    const [, , tag = '', name, paper, beyond] = asking.url.pathname.split('/');
    const preferred = languageOf(asking.wants);
    if (asking.url.pathname === portalRoot || asking.url.pathname === `${portalRoot}/`)
      return leadTo(`${portalRoot}/${preferred}`);
    const language = languages.find((one) => one === tag);
    const notFound = () => shownPage(problemPage(frameOf(language ?? preferred, 'home'), 'notFound'), 404);
    const page = name === undefined ? 'home' : pageNames.find((one) => one === name);
    if (!language || !page || beyond !== undefined) return notFound();
    const frame = frameOf(language, page);
    if (page === 'mandate' && paper === undefined) return notFound();
    if (asking.method === 'POST' && (paper === undefined || page === 'mandate'))
      return posted(frame, asking, paper ?? '');
    if (asking.method !== 'GET' && asking.method !== 'HEAD')
      return shownPage(problemPage(frame, 'notFound'), 405, { allow: 'GET, HEAD, POST' });
    if (page === 'mandate') return answerMandate(sources, frame, paper ?? '', false);
    if (paper === undefined) return shown(frame);
    const form = paperForms.find((one) => page === 'forms' && paper === `${one}.pdf`);
    return form
      ? shownPdf(await paperForm(form, policy, language), `clounge-${form}-${language}`, language)
      : notFound();
  }

  return async (asking) => {
    try {
      return await answer(asking);
    } catch (error) {
      process.stderr.write(`${JSON.stringify({ level: 'error', what: 'portal', cause: safeCause(error) })}\n`);
      return shownPage(problemPage(frameOf(languageOf(asking.wants), 'home'), 'unavailable'), 503);
    }
  };
}
