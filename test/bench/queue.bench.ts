// A page of the queue of rights requests with a million of them, against the same page with ten thousand: every kind of filter and order, first
// pages and deep ones, over GraphQL as the screen asks it, its count included.
import type pg from 'pg';
import { cursorOf } from '@clounge/privacy/destruction/cursors';
import { figure, median, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';
import { writeRequests } from './many-requests.ts';
import { demandRequest, type RequestPayload } from './verified-request.ts';

const few = 10_000;
const many = 1_000_000;
const rounds = 40;
/** Requests that are registered one by one, through the door; the others have the bytes of one of them. */
const sealed = 100;

const page = `query Queue($filter: RightsRequestFilter, $order: RightsRequestOrder, $after: String) {
  rightsRequests(filter: $filter, order: $order, first: 25, after: $after) {
    count pageInfo { hasNextPage endCursor }
    nodes { id reference kind kindConfirmed state channel language law lawName receivedAt answerBy overdue assignedTo outcome closedAt } } }`;

interface Asked {
  filter: Record<string, unknown>;
  order?: 'DUE' | 'RECEIVED' | 'CLOSED';
  /** Where the page begins, of those that fit the filter: 0.9 is nine tenths down. */
  deep?: number;
}

/** What people who work on the queue ask for. */
const asked: Readonly<Record<string, Asked>> = {
  'what is open': { filter: { open: true } },
  'what is open, deep': { filter: { open: true }, deep: 0.9 },
  'open, the latest first': { filter: { open: true }, order: 'RECEIVED' },
  'open, the latest first, deep': { filter: { open: true }, order: 'RECEIVED', deep: 0.9 },
  'one handler’s': { filter: { open: true, assignedTo: 'S-1017' } },
  'of a handler who has none': { filter: { open: true, assignedTo: 'S-9999' } },
  'nobody’s': { filter: { open: true, unassigned: true } },
  overdue: { filter: { open: true, overdue: true } },
  'due within a day': { filter: { dueWithinHours: 24 } },
  'a rare law by a rare channel': { filter: { open: true, law: 'EU-GDPR', channel: 'FAX' } },
  'a rare right in a language': { filter: { open: true, kind: 'STOP', language: 'en', channel: 'PHONE' } },
  'a state': { filter: { state: ['VERIFIED'] } },
  'closed, the latest first': { filter: { open: false }, order: 'CLOSED' },
  'closed, the latest first, deep': { filter: { open: false }, order: 'CLOSED', deep: 0.9 },
  'closed, rare': { filter: { open: false, law: 'EU-GDPR', channel: 'FAX', kind: 'STOP' }, order: 'CLOSED' },
  'answered late this month': { filter: { answeredWithinDays: 30, late: true }, order: 'CLOSED' },
  'all, deep': { filter: {}, deep: 0.5 },
  'all, the latest first': { filter: {}, order: 'RECEIVED' },
  'all of a channel, deep': { filter: { channel: 'LETTER' }, deep: 0.5 },
};

const keys = {
  DUE: ['coalesce(extended_until, due_at)', 'asc'],
  RECEIVED: ['received_at', 'desc'],
  CLOSED: ['closed_at', 'desc'],
} as const;

const board = `{ requestBoard { dimension key open overdue dueIn24Hours dueIn72Hours answered answeredInTime medianSeconds slowestTenthSeconds } }`;

/** Milliseconds of the board. */
async function boardTimes(house: BenchHouse, token: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = -5; round < rounds; round += 1) {
    const began = performance.now();
    await house.ask('privacy', token, board);
    if (round >= 0) times.push(performance.now() - began);
  }
  return times;
}

/** A cursor of ours to a place deep in a list, taken from the rows. */
async function deepCursor(privacy: pg.Client, { filter, order = 'DUE', deep = 0 }: Asked): Promise<string | null> {
  if (deep === 0) return null;
  const [by, way] = keys[order];
  const fits =
    filter['open'] === true ? 'closed_at is null' : filter['open'] === false ? 'closed_at is not null' : 'true';
  const at = await privacy.query<{ id: string; key: string }>(
    `select id, ${by}::text as key from rights_request where ${fits}
     order by ${by} ${way}, id ${way} offset (select (count(*) * $1::float8)::int from rights_request where ${fits}) limit 1`,
    [deep],
  );
  return cursorOf(at.rows[0]?.key ?? '', at.rows[0]?.id ?? '');
}

