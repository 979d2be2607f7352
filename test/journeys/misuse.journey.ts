// A record of misuse in a real Chromium: support reports, the officer reads and confirms, the person is written to and objects, the deputy upholds.
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse, type House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { confirmIdentity, freshPage, goTo, signIn, type Staff } from './tour.ts';

const program = chromiumPath();

async function pageOf(browser: Browser, house: House, user: Staff): Promise<Page> {
  const page = await freshPage(browser, house);
  await signIn(page, house, user);
  return page;
}

promise.skipIf(program === null)(
  'Art. 3(2)',
  'a suspicion is reported, confirmed by another, told, objected to, and cleared by a third; every page is accessible',
  async () => {
    await using house = await startHouse({ worker: false, mailbox: true, ui: true });
    const [member] = await house.installation.sql<{ id: string }>(
      'identity',
      'select subject_id as id from membership',
    );
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const support = await pageOf(browser, house, 'support');
      await goTo(support, '/misuse');
      await support.getByText('No misuse has been reported.').waitFor();
      await expectAccessible(support, 'an empty register');
      await support.getByRole('button', { name: 'Report misuse…' }).click();
      const report = support.getByRole('dialog');
      await report.getByRole('button', { name: 'Report the suspicion' }).click();
      await report.getByText('Please fill this in.').first().waitFor();
      await report.getByLabel(/^Member/).fill(`${house.installation.place.publicUrl}/people/${member?.id ?? ''}`);
      await report.getByRole('combobox', { name: /Clause/ }).click();
      await support.getByRole('option', { name: 'Lending or sharing an account' }).click();
      await report.getByLabel(/^Evidence/).fill('Log-ins from two cities within a minute.');
      await expectAccessible(support, 'a report');
      await report.getByRole('button', { name: 'Report the suspicion' }).click();
      await support.getByRole('link', { name: /^M-/ }).click();
      await support.getByText('A suspicion was reported.').waitFor();
      await expect(support.getByRole('button', { name: 'Show the evidence' }).count()).resolves.toBe(0);
      await expect(support.getByRole('button', { name: /Confirm misuse/ }).count()).resolves.toBe(0);
      await expectAccessible(support, 'a suspicion, for support');

      const officer = await pageOf(browser, house, 'officer');
      await goTo(officer, '/misuse');
      await expectAccessible(officer, 'a register with a record');
      await officer.getByRole('link', { name: /^M-/ }).click();
      await officer.getByRole('button', { name: 'Show the evidence' }).click();
      await officer.getByRole('radio', { name: /^Membership management/ }).check();
      await officer.getByRole('button', { name: 'Open for this purpose' }).click();
      await officer.getByText('Log-ins from two cities within a minute.').waitFor();
      await expectAccessible(officer, 'opened evidence');
      await officer.getByRole('button', { name: 'Confirm misuse…' }).click();
      await officer
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('The log-ins agree.');
      await expectAccessible(officer, 'a decision');
      await officer.getByRole('dialog').getByRole('button', { name: 'Confirm the misuse' }).click();
      await officer.getByText('The person was told (by e-mail).').waitFor();
      expect((await house.letters()).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Catatan penyalahgunaan tentang Anda: M-/),
      ]);
      await goTo(officer, `/people/${member?.id ?? ''}`);
      await officer.getByText('There are records of misuse about this person.').waitFor();
      await expectAccessible(officer, 'a person with a record of misuse');

      await goTo(support, '/misuse');
      await support.getByRole('link', { name: /^M-/ }).click();
      await support.getByRole('button', { name: 'Record an objection…' }).click();
      await support
        .getByRole('dialog')
        .getByLabel(/^What the person says/)
        .fill('It was my brother, without my password.');
      await expectAccessible(support, 'an objection');
      await support.getByRole('dialog').getByRole('button', { name: 'Record the objection' }).click();
      await support.getByText('The person objected (by letter).').waitFor();

      const deputy = await pageOf(browser, house, 'deputy');
      await goTo(deputy, '/misuse');
      await deputy.getByRole('link', { name: /^M-/ }).click();
      // Five minutes later the identity is confirmed once more, before any reason is typed.
      await deputy.clock.setSystemTime(Date.now() + 5 * 60_000);
      await deputy.getByRole('button', { name: 'Uphold the objection…' }).click();
      await expect(deputy.getByRole('dialog').getByRole('textbox').count()).resolves.toBe(0);
      await expectAccessible(deputy, 'a decision before the identity is confirmed');
      await deputy.clock.setSystemTime(Date.now());
      await deputy
        .getByRole('dialog')
        .getByRole('button', { name: /Confirm/ })
        .click();
      await confirmIdentity(deputy, house, 'deputy');
      await deputy
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('The brother said so.');
      await deputy.getByRole('dialog').getByRole('button', { name: 'Uphold the objection' }).click();
      await deputy.getByText('cleared, waits for destruction').waitFor();
      await deputy.getByText('nobody any more').waitFor();
      await expectAccessible(deputy, 'a cleared record');
    } finally {
      await browser.close();
    }
  },
);
