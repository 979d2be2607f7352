// Words that nobody should have written: support marks them in the thread, with the mouse, by a press and with the keyboard; the person in charge
// returns one proposal, and approves the next as it was shown.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { goTo } from './tour.ts';

/** Selects words in the text that stands at a place, as a mouse would. */
const select = (page: Page, words: string): Promise<void> =>
  page
    .locator('[data-markable^="message"]')
    .first()
    .evaluate((box, wanted) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) {
          document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
          return;
        }
      }
      throw new Error('no such words');
    }, words);

async function marks(support: Page, id: string): Promise<void> {
  await goTo(support, `/conversations/${id}`);
  await support.getByRole('button', { name: 'Mark for redaction…' }).click();
  await support.getByText('Nothing is marked yet.').waitFor();
  await support.getByRole('button', { name: 'Mark “cancer” (health)' }).click();
  const marked = support.getByRole('list', { name: 'What is marked' }).getByRole('listitem');
  await expect(marked.allTextContents()).resolves.toEqual([expect.stringContaining('cancer') as string]);
  await select(support, 'in hospital with');
  await support.getByText('Selected: “in hospital with”').waitFor();
  await support.getByRole('button', { name: 'Mark what is selected' }).click();
  await support.getByText('Choose the kind first.').waitFor();
  await support.getByRole('radio', { name: 'health' }).check();
  await support.getByRole('button', { name: 'Mark what is selected' }).click();
  // With the keyboard, word by word.
  const text = support.getByRole('region', { name: 'Message 1' });
  await text.getByText('Tick word by word instead').press('Enter');
  await text.getByRole('checkbox', { name: 'bill' }).press('Space');
  await expect.poll(() => marked.count()).toBe(3);
  await expectAccessible(support, 'marking words');
  await picture(support, '60-marking');
  await marked
    .filter({ hasText: 'bill' })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect.poll(() => marked.count()).toBe(2);
  await support.getByRole('button', { name: 'Propose to take out 2 places' }).click();
  await support.getByText('waits for a decision', { exact: true }).waitFor();
}

/** `support`, `officer`: pages of theirs. */
export async function redacts(support: Page, officer: Page, one: { id: string; reference: string }): Promise<void> {
  await marks(support, one.id);
  await support.getByText('You proposed this redaction, so somebody else decides it.').waitFor();
  await expect(support.getByRole('button', { name: /^Take out/ }).count()).resolves.toBe(0);
  await expectAccessible(support, 'a redaction that waits');

  await goTo(officer, '/');
  await officer.getByRole('link', { name: new RegExp(one.reference) }).waitFor();
  await expectAccessible(officer, 'what waits for a decision');
  await picture(officer, '61-today');
  await goTo(officer, '/redactions');
  await officer.getByRole('link', { name: one.reference }).waitFor();
  await expectAccessible(officer, 'redactions that wait');
  await picture(officer, '62-redactions');
  await officer.getByRole('link', { name: one.reference }).click();
  await officer.getByText('in hospital with', { exact: true }).waitFor();
  await expectAccessible(officer, 'what a redaction would take out');
  await picture(officer, '63-redaction');
  await officer.getByRole('button', { name: 'Return…' }).click();
  const returning = officer.getByRole('dialog');
  await returning.getByLabel(/^Reason/).fill('The illness alone.');
  await returning.getByRole('button', { name: 'Return it' }).click();
  await officer.getByText('The illness alone.').waitFor();

  await goTo(support, `/conversations/${one.id}`);
  await support.getByRole('link', { name: '2 places' }).waitFor();
  await support.getByRole('button', { name: 'Mark for redaction…' }).click();
  await support.getByRole('button', { name: 'Mark “cancer” (health)' }).click();
  await support.getByRole('button', { name: 'Propose to take out 1 place' }).click();
  await support.getByText('waits for a decision', { exact: true }).waitFor();

  await goTo(officer, new URL(support.url()).pathname);
  await officer.getByText('cancer', { exact: true }).waitFor();
  await officer.getByRole('button', { name: 'Take out 1 place…' }).click();
  const approving = officer.getByRole('dialog');
  await expectAccessible(officer, 'approving a redaction');
  await picture(officer, '64-approve');
  await approving.getByRole('button', { name: 'Take out 1 place for good' }).click();
  await officer.getByText('taken out', { exact: true }).waitFor({ timeout: 30_000 });
  await officer.getByText('nobody can reach them any more; copies of the key are still running out').waitFor();
  await expectAccessible(officer, 'a redaction that was carried out');
  await picture(officer, '65-done');

  await goTo(support, `/conversations/${one.id}`);
  await support.getByText(/in hospital with \[redacted: health, \d{4}-\d\d-\d\d\]\./).waitFor();
  await expect(support.getByText('cancer').count()).resolves.toBe(0);
}
