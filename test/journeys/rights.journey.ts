// Every right, by every channel, by the person, by an agent and by an impostor, in one table on one house: what must come out of each.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';
import { expect } from 'vitest';
import { chromiumFlags, chromiumPath, promise, startHouse, type House, type Letter } from '@clounge/test/kit';
import { clock } from '../drills/roster.ts';
import {
  allCells,
  arrives,
  byContact,
  isMatched,
  isTried,
  isVerified,
  membersWanted,
  nameOf,
  saidBy,
  sendMail,
  type Arrived,
  type Cell,
} from '../requests/cells.ts';
import { deskOf, type Desk } from '../requests/desk.ts';
import { mailing } from '../requests/mailing.ts';
import { officeOf, type Office } from '../requests/office.ts';
import { members } from '../requests/people.ts';
import { correctedEmail, effectsOf, expected, expectedOfImpostor, grant } from '../requests/rights.ts';
import { inParallel, until } from '../requests/waiting.ts';
import { latestCode } from '../requests/visitor.ts';
import { asks, confirms, follows, hasCodeSent, visitor, type Language, type Visitor } from './portal-pages.ts';
import { destroyed } from './tour.ts';

const program = chromiumPath();
const atOnce = 6;
/** The languages in which people ask at the portal for themselves, by right. */
const languages = { VIEW: 'en', CORRECT: 'ko', DELETE: 'id', STOP: 'en' } as const satisfies Record<
  Cell['right'],
  Language
>;

const looksLikeCode = /^[A-Z2-9]{8}$/;

interface Case {
  cell: Cell;
  arrived: Arrived;
  /** Where somebody asks at the portal for themselves. */
  visitor?: Visitor;
}

const isPerson = ({ cell }: Case) => cell.writer !== 'IMPOSTOR';
const inBrowser = ({ channel, writer }: Cell) => channel === 'PORTAL' && writer === 'SELF';

async function comesIn(house: House, office: Office, desk: Desk, browser: Browser, cell: Cell): Promise<Case> {
  if (!inBrowser(cell)) return { cell, arrived: await arrives(office, desk, cell) };
  const { right, member, contact } = cell;
  // Each page was looked at with axe by the portal's own journey.
  const one = { ...(await visitor(browser, house, languages[right])), look: () => Promise.resolve() };
  const { name, employeeNumber } = member;
  const followed = await asks(one, { email: contact, right, name, employeeNumber, text: saidBy(cell) });
  await follows(one, followed);
  const [row] = await office.sql<{ id: string }>('privacy', 'select id from rights_request where reference = $1', [
    followed.reference,
  ]);
  return { cell, arrived: { id: row?.id ?? '', followed }, visitor: one };
}

/** Everything that comes by other ways than mail beside each other, impostors before all others; mail as the intake takes it. */
async function everythingComesIn(
  house: House,
  office: Office,
  desk: Desk,
  browser: Browser,
  cells: readonly Cell[],
): Promise<Case[]> {
  const mail = mailing(office.smtpPort);
  const cases: Case[] = [];
  for (const first of [true, false]) {
    const now = cells.filter(({ writer }) => (writer === 'IMPOSTOR') === first);
    const byMail = now.filter(({ channel }) => channel === 'EMAIL');
    for (const cell of byMail) await sendMail(mail, cell);
    const others = now.filter(({ channel }) => channel !== 'EMAIL');
    cases.push(...(await inParallel(others, atOnce, (cell) => comesIn(house, office, desk, browser, cell))));
    const taken = await until('mail to be taken', async () => {
      const found = await byContact(office);
      return byMail.every(({ contact }) => found.has(contact)) && found;
    });
    cases.push(...byMail.map((cell) => ({ cell, arrived: { id: taken.get(cell.contact) ?? '' } })));
  }
  mail.close();
  return cases;
}

