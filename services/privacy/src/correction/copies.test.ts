// What was corrected in copies: a restored database, an older copy of the vault; and every order of corrections, holds and a withdrawal.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { provisionDatabase } from '@clounge/local/provision/provision';
import { planOf } from '@clounge/local/provision/roles';
import { mintToken, promise } from '@clounge/test/kit';
import { subjectScope } from '@clounge/shared/vault';
import { correctionsOf } from '../testing/corrections.ts';
import { privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { endFormerForGood, putBackCorrections } from './ending.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
  // Its outbox would carry corrections out by itself; here each step is taken by the test.
  await at.house.stop('privacy');
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const { carry, corrected, current, found, hold, lift, newEmail, read, rowOf, stateOf, vault, waiting } = correctionsOf(
  () => at,
);

const admin = (statement: string) => at.house.installation.sql('journal', statement);
const nameOf = (name: string) => at.house.installation.place.databasePrefix + name;

/** Takes identity's database back to what it was when `work` began. */
async function restoredAfter(work: () => Promise<void>): Promise<void> {
  const { place } = at.house.installation;
  await at.house.stop('identity');
  await admin(`create database "${nameOf('backup')}" template "${nameOf('identity')}"`);
  await at.house.start('identity');
  await work();
  await at.house.stop('identity');
  await admin(`drop database "${nameOf('identity')}" with (force)`);
  await provisionDatabase(place.postgresUrl, planOf('identity'), nameOf('identity'), { template: nameOf('backup') });
  await admin(`drop database "${nameOf('backup')}"`);
  await at.house.start('identity');
}

describe('copies of what was corrected', () => {
  promise(
    'Art. 8(3)',
    'a database restored to before a correction shows nobody the former value, and gets the corrected one back; of two, the later',
    async () => {
      const [member = '', other = ''] = await at.members([null, null]);
      const old = await current(member);
      const others = await current(other);
      const [first, second] = [newEmail(), newEmail()];
      await restoredAfter(async () => {
        await corrected(member, 'membership', { email: first });
        await corrected(member, 'membership', { email: second });
      });
      expect(await current(member)).toBe('destroyed');
      expect([await found(old), await found(first), await found(second)]).toEqual([null, null, null]);
      expect(await found(others)).toBe(other);
      expect(await putBackCorrections(at.sources)).toBe(1);
      expect(await current(member)).toBe(second);
      expect([await found(old), await found(first), await found(second)]).toEqual([null, null, member]);
      expect(await current(other)).toBe(others);
      expect(await putBackCorrections(at.sources)).toBe(0);
      await at.house.stop('identity');
      await at.house.start('identity');
      expect(await current(member)).toBe(second);
    },
  );

  promise(
    'Art. 8(3)',
    'before the epoch is closed only access is removed; afterwards no copy of the vault opens the former value, and the corrected one opens',
    async () => {
      const [member = ''] = await at.members([null]);
      const [before, old, email] = [await rowOf('membership', member), await current(member), newEmail()];
      const { requestId } = await corrected(member, 'membership', { email });
      // Who has an older copy of the vault's list of keys does not know that this one ended.
      const scope = [subjectScope(member, 'membership')];
      const [known] = await vault<{ ended: string }>(
        'select condemned_at::text as ended from scope where name = $1 and version = 1',
        scope,
      );
      const condemned = (ended: string | null) =>
        vault('update scope set condemned_at = $2 where name = $1 and version = 1', [...scope, ended]);
      await condemned(null);
      expect(await read(member, before)).toBe(old);
      await condemned(known?.ended ?? null);
      expect((await stateOf(requestId)).formerValues()).toBe('ACCESS_REMOVED');
      expect(await endFormerForGood(at.sources)).toBeGreaterThan(0);
      expect((await stateOf(requestId)).formerValues()).toBe('IRRECOVERABLE');
      await condemned(null);
      await expect(read(member, before)).rejects.toThrow();
      await condemned(known?.ended ?? null);
      expect(await current(member)).toBe(email);
      expect(await endFormerForGood(at.sources)).toBe(0);
    },
    120_000,
  );
});

const step = fc.constantFrom('correct', 'hold', 'lift', 'withdraw', 'carry');

promise(
  'Art. 6(1)',
  'in whatever order corrections, holds and a withdrawal come: nothing held ends, and in the end the person has the last value and no other opens',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
        const [member = ''] = await at.members([null]);
        const former = new Map<string, Awaited<ReturnType<typeof rowOf>>>();
        let value = await current(member);
        let holdId: string | null = null;
        let open: { correctionId: string; email: string } | null = null;
        const carryOpen = async () => {
          if (!open) return;
          const outcome = await carry(open.correctionId);
          expect(outcome).toBe(holdId === null ? 'DONE' : 'HELD');
          if (outcome === 'DONE') {
            value = open.email;
            open = null;
          }
        };
        for (const one of steps) {
          if (one === 'correct' && !open) {
            former.set(value, await rowOf('membership', member));
            const email = newEmail();
            open = { correctionId: (await waiting(member, email)).correctionId, email };
          }
          if (one === 'hold' && holdId === null) holdId = await hold(member);
          if (one === 'lift' && holdId !== null) {
            await lift(holdId);
            holdId = null;
          }
          if (one === 'withdraw') await withdraw(member);
          if (one === 'carry') await carryOpen();
          expect(await current(member)).toBe(value);
        }
        if (holdId !== null) await lift(holdId);
        holdId = null;
        await carryOpen();
        former.delete(value);
        expect(await current(member)).toBe(value);
        expect(await found(value)).toBe(member);
        for (const [email, row] of former) {
          expect(await read(member, row)).toBe('destroyed');
          expect(await found(email)).toBeNull();
        }
      }),
      { numRuns: 12 },
    );
  },
  120_000,
);

async function withdraw(personId: string): Promise<void> {
  const token = await mintToken(at.house.installation, { kind: 'person', roles: ['officer'], staffNumber: 'S-0001' });
  const { errors } = await at.house.graphql(
    'mutation Withdraw($id: ID!) { withdrawMember(input: { personId: $id }) { refusal { code } } }',
    { id: personId },
    { token, part: 'identity' },
  );
  expect(errors).toEqual([]);
}
