// A server that drops connections at the worst moments leaves nothing lent out.
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { connect } from './index.ts';

const rounds = 12;

promise(
  'Art. 9(1)',
  'a database that drops a connection within a transaction, or as one begins, costs that transaction and no later one',
  async () => {
    await using place = await installation({ databases: ['identity'] });
    // One connection: were it not given back once, nobody would get one any more; and no other lies idle whose end is not known yet.
    const orm = await connect(place.url('identity', 'app'), [], 1);
    const drop = () =>
      place.sql(
        'identity',
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
    for (let round = 0; round < rounds; round += 1) {
      const broken = orm.em.fork().transactional(async (tx) => {
        await tx.execute('select 1');
        await drop();
        await tx.execute('select 1');
      });
      await expect(broken).rejects.toThrow();
      await orm.em.fork().execute('select 1');
      // Dropped where nobody looks: the next transaction may be given the connection before its end is known.
      const begun = orm.em.fork().transactional((tx) => tx.execute('select 1'));
      await Promise.allSettled([begun, drop()]);
    }
    // The one that may still be given the connection of which nobody knows yet that it ended; then no other.
    await orm.em
      .fork()
      .execute('select 1')
      .catch(() => undefined);
    expect(await orm.em.fork().execute('select 1 as one')).toEqual([{ one: 1 }]);
    await orm.close(true);
  },
);
