// Duplicates under interleavings, on the real database: whoever has not shown who they are blocks nobody and takes in nobody, whatever happens
// in whichever order and at the same time.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { letter } from '../intake/testing/letters.ts';
import { takeMessage } from '../intake/taking.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { askedBy, requestRow, verifiedRequest } from '../testing/requests.ts';
import { closeRequest } from './closing.ts';
import { cameWith } from './links.ts';
import { openRequest } from './opening.ts';
import { markVerified } from './verifying.ts';
import { closeAsDuplicate, confirmRequestKind, matchRequest } from './working.ts';

let at: PrivacyHouse;
let people: string[] = [];
beforeAll(async () => {
  at = await privacyHouse();
  people = await at.members([null, null, null, null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const [genuine, impostor] = [() => people[0] ?? '', () => people[1] ?? ''];
const kinds = ['VIEW', 'DELETE'] as const;

/** Sentences about what no order of events may bring about. */
async function broken(): Promise<string[]> {
  const { rows } = await at.sources.pool.query<{ what: string }>(
    `select 'a verified one hangs on one that is not' as what from rights_request r join rights_request l on l.id = r.linked_to
       where r.verified_at is not null and l.verified_at is null
     union all select 'an open verified one hangs on a closed one, on another person or on another right'
       from rights_request r join rights_request l on l.id = r.linked_to
       where r.verified_at is not null and r.closed_at is null and (l.closed_at is not null or l.about_id <> r.about_id or l.kind <> r.kind or l.linked_to is not null)
     union all select 'not exactly one stands for the others' from rights_request
       where verified_at is not null and closed_at is null and objection_to is null
       group by about_id, kind having count(*) filter (where linked_to is null) <> 1`,
  );
  return rows.map(({ what }) => what);
}

type Act =
  | { do: 'verify' | 'close'; which: number }
  | { do: 'match'; which: number; whom: number }
  | { do: 'kind'; which: number; kind: (typeof kinds)[number] };

const requests = 5;
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('verify' as const), which: fc.nat(requests - 1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), which: fc.nat(requests - 1) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('match' as const), which: fc.nat(requests - 1), whom: fc.nat(1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('kind' as const),
      which: fc.nat(requests - 1),
      kind: fc.constantFrom(...kinds),
    }),
  },
);

async function perform(ids: readonly string[], one: Act): Promise<void> {
  const requestId = ids[one.which] ?? '';
  if (one.do === 'verify') await markVerified(at.sources, requestId, 'CODE');
  if (one.do === 'close') await closeRequest(at.sources, requestId, { outcome: 'WITHDRAWN', by: null });
  if (one.do === 'match')
    await matchRequest(at.sources, as('handler'), { requestId, personId: people[2 + one.whom] ?? '' });
  if (one.do === 'kind') await confirmRequestKind(at.sources, as('handler'), { requestId, kind: one.kind });
}

describe('duplicates', () => {
  promise('Art. 6', 'an impostor’s open request neither blocks nor takes in the genuine one', async () => {
    const forged = await openRequest(at.sources, askedBy(at, impostor()));
    await matchRequest(at.sources, as('handler'), { requestId: forged.id, personId: genuine() });
    const real = await verifiedRequest(at, genuine());
    expect(real).toMatchObject({ state: 'VERIFIED', linkedTo: null });
    const again = await verifiedRequest(at, genuine());
    expect(again.linkedTo).toBe(real.id);
    const { refusal } = await closeAsDuplicate(at.sources, as('handler'), { requestId: real.id, of: forged.id });
    expect(refusal?.code).toBe('NOT_THE_SAME');
    await expect(
      at.sources.pool.query('update rights_request set linked_to = $2 where id = $1', [real.id, forged.id]),
    ).rejects.toThrow('foreign key');
    await expect(
      at.sources.pool.query('update rights_request set linked_to = null where id = $1', [again.id]),
    ).rejects.toThrow('rights_request_genuine');
    // What hung on one that closes stands for itself.
    await closeRequest(at.sources, real.id, { outcome: 'CARRIED_OUT', by: null });
    expect((await requestRow(at, again.id)).linkedTo).toBeNull();
    const third = await verifiedRequest(at, genuine());
    const closed = await closeAsDuplicate(at.sources, as('handler'), { requestId: third.id, of: again.id });
    expect(closed.refusal).toBeNull();
    expect(closed.request).toMatchObject({ state: 'CLOSED', outcome: 'DUPLICATE', duplicateOf: again.id });
    expect(await broken()).toEqual([]);
  });

  promise(
    'Art. 6',
    'in whichever order requests are matched, verified, read anew and closed, and at the same time, one verified request of each person and right stands for itself',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
          async (rounds) => {
            const opened = await Promise.all(
              Array.from({ length: requests }, (_one, index) =>
                openRequest(
                  at.sources,
                  askedBy(at, people[2 + (index % 2)] ?? '', {
                    kindConfirmed: false,
                    kind: kinds[index % 2] ?? 'VIEW',
                  }),
                ),
              ),
            );
            const ids = opened.map(({ id }) => id);
            for (const round of rounds) {
              await Promise.all(round.map((one) => perform(ids, one)));
              expect(await broken()).toEqual([]);
            }
            for (const id of ids) await closeRequest(at.sources, id, { outcome: 'WITHDRAWN', by: null });
          },
        ),
        { numRuns: 15 },
      );
    },
    120_000,
  );

  promise(
    'Art. 6',
    'of one message about several people each is a matter of its own: none hangs on the other or is closed in favour of it, and they name each other by number alone',
    async () => {
      const text = 'Please delete the data of one.worker@c101.example and of two.worker@c101.example.';
      const taken = async () => {
        const raw = letter({ from: 'agent@elsewhere.example', text });
        const { id } = await takeMessage(at.sources, { raw, via: 'LOCAL', at: at.hoursAgo(1) });
        const { rows } = await at.sources.pool.query<{ id: string }>(
          'select case_id as id from intake_case where message_id = $1 order by position',
          [id],
        );
        return Promise.all(rows.map((row) => requestRow(at, row.id)));
      };
      const [one, two] = await taken();
      expect([one?.linkedTo, two?.linkedTo]).toEqual([null, null]);
      const ties = await cameWith(at.sources.pool, one?.id ?? '');
      expect(ties).toEqual([{ id: two?.id, reference: two?.reference, state: 'RECEIVED' }]);
      const closing = { requestId: two?.id ?? '', of: one?.id ?? '' };
      expect((await closeAsDuplicate(at.sources, as('officer'), closing)).refusal?.code).toBe('NOT_THE_SAME');
      // Sent again it is another message: its requests are likes of the first ones.
      const [again] = await taken();
      expect([one?.id, two?.id]).toContain(again?.linkedTo);
    },
  );
});
