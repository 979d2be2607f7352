// Faults as inputs: what dies or is down in the middle of a rights request delays its end, and never halves or doubles it. Art. 6.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { promise, startHouse, type House } from '@clounge/test/kit';
import { bringIn, endDeletions, take, type Walk } from '../drill/request-steps.ts';
import { nameOf, peoplesCells } from '../requests/cells.ts';
import { deskOf } from '../requests/desk.ts';
import { officeOf } from '../requests/office.ts';
import { effectsOf, expected, grant } from '../requests/rights.ts';
import { clock } from './roster.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The deletion is granted last. */
const asked = ['VIEW PORTAL SELF', 'CORRECT PHONE AGENT', 'STOP API SELF', 'DELETE LETTER AGENT'];

const workerOf = (house: House): ChildProcess =>
  spawn(process.execPath, ['workflows/src/main.ts'], {
    cwd: root,
    env: { ...process.env, ...house.installation.env('worker') },
    stdio: 'ignore',
  });

async function killed(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  if (child.kill('SIGKILL')) await exit;
}

promise(
  'Art. 6',
  'a worker killed between the steps of every right, and services that are down when it is granted, delay the end; nothing is lost, doubled or half done',
  async () => {
    await using house = await startHouse({ clock, mailbox: true });
    const office = officeOf(house);
    const desk = deskOf(office);
    const walk: Walk = { office, desk, patienceMs: 60_000 };
    let worker = workerOf(house);
    try {
      const cells = await peoplesCells(office).then((all) =>
        asked.map((name) => all.find((cell) => nameOf(cell) === name) ?? expect.fail(name)),
      );
      const cases = await bringIn(walk, cells);
      await take(walk, 'MATCH', cases);
      await killed(worker);
      await take(walk, 'VERIFY', cases);
      await take(walk, 'GRANT', cases.slice(0, -1));
      await house.stop('attendance');
      // What cannot be seen whole is not decided.
      const last = cases.slice(-1);
      for (const { cell, arrived } of last)
        await expect(grant(office, desk, cell.right, arrived.id, cell.member)).rejects.toThrow('UNAVAILABLE');
      worker = workerOf(house);
      for (const { cell, arrived } of cases) {
        if (cell.right === 'VIEW')
          await expect(desk.checkView(arrived.id), 'half a view').rejects.toThrow('UNAVAILABLE');
        const { decided, packages, closed } = await effectsOf(office, arrived.id);
        if (cell.right === 'VIEW') expect([decided, packages, closed]).toEqual([1, 0, 0]);
        if (cell.right === 'DELETE') expect([decided, closed]).toEqual([0, 0]);
      }
      await house.start('attendance');
      await take(walk, 'GRANT', last);
      await killed(worker);
      worker = workerOf(house);
      await take(walk, 'CHECK', cases);
      await take(walk, 'CARRY_OUT', cases);
      await endDeletions(walk, cases);
      const found = await Promise.all(
        cases.map(async ({ cell, arrived }) => ({ cell: nameOf(cell), ...(await effectsOf(office, arrived.id)) })),
      );
      expect(found).toEqual(
        cases.map(({ cell }) => {
          const own = cell.writer === 'SELF';
          return { cell: nameOf(cell), ...expected(cell.right, { entries: own ? 2 : 1, own }) };
        }),
      );
    } finally {
      await killed(worker);
    }
  },
  180_000,
);
