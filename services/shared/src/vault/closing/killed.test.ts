// A closing that is killed, or cut, anywhere: the next one goes on, and nobody notices but those who were condemned.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { closingSteps } from './row.ts';
import { vaultHouse, type Remembered } from './testing/vault-house.ts';

const command = fileURLToPath(new URL('./testing/close-and-die-command.ts', import.meta.url));

/** Runs a closing in a process of its own that kills itself at a point; how it ended. */
const closeAndDie = (args: string[]): Promise<NodeJS.Signals | null> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env: {} }, (error) => resolve(error?.signal ?? null));
  });

const points = [...closingSteps.flatMap((step) => [`before ${step}`, `done ${step}`]), 'copied 1', 'inside switch'];

/** Two vaults share the points, so that one waits while the other's process starts. */
const halves = [points.filter((_, index) => index % 2 === 0), points.filter((_, index) => index % 2 === 1)];

promise(
  'Art. 8(3)',
  'a closing that is killed with -9 between any two steps is gone on with; those who stay are readable at every moment',
  async () => {
    const survive = async (some: readonly string[]) => {
      await using at = await vaultHouse();
      const living = await at.make(40);
      const condemned: Remembered[] = [];
      for (const point of some) {
        const due = living.splice(0, 1);
        condemned.push(...due);
        living.push(...(await at.make(2)));
        const entry = await at.condemn(due);
        const setting = `file:${at.folder}`;
        const died = await closeAndDie([at.place.url('vault', 'vault_privacy'), setting, String(entry), point]);
        expect({ point, died }).toEqual({ point, died: 'SIGKILL' });
        await at.expectReadable(living, condemned);
        await at.lookNow();
        await at.close(entry, { onSwitch: at.lookNow });
        await at.expectReadable(living, condemned);
        const reached = await at.keysWithinReach();
        for (const { key } of condemned) expect(reached).not.toContain(key);
      }
    };
    await Promise.all(halves.map(survive));
  },
  120_000,
);

promise(
  'Art. 8(3)',
  'in whatever order people join, are condemned, and closings are begun, cut and gone on with, the living keep their keys and the condemned lose them',
  async () => {
    await using at = await vaultHouse();
    const living: Remembered[] = [];
    const condemned: Remembered[] = [];
    /** The last entry, and how many of the condemned it ends. */
    let entry = 0;
    const cut = new Error('cut');
    const join = async (count: number) => void living.push(...(await at.make(count)));
    const condemn = async (count: number, from: number) => {
      const due = living.splice(Math.min(from, Math.max(0, living.length - count)), count);
      if (due.length === 0) return;
      entry = await at.condemn(due);
      condemned.push(...due);
    };
    const close = async (meanwhile: Record<string, () => Promise<unknown>>, cutAt: string | null) => {
      await at.lookNow();
      const wanted = { entry, covered: condemned.length };
      const closing = at.close(wanted.entry, {
        onSwitch: at.lookNow,
        between: async (point) => {
          await meanwhile[point]?.();
          if (point === cutAt) throw cut;
        },
      });
      const done = await closing.then(
        () => true,
        (error: unknown) => {
          if (error !== cut) throw error;
          return false;
        },
      );
      if (!done) return;
      const reached = await at.keysWithinReach();
      for (const { key } of condemned.slice(0, wanted.covered)) expect(reached).not.toContain(key);
    };

    const count = fc.integer({ min: 1, max: 40 });
    const at_ = fc.constantFrom(...points);
    const change = fc.oneof(
      fc.record({ kind: fc.constant('join' as const), count }),
      fc.record({ kind: fc.constant('condemn' as const), count, from: fc.nat(60) }),
    );
    type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
    const make = (one: Change) => (one.kind === 'join' ? join(one.count) : condemn(one.count, one.from));
    const step = fc.oneof(
      change,
      fc.record({
        kind: fc.constant('close' as const),
        meanwhile: fc.array(fc.tuple(at_, change), { maxLength: 2 }),
        cutAt: fc.option(at_),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        await join(5);
        await condemn(1, 0);
        for (const one of steps) {
          if (one.kind !== 'close') await make(one);
          // Inside the switch whoever makes scopes waits for it, so there they would wait for ever.
          else {
            const during = one.meanwhile.filter(([point]) => point !== 'inside switch');
            await close(Object.fromEntries(during.map(([point, other]) => [point, () => make(other)])), one.cutAt);
          }
          await at.expectReadable(living, condemned);
        }
        await close({}, null);
        await at.expectReadable(living, condemned);
      }),
      { numRuns: 12 },
    );
  },
  120_000,
);
