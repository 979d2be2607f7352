// What journeys of the back office have in common: signing in, going to a page, a list that is carried out.
import type { Browser, CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { usernameOf, type House } from '@clounge/test/kit';

export type Staff = 'officer' | 'deputy' | 'support' | 'attendance';

/** Says what personal data is opened for. */
export async function forPurpose(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Membership management/ }).check();
  await page.getByRole('button', { name: 'Open for this purpose' }).click();
}

/** A page of a browser window of its own, as a person at a desk has it; nobody is signed in. */
export async function freshPage(browser: Browser, house: House, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.installation.place.publicUrl,
    locale: 'en-GB',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  return context.newPage();
}

/** Fills in what the sign-in asks for: name and password, or the password alone where the name is known. */
export async function confirmIdentity(page: Page, house: House, user: Staff = 'officer'): Promise<void> {
  await page.locator('input[name=password]').waitFor();
  const name = page.locator('input[name=username]');
  if (await name.isEditable().catch(() => false)) await name.fill(usernameOf(user));
  await page.locator('input[name=password]').fill(await house.passwordOf(user));
  await page.locator('button[type=submit]').first().click();
}

export async function signIn(page: Page, house: House, user: Staff = 'officer'): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await confirmIdentity(page, house, user);
  await page.getByRole('navigation').first().waitFor();
}

/** A device with a screen lock, as Chromium's tools make one (DevTools protocol, WebAuthn). */
export async function virtualDevice(page: Page): Promise<{ tools: CDPSession; authenticatorId: string }> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('WebAuthn.enable');
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { tools, authenticatorId };
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
