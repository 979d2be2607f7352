// The way of a rights request through the office, as steps that whoever gets no answer takes again. A step is done when the office shows that it
// is, never because nobody complained.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  arrives,
  byContact,
  isMatched,
  isVerified,
  nameOf,
  sendMail,
  type Arrived,
  type Cell,
} from '../requests/cells.ts';
import type { Desk, Refused, Shown } from '../requests/desk.ts';
import { mailing } from '../requests/mailing.ts';
import type { Office } from '../requests/office.ts';
import { effectsOf, grant } from '../requests/rights.ts';
import { actInVisit, follow, latestCode, type Followed } from '../requests/visitor.ts';

/** A request on its way. */
export interface Case {
  cell: Cell;
  arrived: Arrived;
}

export const steps = ['ARRIVE', 'MATCH', 'VERIFY', 'GRANT', 'CHECK', 'CARRY_OUT'] as const;
export type Step = (typeof steps)[number];

const betweenTriesMs = 200;

export interface Walk {
  office: Office;
  desk: Desk;
  /** How long a step may take before it counts as lost. */
  patienceMs: number;
}

/** Tries until the answer is something; throws with what was waited for. Faults on the way are what drills are for. */
async function insisted<T>(what: string, withinMs: number, work: (again: boolean) => Promise<T | null>): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  let last: unknown = 'nothing happened';
  for (let again = false; Date.now() < giveUpAt; again = true) {
    try {
      const found = await work(again);
      if (found !== null) return found;
    } catch (error) {
      last = error;
    }
    await sleep(betweenTriesMs);
  }
  throw new Error(`Waited ${withinMs / 1_000} s for ${what}.`, { cause: last });
}

/** Acts and looks whether it is done; acts again where it is not. */
async function until(
  walk: Walk,
  { cell, arrived }: Case,
  step: Step,
  act: (again: boolean) => Promise<Refused>,
  isDone: (shown: Shown) => boolean,
): Promise<void> {
  let refused: Refused = null;
  await insisted(`${step} of ${nameOf(cell)}`, walk.patienceMs, async (again) => {
    if (again && isDone(await walk.desk.shown(arrived.id))) return true;
    refused = await act(again);
    return isDone(await walk.desk.shown(arrived.id)) || null;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)} Last refused: ${refused ?? 'never'}`, { cause: error });
  });
}

async function cameIn(walk: Walk, cell: Cell): Promise<Case> {
  const { office, desk, patienceMs } = walk;
  const what = `the arrival of ${nameOf(cell)}`;
  if (cell.channel !== 'EMAIL')
    return { cell, arrived: await insisted(what, patienceMs, () => arrives(office, desk, cell)) };
  await insisted(what, patienceMs, async () => {
    const mail = mailing(office.smtpPort, 1);
    await sendMail(mail, cell).finally(() => mail.close());
    return true;
  });
  const id = await insisted(what, patienceMs, async () => (await byContact(office)).get(cell.contact) ?? null);
  return { cell, arrived: { id } };
}

const letterMs = 20_000;

/** Has a code sent, waits for its letter, and gives it; where it is not good any more, the next try has another one sent. */
async function givesCode(office: Office, { member }: Cell, followed: Followed): Promise<Refused> {
  const before = await latestCode(office, member.email, followed.reference);
  const { visit } = await follow(office, 'en', followed);
  await actInVisit(office, 'en', visit, 'send');
  const code = await insisted('a code', letterMs, async () => {
    const latest = await latestCode(office, member.email, followed.reference);
    return latest === before ? null : latest;
  });
  await actInVisit(office, 'en', visit, 'verify', { code });
  return null;
}

/** What was proposed before an answer was lost is there: it is confirmed, not proposed once more. */
const proposedOr = async (again: boolean, confirm: () => Promise<Refused>, both: () => Promise<Refused>) =>
  again && (await confirm().catch(() => 'NOTHING_PROPOSED')) === null ? null : both();

async function takeOne(walk: Walk, step: Step, one: Case): Promise<void> {
  const { office, desk } = walk;
  const { cell, arrived } = one;
  const { id, followed } = arrived;
  const has = (event: string) => (shown: Shown) => shown.events.some(({ kind }) => kind === event);
  switch (step) {
    case 'ARRIVE':
      return;
    case 'MATCH':
      return until(
        walk,
        one,
        step,
        () => isMatched(desk, cell, id),
        ({ about }) => about !== null,
      );
    case 'VERIFY': {
      const show = () =>
        followed && cell.writer === 'SELF' ? givesCode(office, cell, followed) : isVerified(office, desk, cell, id);
      const act = (again: boolean) =>
        cell.writer === 'AGENT' ? proposedOr(again, () => desk.confirmMandate(id), show) : show();
      return until(walk, one, step, act, ({ verifiedHow }) => verifiedHow !== null);
    }
    case 'GRANT': {
      const act = (again: boolean) => {
        const both = () => grant(office, desk, cell.right, id, cell.member);
        return cell.right === 'CORRECT' ? proposedOr(again, () => desk.approve(id), both) : both();
      };
      return until(walk, one, step, act, has('DECIDED'));
    }
    case 'CHECK':
      if (cell.right !== 'VIEW') return;
      return until(
        walk,
        one,
        step,
        () => desk.checkView(id),
        ({ viewPackage, state }) => viewPackage !== null || state === 'CLOSED',
      );
    case 'CARRY_OUT':
      // The end of a deletion is the end of its list: see below.
      if (cell.right === 'DELETE') return;
      await insisted(`the end of ${nameOf(cell)}`, walk.patienceMs, () => isEnded(office, id));
  }
}

async function isEnded(office: Office, id: string): Promise<true | null> {
  const { state, unsent } = await effectsOf(office, id);
  return state === 'CLOSED' && unsent === 0 ? true : null;
}

/** All of them in. */
export const bringIn = (walk: Walk, cells: readonly Cell[]): Promise<Case[]> =>
  Promise.all(cells.map((cell) => cameIn(walk, cell)));

/** One step of all of them, beside each other. */
export async function take(walk: Walk, step: Step, cases: readonly Case[]): Promise<void> {
  await Promise.all(cases.map((one) => takeOne(walk, step, one)));
}

interface Waiting {
  id: string;
  listHash: string;
  state: string;
}

/** What was granted of deletions is selected, approved and destroyed by the one procedure, until every request has ended. */
export async function endDeletions({ office, patienceMs }: Walk, cases: readonly Case[]): Promise<void> {
  const deleted = cases.filter(({ cell }) => cell.right === 'DELETE');
  await insisted('the end of deletions', patienceMs, async () => {
    const ended = await Promise.all(deleted.map(({ arrived }) => isEnded(office, arrived.id)));
    if (ended.every(Boolean)) return true;
    await office.ask('officer', 'mutation { selectDestruction(list: "membership") { refusal { code } } }');
    const { destructionBatches } = await office.ask<{ destructionBatches: { nodes: Waiting[] } }>(
      'officer',
      '{ destructionBatches { nodes { id listHash state } } }',
    );
    const approve = `mutation Approve($input: ApproveDestructionInput!) { approveDestruction(input: $input) { refusal { code } } }`;
    for (const { id, listHash, state } of destructionBatches.nodes)
      if (state === 'AWAITING_APPROVAL')
        await office.ask('officer', approve, { input: { batchId: id, listHash, reason: 'The purpose ended.' } });
    return null;
  });
}