const at = (share: number, times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

type Times = Record<string, number[]>;

/** Milliseconds of each page, taken in turns. */
async function measured(house: BenchHouse, token: string, privacy: pg.Client): Promise<Times> {
  const cursors = new Map<string, string | null>();
  for (const [name, one] of Object.entries(asked)) cursors.set(name, await deepCursor(privacy, one));
  const times: Times = {};
  for (let round = -5; round < rounds; round += 1) {
    for (const [name, { filter, order = 'DUE' }] of Object.entries(asked)) {
      const began = performance.now();
      await house.ask('privacy', token, page, { filter, order, after: cursors.get(name) ?? null });
      if (round >= 0) (times[name] ??= []).push(performance.now() - began);
    }
  }
  return times;
}

async function registerSome(house: BenchHouse, token: string): Promise<void> {
  const register = `mutation Register($input: RegisterRequestInput!) { registerRequest(input: $input) { request { id } refusal { message } } }`;
  for (let one = 0; one < sealed; one += 1) {
    const input = {
      kind: 'VIEW',
      channel: 'LETTER',
      language: 'en',
      requestedBy: 'SELF',
      name: `Somebody of the bench ${one}`,
      contact: `bench-${one}@c100.example`,
      text: 'I should like to know what you hold about me, and who has seen it. '.repeat(1 + (one % 8)),
      receivedAt: new Date(Date.now() - 3_600_000),
    };
    const { registerRequest } = await house.ask<{ registerRequest: RequestPayload }>('privacy', token, register, {
      input,
    });
    demandRequest(registerRequest);
  }
}

export async function queueFigures(house: BenchHouse): Promise<Figure[]> {
  const token = await house.officer();
  const privacy = await house.sql('privacy');
  try {
    await registerSome(house, token);
    await writeRequests(privacy, 1, few, sealed);
    const before = await measured(house, token, privacy);
    const began = performance.now();
    await writeRequests(privacy, few + 1, many, sealed);
    process.stderr.write(`  wrote ${many} requests in ${Math.round((performance.now() - began) / 1000)} s\n`);
    const after = await measured(house, token, privacy);
    const boards = await boardTimes(house, token);
    const all = (times: Times) => Object.values(times).flat();
    const pages = Object.keys(asked).map((name) => ({
      name,
      few: median(before[name] ?? []),
      many: median(after[name] ?? []),
    }));
    for (const one of pages)
      process.stderr.write(
        `  ${one.name}: ${one.few.toFixed(2)} ms of ten thousand, ${one.many.toFixed(2)} ms of a million\n`,
      );
    const slowest = pages.reduce((worst, one) => (one.many > worst.many ? one : worst));
    const [p95few, p95many] = [at(0.95, all(before)), at(0.95, all(after))];
    return [
      figure(
        'queue: page of 25 of a million requests, p95',
        p95many,
        'ms',
        null,
        `${pages.length} filters and orders, counts included; p50 ${at(0.5, all(after)).toPrecision(3)} ms`,
      ),
      figure(
        'queue: growth from ten thousand requests, p95',
        p95many / p95few,
        '×',
        '<= 1.3',
        `p95 ${p95few.toPrecision(3)} ms with ten thousand`,
      ),
      figure(
        'queue: the slowest page of a million',
        slowest.many,
        'ms',
        null,
        `${slowest.name}: median; ${slowest.few.toPrecision(3)} ms with ten thousand`,
      ),
      figure(
        'queue: the board of clocks over a million requests, p95',
        at(0.95, boards),
        'ms',
        '<= 250',
        `all figures by law, channel and handler in one pass; p50 ${at(0.5, boards).toPrecision(3)} ms`,
      ),
    ];
  } finally {
    await privacy.end();
  }
}
