// The privacy officer's passkey in a real Chromium with a virtual device: registered, asked for at the approval, in the certificate, verified offline.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { confirmIdentity, freshPage, goTo, signIn, virtualDevice } from './tour.ts';

const program = chromiumPath();
const verifyCommand = fileURLToPath(
  new URL('../../services/privacy/src/certificates/verify-command.ts', import.meta.url),
);

async function registerPasskey(page: Page, house: House): Promise<void> {
  await page.getByRole('button', { name: /Signed in as/ }).click();
  await page.getByRole('menuitem', { name: 'Passkeys' }).click();
  await page.getByRole('heading', { level: 1, name: 'Passkeys' }).waitFor();
  await page.getByText('You have no passkey yet.').waitFor();
  await page.getByRole('button', { name: 'Register a passkey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Office laptop');
  await expectAccessible(page, 'the registration of a passkey');
  const confirm = dialog.getByRole('button', { name: /Confirm/ });
  if (await confirm.isVisible()) {
    await confirm.click();
    await confirmIdentity(page, house);
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Register this passkey' }).click();
  await page.getByRole('rowheader', { name: 'Office laptop' }).waitFor();
  await expectAccessible(page, 'passkeys');
}

promise.skipIf(program === null)(
  'Art. 8(3)①',
  'the officer registers a passkey, approves a list with it, and the certificate shows it to anybody, offline',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true, ui: true });
    await importInto(house, (await smallRoster()).files);
    const officer = (await house.signIn('officer')).accessToken;
    await house.graphql(`mutation { selectDestruction { batches { id } } }`, {}, { token: officer, part: 'privacy' });
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const page = await freshPage(browser, house);
      const { tools, authenticatorId } = await virtualDevice(page);
      await signIn(page, house);
      await registerPasskey(page, house);
      const letters = await house.letters();
      expect(letters.map(({ subject }) => subject).join()).toMatch(/Passkey K-[0-9A-F]{8} was registered for you/);

      await goTo(page, '/');
      await page.getByRole('link', { name: 'Open list' }).first().click();
      const act = page.getByRole('button', { name: /^Destroy \d/ });
      await act.waitFor();
      const label = (await act.textContent()) ?? '';
      await act.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Your passkey signs this decision').waitFor();
      await dialog.getByRole('textbox').fill('The purpose ended and the recovery window is over.');
      await expectAccessible(page, 'an approval with a passkey');

      // A device that does not know its owner gives nothing, and nothing is approved.
      await tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      await dialog.getByRole('button', { name: label }).click();
      await dialog.getByText('The passkey was not used, so nothing was done.').waitFor();
      await tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
      await dialog.getByRole('button', { name: label }).click();

      await page
        .getByRole('link', { name: /Open certificate/ })
        .first()
        .click({ timeout: 90_000 });
      await page.getByRole('heading', { name: /C-\d{4}-\d+/ }).waitFor();
      const { data } = await house.graphql<{ certificates: { nodes: { document: string }[] } }>(
        `{ certificates(first: 1) { nodes { document } } }`,
        {},
        { token: officer },
      );
      const file = join(house.installation.folder, 'certificate.json');
      await writeFile(file, data?.certificates.nodes[0]?.document ?? '');
      const { stdout } = await promisify(execFile)(process.execPath, [verifyCommand, file], { env: {} });
      expect(stdout).toMatch(/^VALID/);
      expect(stdout).toContain('Signed by the approver’s passkey over the hash of this very list and decision');
    } finally {
      await browser.close();
    }
  },
);
