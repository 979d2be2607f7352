// The privacy officer's morning in a real Chromium: signs in, reads the list, approves it after confirming who they are, opens the certificate.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  chromiumFlags,
  chromiumPath,
  importInto,
  promise,
  startHouse,
  usernameOf,
  type House,
} from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';

const program = chromiumPath();

interface Tour {
  house: House;
  browser: Browser;
  /** Addresses that a page asked and that are not ours. */
  foreign: string[];
}

async function withBrowser(work: (tour: Tour) => Promise<void>): Promise<void> {
  await using house = await startHouse({ clock, worker: true, mailbox: true, ui: true });
  await importInto(house, (await smallRoster()).files);
  const officer = (await house.signIn('officer')).accessToken;
  await house.graphql(`mutation { selectDestruction { batches { id } } }`, {}, { token: officer, part: 'privacy' });
  const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
  const foreign: string[] = [];
  try {
    await work({ house, browser, foreign });
  } finally {
    await browser.close();
  }
  expect(foreign, 'nothing calls out').toEqual([]);
}

async function signedIn(tour: Tour, user: 'officer' | 'support', scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { publicUrl, secrets } = tour.house.installation.place;
  const context = await tour.browser.newContext({
    baseURL: publicUrl,
    locale: 'en-GB',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (
      !request.url().startsWith(publicUrl) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      tour.foreign.push(request.url());
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await confirmIdentity(page, usernameOf(user), secrets.userPasswords[user] ?? '');
  await page.getByRole('navigation').first().waitFor();
  return page;
}

async function confirmIdentity(page: Page, username: string, password: string): Promise<void> {
  await page.locator('input[name=password]').waitFor();
  const name = page.locator('input[name=username]');
  if (await name.isEditable().catch(() => false)) await name.fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').first().click();
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((one) => `${where}: ${one.id} at ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

const routes = [
  '/',
  '/destruction',
  '/certificates',
  '/archive',
  '/people',
  '/organizations',
  '/rights',
  '/passkeys',
  '/policy',
];

promise.skipIf(program === null)(
  'Art. 8(3)',
  'the officer reads a list, confirms who they are, approves it, and opens the certificate',
  async () => {
    await withBrowser(async (tour) => {
      const page = await signedIn(tour, 'officer');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expectAccessible(page, 'Today');
      await page.getByRole('link', { name: 'Open list' }).first().click();
      const act = page.getByRole('button', { name: /^Destroy \d/ });
      await act.waitFor();
      await expectAccessible(page, 'a destruction list');
      const label = (await act.textContent()) ?? '';
      await act.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('The purpose ended and the recovery window is over.');
      const confirm = dialog.getByRole('button', { name: /Confirm/ });
      if (await confirm.isVisible()) {
        await confirm.click();
        await confirmIdentity(
          page,
          usernameOf('officer'),
          tour.house.installation.place.secrets.userPasswords['officer'] ?? '',
        );
      }
      await page.getByRole('dialog').getByRole('button', { name: label }).click();
      await page
        .getByRole('link', { name: /Open certificate/ })
        .first()
        .click({ timeout: 90_000 });
      await page.getByRole('heading', { name: /C-\d{4}-\d+/ }).waitFor();
      await expectAccessible(page, 'a certificate');
    });
  },
);

promise.skipIf(program === null)(
  'Art. 8(3)',
  'support sees no approval, and every page is accessible in light and dark',
  async () => {
    await withBrowser(async (tour) => {
      const support = await signedIn(tour, 'support');
      await expect(support.getByRole('link', { name: 'Destruction' }).count()).resolves.toBe(0);
      const own = await tour.house.signIn('support');
      const refused = await tour.house.graphql(
        `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`,
        { input: { batchId: '00000000-0000-4000-8000-000000000000', listHash: 'x', reason: 'x' } },
        { token: own.accessToken, part: 'privacy' },
      );
      expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
      for (const scheme of ['light', 'dark'] as const) {
        const page = await signedIn(tour, 'officer', scheme);
        for (const route of routes) {
          // Within the page, so that the session in memory stays.
          await page.evaluate((to) => {
            history.pushState({}, '', to);
            dispatchEvent(new PopStateEvent('popstate'));
          }, route);
          await page.getByRole('heading', { level: 1 }).first().waitFor();
          await expectAccessible(page, `${route} (${scheme})`);
        }
      }
    });
  },
);
