// A guardian's consent in a real Chromium: written down from paper, looked at by two, granted, frozen in a dispute and released by somebody else.
import { randomUUID } from 'node:crypto';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse, type House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();

/** A member to be the ward; their id. */
async function ward(house: House): Promise<string> {
  const token = await house.programToken('import');
  const load = (part: 'identity' | 'billing', operation: string, columns: string[], row: string[]) =>
    house.graphql(
      `mutation Load($input: ImportChunkInput!) { ${operation}(input: $input) { accepted refused { reason } refusal { message } } }`,
      { input: { importId: randomUUID(), fileName: 'ward.csv', columns, firstLine: 2, rows: [row] } },
      { token, part },
    );
  const company = '014280387012';
  await load(
    'billing',
    'importCustomers',
    [
      ...[
        'company_registration_no',
        'business_name',
        'representative',
        'representative_contact',
        'representative_email',
      ],
      ...['address', 'locale', 'google_workspace', 'attendance_service'],
    ],
    [company, 'Perum Haryanto', 'Jumari Hartati', '', '', '', 'id', 'no', 'yes'],
  );
  await load(
    'identity',
    'importMembers',
    [
      ...['company_registration_no', 'employee_no', 'name', 'email', 'organization', 'position', 'title', 'grade'],
      ...['birthday', 'mobile', 'joined_at', 'withdrew_at', 'marketing_consent', 'locale'],
    ],
    [
      company,
      'E1',
      'Raharja Mustofa',
      'raharja@c100.example',
      'Sales',
      '',
      '',
      '',
      '',
      '',
      '2024-01-01T09:00:00+07:00',
      '',
      'no',
      'en',
    ],
  );
  const service = await house.programToken('service-attendance', { resource: 'urn:clounge:identity' });
  const found = await house.graphql<{ subjectsByEmail: string[] }>(
    'query Ward { subjectsByEmail(emails: ["raharja@c100.example"]) }',
    {},
    { token: service, part: 'identity' },
  );
  return found.data?.subjectsByEmail[0] ?? expect.unreachable(JSON.stringify(found.errors));
}

const paper = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Kind /${name} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`),
});

async function addPaper(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a paper…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Which paper' }).click();
  await page.getByRole('option', { name: kind }).click();
  await dialog.locator('input[type=file]').setInputFiles(paper(kind.replaceAll(' ', '-')));
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await page
    .getByRole('cell', { name: kind })
    .or(page.getByRole('rowheader', { name: kind }))
    .first()
    .waitFor();
}

async function look(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: 'Record the look' }).click();
}

promise.skipIf(program === null)(
  'Art. 10(4)',
  'support writes down a consent and its papers, two look, it holds; a dispute freezes it and somebody else releases it',
  async () => {
    await using house = await startHouse({ mailbox: true, ui: true });
    const wardId = await ward(house);
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const support = await freshPage(browser, house);
      await signIn(support, house, 'support');
      await goTo(support, '/guardians');
      await support.getByText('No guardian consent').waitFor();
      await expectAccessible(support, 'no guardian consents');
      await support.getByRole('button', { name: 'Write down a consent…' }).click();
      const writing = support.getByRole('dialog');
      await writing.getByRole('button', { name: 'Write it down' }).click();
      await writing.getByText('Please fill this in.').first().waitFor();
      await writing.getByLabel(/^Guardian/).fill('Maya Hutapea');
      await writing.getByLabel(/^E-mail address/).fill('maya@home.example');
      await writing.getByLabel(/^Name of the ward/).fill('Raharja Mustofa');
      await writing.getByLabel(/^Birthday/).fill('1980-01-01');
      await writing.getByRole('combobox', { name: 'Kind of ward' }).click();
      await support.getByRole('option', { name: 'Adult ward' }).click();
      await expectAccessible(support, 'writing down a guardian consent');
      await picture(support, '60-guardian-entry');
      await writing.getByRole('button', { name: 'Write it down' }).click();
      await support.getByText('Papers missing').first().waitFor();
      const address = new URL(support.url()).pathname;
      await addPaper(support, 'Written consent of a guardian');
      await addPaper(support, 'Proof of guardianship');
      await support.getByRole('button', { name: 'Papers are complete' }).click();
      await support.getByRole('button', { name: 'Confirm the ward…' }).click();
      await support
        .getByRole('dialog')
        .getByLabel(/^Person/)
        .fill(wardId);
      await support.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click();
      await support.getByRole('button', { name: 'Read', exact: true }).first().click();
      await support.getByText('Adult ward').waitFor();
      await look(support, 'Check the papers…');
      await support.getByText('Second look wanted').first().waitFor();
      await expectAccessible(support, 'a guardian consent');
      await picture(support, '61-guardian-case');
      await look(support, 'Second look…');
      await support
        .getByRole('dialog')
        .getByText(/You looked first/)
        .waitFor();

      const officer = await freshPage(browser, house);
      await signIn(officer, house);
      await goTo(officer, address);
      await look(officer, 'Second look…');
      await officer.getByText('To be decided').first().waitFor();
      await officer.getByRole('button', { name: 'Decide…' }).click();
      await expectAccessible(officer, 'deciding about a guardian consent');
      await picture(officer, '62-guardian-decision');
      await officer.getByRole('dialog').getByRole('button', { name: 'Decide', exact: true }).click();
      await officer.getByText('Holds', { exact: true }).first().waitFor();
      await officer.getByRole('button', { name: 'Freeze…' }).click();
      await officer.getByRole('dialog').getByRole('textbox').fill('Two guardians dispute.');
      await officer.getByRole('dialog').getByRole('button', { name: 'Freeze', exact: true }).click();
      await officer.getByText('Frozen in a dispute').first().waitFor();

      const deputy = await freshPage(browser, house, 'dark');
      await signIn(deputy, house, 'deputy');
      await goTo(deputy, address);
      await deputy.getByRole('button', { name: 'Release…' }).click();
      await deputy.getByRole('dialog').getByRole('textbox').fill('The court decided.');
      await deputy.getByRole('dialog').getByRole('button', { name: 'Release', exact: true }).click();
      await deputy.getByText('Holds', { exact: true }).first().waitFor();
      await expectAccessible(deputy, 'a guardian consent that holds');
      await picture(deputy, '63-guardian-holds');
      const told = await house.installation.sql<{ frozen: boolean }>(
        'attendance',
        'select frozen_at is not null as frozen from verified_ward where subject_id = $1',
        [wardId],
      );
      expect(told.length).toBe(1);
    } finally {
      await browser.close();
    }
  },
);
