// Those who have the data as well, in a real Chromium: a trustee is registered, told by letter, confirms without script; staff confirm the other by hand.
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { destroyed, freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

promise.skipIf(program === null)(
  'Art. 5',
  'a trustee is registered, told by letter and confirms; the other is confirmed by hand; the certificate page shows both',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true, ui: true });
    await importInto(house, (await smallRoster()).files);
    const token = (await house.signIn('officer')).accessToken;
    await house.graphql(`mutation { selectDestruction { batches { id } } }`, {}, { token, part: 'privacy' });
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    const { publicUrl: baseURL } = house.installation.place;
    try {
      const page = await freshPage(browser, house);
      await signIn(page, house);
      await goTo(page, '/trustees');
      await page.getByText('Nobody owes a confirmation.').waitFor();
      await expectAccessible(page, 'trustees without tasks');
      await page
        .getByRole('row', { name: /Crinity/ })
        .getByRole('button', { name: /Change/ })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'How they are told' }).click();
      await page.getByRole('option', { name: 'By letter' }).click();
      await dialog.getByRole('textbox', { name: 'Address' }).fill('privacy@crinity.example');
      await expectAccessible(page, 'an entry of the register');
      await dialog.getByRole('button', { name: 'Save this entry' }).click();
      await page.getByText('The register is up to date.').waitFor();
      await dialog.waitFor({ state: 'detached' });

      const { batchId, certificateId } = await destroyed(house, token);
      const theirs = async () => (await house.letters()).find(({ to }) => to.includes('privacy@crinity.example'));
      await expect
        .poll(async () => (await theirs())?.subject ?? '', { timeout: 30_000 })
        .toMatch(/^Destruction to confirm/);
      const link = /http\S+\/acknowledge\/[\w-]+/.exec((await theirs())?.text ?? '')?.[0] ?? '';
      const outside = await browser.newContext({ baseURL, locale: 'ko-KR', javaScriptEnabled: false });
      const trustee = await outside.newPage();
      await trustee.goto(link);
      await trustee.getByRole('heading', { name: '파기 확인' }).waitFor();
      await trustee.getByRole('link', { name: 'English' }).click();
      await trustee.getByRole('heading', { name: 'Confirm a destruction' }).waitFor();
      await trustee.getByRole('checkbox').check();
      await trustee.getByRole('button', { name: 'Confirm' }).click();
      await trustee.getByRole('heading', { name: 'Confirmed. Thank you.' }).waitFor();

      await goTo(page, `/destruction/${batchId}`);
      const section = page.getByRole('region', { name: 'With trustees' });
      await section.getByText(/confirmed on/).waitFor();
      await expectAccessible(page, 'a list with trustees');
      await section
        .getByRole('row', { name: /Knowledge Cube/ })
        .getByRole('button', { name: /Confirm by hand/ })
        .click();
      const confirm = page.getByRole('dialog');
      await confirm.getByRole('textbox').fill('Letter of 3 November, file 17.');
      await confirm.getByRole('button', { name: 'Confirm with this evidence' }).click();
      await confirm.getByText('Please fill this in.').waitFor();
      await confirm
        .locator('input[type=file]')
        .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
      await confirm.getByText(/letter\.pdf · SHA-256/).waitFor();
      await expectAccessible(page, 'a confirmation by hand');
      await confirm.getByRole('button', { name: 'Confirm with this evidence' }).click();
      await page.getByText('Knowledge Cube Co., Ltd. is confirmed.').waitFor();

      await goTo(page, `/certificates/${certificateId}`);
      await page.getByRole('button', { name: /Addendum 2/ }).waitFor();
      await expectAccessible(page, 'a certificate with addenda');

      const { data } = await house.graphql<{ people: { nodes: { id: string }[] } }>(
        `{ people(first: 1, filter: { state: ACTIVE }) { nodes { id } } }`,
        {},
        { token },
      );
      await goTo(page, `/people/${data?.people.nodes[0]?.id ?? ''}`);
      await page.getByRole('radio', { name: /Membership management/ }).check();
      await page.getByRole('button', { name: 'Open for this purpose' }).click();
      await page.getByRole('button', { name: 'Tell trustees…' }).click();
      const tell = page.getByRole('dialog');
      await tell.getByRole('checkbox', { name: 'Membership' }).check();
      await tell.getByRole('textbox').fill('The family name was corrected.');
      await expectAccessible(page, 'telling trustees');
      await tell.getByRole('button', { name: 'Tell them' }).click();
      await page.getByText('2 companies have a task now.').waitFor();
      await expect
        .poll(
          async () =>
            (await house.letters()).filter(({ subject }) => subject.startsWith('Correction to confirm')).length,
          { timeout: 30_000 },
        )
        .toBe(1);
      const letter = (await house.letters()).find(({ subject }) => subject.startsWith('Correction to confirm'));
      const shown = await page.context().newPage();
      await shown.goto(/http\S+\/acknowledge\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? '');
      await expectAccessible(shown, 'the page of a trustee');
      await goTo(page, '/trustees');
      await page.getByText('Correct: Membership').first().waitFor();
      await expectAccessible(page, 'trustees with tasks');
    } finally {
      await browser.close();
    }
  },
  240_000,
);
