// The privacy officer's morning in a real Chromium: signs in, reads the list, approves it after confirming who they are, opens the certificate.
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { isPdf } from '@clounge/privacy/certificates/pdf/read';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { confirmIdentity, freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

interface Tour {
  house: House;
  browser: Browser;
  /** Addresses that a page asked and that are not ours. */
  foreign: string[];
}

/** One house for all three: none minds what the others did in it. */
let tour: Tour;

beforeAll(async () => {
  if (program === null) return;
  const house = await startHouse({ clock, worker: true, mailbox: true, ui: true, accounts: ['officer', 'support'] });
  await importInto(house, (await smallRoster()).files);
  const officer = (await house.signIn('officer')).accessToken;
  await house.graphql(`mutation { selectDestruction { batches { id } } }`, {}, { token: officer, part: 'privacy' });
  const browser = await chromium.launch({ executablePath: program, args: chromiumFlags });
  tour = { house, browser, foreign: [] };
});

afterAll(async () => {
  if (program === null) return;
  await tour.browser.close();
  await tour.house.close();
  expect(tour.foreign, 'nothing calls out').toEqual([]);
});

async function signedIn(user: 'officer' | 'support', scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { publicUrl } = tour.house.installation.place;
  const page = await freshPage(tour.browser, tour.house, scheme);
  page.on('request', (request) => {
    if (
      !request.url().startsWith(publicUrl) &&
      !request.url().startsWith('data:') &&
      !request.url().startsWith('blob:')
    )
      tour.foreign.push(request.url());
  });
  await signIn(page, tour.house, user);
  return page;
}

/** Switches by the button that everybody has. */
async function shows(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const other = scheme === 'light' ? 'dark' : 'light';
  const switched = page.getByRole('button', { name: `Switch to ${other}` });
  if (!(await switched.isVisible())) await page.getByRole('button', { name: `Switch to ${scheme}` }).click();
  await switched.waitFor();
  // What a button says while the pointer is on it stands beside the page, not in it.
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
}

const routes = [
  '/',
  '/destruction',
  '/certificates',
  '/requests',
  '/requests/new',
  '/conversations',
  '/templates',
  '/templates/received',
  '/intake',
  '/break-glass',
  '/trustees',
  '/media',
  '/holds',
  '/archive',
  '/misuse',
  '/standing-approvals',
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
    const page = await signedIn('officer');
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
      await confirmIdentity(page, tour.house);
    }
    await page.getByRole('dialog').getByRole('button', { name: label }).click();
    await page
      .getByRole('link', { name: /Open certificate/ })
      .first()
      .click({ timeout: 90_000 });
    await page.getByRole('heading', { name: /C-\d{4}-\d+/ }).waitFor();
    await expectAccessible(page, 'a certificate');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as PDF' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^C-\d{4}-\d+\.pdf$/);
    expect(isPdf(await readFile(await file.path()))).toBe(true);
  },
);

promise.skipIf(program === null)(
  'Art. 8(3)',
  'support sees no approval, and every page is accessible in light and dark',
  async () => {
    const support = await signedIn('support');
    await expect(support.getByRole('link', { name: 'Destruction' }).count()).resolves.toBe(0);
    const own = await tour.house.signIn('support');
    const refused = await tour.house.graphql(
      `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`,
      { input: { batchId: '00000000-0000-4000-8000-000000000000', listHash: 'x', reason: 'x' } },
      { token: own.accessToken, part: 'privacy' },
    );
    expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const page = await signedIn('officer');
    for (const route of routes) {
      await goTo(page, route);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      for (const scheme of ['light', 'dark'] as const) {
        await shows(page, scheme);
        await expectAccessible(page, `${route} (${scheme})`);
      }
    }
  },
  // Every page, twice: the more pages, the longer.
  300_000,
);

promise.skipIf(program === null)(
  'Art. 8(3)',
  'the officer places a hold on a person, sees it on their page and on its own, and rehearses the destruction',
  async () => {
    const [member] = await tour.house.installation.sql<{ id: string }>(
      'identity',
      'select subject_id as id from membership where withdrew_at is null limit 1',
    );
    const id = member?.id ?? '';
    const page = await signedIn('officer');
    await goTo(page, `/people/${id}`);
    await page.getByRole('radio', { name: /^Membership management/ }).check();
    await page.getByRole('button', { name: 'Open for this purpose' }).click();
    await page.getByRole('button', { name: 'Place a hold…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Case/).fill('2026-Ka-118');
    await dialog.getByLabel(/^Law or order/).fill('Civil Procedure Act Art. 344');
    await dialog.getByLabel(/^Looked at again on/).fill('2027-01-31');
    await dialog.getByLabel(/^Reason/).fill('A dispute over the last invoice.');
    await expectAccessible(page, 'placing a hold');
    await dialog.getByRole('button', { name: 'Place the hold' }).click();
    const banner = page.getByText('This person is under a legal hold');
    await banner.waitFor();
    // Beside each kind of record: why it is still here, by whose leave.
    const details = page.getByRole('region', { name: 'Person' });
    await details.getByText('Why still here?').click();
    await details
      .getByText(/legal hold/i)
      .first()
      .waitFor();
    await details
      .getByText(/Who can change it|can change/i)
      .first()
      .waitFor();
    await expectAccessible(page, 'a held person');
    await page.getByRole('link', { name: 'Rehearse the destruction' }).click();
    await page.getByRole('heading', { name: /^Rehearsal: destroying/ }).waitFor();
    await page.getByText('Nothing of this person is due for destruction now.').waitFor();
    await expectAccessible(page, 'a rehearsal');
    await goTo(page, '/holds');
    await page.getByRole('link', { name: 'H-2026-0001' }).click();
    await page.getByRole('button', { name: 'Show the reason' }).click();
    await page.getByText('A dispute over the last invoice.').waitFor();
    await expectAccessible(page, 'a hold');
  },
);
