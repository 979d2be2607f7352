// A shift of people who mark within one minute, the board of a day among a million marks, and what the phone has to load. The load is made on the
// same two cores as everything else: what is measured is both.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { mintToken } from '../kit/tokens.ts';
import { counted, figure, median, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const shift = 5_000;
const shiftMs = 60_000;
const many = 1_000_000;
const boardRounds = 60;
const dist = fileURLToPath(new URL('../../admin-ui/dist', import.meta.url));

const consent = `mutation GiveLocationConsent($input: GiveLocationConsentInput!) { giveLocationConsent(input: $input) { givenAt refusal { code } } }`;
const begin = `mutation BeginMark($kind: AttendanceKind!) { beginMark(input: { kind: $kind }) { nonce policyVersion refusal { code } } }`;
const mark = `mutation MarkAttendance($input: MarkAttendanceInput!) { markAttendance(input: $input) { mark { id } repeated refusal { code } } }`;
const board = `query Board($organizationId: ID!, $day: Date!, $after: String) { attendanceBoard(organizationId: $organizationId, day: $day, first: 50, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { person { id } state firstIn lastOut marks { kind verdict markedAt finding } } } }`;
const wording = `query { ownAttendance { consent { wording } } }`;

interface Said {
  refusal: { code: string } | null;
}
interface BoardPage {
  attendanceBoard: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { person: { id: string } | null }[];
  };
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

interface Member {
  id: string;
  tenant: string;
}

/** Tokens as the issuer would give them: five thousand sign-ins would measure the hashing of passwords. */
const tokenOf = (house: BenchHouse, { id, tenant }: Member) =>
  mintToken(
    {
      place: {
        keyFiles: { oidcKeys: join(house.data, 'oidc-keys.json') },
        publicUrl: `http://localhost:${house.port}`,
      } as never,
    },
    { kind: 'person', roles: ['member'], subjectId: id, tenantId: tenant, expiresInSeconds: 3_600 },
  );

/** Does each work once, so many at a time. */
async function atMost(atOnce: number, works: readonly (() => Promise<unknown>)[]): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < works.length) await works[next++]?.();
    }),
  );
}

/** Everybody presses the button once within the minute, at a time of their own, whether or not others were answered. */
async function shiftOf(house: BenchHouse, tokens: readonly string[]): Promise<{ times: number[]; ids: string[] }> {
  const times: number[] = [];
  const ids: string[] = [];
  await Promise.all(
    tokens.map(async (token) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * shiftMs));
      const began = performance.now();
      const { beginMark } = await house.ask<{ beginMark: Said & { nonce: string | null; policyVersion: string } }>(
        'gateway',
        token,
        begin,
        { kind: 'CLOCK_IN' },
      );
      if (beginMark.nonce === null) throw new Error(`No number was given: ${beginMark.refusal?.code ?? ''}`);
      const { nonce, policyVersion } = beginMark;
      const input = { kind: 'CLOCK_IN', verdict: 'ACCEPTED', nonce, policyVersion };
      const { markAttendance } = await house.ask<{ markAttendance: Said & { mark: { id: string } | null } }>(
        'gateway',
        token,
        mark,
        { input },
      );
      times.push(performance.now() - began);
      ids.push(markAttendance.mark?.id ?? '');
    }),
  );
  return { times, ids };
}

/** Bytes that a phone loads before the button can be pressed, compressed as a server in front sends them. */
async function pageBytes(): Promise<number> {
  const html = await readFile(join(dist, 'attendance.html'), 'utf8');
  const wanted = new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? ''));
  // What scripts load at once besides, by their static imports.
  for (const path of wanted) {
    if (!path.endsWith('.js')) continue;
    const source = await readFile(join(dist, path), 'utf8');
    for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      wanted.add(`/assets/${name ?? ''}`);
  }
  const files = await Promise.all([...wanted].map((path) => readFile(join(dist, path))));
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

