import { describe, expect, test } from 'vitest';
import pg from 'pg';
import { installation, promise, temporalForTests } from './index.ts';
import { withClient } from '@clounge/local/provision/server-url';

describe('an installation of a test', () => {
  test('has databases of its own, entered by their own roles only', async () => {
    await using one = await installation({ databases: ['attendance'] });
    await using two = await installation({ databases: ['attendance'] });
    await one.sql('attendance', 'create table only_here (id int)');
    expect(await two.sql('attendance', `select to_regclass('only_here') as found`)).toEqual([{ found: null }]);
    const foreign = new URL(one.url('billing', 'app'));
    foreign.pathname = new URL(one.url('attendance')).pathname;
    const client = new pg.Client({ connectionString: foreign.href });
    await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
    expect(one.place.ports.gateway).not.toBe(two.place.ports.gateway);
  });

  promise(
    'Art. 9(3)',
    'access to the database is limited: an app role reads and writes rows and changes no schema',
    async () => {
      await using house = await installation({ databases: ['attendance'] });
      await withClient(house.url('attendance', 'owner'), (owner) => owner.query('create table kept (id int)'));
      await withClient(house.url('attendance', 'app'), async (app) => {
        await app.query('insert into kept values (1)');
        await expect(app.query('create table mine (id int)')).rejects.toMatchObject({ code: '42501' });
        await expect(app.query('drop table kept')).rejects.toMatchObject({ code: '42501' });
      });
    },
  );

  test('Temporal serves', async () => {
    expect((await temporalForTests()).address).toMatch(/^127\.0\.0\.1:\d+$/);
  });
});
