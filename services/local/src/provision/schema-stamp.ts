// Tells in one query whether a server is provisioned and migrated by these very sources, so that a second start need not do it again.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectRoot } from '../settings.ts';
import { databases, everyRole } from './roles.ts';
import { withClient } from './server-url.ts';

const services = join(projectRoot, 'services');

/** Hash of everything that provisioning and migrations are made of. */
export async function schemaOfSources(): Promise<string> {
  const entries = await readdir(services, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) => !path.includes('/node_modules/') && /migrat|local\/src\/provision\//.test(relative(services, path)),
    )
    .sort();
  const hash = createHash('sha256');
  for (const path of files)
    hash
      .update(relative(services, path))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  return `schema ${hash.digest('hex')}`;
}

/** Whether every database bears this stamp and every role is this installation's. False also where it cannot be told. */
export async function isUpToDate(serverUrl: string, schema: string, installation: string): Promise<boolean> {
  return withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ databases: number; roles: number }>(
      `select
         (select count(*)::int from pg_database where datname = any($1) and shobj_description(oid, 'pg_database') = $2) as databases,
         (select count(*)::int from pg_roles where rolname = any($3) and shobj_description(oid, 'pg_authid') = $4) as roles`,
      [databases.map((plan) => plan.name), schema, everyRole, roleMark(installation)],
    );
    return rows[0]?.databases === databases.length && rows[0].roles === everyRole.length;
  }).catch(() => false);
}

/** What a role's comment says of whose it is. */
export const roleMark = (installation: string) => `CLounge back office, installation ${installation}`;