/** From a request that came in to one whose right was granted. Answers what was refused. */
async function isGranted(office: Office, desk: Desk, { cell, arrived, visitor: one }: Case): Promise<string[]> {
  const said = async (step: string, refused: Promise<string | null>) =>
    (await refused) === null ? [] : [`${nameOf(cell)}: ${step} ${await refused}`];
  const { id } = arrived;
  const matched = await said('match', isMatched(desk, cell, id));
  if (one) {
    await hasCodeSent(one);
    const code = await until('a code', () => latestCode(office, cell.member.email, arrived.followed?.reference ?? ''));
    expect(code).toMatch(looksLikeCode);
    await confirms(one, code, one.words.status.verified);
  }
  const verified = one ? [] : await said('verify', isVerified(office, desk, cell, id));
  const granted = await said('grant', grant(office, desk, cell.right, id, cell.member));
  const checked = cell.right === 'VIEW' ? await said('check', desk.checkView(id)) : [];
  return [...matched, ...verified, ...granted, ...checked];
}

const ended = (office: Office, cases: readonly Case[]) =>
  inParallel(cases, atOnce, async ({ cell, arrived }) =>
    until(`the end of ${nameOf(cell)}`, async () => {
      const effects = await effectsOf(office, arrived.id);
      return effects.state === 'CLOSED' && effects.unsent === 0 && { cell: nameOf(cell), ...effects };
    }),
  );

/** Registry entries that a request concerns: whoever writes from elsewhere than we know has one of their own. */
const whoOf = ({ writer, channel }: Cell) =>
  ({ entries: writer === 'AGENT' || channel === 'EMAIL' ? 1 : 2, own: writer === 'SELF' }) as const;

/** What the members are in the end, to whoever may look. */
async function expectMembers(office: Office, cases: readonly Case[]): Promise<void> {
  const person = `query P($id: ID!) { person(id: $id) { email restriction { reason } } }`;
  const shut = (reason: string) => ({ email: null, restriction: { reason } });
  await inParallel(cases, atOnce, async ({ cell }) => {
    const { right, member } = cell;
    const wanted = {
      VIEW: { email: member.email, restriction: null },
      CORRECT: { email: correctedEmail(member), restriction: null },
      DELETE: shut('DESTROYED'),
      STOP: shut('REQUESTED'),
    }[right];
    expect([nameOf(cell), await office.ask('officer', person, { id: member.id })]).toEqual([
      nameOf(cell),
      { person: wanted },
    ]);
  });
}

/** Letters on paper are printed and posted; letters by mail came once each, to whoever asked and nobody else. */
async function expectLetters(office: Office, desk: Desk, cases: readonly Case[]): Promise<void> {
  const mailbox = await office.letters();
  await inParallel(cases, atOnce, async ({ cell, arrived }) => {
    const { reference, letters } = await desk.shown(arrived.id);
    for (const letter of letters) {
      const paper = !['EMAIL', 'PORTAL', 'API'].includes(cell.channel);
      expect([nameOf(cell), letter.way]).toEqual([nameOf(cell), paper ? 'PAPER' : 'MAIL']);
      const text = await desk.letterText(arrived.id, letter.id);
      expect(text, nameOf(cell)).toContain(reference);
      if (paper) expect(await desk.posted(letter.id)).toBeNull();
      else
        expect([nameOf(cell), mailbox.filter((one) => one.text.trim() === text.trim()).map(({ to }) => to)]).toEqual([
          nameOf(cell),
          [[cell.contact]],
        ]);
    }
  });
}

/** Whoever was named by an agent was told, with a link that ends the mandate and that looking at does not. */
async function expectTold(office: Office, agents: readonly Case[], letters: readonly Letter[]): Promise<void> {
  for (const { cell } of agents) {
    const [told, ...more] = letters.filter(
      ({ to, text }) => to.includes(cell.member.email) && text.includes('/mandate/'),
    );
    expect([nameOf(cell), told !== undefined, more.length]).toEqual([nameOf(cell), true, 0]);
    const [link = ''] = /http\S+\/mandate\/\S+/.exec(told?.text ?? '') ?? [];
    expect((await office.send(new URL(link).pathname)).status).toBe(200);
  }
}

