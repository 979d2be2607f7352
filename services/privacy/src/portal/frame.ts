// The frame of every page of the portal: title, languages, links. Holds no state of a visitor: no cookie, no script, no request elsewhere.
import type { Language } from '@clounge/shared/caller';
import { languages } from '@clounge/shared/policy';
import { Html, markup, type Value } from '@clounge/shared/markup';
import { style } from './style.ts';
import { guardianWords } from './guardians/words/words.ts';
import { portalWords } from './words/words.ts';

export const portalRoot = '/portal';

/** The pages that have an address of their own; a page that answers a form has the form's. */
export type PageName = 'home' | 'policy' | 'ask' | 'follow' | 'forms' | 'mandate' | 'guardian';

/** Path of a page in a language. */
export const pathTo = (language: Language, page: PageName): string =>
  page === 'home' ? `${portalRoot}/${language}` : `${portalRoot}/${language}/${page}`;

export interface Frame {
  operator: string;
  service: string;
  language: Language;
  /** Where the other languages lead: a page that answers a form cannot be asked for again in another one. */
  page: PageName;
  /** What follows the page's path, such as a link's token. */
  under?: string;
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' };

function languageLinks({ language, page, under = '' }: Frame): Html[] {
  return languages
    .filter((one) => one !== language)
    .map(
      (one) => markup`<a lang="${one}" hreflang="${one}" href="${pathTo(one, page)}${under}">${languageNames[one]}</a>`,
    );
}

/** A whole page. `wrong` puts the word for an error in front of the title, as screen readers read the title first. */
export function page(frame: Frame, title: string, body: Value, wrong = false): string {
  const words = portalWords(frame.language);
  const link = (name: PageName, text: string) => markup`<a href="${pathTo(frame.language, name)}">${text}</a>`;
  return markup`<!doctype html>
    <html lang="${frame.language}">
      <head>
        <meta charset="utf-8" />
        <title>${wrong ? `${words.frame.errorTitle}: ` : ''}${title} · ${frame.service}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <style>${Html.of(style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">${words.frame.skip}</a>
        <header>
          <p>${frame.service} · ${words.frame.portal}</p>
          <nav aria-label="${words.frame.languages}">${languageLinks(frame)}</nav>
        </header>
        <main id="main" tabindex="-1">
          <h1>${title}</h1>
          ${body}
        </main>
        <footer>
          <nav aria-label="${words.frame.pages}">
            ${link('home', words.home.title)}${link('ask', words.ask.title)}${link('guardian', guardianWords(frame.language).form.title)}${link('follow', words.follow.title)}${link('policy', words.policy.title)}${link('forms', words.forms.title)}
          </nav>
          <p class="help">${frame.operator}</p>
        </footer>
      </body>
    </html> `.toString();
}
