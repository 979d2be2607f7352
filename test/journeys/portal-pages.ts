// The portal as people use it in a browser, on a phone's width: asking, following, confirming. Knows the pages by their words alone.
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';
import { portalWords, type PortalWords } from '@clounge/privacy/portal/words/words';
import { expectAccessible } from './accessible.ts';

export type Language = 'en' | 'ko' | 'id';
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ko: 'ko-KR', id: 'id-ID' };

export interface Visitor {
  page: Page;
  words: PortalWords;
  language: Language;
  /** Looks with axe, and that nothing is wider than the phone; without script there is nothing to look with. */
  look(where: string): Promise<void>;
}

export async function visitor(browser: Browser, house: House, language: Language, script = true): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: house.installation.place.publicUrl,
    locale: locales[language],
    javaScriptEnabled: script,
    viewport: { width: 320, height: 640 },
    colorScheme: language === 'id' ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(house.installation.place.publicUrl)) foreign.push(request.url());
  });
  return {
    page,
    words: portalWords(language),
    language,
    async look(where) {
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      if (!script) return;
      await expectAccessible(page, `${where} (${language})`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
  };
}

export interface Asking {
  email: string;
  /** To see the data where it is not said. */
  right?: keyof PortalWords['rights'];
  name?: string;
  employeeNumber?: string;
  text?: string;
}

/** Asks for oneself; answers reference and code. */
export async function asks({ page, words, language, look }: Visitor, asking: Asking) {
  const { email, right = 'VIEW', name = 'Gilda Riyanti', employeeNumber = '', text = '' } = asking;
  await page.goto('/portal');
  expect(new URL(page.url()).pathname).toBe(`/portal/${language}`);
  await look('start');
  await page.getByRole('main').getByRole('link', { name: words.home.ask }).click();
  await page.getByRole('textbox', { name: words.ask.email }).fill('no address');
  await page.getByRole('button', { name: words.ask.submit }).click();
  await page.getByRole('alert').getByRole('link', { name: words.ask.emailShape }).click();
  await look('the form with errors');
  expect(await page.getByRole('textbox', { name: words.ask.email }).inputValue()).toBe('no address');
  await page.getByRole('radio', { name: words.rights[right].name }).check();
  await page.getByRole('radio', { name: words.ask.self, exact: true }).check();
  await page.getByRole('textbox', { name: words.ask.name }).fill(name);
  await page.getByRole('textbox', { name: words.ask.employeeNumber }).fill(employeeNumber);
  await page.getByRole('textbox', { name: words.ask.text }).fill(text);
  await page.getByRole('textbox', { name: words.ask.email }).fill(email);
  await page.getByRole('button', { name: words.ask.submit }).click();
  await page.getByRole('heading', { level: 1, name: words.received.title }).waitFor();
  await look('the page after asking');
  const [reference = '', code = ''] = await page.locator('dd.code').allTextContents();
  return { reference, code };
}

export async function follows(
  { page, words, look }: Visitor,
  { reference, code }: { reference: string; code: string },
) {
  await page.getByRole('main').getByRole('link', { name: words.received.follow }).click();
  await look('the form to follow');
  await page.getByRole('textbox', { name: words.follow.reference }).fill(reference);
  await page.getByRole('textbox', { name: words.follow.code, exact: true }).fill(code);
  await page.getByRole('button', { name: words.follow.button }).click();
  await page.getByText(words.status.states.RECEIVED).waitFor();
  await look('where a request stands');
}

export async function hasCodeSent({ page, words, look }: Visitor): Promise<void> {
  await page.getByRole('button', { name: words.status.sendCode }).click();
  await page.getByText(words.status.codeSent).waitFor();
  await look('after a code was asked for');
}

export async function confirms({ page, words }: Visitor, code: string, answer: string): Promise<void> {
  await page.getByRole('textbox', { name: words.status.verifyCode }).fill(code);
  await page.getByRole('button', { name: words.status.verify, exact: true }).click();
  await page.getByText(answer).waitFor();
}
