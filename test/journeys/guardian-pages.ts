// A guardian's pages of the portal as people use them in a browser, on a phone's width. Knows the pages by their words alone.
import { expect } from 'vitest';
import { guardianWords } from '@clounge/privacy/portal/guardians/words/words';
import type { WardKind } from '@clounge/shared/policy';
import type { Visitor } from './portal-pages.ts';

const paper = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Kind /${name} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`),
});

/** Consents for somebody, first with the form left empty; answers reference and code. */
export async function consents(
  { page, language, look }: Visitor,
  { kind, birthday }: { kind: WardKind; birthday: string },
): Promise<{ reference: string; code: string }> {
  const { form } = guardianWords(language);
  await page.goto(`/portal/${language}`);
  await page.getByRole('link', { name: form.title }).first().click();
  await page.getByRole('button', { name: form.submit }).click();
  await page.getByRole('alert').getByRole('link', { name: form.wardWanted }).waitFor();
  await look('a consent without anything');
  await page.locator(`#kind-${kind}`).check();
  await page.getByLabel(form.ward).fill('Raharja Mustofa');
  await page.getByLabel(form.birthday).fill(birthday);
  await page.getByRole('textbox', { name: form.guardian, exact: true }).fill('Maya Hutapea');
  await page.getByRole('checkbox', { name: form.agreed }).check();
  await look('a consent');
  await page.getByRole('button', { name: form.submit }).click();
  await page.getByRole('heading', { name: guardianWords(language).received.title }).waitFor();
  await look('a consent that was sent');
  const [reference = '', code = ''] = await page.locator('.code').allTextContents();
  expect(reference).toMatch(/^G-2026-/);
  await page.getByRole('button', { name: guardianWords(language).received.goOn }).click();
  await page.getByRole('heading', { name: reference }).waitFor();
  return { reference, code };
}

/** Opens a consent by reference and code, and reads where it stands. */
export async function reads(
  { page, words, language, look }: Visitor,
  { reference, code }: { reference: string; code: string },
  state: string,
): Promise<void> {
  await page.goto(`/portal/${language}/follow`);
  await page.getByRole('textbox', { name: words.follow.reference }).fill(reference);
  await page.getByRole('textbox', { name: words.follow.code, exact: true }).fill(code);
  await page.getByRole('button', { name: words.follow.button }).click();
  await page.getByText(state, { exact: true }).waitFor();
  await look('a decided consent');
}

/** Brings both papers, after one that is none. */
export async function bringsPapers({ page, language, look }: Visitor, reference: string): Promise<void> {
  const { standing: words } = guardianWords(language);
  const bring = async (kind: 'GUARDIAN_CONSENT' | 'GUARDIANSHIP_PROOF', file: ReturnType<typeof paper>) => {
    await page.locator(`#file-${kind}`).setInputFiles(file);
    await page
      .locator('form', { has: page.locator(`#file-${kind}`) })
      .getByRole('button', { name: words.bring })
      .click();
  };
  await bring('GUARDIAN_CONSENT', { ...paper('x'), buffer: Buffer.from('MZ\u0000\u0001 a program') });
  await page.getByRole('alert').waitFor();
  await look('a paper that is none');
  await bring('GUARDIAN_CONSENT', paper('consent'));
  await page.getByRole('status').getByText(words.brought).waitFor();
  await page.getByText(words.states.PAPERS).waitFor();
  await look('one paper');
  await bring('GUARDIANSHIP_PROOF', paper('proof'));
  await page.getByText(words.states.CHECKING).waitFor();
  await page.getByRole('heading', { name: reference }).waitFor();
  await look('both papers');
}

/** Withdraws a consent that holds. */
export async function withdraws({ page, language, look }: Visitor): Promise<void> {
  const { standing: words } = guardianWords(language);
  await page.getByRole('button', { name: words.withdraw }).click();
  await page.getByText(words.withdrawn).waitFor();
  await page.getByText(words.states.ENDED).waitFor();
  await look('a consent that is over');
}
