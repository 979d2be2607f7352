// Attendance in a real Chromium, from the phone to the manager: judged on the phone, and over many positions no byte of one reaches the wire, a
// database, a log or Temporal.
import { readFile } from 'node:fs/promises';
import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../admin-ui/src/portal/words/en.ts';
import { chromiumFlags, chromiumPath, promise, startHouse, usernameOf, type House } from '@clounge/test/kit';
import { clock } from '../drills/roster.ts';
import { expectAccessible } from './accessible.ts';
import { coordinatesIn, geohash, plusCode, type Seen } from './coordinate-bytes.ts';
import { picture } from './picture.ts';
import { scanForPositions } from './position-residue.ts';
import { storedIn } from './stored-bytes.ts';
import { freshPage, goTo, signIn } from './tour.ts';

const program = chromiumPath();
/** As many as the promise says where there is time for it (two minutes): CLOUNGE_POSITIONS=1000. */
const manyPositions = Number(process.env['CLOUNGE_POSITIONS'] ?? 40);
const office = [126.978, 37.5665] as const;

/** Everything that the browser sends, as bytes; passes it on unchanged. */
async function recorder(port: number): Promise<{ server: Server; port: number; sent: Seen[] }> {
  const sent: Seen[] = [];
  const server = createServer((request, response) => {
    const head = `${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`;
    const chunks: Buffer[] = [];
    const onward = send(
      { host: '127.0.0.1', port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      sent.push({ where: request.url ?? '', bytes: Buffer.concat([Buffer.from(head), ...chunks]) }),
    );
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, sent };
}

async function organizationOf(house: House): Promise<string> {
  const [row] = await house.installation.sql<{ id: string }>(
    'identity',
    'select tenant_id as id from membership limit 1',
  );
  return row?.id ?? '';
}

/** A phone of 320 px whose requests to the house go through the recorder. */
async function phone(browser: Browser, house: House): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.installation.place.publicUrl,
    locale: 'en-GB',
    viewport: { width: 320, height: 640 },
    permissions: ['geolocation'],
    geolocation: { longitude: office[0], latitude: office[1], accuracy: 12 },
  });
  return context.newPage();
}

const status = (page: Page) => page.locator('.bar [role=status]');

/** Presses a button and waits until it was answered: all of them are shut meanwhile. */
async function pressed(page: Page, kind: string): Promise<string> {
  await page.locator(`button[data-kind=${kind}]`).click();
  await page.waitForFunction(() => document.querySelector('button[data-kind]:disabled') === null);
  return (await status(page).textContent()) ?? '';
}

/** One position in every way that is looked for. */
function controlsOf([longitude, latitude]: readonly [number, number]): Seen[] {
  const double = Buffer.alloc(8);
  double.writeDoubleBE(longitude);
  const said = {
    decimal: `{"lat":${latitude.toFixed(5)},"lon":${longitude.toFixed(5)}}`,
    'decimal comma': latitude.toFixed(4).replace('.', ','),
    geohash: `where=${geohash([longitude, latitude], 9)}`,
    'plus code': plusCode([longitude, latitude]),
    'scaled integer': `[${Math.round(latitude * 1e6)}]`,
    base64: Buffer.from(`at ${latitude.toFixed(6)} and ${longitude.toFixed(6)}`).toString('base64'),
    sexagesimal: `${Math.floor(Math.abs(latitude))}°${Math.floor((Math.abs(latitude) % 1) * 60)}'${Math.floor(((Math.abs(latitude) * 60) % 1) * 60)}"`,
  };
  return [
    ...Object.entries(said).map(([where, text]) => ({ where, bytes: Buffer.from(text) })),
    { where: 'binary', bytes: Buffer.concat([Buffer.from('x'), double]) },
  ];
}

