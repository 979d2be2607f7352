// What journeys of the back office have in common: signing in, going to a page, looking with axe, a list that is carried out.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { usernameOf, type House } from '@clounge/test/kit';

export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((one) => `${where}: ${one.id} at ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

export async function signIn(
  page: Page,
  house: House,
  user: 'officer' | 'deputy' | 'support' = 'officer',
): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('input[name=username]').fill(usernameOf(user));
  await page.locator('input[name=password]').fill(house.installation.place.secrets.userPasswords[user] ?? '');
  await page.locator('button[type=submit]').first().click();
  await page.getByRole('navigation').first().waitFor();
}

/** Goes to a page within the program, so that the session in memory stays. */
export async function goTo(page: Page, to: string): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, to);
}

interface Waiting {
  id: string;
  list: string;
  listHash: string;
  state: string;
  certificate: { id: string } | null;
}

/** Approves the membership list and waits for its certificate; its id. */
export async function destroyed(house: House, token: string): Promise<{ batchId: string; certificateId: string }> {
  const batches = async () =>
    (
      await house.graphql<{ destructionBatches: { nodes: Waiting[] } }>(
        `{ destructionBatches { nodes { id list listHash state certificate { id } } } }`,
        {},
        { token, part: 'privacy' },
      )
    ).data?.destructionBatches.nodes.find(({ list }) => list === 'membership');
  const waiting = await batches();
  const input = { batchId: waiting?.id, listHash: waiting?.listHash, reason: 'The purpose ended.' };
  const approve = `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`;
  const { data } = await house.graphql(approve, { input }, { token, part: 'privacy' });
  expect(data).toEqual({ approveDestruction: { refusal: null } });
  await expect.poll(async () => (await batches())?.certificate?.id ?? '', { timeout: 60_000 }).not.toBe('');
  return { batchId: waiting?.id ?? '', certificateId: (await batches())?.certificate?.id ?? '' };
}
