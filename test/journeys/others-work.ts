// Two people work on the queue at once, each in a window of their own.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { House } from '@clounge/test/kit';
import { expectAccessible } from './accessible.ts';
import { picture } from './picture.ts';
import { goTo } from './tour.ts';

/** What one does the other sees at once; counts lead to lists; a list is taken away with a reason. */
export async function othersWork(house: House, support: Page, officer: Page): Promise<void> {
  await goTo(support, '/requests');
  await support.getByText('0 requests fit.').waitFor();
  const { accessToken: token } = await house.signIn('deputy');
  const input = {
    kind: 'STOP',
    channel: 'PHONE',
    language: 'ko',
    requestedBy: 'SELF',
    text: '처리를 정지해 주세요.',
    receivedAt: new Date(Date.now() - 3_600_000),
  };
  const register = `mutation Register($input: RegisterRequestInput!) { registerRequest(input: $input) { request { reference } refusal { code } } }`;
  const { data } = await house.graphql<{ registerRequest: { request: { reference: string } | null } }>(
    register,
    { input },
    { token, part: 'privacy' },
  );
  const reference = data?.registerRequest.request?.reference ?? expect.fail('no request');
  // The page looks again by itself after a minute: it was told.
  await support.getByRole('link', { name: reference }).waitFor({ timeout: 10_000 });
  await support.getByText('1 request fits.').waitFor();
  await expect(support.getByRole('button', { name: 'Download as CSV…' }).count()).resolves.toBe(0);

  await goTo(officer, '/requests/clocks');
  await officer.getByRole('heading', { name: 'By who works on them' }).waitFor();
  await expectAccessible(officer, 'clocks at a glance');
  await picture(officer, '13-clocks');
  await officer.getByRole('link', { name: /^1\W*Open, phone$/ }).click();
  await officer.getByRole('link', { name: reference }).waitFor();
  await officer.getByRole('button', { name: 'Download as CSV…' }).click();
  await officer.getByRole('dialog').getByRole('textbox').fill('The weekly meeting.');
  await expectAccessible(officer, 'taking a list away');
  await picture(officer, '14-export');
  const [file] = await Promise.all([
    officer.waitForEvent('download'),
    officer.getByRole('button', { name: 'Download the list' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(['Reference', reference]);
  await officer.getByText(/The download was recorded/).waitFor();

  await goTo(officer, '/requests');
  await officer.getByRole('link', { name: 'Downloads…' }).click();
  await officer.getByRole('row', { name: /The weekly meeting\.\s+open · channel: telephone/ }).waitFor();
  await expectAccessible(officer, 'lists that were taken away');
  await picture(officer, '14b-exports');

  await house.stop('privacy');
  await support.getByText(/^Live changes are interrupted/).waitFor();
  await expectAccessible(support, 'a queue without live changes');
  await picture(support, '15-interrupted');
  await house.start('privacy');
}