/** A million marks of other days beside those of today: copies, which nothing opens. */
async function fillPast(house: BenchHouse, tenant: string): Promise<void> {
  const db = await house.sql('attendance');
  await db.query(
    `insert into attendance_mark (id, subject_id, tenant_id, marked_at, scope, sealed, fingerprint)
     select gen_random_uuid(), m.subject_id, $1, m.marked_at - make_interval(days => n % 365 + 1, mins => n % 700), m.scope, m.sealed,
       decode(md5(m.id::text || n), 'hex')
     from (select * from attendance_mark limit 5000) m cross join generate_series(1, $2) n`,
    [tenant, many / shift],
  );
  await db.query('vacuum analyze attendance_mark');
  await db.end();
}

export async function attendanceFigures(house: BenchHouse): Promise<Figure[]> {
  const identity = await house.sql('identity');
  const { rows: members } = await identity.query<Member>(
    'select subject_id as id, tenant_id as tenant from membership where withdrew_at is null order by id limit $1',
    [shift],
  );
  await identity.end();
  if (members.length < shift) throw new Error(`Only ${members.length} members were imported.`);
  const tokens = await Promise.all(members.map((member) => tokenOf(house, member)));
  const { ownAttendance } = await house.ask<{ ownAttendance: { consent: { wording: string } } }>(
    'gateway',
    tokens[0] ?? '',
    wording,
  );
  const input = { wording: ownAttendance.consent.wording };
  await atMost(
    8,
    tokens.map((token) => async () => {
      const { giveLocationConsent: said } = await house.ask<{ giveLocationConsent: Said }>('gateway', token, consent, {
        input,
      });
      if (said.refusal) throw new Error(said.refusal.code);
    }),
  );

  const { times, ids } = await shiftOf(house, tokens);
  const attendance = await house.sql('attendance');
  const { rows } = await attendance.query<{ marks: number; uses: number; people: number }>(
    `select count(*)::int as marks, count(distinct subject_id)::int as people,
       (select count(*)::int from location_use where id = any ($1::uuid[])) as uses
     from attendance_mark where id = any ($1::uuid[])`,
    [ids],
  );
  await attendance.end();
  const kept = rows[0] ?? { marks: 0, uses: 0, people: 0 };

  const tenant = members[0]?.tenant ?? '';
  await fillPast(house, tenant);
  const manager = await house.signIn('attendance');
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const page = (after: string | null) =>
    house.ask<BoardPage>('gateway', manager, board, { organizationId: tenant, day, after });
  const boardTimes: number[] = [];
  for (let round = -10; round < boardRounds; round += 1) {
    let people = 0;
    for (let after: string | null = null; ;) {
      const began = performance.now();
      const { attendanceBoard: shown } = await page(after);
      if (round >= 0) boardTimes.push(performance.now() - began);
      people += shown.nodes.length;
      if (!shown.pageInfo.hasNextPage || people > 200) break;
      after = shown.pageInfo.endCursor;
    }
  }
  const spread = `one press each, at random within ${shiftMs / 1_000} s, begin and mark through the gateway`;
  return [
    figure('a shift of 5,000 marks, p99', percentile(times, 0.99) / 1_000, 's', '<= 1', spread),
    figure('a shift of 5,000 marks, p50', median(times) / 1_000, 's', null, spread),
    counted('marks that are there', kept.marks, 'marks', shift, 'none lost'),
    counted('people who have one', kept.people, 'people', shift, 'none doubled'),
    counted('records of judging', kept.uses, 'records', shift, 'one a mark'),
    figure(
      'board of a day among a million marks, p95',
      percentile(boardTimes, 0.95),
      'ms',
      null,
      `50 people a page, through the gateway and the door; p50 ${median(boardTimes).toPrecision(3)} ms`,
    ),
    figure('the marking page', (await pageBytes()) / 1_000, 'kB gz', '<= 60', 'page, style and scripts'),
  ];
}