/** The member asks for a mark; the manager sees the board, approves, and draws a zone. */
async function managerDecides(browser: Browser, house: House, page: Page, organizationId: string): Promise<void> {
  await page.locator('summary', { hasText: en.ask }).click();
  await page.locator('textarea[name=reason]').fill('The phone was empty.');
  await page.getByRole('button', { name: en.askSend }).click();
  await expect.poll(() => status(page).textContent(), { timeout: 20_000 }).toContain('Sent.');

  const desk = await freshPage(browser, house);
  await signIn(desk, house, 'attendance');
  await goTo(desk, `/organizations/${organizationId}/attendance`);
  await desk.getByText('The phone was empty.').waitFor();
  await expectAccessible(desk, 'the board of today');
  await picture(desk, 'attendance-board');
  await desk.getByRole('button', { name: 'Approve', exact: true }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox').fill('You were seen at the desk.');
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
  await desk.getByText('No request waits.').waitFor();
  // The mark that was approved is a second going without a leaving: it stands, and is found.
  await desk.getByText('Went twice without leaving').first().waitFor();

  await desk.getByRole('button', { name: 'New zone…' }).click();
  await dialog.getByLabel('Name').fill('Branch');
  await dialog.getByLabel('Latitude of the middle').fill('37.5');
  await dialog.getByLabel('Longitude of the middle').fill('127');
  await dialog.getByLabel('Radius in metres').fill('20');
  await expectAccessible(desk, 'drawing a zone');
  await dialog.getByRole('button', { name: 'Save the zone' }).click();
  await dialog.getByText('at least a circle of 100 m radius').first().waitFor();
  await dialog.getByLabel('Radius in metres').fill('200');
  await dialog.getByRole('button', { name: 'Save the zone' }).click();
  await desk.getByRole('rowheader', { name: 'Branch' }).waitFor();
  await desk.getByRole('button', { name: 'Keep the names of zones…' }).click();
  await dialog.getByRole('textbox').fill('short');
  await dialog.getByRole('button', { name: 'Keep the names of zones…' }).click();
  await dialog.getByText('20 to 1000 characters').first().waitFor();
  await dialog.getByRole('textbox').fill('Two branches share one team, and pay differs between them.');
  await dialog.getByRole('button', { name: 'Keep the names of zones…' }).click();
  await desk.getByText('The name of the zone is kept').waitFor();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Take the month away as CSV' }).click();
  expect((await download).suggestedFilename()).toBe(`attendance-${clock.slice(0, 7)}.csv`);
  const table = await readFile(await (await download).path(), 'utf8');
  expect(table).toMatch(/^\uFEFFPerson,Department,/);
  expect(table).toMatch(/\r\nTogether,no department,\d+,\d+:\d\d,/);
  // On paper, or as the browser's PDF: what is on the screen stays off it.
  // The browser's own dialog would stay open; its PDF is made below.
  await desk.evaluate(() => (window.print = () => undefined));
  await desk.getByRole('button', { name: 'Print the month, or save it as PDF' }).click();
  await desk.locator('[data-paper-of-month] tbody tr').first().waitFor({ state: 'attached' });
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.locator('[data-paper-of-month] caption').first().isVisible()).resolves.toBe(true);
  await expect(desk.getByRole('navigation').first().isVisible()).resolves.toBe(false);
  await picture(desk, 'attendance-month-on-paper');
  await desk.emulateMedia({ media: null });
  const file = await desk.pdf();
  expect([file.subarray(0, 5).toString(), file.length > 5_000]).toEqual(['%PDF-', true]);
  // Once it was printed it is gone from the page.
  await desk.locator('[data-paper-of-month]').waitFor({ state: 'detached' });
  await desk.getByLabel('Write to people about a missing mark').check();
  await desk.getByRole('button', { name: 'Save how the company works' }).click();
  await desk.getByText('Saved.').waitFor();
  await expectAccessible(desk, 'a company’s attendance');
  await desk.getByRole('navigation').getByRole('link', { name: 'Attendance' }).click();
  await desk.getByRole('table').getByRole('link').first().waitFor();
  await expectAccessible(desk, 'companies by their attendance');
  await desk.close();
  await page.reload();
  await page.getByText('You were seen at the desk.').waitFor();
}

