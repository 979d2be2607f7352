// Rights that were verified, carried out by staff in a real Chromium: a value corrected by two people, a stop that is marked wherever the person stands
// and lifted, a deletion granted item by item and taken back, and a view handed over on a medium. Every page is accessible.
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse, type House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { caseActs } from './case-acts.ts';
import { othersWork } from './others-work.ts';
import { picture } from './picture.ts';
import { forPurpose, freshPage, goTo, signIn, type Staff } from './tour.ts';
import { grantedView, verifiedRequest } from './verified-request.ts';

const program = chromiumPath();

/** One house, and one person in it whose rights these are; the journeys follow each other. */
let house: House;
let browser: Browser;
let personId = '';

beforeAll(async () => {
  if (program === null) return;
  house = await startHouse({ worker: true, mailbox: true, ui: true });
  const [member] = await house.installation.sql<{ id: string }>('identity', 'select subject_id as id from membership');
  personId = member?.id ?? '';
  browser = await chromium.launch({ executablePath: program, args: chromiumFlags });
});

afterAll(async () => {
  if (program === null) return;
  await browser.close();
  await house.close();
});

/** The operator's wall is ahead of UTC by this. */
const jakarta = 7 * 3_600_000;

async function signedIn(user: Staff): Promise<Page> {
  const page = await freshPage(browser, house);
  await signIn(page, house, user);
  return page;
}

