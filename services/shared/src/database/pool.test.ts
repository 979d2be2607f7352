// Works side by side in a transaction: whatever fails, nothing is written after the rollback. On a real PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installation, type Installation } from '@clounge/test/kit';
import { inTransaction, openPool, together, within, type Pool } from './index.ts';

describe('works begun together', () => {
  let place: Installation;
  let pool: Pool;
  beforeAll(async () => {
    place = await installation({ databases: ['vault'] });
    // One connection: what wrote on after the rollback would be committed by it.
    pool = openPool(place.url('vault'), 1);
    await pool.query('create table written (step int)');
  });
  afterAll(async () => {
    await pool.end();
    await place.close();
  });

  const steps = async () => (await pool.query<{ step: number }>('select step from written order by step')).rows;

  test('a work that goes on while another fails writes nothing past the rollback', async () => {
    const work = inTransaction(pool, (client) =>
      together([
        (async () => {
          for (const step of [1, 2, 3]) await client.query('insert into written values ($1)', [step]);
        })(),
        Promise.reject(new Error('the key server is gone')),
      ]),
    );
    await expect(work).rejects.toThrow('the key server is gone');
    expect(await steps()).toEqual([]);
  });

  test('all that succeed are answered in order', async () => {
    expect(await together([Promise.resolve('one'), 2, Promise.resolve(null)])).toEqual(['one', 2, null]);
  });

  test('transactions within one are undone by themselves, and stand or fall with it', async () => {
    const write = (steps: Pool, step: number, fails = false) =>
      inTransaction(steps, async (client) => {
        await client.query('insert into written values ($1)', [step]);
        if (fails) throw new Error('this step fails');
      });
    await inTransaction(pool, async (client) => {
      const inside = within(client);
      await write(inside, 10);
      await expect(write(inside, 11, true)).rejects.toThrow('this step fails');
      await inTransaction(inside, async (outer) => {
        await write(within(outer), 12);
        await expect(write(inside, 13, true)).rejects.toThrow('this step fails');
      });
    });
    expect(await steps()).toEqual([{ step: 10 }, { step: 12 }]);
    const all = inTransaction(pool, async (client) => {
      await write(within(client), 14);
      throw new Error('all of it fails');
    });
    await expect(all).rejects.toThrow('all of it fails');
    expect(await steps()).toEqual([{ step: 10 }, { step: 12 }]);
  });
});
