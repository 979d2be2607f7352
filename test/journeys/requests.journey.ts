// A rights request by letter in a real Chromium: registered with its scan, given to somebody with the keyboard alone, matched, verified by a call,
// decided after a confirmed identity, its letter printed and posted. Every page is accessible.
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { confirmIdentity, forPurpose, freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

/** One black dot: the smallest scan that is one. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const words = 'Saya tidak menerima bahwa data saya masih disimpan. Tolong hapus.';

/** Presses a key until the focus is where its words say. */
async function press(page: Page, key: string, until: RegExp): Promise<void> {
  for (let times = 0; times < 40; times += 1) {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (until.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never led to ${String(until)}`);
}

promise.skipIf(program === null)(
  'Art. 6',
  'a letter is registered with its scan, matched and verified by people, decided item by item, and answered on paper',
  async () => {
    await using house = await startHouse({ worker: true, mailbox: true, ui: true });
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const page = await freshPage(browser, house);
      await signIn(page, house);
      await page.getByText('No request is open.').waitFor();
      await goTo(page, '/requests');
      await page.getByText('No request is open.').waitFor();
      await expectAccessible(page, 'an empty queue');

      await page.getByRole('link', { name: 'Register a request' }).click();
      await page.getByRole('button', { name: 'Register the request' }).click();
      await page.getByText('Please fill this in.').first().waitFor();
      await page.getByRole('combobox', { name: /^Right/ }).click();
      await page.getByRole('option', { name: 'Delete' }).click();
      await page.getByRole('combobox', { name: 'Answer in' }).click();
      await page.getByRole('option', { name: 'Bahasa Indonesia' }).click();
      await page.getByLabel(/^What they wrote or said/).fill(words);
      await page.getByLabel('Name', { exact: true }).fill('Sari Anggraini');
      await page.getByLabel(/^Answer goes to/).fill('Jl. Merdeka 1, Jakarta');
      await page.getByLabel('Name of whom it is about').fill('Sari Anggraini');
      await page.locator('input[type=file]').setInputFiles({
        name: 'letter.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('MZ this is no letter'),
      });
      await expectAccessible(page, 'registering a request');
      await picture(page, '1-register');
      await page.getByRole('button', { name: 'Register the request' }).click();
      await page.getByText(/^R-\d{4}-\d{6} is registered\. The scan was not taken:/).waitFor();
      await expectAccessible(page, 'a scan that was not taken');
      await picture(page, '2-scan-refused');
      await page.locator('input[type=file]').setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: scan });
      await page.getByRole('button', { name: 'Upload this scan instead' }).click();
      await page.getByRole('heading', { name: /^R-\d{4}-\d{6} · Delete/ }).waitFor();

      await goTo(page, '/');
      await page.getByRole('link', { name: /^PIPA \(Korea\): 1 on track/ }).waitFor();
      await page.getByText('As a table').click();
      await expectAccessible(page, 'requests on the first page');
      await picture(page, '9-today');

      // With the keyboard alone: to the queue, tick the row, give it to oneself, open it.
      await page.keyboard.press('g');
      await page.keyboard.press('q');
      await page.getByRole('link', { name: /^R-/ }).waitFor();
      await expectAccessible(page, 'the queue');
      await picture(page, '3-queue');
      await page.keyboard.press('/');
      await expect(page.evaluate(() => document.activeElement?.tagName)).resolves.toMatch(/INPUT|BUTTON/);
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await press(page, 'Shift+Tab', /^Assign 1 request/);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, 'assigning');
      await press(page, 'Tab', /^Me$/);
      await page.keyboard.press('Enter');
      await press(page, 'Tab', /^Assign 1 request/);
      await page.keyboard.press('Enter');
      await page.getByText(/^R-\d{4}-\d{6}: S-0001/).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^R-\d{4}-\d{6} · Delete/ }).waitFor();

      await page.getByRole('button', { name: 'Show what was written' }).click();
      await forPurpose(page);
      await page.getByText(words).first().waitFor();
      await page.getByRole('button', { name: /^Save/ }).waitFor();
      await expectAccessible(page, 'an opened case');
      await picture(page, '4-case');

      await page.getByRole('button', { name: 'Confirm whom it is about…' }).click();
      await page
        .getByRole('dialog')
        .getByRole('radio', { name: /Sari Anggraini/ })
        .check();
      await expectAccessible(page, 'candidates');
      await picture(page, '5-match');
      await page.getByRole('button', { name: 'Confirm this person' }).click();
      await page.getByRole('link', { name: /why still here\?$/ }).waitFor();

      await page.getByRole('button', { name: 'Verify who asks…' }).click();
      for (const point of await page.getByRole('dialog').getByRole('checkbox').all()) await point.check();
      await expectAccessible(page, 'a call back');
      await page.getByRole('button', { name: 'Record as verified' }).click();
      await page.getByText(/^verified: call back/).waitFor();

      // Five minutes later the identity is confirmed once more, before any reason is typed.
      await page.clock.setSystemTime(Date.now() + 5 * 60_000);
      await page.getByRole('button', { name: 'Decide…' }).click();
      await expect(page.getByRole('dialog').getByRole('textbox').count()).resolves.toBe(0);
      await page.clock.setSystemTime(Date.now());
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Confirm/ })
        .click();
      await confirmIdentity(page, house);
      await forPurpose(page);
      const table = page.getByRole('dialog').getByRole('table', { name: 'What was decided' });
      await table.waitFor();
      for (const choice of await table.getByRole('combobox', { name: /^Decision about/ }).all()) {
        await choice.click();
        await page.getByRole('option', { name: 'refused' }).click();
      }
      for (const ground of await table.getByRole('combobox', { name: /^Ground of the refusal/ }).all()) {
        await ground.click();
        await page.getByRole('option', { name: 'unfounded' }).click();
      }
      await page.getByRole('button', { name: /^Decide: 0 granted/ }).click();
      for (const reason of await table.getByLabel(/^For the requester/).all())
        await reason.fill('Keanggotaan Anda masih berjalan.');
      await expectAccessible(page, 'a decision');
      await picture(page, '6-decide');
      await page.getByRole('button', { name: /^Decide: 0 granted/ }).click();
      await page.getByText('closed: refused').first().waitFor();

      await page.getByRole('button', { name: /^Read and print/ }).click();
      await page.getByRole('dialog').getByText('Keanggotaan Anda masih berjalan.').first().waitFor();
      await expectAccessible(page, 'a letter');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: /^R-/ }).isVisible()).resolves.toBe(false);
      await picture(page, '7-letter');
      await page.emulateMedia({ media: null });
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await page.getByRole('button', { name: /^Posted/ }).click();
      await page.getByRole('button', { name: 'Record as posted' }).click();
      await page.getByText('The letter is recorded as posted.').waitFor();
      await page.getByText('Closed: refused.').waitFor();
      await expectAccessible(page, 'a closed case');
      await picture(page, '8-closed');
      await page.getByText('Received by letter.').waitFor();

      await goTo(page, '/intake');
      await page.getByText('No mail has come in.').waitFor();
      await expectAccessible(page, 'no mail');

      expect((await house.letters()).filter(({ text }) => text.includes('Keanggotaan'))).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  240_000,
);
