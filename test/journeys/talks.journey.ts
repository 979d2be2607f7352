// A conversation in a real Chromium: support reads it inside the case, answers by e-mail, and closes it as a complaint; another agent stays out; data without a case is announced and reviewed.
import { randomUUID } from 'node:crypto';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse, type House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { redacts } from './redaction-acts.ts';
import { freshPage, goTo, signIn, type Staff } from './tour.ts';

const program = chromiumPath();

async function pageOf(browser: Browser, house: House, user: Staff): Promise<Page> {
  const page = await freshPage(browser, house);
  await signIn(page, house, user);
  return page;
}

const open = `mutation Open($input: OpenConversationInput!) { openConversationFor(input: $input) { conversation { id reference } refusal { code } } }`;
const person = `query P($id: ID!) { person(id: $id) { name } }`;

async function choosePurpose(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Membership management/ }).check();
  await page.getByRole('button', { name: 'Open for this purpose' }).click();
}

promise.skipIf(program === null)(
  'Art. 2',
  'support answers and closes a conversation inside its case; whoever has no case opens nobody; emergency access is reviewed by another',
  async () => {
    await using house = await startHouse({ worker: false, mailbox: true, ui: true });
    const [member] = await house.installation.sql<{ id: string }>(
      'identity',
      'select subject_id as id from membership',
    );
    const personId = member?.id ?? randomUUID();
    const { accessToken: officerToken } = await house.signIn('officer');
    const input = {
      kind: 'CONSULTATION',
      channel: 'PHONE',
      language: 'en',
      personId,
      name: 'Kamal Sitorus',
      contact: 'kamal@writer.example',
      subject: 'My bill',
      text: 'The bill is wrong, and I was in hospital with cancer.',
    };
    const entered = await house.graphql<{ openConversationFor: { conversation: { id: string; reference: string } } }>(
      open,
      { input },
      { token: officerToken, part: 'privacy' },
    );
    const { id, reference } = entered.data?.openConversationFor.conversation ?? expect.fail('no conversation');
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const support = await pageOf(browser, house, 'support');
      await goTo(support, '/conversations');
      await support.getByRole('link', { name: reference }).waitFor();
      await expectAccessible(support, 'the queue of conversations');
      await support.keyboard.press('j');
      await support.keyboard.press('Enter');
      await support.getByText('The bill is wrong').waitFor();
      await expect(support.locator('mark').allTextContents()).resolves.toEqual(['cancer']);
      await expectAccessible(support, 'a conversation');

      await support.getByRole('combobox', { name: 'Begin with' }).click();
      await support.getByRole('option', { name: 'Your complaint is settled' }).click();
      const text = support.getByLabel(/^Text/);
      await expect.poll(() => text.inputValue()).toContain('Dear Kamal Sitorus');
      await text.fill('Dear Kamal Sitorus, the bill was wrong. Was the cancer treated?');
      await support.getByText('This may be data that is never asked for').waitFor();
      await expectAccessible(support, 'an answer with flagged words');
      await text.fill('Dear Kamal Sitorus, the bill was wrong and is corrected.');
      const attach = (name: string, content: string) =>
        support
          .getByLabel('Attach a file')
          .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content, 'latin1') });
      await attach('bill.txt', 'MZ\x90\0\x03 a program');
      await support.getByText(/^The file is not what its name|^Files of this kind are not taken/).waitFor();
      await expectAccessible(support, 'a file that is not taken');
      await attach('bill.txt', 'The corrected bill.\n');
      await support.getByRole('button', { name: 'Take off bill.txt' }).waitFor();
      await expectAccessible(support, 'an answer with a file');
      await support.getByRole('button', { name: 'Send the answer' }).click();
      await support.getByText(/^Answered \(e-mail\), from “.+”, version 1\./).waitFor();
      await expect
        .poll(async () => (await house.letters()).map(({ subject }) => subject), { timeout: 20_000 })
        .toContain(`Re: My bill [${reference}]`);
      const [letter] = (await house.letters()).filter(({ to }) => to.includes('kamal@writer.example'));
      expect(letter?.text).toContain('is corrected');
      const saved = support.waitForEvent('download');
      await support.getByRole('list', { name: 'Files of this message' }).getByRole('button', { name: /^Save/ }).click();
      expect((await saved).suggestedFilename()).toBe('bill.txt');
      await expectAccessible(support, 'a conversation with a file');

      const officer = await pageOf(browser, house, 'officer');
      await redacts(support, officer, { id, reference });
      await goTo(support, `/conversations/${id}`);

      // Inside the case the person opens; without it, nobody does.
      await support.getByRole('button', { name: 'Open the person in this case' }).click();
      await support.getByText(`Inside case ${reference}`).waitFor();
      await choosePurpose(support);
      await support.getByRole('heading', { name: 'What we hold' }).first().waitFor();
      await expectAccessible(support, 'a person inside a case');
      await support.getByRole('button', { name: 'Leave the case' }).click();
      await support.getByRole('alert').first().waitFor();

      await goTo(support, `/conversations/${id}`);
      await support.getByRole('button', { name: 'Close…' }).click();
      const closing = support.getByRole('dialog');
      await closing.getByRole('combobox', { name: /It was a/ }).click();
      await support.getByRole('option', { name: 'Complaint' }).click();
      await closing.getByLabel(/^Reason/).fill('The bill is corrected.');
      await expectAccessible(support, 'closing a conversation');
      await closing.getByRole('button', { name: 'Close it' }).click();
      await support.getByText('Closed as complaint: The bill is corrected.').waitFor();
      await support.getByText('This conversation is closed: what was said opens to those in charge only.').waitFor();
      await expectAccessible(support, 'a closed conversation');

      // The case is over: the header names it still, and opens nobody.
      const { accessToken: supportToken } = await house.signIn('support');
      const again = await house.graphql(
        person,
        { id: personId },
        { token: supportToken, part: 'identity', headers: { 'clounge-case': id } },
      );
      expect(again.errors[0]?.extensions?.code).toBe('FORBIDDEN');

      await goTo(support, `/people/${personId}`);
      await support.getByRole('button', { name: 'Emergency access…' }).click();
      const glass = support.getByRole('dialog');
      await glass.getByLabel(/^Reason/).fill('Locked out, and nobody else is here.');
      await expectAccessible(support, 'breaking the glass');
      await glass.getByRole('button', { name: 'Open the data' }).click();
      await support.getByText('Emergency access: everything you open is reviewed').waitFor();
      await support.getByRole('heading', { name: 'What we hold' }).first().waitFor();

      await goTo(officer, '/break-glass');
      await officer.getByText('not reviewed').waitFor();
      await expectAccessible(officer, 'the list of emergency accesses');
      await officer.getByRole('button', { name: 'Review…' }).click();
      await officer
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('There was no other way.');
      await officer.getByRole('dialog').getByRole('button', { name: 'Record the review' }).click();
      await officer.getByText(/justified · S-0001/).waitFor();
    } finally {
      await browser.close();
    }
  },
  300_000,
);