promise.skipIf(program === null)(
  'Art. 10',
  'a member consents and marks on the phone and the manager sees it; of many positions no byte leaves the phone in any form',
  async () => {
    await using house = await startHouse({
      clock,
      ui: true,
      services: ['identity', 'attendance', 'privacy'],
      mailbox: true,
    });
    const organizationId = await organizationOf(house);
    const manager = (await house.signIn('attendance')).accessToken;
    const saved = await house.graphql<{ saveZone: { zone: { id: string } | null; refusal: { code: string } | null } }>(
      'mutation Save($input: SaveZoneInput!) { saveZone(input: $input) { zone { id } refusal { code } } }',
      {
        input: {
          organizationId,
          name: 'Head office',
          geometry: { type: 'Circle', centre: office, radius: 300 },
          activeFrom: '2026-01-01',
        },
      },
      { token: manager },
    );
    expect([saved.data?.saveZone.refusal, saved.errors]).toEqual([null, []]);

    const wire = await recorder(house.installation.place.ports.gateway);
    const { host } = new URL(house.installation.place.publicUrl);
    const browser = await chromium.launch({
      executablePath: program ?? '',
      args: [...chromiumFlags, `--host-resolver-rules=MAP ${host} 127.0.0.1:${wire.port}`],
    });
    try {
      const page = await phone(browser, house);
      await page.goto('/portal/en/attendance');
      await page.getByRole('button', { name: en.signIn }).click();
      await page.locator('input[name=username]').fill(usernameOf('member'));
      await page.locator('input[name=password]').fill(await house.passwordOf('member'));
      await page.locator('button[type=submit]').first().click();
      await page.getByRole('heading', { name: en.consent }).waitFor();
      await expectAccessible(page, 'attendance without consent');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      // Without consent nothing is asked of the device.
      expect(await pressed(page, 'CLOCK_IN')).toContain('Without your consent');
      await page.locator('button[data-act=consent]').click();
      await page.locator('button[data-act=withdraw]').waitFor();

      expect(await pressed(page, 'CLOCK_IN')).toContain('accepted');
      await page.context().setGeolocation({ longitude: 106.845612, latitude: -6.208763, accuracy: 8 });
      expect(await pressed(page, 'CLOCK_OUT')).toContain('not in a zone');
      await page.locator('button[data-act=home]').click();
      await page.getByText(en.homeIsSet).first().waitFor();
      expect(await pressed(page, 'HOME_CHECK')).toContain('accepted');
      await page.context().setGeolocation({ longitude: 106.845612, latitude: -6.208763, accuracy: 900 });
      expect(await pressed(page, 'CLOCK_IN')).toContain('nothing was judged');
      await expectAccessible(page, 'attendance with marks');

      // Many positions in one page: the device's answer is exchanged, everything else is the page itself.
      const positions: [number, number][] = [[106.845612, -6.208763], [...office]];
      for (let at = 0; at < manyPositions; at += 1) {
        const [longitude, latitude] = [
          ((at * 7919.731) % 340) - 170 + 0.123457,
          ((at * 104.729) % 160) - 80 + 0.765432,
        ];
        positions.push([longitude, latitude]);
        await page.context().setGeolocation({ longitude, latitude, accuracy: 5 });
        await pressed(page, at % 2 === 0 ? 'CLOCK_IN' : 'CLOCK_OUT');
      }
      // The zone's own centre comes down with the zones; it never goes up.
      expect(coordinatesIn(wire.sent, positions)).toEqual([]);
      expect(wire.sent.filter(({ where }) => where === '/graphql').length).toBeGreaterThan(2 * manyPositions);
      const controls = controlsOf(positions[7] ?? [0, 0]);
      expect(coordinatesIn([...wire.sent, ...controls], positions)).toEqual(controls.map(({ where }) => where));

      const board = await house.graphql<{
        attendanceBoard: { nodes: { marks: { kind: string; verdict: string; finding: string | null }[] }[] };
      }>(
        `query Board($id: ID!, $day: Date!) { attendanceBoard(organizationId: $id, day: $day) { nodes { person { reference } state marks { kind verdict finding } } } }`,
        { id: organizationId, day: clock.slice(0, 10) },
        // With a thousand positions the token of the beginning is over by now.
        { token: (await house.signIn('attendance')).accessToken },
      );
      expect(board.errors).toEqual([]);
      expect(board.data?.attendanceBoard.nodes[0]?.marks[0]).toEqual({
        kind: 'CLOCK_IN',
        verdict: 'ACCEPTED',
        finding: null,
      });
      expect(board.data?.attendanceBoard.nodes[0]?.marks).toHaveLength(manyPositions + 3);
      const { plain, sealed } = await storedIn(house);
      expect(plain.map(({ where }) => where)).toEqual(
        expect.arrayContaining(['attendance.attendance_mark', 'attendance.location_use']),
      );
      // The zone lies in the database as the manager drew it, and nothing else does.
      expect(coordinatesIn(plain, positions)).toEqual(['attendance.zone_version']);
      expect(coordinatesIn(sealed, positions, 8)).toEqual([]);
      // And every byte of the house: the log of the database, logs, Temporal. The office is where the manager drew it.
      const elsewhere = positions.filter((one) => one[0] !== office[0]);
      const residue = await scanForPositions(house, manyPositions > 100 ? elsewhere : elsewhere.slice(0, 8));
      expect(residue.controls.filter(({ found }) => !found)).toEqual([]);
      expect([residue.found, residue.findings]).toEqual([0, []]);
      expect(residue.values).toBeGreaterThan(100);
      await managerDecides(browser, house, page, organizationId);
      await page.locator('button[data-act=withdraw]').click();
      await page.locator('button[data-act=consent]').waitFor();
      expect(await page.evaluate(`localStorage.getItem('clounge.home')`)).toBeNull();
    } finally {
      await browser.close();
      await new Promise((resolve) => wire.server.close(resolve));
    }
  },
);
