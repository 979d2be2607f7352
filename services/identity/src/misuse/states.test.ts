// Whatever is done with a record of misuse in whatever order: its state never goes back, and nobody decides twice about one record.
import fc from 'fast-check';
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { decideMisuse, decideMisuseObjection } from './deciding.ts';
import { recordMisuseObjection } from './objecting.ts';
import { misuseRecord } from './reading.ts';
import { tellMisuse } from './telling.ts';
import { misuseHouse, type MisuseHouse, type Staff } from './testing/house.ts';

const ranks = { SUSPECTED: 0, CONFIRMED: 1, OBJECTED: 2, REJECTED: 3, CLEARED: 3 } as const;

const staff = fc.constantFrom<Staff>('officer', 'deputy', 'secondDeputy', 'support');
const operation = fc.oneof(
  fc.record({ kind: fc.constant('decide' as const), who: staff, yes: fc.boolean() }),
  fc.record({ kind: fc.constant('object' as const), who: staff, yes: fc.boolean() }),
  fc.record({ kind: fc.constant('judge' as const), who: staff, yes: fc.boolean() }),
  fc.record({ kind: fc.constant('tell' as const), who: staff, yes: fc.boolean() }),
);
type Operation = typeof operation extends fc.Arbitrary<infer One> ? One : never;

async function carryOut({ sources, as }: MisuseHouse, id: string, { kind, who, yes }: Operation): Promise<void> {
  const reason = 'As it was found.';
  if (kind === 'decide') await decideMisuse(sources, as(who), { id, confirmed: yes, reason });
  if (kind === 'judge') await decideMisuseObjection(sources, as(who), { id, upheld: yes, reason });
  if (kind === 'object') await recordMisuseObjection(sources, as(who), { id, how: 'PHONE', text: 'It was not me.' });
  if (kind === 'tell') await tellMisuse(sources, as(who), { id, how: yes ? 'EMAIL' : 'PHONE' });
}

promise(
  'Art. 3(2)',
  'in any order of acts a state never goes backwards, one tells once, and three decide as three',
  async () => {
    const place = await installation({ databases: ['identity', 'vault', 'journal'] });
    await using at = await misuseHouse(place);
    const [person = ''] = await at.people('B-1');
    const look = async (id: string) =>
      (await misuseRecord(at.sources, at.as('officer'), id))?.one ?? expect.fail('no case');
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 10 }), async (operations) => {
        const id = await at.suspicion(person);
        let before = await look(id);
        for (const one of operations) {
          await carryOut(at, id, one);
          const after = await look(id);
          expect(ranks[after.state]).toBeGreaterThanOrEqual(ranks[before.state]);
          if (ranks[before.state] === 3) expect(after.state).toBe(before.state);
          if (before.toldAt) expect(after.toldAt).toEqual(before.toldAt);
          if (before.decidedBy) expect(after.decidedBy).toBe(before.decidedBy);
          before = after;
        }
        const parties = [before.reportedBy, before.decidedBy, before.objectionDecidedBy].filter((one) => one !== null);
        expect(new Set(parties).size).toBe(parties.length);
        expect(before.state === 'CLEARED').toBe(before.clearedAt !== null);
      }),
      { numRuns: 25 },
    );
    expect(new Set(at.letters.map((letter) => letter.id)).size).toBe(at.letters.length);
  },
);

promise('Art. 3(2)', 'of two who decide at once, one does', async () => {
  const place = await installation({ databases: ['identity', 'vault', 'journal'] });
  await using at = await misuseHouse(place);
  const [person = ''] = await at.people('B-2');
  const id = await at.suspicion(person);
  const decided = await Promise.all(
    (['officer', 'deputy'] as const).map((who) =>
      decideMisuse(at.sources, at.as(who), { id, confirmed: who === 'officer', reason: 'As it was found.' }),
    ),
  );
  expect(decided.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['ALREADY_DECIDED', 'done']);
});

promise('Art. 3(2)', 'the database itself lets no case go back, and nobody take another’s place in it', async () => {
  const place = await installation({ databases: ['identity', 'vault', 'journal'] });
  await using at = await misuseHouse(place);
  const [person = ''] = await at.people('B-3');
  const id = await at.confirmed(person);
  const change = (what: string) => place.sql('identity', `update misuse_case set ${what} where id = $1`, [id]);
  for (const what of [
    `state = 'SUSPECTED', decided_at = null`,
    `decided_by = 'S-0002'`,
    `reported_by = 'S-0003'`,
    `told_at = now()`,
    `objected_at = now(), objection_decided_at = now(), objection_decided_by = 'S-0001'`,
  ])
    await expect(change(what)).rejects.toThrow();
  await change(`state = 'OBJECTED', objected_at = now()`);
  await expect(change(`state = 'CONFIRMED'`)).rejects.toThrow(/does not go back/);
});
