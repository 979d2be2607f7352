// What is done on the page of a case besides deciding: an agent's mandate, more time after a notice, a duplicate, a request that is taken back.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { goTo } from './tour.ts';

const paper = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

interface Acts {
  act(name: string, head: string, call: string, input: object): Promise<{ id: string; reference: string }>;
}

async function desk(house: House): Promise<Acts> {
  const { accessToken: token } = await house.signIn('officer');
  return {
    async act(name, head, call, input) {
      const answer = name === 'registerRequest' ? 'request { id reference }' : '';
      const { data, errors } = await house.graphql<
        Record<string, { refusal: object | null; request?: { id: string; reference: string } }>
      >(`mutation Act(${head}) { ${name}(${call}) { refusal { code } ${answer} } }`, { ...input }, { token });
      expect({ errors, refusal: data?.[name]?.refusal }).toEqual({ errors: [], refusal: null });
      return data?.[name]?.request ?? { id: '', reference: '' };
    },
  };
}

/** A request under the one law that knows an extension, about a person. */
async function matched({ act }: Acts, personId: string, requestedBy: 'SELF' | 'AGENT') {
  const one = await act('registerRequest', '$input: RegisterRequestInput!', 'input: $input', {
    input: {
      kind: 'CORRECT',
      channel: 'LETTER',
      language: 'en',
      requestedBy,
      laws: ['EU-GDPR'],
      receivedAt: new Date(Date.now() - 3_600_000),
      name: 'Sari Anggraini',
      contact: 'Jl. Merdeka 1, Jakarta',
      text: 'My name is spelt wrong.',
    },
  });
  await act('matchRequest', '$id: ID!, $of: ID!', 'requestId: $id, personId: $of', { id: one.id, of: personId });
  return one;
}

const calledBack = ({ act }: Acts, requestId: string) =>
  act('recordCallBack', '$input: CallBackInput!', 'input: $input', {
    input: { requestId, met: ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'] },
  });

const dialogOf = async (page: Page, opener: string): Promise<Locator> => {
  await page.getByRole('button', { name: opener, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  return page.getByRole('dialog');
};

async function showsMandate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what was written' }).click();
  const upload = await dialogOf(page, 'Upload a file…');
  await upload.getByRole('combobox', { name: 'What it is' }).click();
  await page.getByRole('option', { name: 'Mandate' }).click();
  const file = { name: 'mandate.pdf', mimeType: 'application/pdf', buffer: paper };
  await upload.locator('input[type=file]').setInputFiles(file);
  await upload.getByRole('button', { name: 'Upload the file' }).click();
  await page.getByText('The file is stored, sealed.').waitFor();
  await upload.waitFor({ state: 'detached' });

  const says = await dialogOf(page, 'Verify who asks…');
  await says.getByRole('button', { name: 'Write down the mandate' }).click();
  await says.getByText('Please fill this in.').first().waitFor();
  await says.getByRole('combobox', { name: /^Mandate/ }).click();
  await page.getByRole('option', { name: /application\/pdf/ }).click();
  await says.getByLabel(/^Valid from/).fill('2026-01-01');
  await says.getByLabel(/^Valid until/).fill('2027-12-31');
  await expectAccessible(page, 'a mandate');
  await picture(page, '16-mandate');
  await says.getByRole('button', { name: 'Write down the mandate' }).click();
  await page.getByText('The mandate is written down. Now it is checked.').waitFor();
  await says.waitFor({ state: 'detached' });

  const check = await dialogOf(page, 'Verify who asks…');
  await check.getByText(/^It says: Correct, from/).waitFor();
  for (const point of await check.getByRole('checkbox').all()) await point.check();
  await expectAccessible(page, 'the check of a mandate');
  await check.getByRole('button', { name: 'Confirm the mandate' }).click();
  await page.getByText(/^verified: mandate/).waitFor();
}

async function hasMoreTime(page: Page): Promise<void> {
  const extend = await dialogOf(page, 'Extend the clock…');
  await extend.getByText(/The extension, until .+, begins when it was handed over/).waitFor();
  await expectAccessible(page, 'an extension');
  await extend.getByRole('button', { name: 'Write the notice of the extension' }).click();
  await page.getByRole('button', { name: 'Posted… Notice of an extension' }).waitFor();
  // Not before the notice left the house.
  await expect(page.getByText(/extended after a notice/).count()).resolves.toBe(0);
  await page.getByRole('button', { name: /^Posted/ }).click();
  await page.getByRole('button', { name: 'Record as posted' }).click();
  await page.getByText(/rules, extended after a notice/).waitFor();
  await expect(page.getByRole('button', { name: 'Extend the clock…' }).count()).resolves.toBe(0);
}

/** On the pages of one person's three requests for the same. `page`: of the officer. */
export async function caseActs(house: House, page: Page, personId: string): Promise<void> {
  const acts = await desk(house);
  const first = await matched(acts, personId, 'AGENT');
  await goTo(page, `/requests/${first.id}`);
  await showsMandate(page);
  await hasMoreTime(page);

  const [second, third] = [await matched(acts, personId, 'SELF'), await matched(acts, personId, 'SELF')];
  for (const { id } of [second, third]) await calledBack(acts, id);
  await goTo(page, `/requests/${second.id}`);
  await page.getByText('Hangs on').waitFor();
  const duplicate = await dialogOf(page, 'Close as a duplicate…');
  await duplicate.getByText(new RegExp(`^${first.reference} · Correct`)).waitFor();
  await duplicate.getByRole('combobox').fill('');
  // Popups stand beside the dialog.
  await page.getByRole('option', { name: new RegExp(`${third.reference} ?Correct`) }).waitFor();
  await page.getByRole('option', { name: new RegExp(first.reference) }).click();
  await expectAccessible(page, 'a duplicate');
  await picture(page, '17-duplicate');
  await duplicate.getByRole('button', { name: 'Close as a duplicate' }).click();
  await page.getByText('closed: duplicate').first().waitFor();

  // Whoever stood for the others takes back what they asked; the last one goes on by itself.
  await goTo(page, `/requests/${first.id}`);
  await page.getByRole('link', { name: third.reference }).waitFor();
  const withdraw = await dialogOf(page, 'Close as withdrawn…');
  await expectAccessible(page, 'taking a request back');
  await withdraw.getByRole('button', { name: 'Close as withdrawn' }).click();
  await page.getByText('closed: withdrawn').first().waitFor();
  await picture(page, '18-withdrawn');
  await goTo(page, `/requests/${third.id}`);
  await page.getByRole('button', { name: 'Decide…' }).waitFor();
  await expect(page.getByText('Hangs on', { exact: true }).count()).resolves.toBe(0);
  await expectAccessible(page, 'a case that stands for itself again');
}
