// The portal in a real Chromium, on a phone's width: asked, followed and verified in three languages, once without script; an impostor gets what a stranger gets.
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, importInto, promise, startHouse, type House } from '@clounge/test/kit';
import { clock, smallRoster } from '../drills/roster.ts';
import { asks, confirms, follows, hasCodeSent, visitor } from './portal-pages.ts';

const program = chromiumPath();

/** The latest code in the letters to an address, once there are so many. */
async function codeFor(house: House, email: string, letters = 1): Promise<string> {
  const codes = async () =>
    (await house.letters())
      .filter(({ to }) => to.includes(email))
      .flatMap(({ text }) => /(?:Code|코드|Kode): ([A-Z2-9]{8})\n/.exec(text)?.[1] ?? []);
  await expect.poll(async () => (await codes()).length, { timeout: 30_000 }).toBe(letters);
  return (await codes()).at(-1) ?? '';
}

promise.skipIf(program === null)(
  'Art. 6',
  'in three languages, once without script: asked without an account, followed, verified by letter; an impostor sees what a stranger sees',
  async () => {
    await using house = await startHouse({ clock, mailbox: true });
    const roster = await smallRoster();
    await importInto(house, roster.files);
    const members = roster.members.filter((member) => roster.hoursSince(member) === null);
    const token = (await house.signIn('officer')).accessToken;
    const idOf = async (email: string) => {
      const { data } = await house.graphql<{ person: { id: string } }>(
        'query ($email: String!) { person(email: $email) { id } }',
        { email },
        { token, headers: { 'clounge-purpose': 'membership-management' } },
      );
      return data?.person.id ?? '';
    };
    const matched = async (reference: string, email: string) => {
      const [request] = await house.installation.sql<{ id: string }>(
        'privacy',
        'select id from rights_request where reference = $1',
        [reference],
      );
      const { data, errors } = await house.graphql<{ matchRequest: { refusal: { code: string } | null } }>(
        'mutation ($id: ID!, $person: ID!) { matchRequest(requestId: $id, personId: $person) { refusal { code } } }',
        { id: request?.id, person: await idOf(email) },
        { token },
      );
      expect([data?.matchRequest.refusal, errors]).toEqual([null, []]);
    };
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      for (const [at, language] of (['en', 'ko', 'id'] as const).entries()) {
        const email = members[at]?.['email'] ?? '';
        const one = await visitor(browser, house, language, language !== 'ko');
        const asked = await asks(one, { email: 'elsewhere@home.example' });
        await follows(one, asked);
        await matched(asked.reference, email);
        await hasCodeSent(one);
        const code = await codeFor(house, email);
        const replaying = await visitor(browser, house, language);
        await replaying.page.goto(`/portal/${language}/follow`);
        await replaying.page.getByRole('textbox', { name: one.words.follow.reference }).fill(asked.reference);
        await replaying.page.getByRole('textbox', { name: one.words.follow.code, exact: true }).fill(asked.code);
        await replaying.page.getByRole('button', { name: one.words.follow.button }).click();
        await replaying.page.getByRole('heading', { name: asked.reference }).waitFor();
        await confirms(one, code, one.words.status.verified);
        await one.look('verified');
        // The same code from a page that was open meanwhile.
        await confirms(replaying, code, one.words.status.notVerified);

        for (const path of ['policy', 'forms']) {
          await one.page.goto(`/portal/${language}/${path}`);
          await one.look(path);
        }
      }

      // An impostor names a member's address; a stranger names nobody's. Staff even took the impostor for the member.
      const victim = members[3]?.['email'] ?? '';
      const [impostor, stranger] = [await visitor(browser, house, 'en'), await visitor(browser, house, 'en')];
      const said: string[] = [];
      for (const [who, email] of [
        [impostor, victim],
        [stranger, 'nobody@nowhere.example'],
      ] as const) {
        const asked = await asks(who, { email, right: 'DELETE' });
        const seen = [await who.page.getByRole('main').innerText()];
        await follows(who, asked);
        if (who === impostor) await matched(asked.reference, victim);
        await hasCodeSent(who);
        seen.push(await who.page.getByRole('main').innerText());
        await confirms(who, 'AAAA-AAAA', who.words.status.notVerified);
        seen.push(await who.page.getByRole('main').innerText());
        said.push(seen.join('\n').replaceAll(asked.reference, 'R').replaceAll(asked.code, 'C'));
      }
      expect(said[0]).toBe(said[1]);
      expect(said[0]).toContain('E-Commerce Consumer Protection Act');
      expect(await codeFor(house, victim)).toMatch(/^[A-Z2-9]{8}$/);

      await impostor.page.getByRole('button', { name: impostor.words.status.withdraw }).click();
      await impostor.page.getByText(impostor.words.status.outcomes.WITHDRAWN).waitFor();
      await impostor.look('withdrawn');
    } finally {
      await browser.close();
    }
  },
  240_000,
);
