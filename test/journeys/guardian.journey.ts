// A guardian's consent in a real Chromium: written down from paper, looked at by two, granted, frozen in a dispute and released by somebody else;
// and brought by guardians themselves in the portal, for each kind of ward, in three languages, with every refusal.
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { guardianWords } from '@clounge/privacy/portal/guardians/words/words';
import type { WardKind } from '@clounge/shared/policy';
import { chromiumFlags, chromiumPath, promise, startHouse, type House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { bringsPapers, consents, reads, withdraws } from './guardian-pages.ts';
import { picture } from './picture.ts';
import { visitor, type Language } from './portal-pages.ts';
import { freshPage, goTo, signIn } from './tour.ts';
import { wards } from './wards.ts';

const program = chromiumPath();

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
    const [wardId = ''] = await wards(house, 1);
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

interface Told {
  kind: WardKind;
  language: Language;
  birthday: string;
  /** Null: granted. */
  refusal: 'OWN_CONSENT' | 'NOT_GUARDIAN' | 'NOT_FOR_PROTECTION' | 'PAPERS_DOUBTFUL' | null;
  script: boolean;
}

const told: readonly Told[] = [
  { kind: 'CHILD', language: 'ko', birthday: '2020-03-01', refusal: null, script: false },
  { kind: 'CHILD', language: 'en', birthday: '2018-10-31', refusal: 'OWN_CONSENT', script: true },
  { kind: 'ADULT_WARD', language: 'id', birthday: '1980-01-01', refusal: 'NOT_GUARDIAN', script: true },
  { kind: 'MENTAL_DISABILITY', language: 'ko', birthday: '1999-05-05', refusal: 'PAPERS_DOUBTFUL', script: true },
  { kind: 'SEVERE_DISABILITY', language: 'en', birthday: '2001-07-07', refusal: 'NOT_FOR_PROTECTION', script: false },
  { kind: 'SEVERE_DISABILITY', language: 'id', birthday: '2001-07-08', refusal: null, script: true },
];

/** What staff do with a consent whose papers are here, as their pages do it. */
async function decided(house: House, reference: string, wardId: string, { kind, refusal }: Told): Promise<void> {
  const [support, officer, deputy] = await Promise.all(
    (['support', 'officer', 'deputy'] as const).map(async (role) => (await house.signIn(role)).accessToken),
  );
  const [row] = await house.installation.sql<{ id: string }>(
    'privacy',
    'select id from guardian_consent where reference = $1',
    [reference],
  );
  const act = async (token: string | undefined, call: string) => {
    const { data, errors } = await house.graphql<{ done: { refusal: { code: string } | null } }>(
      `mutation { done: ${call} { refusal { code } } }`,
      {},
      { token: token ?? '' },
    );
    expect([call, data?.done.refusal, errors]).toEqual([call, null, []]);
  };
  const id = `id: "${row?.id ?? ''}"`;
  await act(support, `matchWard(${id}, personId: "${wardId}")`);
  const met = 'met: [CONSENT_SIGNED, FOR_LIFE_OR_BODY, PROOF_NAMES_BOTH, PROOF_IN_FORCE, GUARDIAN_IDENTIFIED]';
  await act(support, `checkGuardianConsent(${id}, ${met})`);
  if (kind !== 'CHILD') await act(officer, `checkGuardianConsent(${id}, ${met})`);
  const outcome = refusal === null ? 'outcome: GRANTED' : `outcome: REFUSED, reason: ${refusal}`;
  await act(deputy, `decideGuardianConsent(input: { ${id}, ${outcome} })`);
}

promise.skipIf(program === null)(
  'Art. 10(4)',
  'guardians of each kind of ward consent in the portal in three languages, once without script, bring their papers, and are told what was decided and why; one withdraws',
  async () => {
    await using house = await startHouse({ clock: '2026-11-01T09:00:00+07:00', mailbox: true });
    const members = await wards(house, told.length);
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      for (const [index, one] of told.entries()) {
        const guardian = await visitor(browser, house, one.language, one.script);
        // The same pages in the same language are looked at once.
        const seen = told.slice(0, index).some((earlier) => earlier.script && earlier.language === one.language);
        if (seen) guardian.look = () => Promise.resolve();
        const { reference, code } = await consents(guardian, one);
        await bringsPapers(guardian, reference);
        await decided(house, reference, members[index] ?? '', one);
        const { standing: words } = guardianWords(one.language);
        const state =
          one.refusal === null ? words.states.GRANTED : `${words.states.REFUSED} ${words.reasons[one.refusal]}`;
        await reads(guardian, { reference, code }, state);
        await picture(guardian.page, `64-guardian-${one.kind}-${one.language}`);
        if (one.refusal === null) await withdraws(guardian);
        await guardian.page.context().close();
      }
      const ended = async () =>
        (
          await house.installation.sql<{ ended: boolean }>(
            'attendance',
            'select ended_at is not null as ended from verified_ward',
          )
        ).map((one) => one.ended);
      await expect.poll(ended, { timeout: 20_000 }).toEqual([true, true]);
    } finally {
      await browser.close();
    }
  },
  180_000,
);
