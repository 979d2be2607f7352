// The pages of sign-in: form, step-up, sign-out, faults. They work without script and never say whether an account exists.
import { languageOf, type Language } from '@clounge/shared/caller';
import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { Html, markup as html } from '@clounge/shared/markup';
import { page, submitsItself } from './page-frame.ts';
import { signInWords } from './words.ts';

/** Why the form is shown again. */
export type SignInProblem =
  | { kind: 'wrong' }
  | { kind: 'missing' }
  | { kind: 'limited'; waitSeconds: number }
  | { kind: 'other-person' }
  | { kind: 'unavailable' };

export interface SignInForm {
  language: Language;
  /** Path that the form is sent to. */
  action: string;
  /** Asked again of somebody who is signed in. */
  confirming: boolean;
  problem: SignInProblem | null;
}

/** What the issuer shows by itself. */
export interface SignInPages {
  signOut(context: KoaContextWithOIDC, form: string): void;
  signedOut(context: KoaContextWithOIDC): void;
  failed(context: KoaContextWithOIDC, out: ErrorOut, error: Error): void;
}

/** The language that a page is asked for: `ui_locales` of the request first, then the browser's. */
export const pageLanguage = (uiLocales: unknown, acceptLanguage: string | undefined): Language =>
  languageOf(
    typeof uiLocales === 'string' && uiLocales !== ''
      ? uiLocales.trim().replaceAll(/\s+/g, ',')
      : (acceptLanguage ?? null),
  );

function sentenceOf(problem: SignInProblem, language: Language): string {
  const words = signInWords(language);
  switch (problem.kind) {
    case 'wrong':
      return words.wrong;
    case 'missing':
      return words.missing;
    case 'limited':
      return words.limited(problem.waitSeconds);
    case 'other-person':
      return words.otherPerson;
    case 'unavailable':
      return words.unavailable;
  }
}

/** The sign-in or step-up form. */
export function signInForm({ language, action, confirming, problem }: SignInForm): string {
  const words = signInWords(language);
  const title = confirming ? words.confirm : words.signIn;
  const described = problem ? Html.of(' aria-describedby="problem" aria-invalid="true"') : null;
  const focus = Html.of(' autofocus');
  return page(
    language,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${confirming ? words.confirmLead : words.signInLead}</p>
      ${problem && html`<p class="wrong" id="problem" role="alert">${sentenceOf(problem, language)}</p>`}
      <form method="post" action="${action}">
        <label for="username">${confirming ? words.usernameAtConfirm : words.username}</label>
        <input
          id="username"
          name="username"
          type="text"
          inputmode="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          maxlength="254"
          ${described}${!confirming && Html.of(' required')}${!confirming && focus}
        />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          maxlength="1024"
          required${described}${confirming && focus}
        />
        <button type="submit">${confirming ? words.confirmButton : words.signInButton}</button>
        ${confirming && html`<button class="quiet" type="submit" name="cancel" value="yes" formnovalidate>${words.cancel}</button>`}
      </form>
      <p class="note">${words.cookieNote}</p>`,
  );
}

/** A page that says what does not work and leads back. */
export function faultPage(
  language: Language,
  kind: 'expired' | 'refused' | 'failed',
  frontPage: string,
  code: string | null,
): string {
  const words = signInWords(language);
  const lead = { expired: words.expiredLead, refused: words.refusedLead, failed: words.failedLead }[kind];
  return page(
    language,
    words[kind],
    html`<h1>${words[kind]}</h1>
      <p class="lead">${lead}</p>
      <a class="button" href="${frontPage}">${words.startAgain}</a>
      ${code && html`<p class="note">${words.code}: <code>${code}</code></p>`}`,
  );
}

function send(context: KoaContextWithOIDC, body: string): void {
  context.type = 'html';
  context.body = body;
}

const languageFor = (context: KoaContextWithOIDC): Language =>
  pageLanguage(context.query['ui_locales'], context.get('accept-language'));

/** The issuer's own pages, for one front page address. */
export function signInPages(frontPage: string): SignInPages {
  return {
    signOut(context, form) {
      const language = languageFor(context);
      const words = signInWords(language);
      const hint = context.oidc.entities.IdTokenHint as { payload?: { sub?: string } } | undefined;
      // Who brings the token of the person that is signed in has asked already: a foreign page cannot have it.
      const asked = hint?.payload?.sub !== undefined && hint.payload.sub === context.oidc.session?.accountId;
      send(
        context,
        page(
          language,
          words.signOut,
          html`<h1>${words.signOut}</h1>
            <p class="lead">${words.signOutLead}</p>
            ${Html.of(form)}
            <button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>
              ${words.signOutButton}
            </button>
            <a class="button quiet" href="${frontPage}">${words.cancel}</a>
            ${asked && submitsItself}`,
        ),
      );
    },
    signedOut(context) {
      const language = languageFor(context);
      const words = signInWords(language);
      send(
        context,
        page(
          language,
          words.signedOut,
          html`<h1>${words.signedOut}</h1>
            <p class="lead">${words.signedOutLead}</p>
            <a class="button" href="${frontPage}">${words.signInAgain}</a>`,
        ),
      );
    },
    failed(context, out, error) {
      const kind = error.name === 'SessionNotFound' ? 'expired' : out.error === 'server_error' ? 'failed' : 'refused';
      send(context, faultPage(languageFor(context), kind, frontPage, out.error));
    },
  };
}