/** The page of whoever follows says what became of it, and gives the package that opens with the password beside it. */
async function expectFollowed({ cell, arrived, visitor: one }: Case): Promise<void> {
  if (!one || !arrived.followed) return;
  const { page, words, language } = one;
  await page.goto(`/portal/${language}/follow`);
  await page.getByRole('textbox', { name: words.follow.reference }).fill(arrived.followed.reference);
  await page.getByRole('textbox', { name: words.follow.code, exact: true }).fill(arrived.followed.code);
  await page.getByRole('button', { name: words.follow.button }).click();
  await page.getByText(words.status.outcomes[cell.right === 'DELETE' ? 'PARTLY' : 'CARRIED_OUT']).waitFor();
  if (cell.right !== 'VIEW') return;
  const password = (await page.locator('dd code').textContent()) ?? '';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.status.takePackage }).click(),
  ]);
  const bytes = await readFile(await download.path());
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { password }).getEntries();
  const json = entries.find(({ filename }) => filename === 'data.json');
  const held = json && !json.directory ? Buffer.from(await json.getData(new Uint8ArrayWriter())).toString() : '';
  expect(held).toContain(cell.member.email);
  // Somebody else wrote in the same name by the same channel: that is theirs, and not told.
  expect(held).not.toContain('impostor.');
}

promise.skipIf(program === null)(
  'Art. 6',
  'each right, by letter, printed form, fax, e-mail, telephone, portal and API: the person and their agent get what they asked for, once; an impostor who was first gets a letter that says nothing, and holds up nobody',
  async () => {
    await using house = await startHouse({ clock, worker: true, mailbox: true });
    const browser = await chromium.launch({ executablePath: program ?? '', args: chromiumFlags });
    try {
      const office = officeOf(house);
      const desk = deskOf(office);
      const cells = allCells(await members(office, membersWanted));
      const cases = await everythingComesIn(house, office, desk, browser, cells);
      const [people, impostors] = [cases.filter(isPerson), cases.filter((one) => !isPerson(one))];

      const tries = await inParallel(impostors, atOnce, async ({ cell, arrived }) => [
        await isMatched(desk, cell, arrived.id),
        await isTried(office, desk, cell, arrived),
      ]);
      expect(tries).toEqual(impostors.map(() => [null, 'CHECK_FAILED']));
      expect((await inParallel(people, atOnce, (one) => isGranted(office, desk, one))).flat()).toEqual([]);
      const [deleted, others] = [
        people.filter(({ cell }) => cell.right === 'DELETE'),
        people.filter(({ cell }) => cell.right !== 'DELETE'),
      ];
      const wanted = (all: readonly Case[]) =>
        all.map(({ cell }) => ({ cell: nameOf(cell), ...expected(cell.right, whoOf(cell)) }));
      expect(await ended(office, others)).toEqual(wanted(others));

      // What was granted of deletions waits until nobody can take it back any more; then it goes by the one procedure.
      await house.later(100);
      await office.ask('officer', 'mutation { selectDestruction(list: "membership") { refusal { code } } }');
      await destroyed(house, (await house.signIn('officer')).accessToken);
      expect(await ended(office, deleted)).toEqual(wanted(deleted));

      await expectMembers(office, people);
      await expectLetters(office, desk, people);
      for (const one of people) await expectFollowed(one);

      await house.later(145);
      // Ten days were skipped that the timers of their workflows did not see: they are told to look again.
      const again = `update outbox set done_at = null, due_at = now() where kind = 'REQUEST' and subject = any ($1::uuid[])`;
      await office.sql('privacy', again, [impostors.map(({ arrived }) => arrived.id)]);
      expect(await ended(office, impostors)).toEqual(
        impostors.map(({ cell }) => ({ cell: nameOf(cell), ...expectedOfImpostor })),
      );
      await expectLetters(office, desk, impostors);
      const letters = await office.letters();
      await expectTold(
        office,
        people.filter(({ cell }) => cell.writer === 'AGENT'),
        letters,
      );
      for (const { cell } of impostors) {
        const said = letters
          .filter(({ to }) => to.includes(cell.contact))
          .map(({ subject, text }) => `${subject}\n${text}`)
          .join('\n');
        for (const secret of [cell.member.name, cell.member.email, cell.member.employeeNumber])
          expect(said).not.toContain(secret);
      }
    } finally {
      await browser.close();
    }
  },
  240_000,
);
