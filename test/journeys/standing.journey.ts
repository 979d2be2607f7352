// A standing approval in a real Chromium: given with a confirmed identity and a passkey, used when a consent ends, in the certificate, withdrawn.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { privacyConfig } from '@clounge/privacy/config';
import { openSources } from '@clounge/privacy/part';
import { judged } from '@clounge/privacy/testing/location-use';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { confirmIdentity, freshPage, goTo, signIn, virtualDevice } from './tour.ts';

const program = chromiumPath();
const verifyCommand = fileURLToPath(
  new URL('../../services/privacy/src/certificates/verify-command.ts', import.meta.url),
);

/** A member whose position was judged ten days ago. */
async function judgedMember(house: House): Promise<string> {
  const [member] = await house.installation.sql<{ id: string }>(
    'identity',
    'select subject_id as id from membership where withdrew_at is null limit 1',
  );
  const { sources, close } = await openSources(privacyConfig(house.installation.env('privacy')));
  try {
    const now = sources.clock.now().getTime();
    await judged({ sources, house, hoursAgo: (hours) => new Date(now - hours * 3_600_000) }, member?.id ?? '');
  } finally {
    await close();
  }
  return member?.id ?? '';
}

promise.skipIf(program === null)(
  'Art. 3(1)',
  'the officer approves beforehand with a passkey; when a consent ends the records go at once, and the certificate says under which approval',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true, ui: true });
    await importInto(house, (await smallRoster()).files);
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    const opened = async (user: 'officer' | 'deputy') => {
      const page = await freshPage(browser, house);
      await signIn(page, house, user);
      return page;
    };
    try {
      const officer = await opened('officer');
      await virtualDevice(officer);
      await goTo(officer, '/passkeys');
      await officer.getByRole('button', { name: 'Register a passkey' }).click();
      await officer.getByRole('dialog').getByRole('textbox').fill('Office laptop');
      await officer.getByRole('dialog').getByRole('button', { name: 'Register this passkey' }).click();
      await officer.getByRole('rowheader', { name: 'Office laptop' }).waitFor();

      await goTo(officer, '/standing-approvals');
      const ofClass = (page: Page) => page.getByRole('region', { name: 'Location-use records' });
      await ofClass(officer).getByText('No standing approval is in force.').waitFor();
      // Five minutes later the identity must be confirmed anew; what was typed is still there afterwards.
      await officer.clock.setFixedTime(new Date(Date.now() + 5 * 60_000));
      await ofClass(officer).getByRole('button', { name: 'Give a standing approval…' }).click();
      const dialog = officer.getByRole('dialog');
      await dialog.getByLabel(/^First day/).fill('2026-11-01');
      await dialog.getByLabel(/^Last day/).fill('2027-11-01');
      await dialog.getByLabel(/^People a run/).fill('2');
      await dialog.getByLabel(/^Records a run/).fill('10');
      await dialog.getByLabel(/^Reason/).fill('Withdrawn consents are few.');
      await expectAccessible(officer, 'giving a standing approval');
      await dialog.getByRole('button', { name: /Confirm/ }).click();
      await officer.locator('input[name=password]').waitFor();
      await officer.clock.setFixedTime(new Date());
      await confirmIdentity(officer, house, 'officer');
      await dialog.getByText('Your identity is confirmed.').waitFor();
      await expect(dialog.getByLabel(/^People a run/).inputValue()).resolves.toBe('2');
      await expect(dialog.getByLabel(/^Reason/).inputValue()).resolves.toBe('Withdrawn consents are few.');
      await dialog.getByRole('button', { name: 'Give the standing approval' }).click();
      await dialog.getByText('valid for a year at most: until 2027-10-31').waitFor();
      await dialog.getByLabel(/^Last day/).fill('2027-10-31');
      await dialog.getByRole('button', { name: 'Give the standing approval' }).click();
      await ofClass(officer).getByText('signed class, period, limits and reason').waitFor();
      await expectAccessible(officer, 'a standing approval in force');

      const personId = await judgedMember(house);
      const deputy = await opened('deputy');
      await goTo(deputy, `/people/${personId}`);
      await deputy.getByRole('radio', { name: /^Membership management/ }).check();
      await deputy.getByRole('button', { name: 'Open for this purpose' }).click();
      await deputy.getByRole('button', { name: 'End the consent to location…' }).click();
      await expectAccessible(deputy, 'ending a consent');
      await deputy.getByRole('dialog').getByRole('button', { name: 'Record the withdrawal' }).click();
      await deputy.getByText('The records of location use are being destroyed now').first().waitFor();
      const rows = async () =>
        (await house.installation.sql('attendance', 'select 1 from location_use where subject_id = $1', [personId]))
          .length;
      await expect.poll(rows, { timeout: 60_000 }).toBe(0);
      const certificates = async () =>
        (await house.installation.sql('privacy', 'select 1 from certificate where records = 2')).length;
      await expect.poll(certificates, { timeout: 60_000 }).toBe(1);
      const [issued] = await house.installation.sql<{ document: string }>(
        'privacy',
        'select document from certificate where records = 2',
      );
      const file = join(house.installation.folder, 'certificate.json');
      await writeFile(file, issued?.document ?? '');
      const { stdout } = await promisify(execFile)(process.execPath, [verifyCommand, file], { env: {} });
      expect(stdout).toMatch(/^VALID/);
      expect(stdout).toContain(
        '(consent-withdrawn) under standing approval SA-2026-0001, given by S-0001 on 2026-11-01',
      );
      expect(stdout).toContain('over the class, period and limits of the standing approval');

      await goTo(deputy, '/standing-approvals');
      await ofClass(deputy)
        .getByRole('link', { name: /^C-2026-/ })
        .click();
      await deputy
        .getByText(/Under standing approval SA-2026-0001, given by staff S-0001/)
        .first()
        .waitFor();
      await expectAccessible(deputy, 'a certificate under a standing approval');
      await goTo(deputy, '/standing-approvals');
      await ofClass(deputy)
        .getByRole('link', { name: /-at-once-1$/ })
        .click();
      await deputy.getByText(/Destroyed at once under standing approval SA-2026-0001/).waitFor();
      await expectAccessible(deputy, 'a list that was destroyed at once');

      await goTo(deputy, '/standing-approvals');
      await ofClass(deputy).getByRole('button', { name: 'Withdraw SA-2026-0001…' }).click();
      await deputy.getByRole('dialog').getByRole('textbox').fill('The form is being changed.');
      await deputy.getByRole('dialog').getByRole('button', { name: 'Withdraw the standing approval' }).click();
      await ofClass(deputy).getByText('No standing approval is in force.').waitFor();
      await ofClass(deputy).getByRole('button', { name: 'SA-2026-0001' }).click();
      await ofClass(deputy).getByText('Withdrawn: The form is being changed.').waitFor();
      await expectAccessible(deputy, 'a standing approval that is over');
    } finally {
      await browser.close();
    }
  },
);
