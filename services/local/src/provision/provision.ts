// Makes a PostgreSQL server ready for the parts: roles, databases, grants, migrations. Idempotent; drops nothing, ever.
import { errorCode } from '@clounge/shared/errors';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import type { Secrets } from '../secrets.ts';
import { migrationsOf } from './migrations.ts';
import { databases, everyRole, rolesOf, type DatabasePlan } from './roles.ts';
import { roleMark } from './schema-stamp.ts';
import { placeOf, urlFor, withClient } from './server-url.ts';

const quote = pg.escapeIdentifier;

/** Checks version, rights and ownership of a server by URL. Throws `CannotStart` with what to do. */
export async function demandServer(serverUrl: string): Promise<void> {
  const place = placeOf(serverUrl);
  try {
    await withClient(serverUrl, async (client) => {
      const { rows } = await client.query<{ version: number; may: boolean }>(
        `select current_setting('server_version_num')::int as version, rolsuper or (rolcreaterole and rolcreatedb) as may from pg_roles where rolname = current_user`,
      );
      const [found] = rows;
      if (!found || found.version < 150_000)
        throw new CannotStart(
          `The PostgreSQL server at ${place} is older than 15; set CLOUNGE_POSTGRES_URL to a newer one, or unset it to use the bundled one.`,
        );
      if (!found.may)
        throw new CannotStart(
          `The user of CLOUNGE_POSTGRES_URL at ${place} may not create roles and databases; give it CREATEROLE and CREATEDB, or name another user.`,
        );
    });
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      `The PostgreSQL server at ${place} cannot be reached (${errorCode(error) || 'no answer'}); start it or correct CLOUNGE_POSTGRES_URL, or unset it to use the bundled one.`,
    );
  }
}

/**
 * Creates missing roles and gives each its password of this installation, in one transaction. Throws `CannotStart` when the roles
 * belong to another installation: two would fight over the passwords.
 */
export async function provisionRoles(
  serverUrl: string,
  secrets: Pick<Secrets, 'installation' | 'rolePasswords'>,
): Promise<void> {
  await withClient(serverUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock(20261101)'); // two starts at once on one server: one after the other
    const { rows } = await client.query<{ name: string; comment: string | null }>(
      `select rolname as name, shobj_description(oid, 'pg_authid') as comment from pg_roles where rolname = any($1)`,
      [everyRole],
    );
    const known = new Map(rows.map((row) => [row.name, row.comment]));
    const mine = roleMark(secrets.installation);
    for (const role of everyRole) {
      const password = secrets.rolePasswords[role];
      if (!password) throw new Error(`no password for role ${role}`);
      if (known.has(role) && known.get(role) !== mine) throw otherInstallation(serverUrl);
      await client.query(
        `${known.has(role) ? 'ALTER' : 'CREATE'} ROLE ${quote(role)} LOGIN PASSWORD ${pg.escapeLiteral(password)}`,
      );
      if (known.has(role)) continue;
      await client.query(`COMMENT ON ROLE ${quote(role)} IS ${pg.escapeLiteral(mine)}`);
      // A server's administrator who is no superuser must be a member to hand a database over.
      await client.query(`GRANT ${quote(role)} TO CURRENT_USER`);
    }
    await client.query('COMMIT');
  });
}

function otherInstallation(serverUrl: string): CannotStart {
  return new CannotStart(
    `The PostgreSQL server at ${placeOf(serverUrl)} already serves another installation; name another server in CLOUNGE_POSTGRES_URL, or that installation's data folder in CLOUNGE_DATA.`,
  );
}

/** Closes the databases that every cluster comes with; only for a server that is ours alone. */
export async function closeStandardDatabases(serverUrl: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'));
}

/** Creates one database (from `template`, where given) for its owner and opens it to its roles alone. */
export async function provisionDatabase(
  serverUrl: string,
  plan: DatabasePlan,
  name: string,
  from?: { template: string },
): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ owner: string }>(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
      [name],
    );
    const [found] = rows;
    if (found && found.owner !== plan.owner) throw otherInstallation(serverUrl);
    const source = from ? `TEMPLATE ${quote(from.template)}` : `TEMPLATE template0 ENCODING 'UTF8'`;
    if (!found) await client.query(`CREATE DATABASE ${quote(name)} OWNER ${quote(plan.owner)} ${source}`);
    await client.query(`REVOKE ALL ON DATABASE ${quote(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${quote(name)} TO ${rolesOf(plan).map(quote).join(', ')}`);
  });
}

/** Rights inside one database, before its migrations run; `ownerUrl` names it and its owner. */
async function prepareSchema(ownerUrl: string, plan: DatabasePlan): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
    await client.query('ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC');
    const users = rolesOf(plan).slice(1).map(quote).join(', ');
    await client.query(`GRANT USAGE ON SCHEMA public TO ${users}`);
    if (!plan.app) return;
    await client.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${quote(plan.app)}`,
    );
    await client.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${quote(plan.app)}`,
    );
  });
}

/** Brings one provisioned database's schema up to date. */
export async function migrateDatabase(ownerUrl: string, plan: DatabasePlan): Promise<void> {
  await prepareSchema(ownerUrl, plan);
  const run = migrationsOf[plan.name];
  if (run) await run(ownerUrl);
  const app = plan.app;
  if (!app || !run) return;
  // What has been migrated is the owner's to say.
  await withClient(ownerUrl, (client) =>
    client.query(`REVOKE INSERT, UPDATE, DELETE ON schema_migration FROM ${quote(app)}`),
  );
}

/** Everything, for an installation whose databases bear their plain names; `schema` is noted at each when it is up to date. */
export async function provision(
  serverUrl: string,
  secrets: Pick<Secrets, 'installation' | 'rolePasswords'>,
  schema: string,
): Promise<void> {
  await provisionRoles(serverUrl, secrets);
  const make = async (plan: DatabasePlan) => {
    await provisionDatabase(serverUrl, plan, plan.name);
    const password = secrets.rolePasswords[plan.owner] ?? '';
    const ownerUrl = urlFor(serverUrl, plan.name, { name: plan.owner, password });
    await migrateDatabase(ownerUrl, plan);
    await withClient(ownerUrl, (client) =>
      client.query(`COMMENT ON DATABASE ${quote(plan.name)} IS ${pg.escapeLiteral(schema)}`),
    );
  };
  await Promise.all(databases.map(make));
}