promise.skipIf(program === null)(
  'Art. 6',
  'before a granted view is given out somebody looks at every text, blacks out what is another’s, and sees when it was built',
  async () => {
    const id = await grantedView(house, personId);
    // Support opens what was written inside the open case, and has no part in the rest.
    const support = await signedIn('support');
    await goTo(support, '/requests');
    await support.getByRole('link', { name: /^R-/ }).waitFor();
    await expect(support.getByRole('checkbox').count()).resolves.toBe(0);
    await support.getByRole('link', { name: /^R-/ }).click();
    await support.getByRole('button', { name: 'Show what was written' }).click();
    await support.getByRole('radio').first().check();
    await support.getByRole('button', { name: 'Open for this purpose' }).click();
    await support.getByText('Rekan saya Budi').first().waitFor();
    await expect(support.getByRole('button', { name: 'Decide…' }).count()).resolves.toBe(0);
    await expect(support.getByRole('link', { name: 'Look at what is given out…' }).count()).resolves.toBe(0);
    await expectAccessible(support, 'a case, for support');
    await picture(support, '10-support');

    const page = await signedIn('officer');
    await goTo(page, `/requests/${id}`);
    await page.getByRole('link', { name: 'Look at what is given out…' }).click();
    await forPurpose(page);
    const shown = page.locator('[data-passage]');
    await shown.waitFor();
    const next = page.getByRole('button', { name: 'Next text' });
    while (!(await shown.textContent())?.includes('Rekan saya Budi')) await next.click();
    // Software pointed at the colleague's address; the name is ticked without a mouse, and taken back and selected with one.
    await expect(shown.locator('mark').allTextContents()).resolves.toEqual(['budi@melati.example']);
    await page.getByText('Tick word by word instead').click();
    await page.getByRole('checkbox', { name: 'Budi', exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByText('2 places are blacked out').waitFor();
    await expectAccessible(page, 'a text with places blacked out');
    await picture(page, '11-check');
    await page.getByRole('button', { name: 'Show it: Budi', exact: true }).click();
    await page.getByText('1 place is blacked out').waitFor();
    await shown.evaluate((box) => {
      const piece = box.firstElementChild?.firstChild;
      const at = piece?.textContent?.indexOf('Budi') ?? -1;
      if (!piece || at < 0) throw new Error('no Budi to select');
      const range = document.createRange();
      range.setStart(piece, at);
      range.setEnd(piece, at + 'Budi'.length);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    });
    await page.getByRole('button', { name: 'Black out what is selected' }).click();
    await expect(shown.locator('mark').allTextContents()).resolves.toEqual(['Budi', 'budi@melati.example']);
    while (await next.isEnabled()) await next.click();
    await page.getByRole('button', { name: /^Give out the view: .*: 2$/ }).click();
    await page.getByRole('heading', { name: 'Package of the view' }).waitFor();
    await page.getByText('closed: carried out').first().waitFor({ timeout: 60_000 });
    await page.getByText('Waits until', { exact: true }).waitFor();
    await expectAccessible(page, 'a case with its package');
    await picture(page, '12-package');

    // Whoever has no e-mail gets it on a medium; the password goes by another way, and both looks are recorded.
    await page.getByRole('button', { name: 'Hand it over another way…' }).click();
    await page.getByRole('button', { name: 'Prepare the page to print' }).click();
    await page.frameLocator('iframe').getByRole('heading', { name: 'Apa yang disimpan tentang Anda' }).waitFor();
    await page.getByRole('radio', { name: 'On a medium, encrypted' }).check();
    await page.getByRole('button', { name: /^Record as handed over/ }).click();
    await page.getByText('The password never goes with the medium').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the encrypted file' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^R-.+\.zip$/);
    await page.getByRole('radio', { name: 'In a letter of its own' }).check();
    await page.getByRole('button', { name: 'Show the password' }).click();
    await expect(page.locator('[data-password]').textContent()).resolves.toMatch(/^(\w{4}-){4}\w{4}$/);
    await expectAccessible(page, 'handing a package over');
    await picture(page, '13-hand-over');
    await page.getByRole('button', { name: /^Record as handed over/ }).click();
    await page.getByText('The package was handed over on a medium; its password: in a letter of its own.').waitFor();
  },
  240_000,
);

promise.skipIf(program === null)(
  'Art. 6(1)',
  'support proposes a correction, the deputy approves before and after as shown, and a stop and a deletion stand where they are, until they end',
  async () => {
    const correction = await verifiedRequest(house, personId, 'CORRECT', 'Nomor ponsel saya salah.');
    const support = await signedIn('support');
    await goTo(support, `/requests/${correction}`);
    // The case names people as their own page does.
    await support.getByRole('link', { name: /^P-\w{6}: why still here\?$/ }).waitFor();
    await support.getByRole('button', { name: 'Propose a correction…' }).click();
    await forPurpose(support);
    const proposal = support.getByRole('dialog');
    await proposal.getByLabel('Mobile', { exact: true }).fill('+62 811 555 0199');
    await proposal.getByRole('checkbox', { name: /Marketing consent/ }).check();
    await expectAccessible(support, 'proposing a correction');
    await picture(support, '20-propose');
    await proposal.getByRole('button', { name: 'Propose: 1 field, refused classes: 1' }).click();
    await support.getByText('waits for a decision').waitFor();
    await expect(support.getByRole('button', { name: 'Look and decide…' }).count()).resolves.toBe(0);

    const page = await signedIn('deputy');
    await goTo(page, `/requests/${correction}`);
    await page.getByRole('button', { name: 'Look and decide…' }).click();
    await forPurpose(page);
    const shown = page.getByRole('dialog');
    await expect(shown.getByRole('row', { name: /Mobile/ }).textContent()).resolves.toMatch(
      /\(empty\)\+62 811 555 0199$/,
    );
    await expectAccessible(page, 'before and after');
    await picture(page, '21-diff');
    await shown.getByRole('button', { name: 'Approve: correct 1 field' }).click();
    await page.getByText('The correction is approved and goes to every service.').waitFor();
    const stateOf = async (id: string) =>
      (
        await house.installation.sql<{ state: string }>('privacy', 'select state from rights_request where id = $1', [
          id,
        ])
      )[0]?.state;
    await expect.poll(() => stateOf(correction), { timeout: 60_000 }).toBe('CLOSED');
    await goTo(page, '/requests');
    await goTo(page, `/requests/${correction}`);
    await page.getByText('new value stands, former key ended').waitFor();
    await page.getByText('nobody reaches them any more').waitFor();
    await expectAccessible(page, 'a correction that was carried out');
    await picture(page, '22-corrected');

    // A stop: decided, marked on the case, the person and the list of people, and lifted once the person was told.
    const stop = await verifiedRequest(house, personId, 'STOP', 'Hentikan pemrosesan data saya.');
    await goTo(page, `/requests/${stop}`);
    await page.getByRole('button', { name: 'Decide…' }).click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await page.getByRole('button', { name: /^Decide: \d+ granted/ }).click();
    await page.getByText(/^Processing stopped since/).waitFor();
    await expectAccessible(page, 'a case whose person is stopped');
    await picture(page, '23-stopped');
    await goTo(page, '/people');
    await page.getByText('processing stopped', { exact: true }).waitFor();
    await expectAccessible(page, 'people, one of them stopped');
    await picture(page, '24-people');
    await goTo(page, `/people/${personId}`);
    await page.getByRole('button', { name: 'Show who looked' }).click();
    await page.getByRole('table', { name: 'Who looked' }).getByText('Support').first().waitFor();
    await expectAccessible(page, 'a person who is stopped, and who looked');
    await picture(page, '25-person');
    await page.getByRole('button', { name: 'Lift…' }).click();
    const lifting = page.getByRole('dialog');
    await lifting.getByLabel(/^Reason/).fill('The dispute is settled.');
    await lifting.getByRole('button', { name: 'Tell the person and lift the stop' }).click();
    await lifting.getByRole('status').waitFor();
    await expectAccessible(page, 'a stop that is not lifted before the person was told');
    await picture(page, '26-lift');
    const told = new Date(Date.now() + jakarta).toISOString().slice(0, 16);
    await lifting.getByLabel('Told by post or telephone on').fill(told);
    await lifting.getByRole('button', { name: 'Tell the person and lift the stop' }).click();
    await page.getByText(/^lifted /).waitFor();

    // A deletion: what would go and what stays, granted, where each stands, and taken back inside its window.
    const deletion = await verifiedRequest(house, personId, 'DELETE', 'Hapus data saya.');
    await goTo(page, `/requests/${deletion}`);
    await page.getByRole('button', { name: 'Show what would go and what stays' }).click();
    await page.getByText('goes into staged destruction').first().waitFor();
    await expectAccessible(page, 'a deletion, item by item');
    await picture(page, '27-proposal');
    await page.getByRole('button', { name: 'Decide…' }).click();
    const decision = page.getByRole('dialog');
    await decision.getByText('Stays, whatever is granted').waitFor();
    await expectAccessible(page, 'deciding a deletion');
    await picture(page, '28-decide-deletion');
    await decision.getByRole('button', { name: /^Decide: \d+ granted, 0 kept/ }).click();
    await page.getByText('waits for its list').first().waitFor();
    await page.getByRole('row', { name: /kept by law E-Commerce Consumer Protection Act/ }).waitFor();
    await expectAccessible(page, 'where a deletion stands');
    await picture(page, '29-standing');
    await page.getByRole('button', { name: 'Take the deletion back…' }).click();
    const back = page.getByRole('dialog');
    await back.getByRole('combobox').click();
    await page.getByRole('option').first().click();
    await back.getByLabel(/^Reason/).fill('Asked by telephone.');
    await expectAccessible(page, 'taking a deletion back');
    await back.getByRole('button', { name: 'Take the deletion back' }).click();
    await page.getByText('taken back', { exact: true }).first().waitFor();
    await picture(page, '30-taken-back');
  },
  240_000,
);

promise.skipIf(program === null)(
  'Art. 6',
  'what one does with the queue the other sees at once, and a case is verified by mandate, extended after its notice, closed as a duplicate, and taken back',
  async () => {
    const [support, officer] = [await signedIn('support'), await signedIn('officer')];
    await othersWork(house, support, officer);
    await goTo(officer, '/people');
    await forPurpose(officer);
    await caseActs(house, officer, personId);
  },
  240_000,
);
