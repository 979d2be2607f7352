// The texts that answers begin with, in a real Chromium: another version is written and looked at, approved by somebody else, used in an answer whose
// history names it, an old one is brought back, and at last nobody is offered it.
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

promise.skipIf(program === null)(
  'Art. 8(3)',
  'the officer writes another version of an answer and looks at it, the deputy approves what changed, support answers with it, the old one comes back, and it is retired by two',
  async () => {
    await using house = await startHouse({ mailbox: true, ui: true });
    const { accessToken: token } = await house.signIn('support');
    const opened = await house.graphql<{ openConversationFor: { conversation: { id: string } | null } }>(
      `mutation Open($input: OpenConversationInput!) { openConversationFor(input: $input) { conversation { id } refusal { code } } }`,
      {
        input: {
          kind: 'DEMO_REQUEST',
          channel: 'PHONE',
          language: 'en',
          name: 'Kamal Sitorus',
          contact: 'kamal@writer.example',
          text: 'May I see it?',
        },
      },
      { token },
    );
    const conversationId = opened.data?.openConversationFor.conversation?.id ?? '';
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const officer = await freshPage(browser, house);
      await signIn(officer, house);
      await goTo(officer, '/templates');
      await officer.getByRole('link', { name: 'Your demo' }).waitFor();
      await expectAccessible(officer, 'the templates');
      await picture(officer, '50-templates');
      await officer.getByRole('link', { name: 'Your demo' }).click();
      await officer.getByText(/^Dear Alex Kim/).waitFor();
      const english = officer.getByRole('region', { name: 'English' });
      await english.getByRole('button', { name: 'Write another version…' }).click();
      const writing = officer.getByRole('dialog');
      const text = writing.getByRole('textbox', { name: /^Text/ });
      await text.fill('Dear {nmae}, write to sari@melati.example. ');
      await writing.getByText('Nothing fills the gap {nmae}.').waitFor();
      await text.fill('Dear {name}, write to sari@melati.example. ');
      await writing.getByText(/holds an e-mail address/).waitFor();
      await text.fill('Dear {name}, please choose a time. ');
      await text.press('End');
      await writing.getByRole('button', { name: 'reference' }).click();
      await writing.getByText('Dear Alex Kim, please choose a time. C-2026-000123').waitFor();
      await writing.getByLabel(/^Reason/).fill('Shorter.');
      await expectAccessible(officer, 'writing another version');
      await picture(officer, '51-editor');
      await writing.getByRole('button', { name: 'Propose this version' }).click();
      await english.getByText('You wrote it, so somebody else in charge approves it.').waitFor();
      await expect(english.getByRole('button', { name: 'Approve…' }).count()).resolves.toBe(0);

      const deputy = await freshPage(browser, house, 'dark');
      await signIn(deputy, house, 'deputy');
      await goTo(deputy, '/templates/demo');
      await deputy.getByText('version 2 waits for approval').first().waitFor();
      const [gone, fresh] = await Promise.all(['del', 'ins'].map((kind) => deputy.locator(kind).allTextContents()));
      expect([gone?.join(' '), fresh?.join(' ')]).toEqual([
        expect.stringContaining('interest') as string,
        expect.stringContaining('choose') as string,
      ]);
      await expectAccessible(deputy, 'a version that waits');
      await picture(deputy, '52-waiting');
      await deputy.getByRole('button', { name: 'Approve…' }).click();
      await deputy.getByRole('button', { name: 'Approve this version' }).click();
      await deputy.getByText('version 2 in use').first().waitFor();

      const support = await freshPage(browser, house);
      await signIn(support, house, 'support');
      await goTo(support, `/conversations/${conversationId}`);
      await support.getByRole('combobox', { name: 'Begin with' }).click();
      await support.getByRole('option', { name: 'Your demo' }).click();
      await expect
        .poll(() =>
          support
            .getByRole('textbox', { name: /^Text|^Answer/ })
            .first()
            .inputValue(),
        )
        .toMatch(/^Dear Kamal Sitorus, please choose a time\. C-\d{4}-\d{6}$/);
      await support.getByRole('button', { name: 'Send the answer' }).click();
      await support.getByText('from “Your demo”, version 2').waitFor();
      await picture(support, '53-answered');

      await deputy
        .getByRole('row', { name: /English · 1/ })
        .getByRole('button', { name: 'Bring back…' })
        .click();
      await deputy
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('The old words were better.');
      await deputy.getByRole('button', { name: 'Propose it as a new version' }).click();
      await deputy.getByText('brings version 1 back').waitFor();
      await deputy
        .getByRole('row', { name: /English · 2/ })
        .getByRole('button', { name: 'What it changed' })
        .click();
      await expectAccessible(deputy, 'every version of a text');
      await picture(deputy, '54-history');

      const offering = officer.getByRole('region', { name: 'Whether it is offered' });
      await offering.getByText('offered to whoever answers').waitFor();
      await offering.getByRole('button', { name: 'Retire it…' }).click();
      await officer
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('Demos are booked elsewhere.');
      await expectAccessible(officer, 'retiring a text');
      await officer.getByRole('button', { name: 'Propose it', exact: true }).click();
      await offering.getByText('You proposed it, so somebody else in charge approves it.').waitFor();
      await expect(offering.getByRole('button', { name: /Approve/ }).count()).resolves.toBe(0);

      await goTo(deputy, '/');
      await deputy.getByRole('link', { name: 'Retire the text “Your demo”' }).click();
      await picture(deputy, '55-retiring');
      await deputy.getByRole('button', { name: 'Approve retiring it…' }).click();
      await deputy.getByRole('button', { name: 'Retire the text', exact: true }).click();
      await deputy.getByText('retired: offered to nobody').first().waitFor();
      await expectAccessible(deputy, 'a retired text');
      await picture(deputy, '56-retired');
      await goTo(deputy, '/templates');
      await deputy.getByText('retired: offered to nobody').waitFor();

      await goTo(support, '/conversations');
      await goTo(support, `/conversations/${conversationId}`);
      await support.getByRole('combobox', { name: 'Begin with' }).click();
      await support.getByRole('option').first().waitFor();
      await expect(support.getByRole('option', { name: 'Your demo' }).count()).resolves.toBe(0);
    } finally {
      await browser.close();
    }
  },
  180_000,
);
