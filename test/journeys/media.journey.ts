// Paper in a real Chromium: registered on a person's page, shredded before a witness once the list was carried out, reconciled with the certificate.
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { destroyed, freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

promise.skipIf(program === null)(
  'Art. 8(3)②',
  'paper of a person is registered, waits for its list, is shredded before a witness, and its count stands in an addendum',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true, ui: true });
    await importInto(house, (await smallRoster()).files);
    const token = (await house.signIn('officer')).accessToken;
    await house.graphql(`mutation { selectDestruction { batches { id } } }`, {}, { token, part: 'privacy' });
    const lists = `{ destructionBatches { nodes { id list items(first: 1) { nodes { subjectId } } } } }`;
    const { data } = await house.graphql<{
      destructionBatches: { nodes: { id: string; list: string; items: { nodes: { subjectId: string }[] } }[] };
    }>(lists, {}, { token, part: 'privacy' });
    const list = data?.destructionBatches.nodes.find((one) => one.list === 'membership');
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const page = await freshPage(browser, house);
      await signIn(page, house);
      await goTo(page, '/media');
      await page.getByText('No paper waits for shredding.').waitFor();
      await expectAccessible(page, 'media, none due');
      await goTo(page, `/people/${list?.items.nodes[0]?.subjectId ?? ''}`);
      await page.getByRole('radio', { name: /Membership management/ }).check();
      await page.getByRole('button', { name: 'Open for this purpose' }).click();
      await page.getByRole('button', { name: 'Register paper or media…' }).click();
      const entry = page.getByRole('dialog');
      await entry.getByRole('combobox', { name: 'What is on it' }).click();
      await page.getByRole('option', { name: 'Membership', exact: true }).click();
      await entry.getByRole('textbox', { name: 'What it is' }).fill('Application form');
      await entry.getByRole('spinbutton').fill('12');
      await entry.getByRole('textbox', { name: 'Where' }).fill('Cabinet 3');
      await expectAccessible(page, 'registering paper');
      await entry.getByRole('button', { name: 'Register it' }).click();
      await page.getByText(/M-[0-9A-F]{8} is registered/).waitFor();

      await goTo(page, `/destruction/${list?.id ?? ''}`);
      await page
        .getByRole('region', { name: 'Paper and media' })
        .getByText('stays until its list is carried out')
        .waitFor();
      await expectAccessible(page, 'a list with paper');
      const { certificateId } = await destroyed(house, token);
      await goTo(page, '/media');
      await page.getByRole('button', { name: /Record destruction/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('spinbutton', { name: 'Destroyed' }).fill('11');
      await dialog.getByRole('textbox', { name: 'Witness' }).fill('S-0003');
      await dialog.getByRole('textbox', { name: 'Place' }).fill('Shredder room');
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('JPEG') });
      await dialog.getByText(/photo\.jpg · SHA-256/).waitFor();
      await dialog.getByText('The counts do not agree: difference 1.').first().waitFor();
      await expectAccessible(page, 'recording a destruction');
      await dialog.getByRole('button', { name: 'Record 11 as destroyed' }).click();
      await dialog.getByText('Please fill this in.').waitFor();
      await dialog
        .getByRole('textbox', { name: 'Explanation of the difference' })
        .fill('One blank sheet was registered by mistake.');
      await dialog.getByRole('button', { name: 'Record 11 as destroyed' }).click();
      await page.getByText(/The destruction of M-[0-9A-F]{8} is recorded/).waitFor();
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await page.getByText('1 unaccounted for, explained').waitFor();
      await expectAccessible(page, 'media with one destroyed');
      await goTo(page, `/certificates/${certificateId}`);
      await page.getByRole('button', { name: /Addendum 1/ }).waitFor();
      await expectAccessible(page, 'a certificate with paper');
      const stated = await house.graphql<{ certificate: { media: object[] } }>(
        `query One($id: ID!) { certificate(id: $id) { media { registered destroyed remaining unaccounted } } }`,
        { id: certificateId },
        { token },
      );
      expect(stated.data?.certificate.media).toEqual([{ registered: 12, destroyed: 0, remaining: 12, unaccounted: 0 }]);
    } finally {
      await browser.close();
    }
  },
  240_000,
);
