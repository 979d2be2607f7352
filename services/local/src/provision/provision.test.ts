import { expect, test } from 'vitest';
import { mkdtemp, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { postgresForTests, promise, runFolder, takePortBlock } from '@clounge/test/kit';
import { startPostgres, superuser } from '../postgres/server.ts';
import { completeSecrets } from '../secrets.ts';
import { demandServer, provisionDatabase, provisionRoles } from './provision.ts';
import { urlFor, withClient } from './server-url.ts';
import { databases, rolesOf } from './roles.ts';

test('a server that does not answer is named with what to do, and its password is not', async () => {
  const answer = demandServer('postgres://clounge:hidden-word@127.0.0.1:9/postgres');
  await expect(answer).rejects.toThrow(
    'The PostgreSQL server at 127.0.0.1:9 cannot be reached (ECONNREFUSED); start it or correct CLOUNGE_POSTGRES_URL, or unset it to use the bundled one.',
  );
  await expect(answer).rejects.not.toThrow('hidden-word');
});

test('a user without the right to create roles is told so', async () => {
  const { serverUrl, secrets } = await postgresForTests();
  const weak = urlFor(serverUrl, 'template_attendance', {
    name: 'attendance_app',
    password: secrets.rolePasswords.attendance_app ?? '',
  });
  await expect(demandServer(weak)).rejects.toThrow(
    'may not create roles and databases; give it CREATEROLE and CREATEDB',
  );
});

test('a server of another installation is refused, and its passwords stay', async () => {
  const { serverUrl, secrets } = await postgresForTests();
  await expect(provisionRoles(serverUrl, completeSecrets())).rejects.toThrow('already serves another installation');
  const app = urlFor(serverUrl, 'template_attendance', {
    name: 'attendance_app',
    password: secrets.rolePasswords.attendance_app ?? '',
  });
  await expect(withClient(app, (client) => client.query('select 1'))).resolves.toBeDefined();
});

promise('Art. 9(3)', 'each role enters its own databases and no other', async () => {
  const { serverUrl, secrets } = await postgresForTests();
  for (const plan of databases) {
    const allowed = await withClient(serverUrl, async (client) => {
      const { rows } = await client.query<{ role: string }>(
        `select rolname as role from pg_roles where not rolsuper and rolname !~ '^pg_' and has_database_privilege(rolname, $1, 'CONNECT')`,
        [`template_${plan.name}`],
      );
      return rows.map((row) => row.role).sort();
    });
    expect(allowed).toEqual(rolesOf(plan).sort());
  }
  const outside = urlFor(serverUrl, 'postgres', {
    name: 'billing_app',
    password: secrets.rolePasswords.billing_app ?? '',
  });
  await expect(withClient(outside, (client) => client.query('select 1'))).rejects.toMatchObject({ code: '42501' });
});

test('an administrator who is no superuser provisions as well', async () => {
  const block = await takePortBlock();
  const home = await mkdtemp(join(runFolder(), 'managed-'));
  await chmod(home, 0o711);
  const server = await startPostgres({
    folder: join(home, 'postgres'),
    logFile: join(home, 'log'),
    port: block.ports.postgres,
    password: 'for-this-test',
    durable: false,
  });
  try {
    const root = urlFor(`postgres://127.0.0.1:${block.ports.postgres}/`, 'postgres', {
      name: superuser,
      password: 'for-this-test',
    });
    await withClient(root, (client) =>
      client.query(`create role managed login createrole createdb password 'for-this-test'`),
    );
    const managed = urlFor(root, 'postgres', { name: 'managed', password: 'for-this-test' });
    const secrets = completeSecrets();
    await demandServer(managed);
    for (const round of ['first', 'again']) {
      await provisionRoles(managed, secrets);
      for (const plan of databases) await provisionDatabase(managed, plan, plan.name);
      expect(round).toBeDefined();
    }
    const owner = urlFor(managed, 'identity', {
      name: 'identity_owner',
      password: secrets.rolePasswords.identity_owner ?? '',
    });
    await expect(withClient(owner, (client) => client.query('create table mine (id int)'))).resolves.toBeDefined();
  } finally {
    await server.stop();
    await block.release();
  }
});
