// The drill of rights requests: every part killed with -9 between any two steps of each right by each channel, and at moments of chance within
// them. Afterwards every request came to its end once: nothing lost, doubled or half done.
import { dice, type Dice } from '@clounge/local/demo/pieces';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { counted, type Figure } from '../bench/figure.ts';
import { startBenchHouse, type BenchHouse } from '../bench/house.ts';
import { channels, nameOf, peoplesCells, type Cell } from '../requests/cells.ts';
import { deskOf } from '../requests/desk.ts';
import type { Office } from '../requests/office.ts';
import { effectsOf, expected, rights } from '../requests/rights.ts';
import type { Asked } from './config.ts';
import { livingOffice } from './living-office.ts';
import { bringIn, endDeletions, steps, take, type Case, type Walk } from './request-steps.ts';
import { everybody, killNow, ready, type Victim } from './victims.ts';

const patienceMs = 240_000;
/** Each part alone, and all of them at once. */
const blows: readonly (readonly Victim[])[] = [...everybody.map((name) => [name]), everybody];
const gaps = steps.length;

const say = (what: string) => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} … ${what}\n`);

/** The cells of one round: every right, each by another channel. In as many rounds as there are channels, all have been. */
const cellsOf = (cells: readonly Cell[], round: number) =>
  cells.filter(({ right, channel }) => channels.indexOf(channel) === (round + rights.indexOf(right)) % channels.length);

interface Striking {
  /** Called when a step begins; resolves when whoever it kills is dead. */
  during(gap: number): Promise<void>;
  /** Called between a step and the next. */
  after(gap: number): Promise<void>;
}

function striking(house: BenchHouse, round: number, roll: Dice, killed: string[]): Striking {
  const inside = Math.floor(round / blows.length) % 2 === 1;
  const strike = async (gap: number) => {
    const dead = await killNow(house, blows[(round + gap) % blows.length] ?? []).catch(() => []);
    killed.push(...dead);
  };
  return {
    during: async (gap) => {
      if (!inside) return;
      await sleep(roll.between(5, 1_500));
      await strike(gap);
    },
    after: (gap) => (inside ? Promise.resolve() : strike(gap)),
  };
}

interface LetterCounts {
  lost: number;
  twice: number;
  /** Came again under the same Message-ID, after a part died before it noted that the letter had gone. */
  again: number;
}

interface Round {
  cases: Case[];
  killed: string[];
  faults: string[];
  letters: LetterCounts;
}

async function faultsOf(office: Office, { cell, arrived }: Case): Promise<string[]> {
  const entries = cell.writer === 'AGENT' || cell.channel === 'EMAIL' ? 1 : 2;
  const wanted = expected(cell.right, { entries, own: cell.writer === 'SELF' });
  const found = await effectsOf(office, arrived.id);
  // A key that was made and not used when a part died has ended with the former one: of those that live there is one.
  if (found.formerKeysEnded > 1) found.formerKeysEnded = 1;
  const [membership] = await office.sql<{ living: number }>(
    'vault',
    `select count(*)::int as living from scope where subject_id = $1 and record_class = 'membership' and condemned_at is null`,
    [cell.member.id],
  );
  const living = cell.right === 'DELETE' ? 0 : 1;
  return [
    ...Object.entries(wanted).flatMap(([name, value]) => {
      const is = JSON.stringify(found[name as keyof typeof found]);
      return is === JSON.stringify(value) ? [] : [`${nameOf(cell)}: ${name} ${is}, not ${JSON.stringify(value)}`];
    }),
    ...(membership?.living === living
      ? []
      : [`${nameOf(cell)}: ${membership?.living ?? 0} living keys, not ${living}`]),
  ];
}

async function walked(
  walk: Walk,
  house: BenchHouse,
  cells: readonly Cell[],
  round: number,
  roll: Dice,
): Promise<Round> {
  const killed: string[] = [];
  const faults: string[] = [];
  const strikes = striking(house, round, roll, killed);
  let cases: Case[] = [];
  // All come from this one machine, which is let ask only so often.
  await walk.office.sql('privacy', 'delete from portal_limit');
  try {
    for (const [gap, step] of steps.entries()) {
      const work = step === 'ARRIVE' ? bringIn(walk, cells) : take(walk, step, cases).then(() => cases);
      [cases] = await Promise.all([work, strikes.during(gap)]);
      await strikes.after(gap);
    }
    await Promise.all([endDeletions(walk, cases), strikes.during(gaps)]);
  } catch (error) {
    faults.push(inspect(error, { breakLength: Infinity }).slice(0, 1_000));
  }
  await ready(house, patienceMs);
  // Of requests that did not get to their end, where they stopped says it all.
  if (faults.length === 0) for (const one of cases) faults.push(...(await faultsOf(walk.office, one)));
  return { cases, killed, faults, letters: await lettersOf(walk, cases) };
}

/** Letters by mail of these requests, each told by the request it names. */
async function lettersOf({ office, desk }: Walk, cases: readonly Case[]): Promise<LetterCounts> {
  const box = await office.letters();
  const counts = { lost: 0, twice: 0, again: 0 };
  for (const { arrived } of cases) {
    const { letters } = await desk.shown(arrived.id);
    for (const { id } of letters.filter(({ way }) => way === 'MAIL')) {
      const text = (await desk.letterText(arrived.id, id)).trim();
      const came = box.filter((letter) => letter.text.trim() === text);
      const distinct = new Set(came.map(({ messageId }) => messageId)).size;
      counts.lost += distinct === 0 ? 1 : 0;
      counts.twice += Math.max(0, distinct - 1);
      counts.again += came.length - distinct;
    }
  }
  return counts;
}

export async function* requestsDrill({ sizes }: Asked): AsyncGenerator<Figure> {
  say('starting an installation');
  const house = await startBenchHouse();
  try {
    const office = livingOffice(house, patienceMs);
    const walk: Walk = { office, desk: deskOf(office), patienceMs };
    const roll = dice(sizes.seed + 3);
    const rounds: Round[] = [];
    const kills = () => rounds.reduce((sum, { killed }) => sum + killed.length, 0);
    // Whole turns only: each gap meets each blow.
    for (let round = 0; kills() < sizes.kills || round % blows.length !== 0; round += 1) {
      const one = await walked(walk, house, cellsOf(await peoplesCells(office), round), round, roll);
      rounds.push(one);
      say(`${kills()} of ${sizes.kills} kills; ${one.killed.join(' ') || 'none'}; ${one.faults.join('; ') || 'whole'}`);
    }
    yield* figuresOf(rounds, sizes);
  } finally {
    await house.close();
  }
}

function* figuresOf(rounds: readonly Round[], sizes: Asked['sizes']): Generator<Figure> {
  const killed = rounds.flatMap((one) => one.killed);
  const cases = rounds.flatMap((one) => one.cases);
  const byVictim = everybody.map((name) => `${name} ${killed.filter((one) => one === name).length}`).join(', ');
  const against = `${cases.length} requests, each right by each channel, by people and agents; ${byVictim}; seed ${sizes.seed}`;
  yield counted('kill -9 between and within the steps of requests', killed.length, 'kills', null, against);
  const faulty = rounds.flatMap((one) => one.faults).length;
  yield counted('faults of requests', faulty, 'faults', 0, 'lost, doubled, half done, or not ended in four minutes');
  const letters = (kind: keyof LetterCounts) => rounds.reduce((sum, one) => sum + one.letters[kind], 0);
  yield counted('letters lost', letters('lost'), 'letters', 0, 'by mail, of these requests');
  yield counted('letters written twice', letters('twice'), 'letters', 0, 'under another Message-ID');
  yield counted(
    'letters sent again',
    letters('again'),
    'letters',
    null,
    'under the same Message-ID: a part died before it noted that it had gone',
  );
}
