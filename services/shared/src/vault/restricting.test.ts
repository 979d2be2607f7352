// Reasons of a restriction beside each other, in whatever order people withdraw, come back, ask to stop and have it lifted. On a real vault.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { openPool } from '../database/index.ts';
import { condemn } from './condemning.ts';
import { liftRequested, liftRestriction, restrict, restrictionsOf } from './restricting.ts';

const acts = ['withdraw', 'reinstate', 'stop', 'liftStop', 'destroy'] as const;
type Act = (typeof acts)[number];

/** What must be true of a person after these acts, said without looking at the vault. */
interface Truth {
  withdrawn: boolean;
  stopped: boolean;
  destroyed: boolean;
}

function after(truth: Truth, act: Act): Truth {
  switch (act) {
    case 'withdraw':
      return { ...truth, withdrawn: true };
    case 'reinstate':
      return truth.destroyed ? truth : { ...truth, withdrawn: false };
    case 'stop':
      return { ...truth, stopped: true };
    case 'liftStop':
      return { ...truth, stopped: false };
    case 'destroy':
      return { ...truth, destroyed: true };
  }
}

const reasonOf = ({ withdrawn, stopped, destroyed }: Truth): string | null =>
  destroyed ? 'DESTROYED' : withdrawn ? 'WITHDRAWN' : stopped ? 'REQUESTED' : null;

promise(
  'Art. 6',
  'a lifted stop never opens somebody who withdrew, and whoever comes back stays stopped, in every order',
  async () => {
    await using place = await installation({ databases: ['vault'] });
    const pool = openPool(place.url('vault', 'vault_privacy'));
    const owner = randomUUID();
    const carry = async (subjectId: string, act: Act): Promise<unknown> => {
      const since = new Date('2026-11-01T00:00:00Z');
      switch (act) {
        case 'withdraw':
          return restrict(pool, [{ subjectId, reason: 'WITHDRAWN', since }]);
        case 'reinstate':
          return liftRestriction(pool, subjectId);
        case 'stop':
          return restrict(pool, [{ subjectId, reason: 'REQUESTED', since }]);
        case 'liftStop':
          return liftRequested(pool, [subjectId]);
        case 'destroy': {
          const targets = { recordClasses: ['membership'], subjectIds: [subjectId], untilDays: [] };
          return condemn(pool, { batchId: owner, rule: 'test', ...targets });
        }
      }
    };
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), async (order) => {
          const subjectId = randomUUID();
          // A key of the membership, so that a recovery asks whether it lives.
          await place.sql(
            'vault',
            `insert into scope (name, page, slot, subject_id, record_class)
             values ($1, nextval('key_page_id'), 0, $2, 'membership')`,
            [`subject:${subjectId}/membership`, subjectId],
          );
          let truth: Truth = { withdrawn: false, stopped: false, destroyed: false };
          for (const act of order) {
            await carry(subjectId, act);
            truth = after(truth, act);
            const restriction = (await restrictionsOf(pool, [subjectId])).get(subjectId);
            expect([order, restriction?.reason ?? null]).toEqual([order, reasonOf(truth)]);
          }
        }),
        { numRuns: 60 },
      );
    } finally {
      await pool.end();
    }
  },
);
