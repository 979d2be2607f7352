// The end of a company in a real Chromium: the export is taken first, then everybody is shut out at once, and one approved action brings all back.
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, mintToken, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

interface Company {
  id: string;
  reference: string;
  people: { nodes: { id: string; membership: { state: string } | null }[] };
}

/** The company with the most members who stay. */
async function largest(house: House, token: string): Promise<Company & { active: number }> {
  const { data } = await house.graphql<{ organizations: { nodes: Company[] } }>(
    `{ organizations(first: 50) { nodes { id reference people(first: 200) { nodes { id membership { state } } } } } }`,
    {},
    { token, part: 'identity' },
  );
  const counted = (data?.organizations.nodes ?? []).map((one) => ({
    ...one,
    active: one.people.nodes.filter(({ membership }) => membership?.state === 'ACTIVE').length,
  }));
  return counted.sort((one, other) => other.active - one.active)[0] ?? expect.fail('no company');
}

/** What the journal says of the officer's looks: each page of the export was one, for the purpose that its class is kept for. */
const exported = [
  'organization.people: membership-management',
  'contracts: contract-fulfilment',
  'invoices: contract-fulfilment',
  'billingContacts: contract-fulfilment',
];

async function looks(house: House): Promise<string[]> {
  const rows = await house.installation.sql<{ look: string }>(
    'journal',
    `select distinct operation || ': ' || purpose as look from access_record order by 1`,
  );
  return rows.map((row) => row.look);
}

/** What a customer's administrator gets through the API: their own company, and no other. */
async function administratorsExport(house: House, tenantId: string, organizationId: string) {
  const token = await mintToken(house.installation, { kind: 'person', roles: ['customer-admin'], tenantId });
  return house.graphql<{ organization: Record<string, { nodes: unknown[] }> | null }>(
    `query Own($id: ID!) { organization(id: $id) {
       people(first: 50) { nodes { name email } } contracts(first: 50) { nodes { number } }
       invoices(first: 50) { nodes { number } } billingContacts(first: 50) { nodes { name } } } }`,
    { id: organizationId },
    { token },
  );
}

async function endAndRecover(page: Page, company: Company & { active: number }): Promise<void> {
  await goTo(page, `/organizations/${company.id}`);
  await page.getByRole('radio', { name: /Membership management/ }).check();
  await page.getByRole('button', { name: 'Open for this purpose' }).click();
  await page.getByRole('button', { name: 'End this company…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/Until 96 hours after the end/).waitFor();
  await expectAccessible(page, 'ending a company');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Take the export' }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, { email?: string }[]>;
  expect(file['people']?.filter((one) => one.email).length).toBe(company.active);
  expect(file['contracts']?.length).toBeGreaterThan(0);
  await dialog.getByText(/The export is saved/).waitFor();
  await dialog.getByRole('button', { name: 'End the company' }).click();
  await dialog.getByText('Please fill this in.').first().waitFor();
  await dialog.getByRole('textbox', { name: /reason/i }).fill('The customer gave notice.');
  await dialog.getByRole('button', { name: 'End the company' }).click();
  await page.getByText(`The company has ended. Members restricted: ${company.active}.`).waitFor();
  await page.getByText('ended, can come back').waitFor();
  await page.getByText('taken by the company').waitFor();
  await expectAccessible(page, 'a company that ended');
  await page.getByRole('button', { name: 'Recover this company…' }).click();
  await dialog.getByRole('combobox', { name: /How was the requester verified/ }).click();
  await page.getByRole('option', { name: 'signed written request' }).click();
  await dialog.getByRole('textbox', { name: /reason/i }).fill('The customer withdrew its notice.');
  await expectAccessible(page, 'recovering a company');
  await dialog.getByRole('button', { name: 'Recover the company' }).click();
  await page.getByText(new RegExp(`Members restored: ${company.active}\\..*must be given again`)).waitFor();
  await page.getByText('ended, and came back').waitFor();
}

/** Two members withdrew: the one is restored with a verified requester, the other lets the window be waived. */
async function restoreAndWaive(
  page: Page,
  house: House,
  token: string,
  [one = '', other = '']: string[],
): Promise<void> {
  for (const id of [one, other])
    await house.graphql(
      `mutation Withdraw($id: ID!) { withdrawMember(input: { personId: $id }) { refusal { code } } }`,
      { id },
      { token, part: 'identity' },
    );
  await goTo(page, `/people/${one}`);
  await page.getByRole('button', { name: 'Restore this member…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /reason/i }).fill('Asked by telephone.');
  await dialog.getByRole('button', { name: 'Restore the member' }).click();
  await dialog.getByText('Please fill this in.').waitFor();
  await dialog.getByRole('combobox', { name: /How was the requester verified/ }).click();
  await page.getByRole('option', { name: 'called back under the known number' }).click();
  await expectAccessible(page, 'restoring a member');
  await dialog.getByRole('button', { name: 'Restore the member' }).click();
  await page.getByText(/The member is restored\..*must be given again/).waitFor();
  await goTo(page, `/people/${other}`);
  await page.getByRole('button', { name: 'Waive recovery…' }).click();
  await dialog.getByRole('textbox', { name: /reason/i }).fill('Asked in writing to be destroyed at once.');
  await dialog.getByRole('combobox', { name: /How was the requester verified/ }).click();
  await page.getByRole('option', { name: 'signed written request' }).click();
  await expectAccessible(page, 'waiving recovery');
  await dialog.getByRole('button', { name: 'Waive the recovery' }).click();
  await page.getByText('Recovery waived', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Restore this member…' }).count()).toBe(0);
  await expectAccessible(page, 'a member who waived recovery');
}

promise.skipIf(program === null)(
  'Art. 3(1)',
  'a customer’s company ends: the export is offered, all members are restricted, and the company recovers as one',
  async () => {
    await using house = await startHouse({ clock, worker: true, ui: true });
    await importInto(house, (await smallRoster()).files);
    const token = (await house.signIn('officer')).accessToken;
    const company = await largest(house, token);
    const own = await administratorsExport(house, company.id, company.id);
    expect(own.errors).toEqual([]);
    expect(own.data?.organization?.['people']?.nodes.length).toBeGreaterThan(0);
    expect(own.data?.organization?.['contracts']?.nodes.length).toBeGreaterThan(0);
    const foreign = await administratorsExport(house, '00000000-0000-4000-8000-000000000002', company.id);
    expect(foreign.data?.organization ?? null).toBeNull();
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const page = await freshPage(browser, house);
      await signIn(page, house);
      await endAndRecover(page, company);
      expect(await looks(house)).toEqual(expect.arrayContaining(exported));
      const members = company.people.nodes.filter(({ membership }) => membership?.state === 'ACTIVE');
      const ids = members.map(({ id }) => id);
      await restoreAndWaive(page, house, token, ids);
    } finally {
      await browser.close();
    }
  },
  240_000,
);
