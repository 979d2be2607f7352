// Begins the page of attendance in the portal: language, sign-in, and then the page or the screen of a kiosk. Keeps nothing but the home, on this device.
import { apiOf } from '../client/api.ts';
import { startSession } from '../sign-in/session.ts';
import { element } from './elements.ts';
import { showOwnPage } from './own-page.ts';
import { languageOfPath, wordsIn, type Language, type PageWords } from './words/words.ts';

const language = languageOfPath(location.pathname);
const front = `/portal/${language}/attendance`;
const names: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어', id: 'Bahasa Indonesia' };

function head(words: PageWords): HTMLElement {
  const others = (['en', 'ko', 'id'] as const)
    .filter((one) => one !== language)
    .map((one) => element('a', { href: `/portal/${one}/attendance`, lang: one, hreflang: one }, names[one]));
  return element('header', {}, element('h1', {}, words.title), element('nav', { 'aria-label': 'Language' }, ...others));
}

async function begin(page: HTMLElement): Promise<void> {
  const words = await wordsIn(language);
  document.title = `${words.title} · CLounge`;
  if (location.pathname === `${front}/kiosk`) {
    page.classList.add('plain');
    return (await import('./kiosk.ts')).showKiosk(page, words);
  }
  page.append(head(words), element('p', { role: 'status' }, words.loading));
  const session = startSession(() => language, {
    clientId: 'portal',
    signedIn: `${front}/signed-in`,
    signedOut: `${front}/signed-out`,
    front,
  });
  const beginning = await session.begin();
  if (beginning.kind === 'leaving') return;
  if (beginning.kind === 'signed-out') {
    page.classList.add('plain');
    const failed = beginning.notice === 'unreachable' || beginning.notice === 'failed';
    page.replaceChildren(
      head(words),
      element(
        'section',
        {},
        element('p', failed ? { class: 'wrong', role: 'alert' } : {}, failed ? words.unreachable : words.signInLead),
        element('button', { type: 'button', click: () => void session.signIn(front) }, words.signIn),
      ),
    );
    return;
  }
  const api = apiOf(
    session,
    () => language,
    () => null,
  );
  await showOwnPage(page, { api, words, language, head: () => head(words), signOut: () => void session.signOut() });
}

const page = document.getElementById('page');
if (page) void begin(page);
