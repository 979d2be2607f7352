// An installation of its own for one test: databases cloned from templates, secrets, keys, free ports. Nothing is shared but the servers.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { clientsOf, writeClients } from '@clounge/local/clients';
import {
  databaseUrl,
  environmentOf,
  type Environment,
  type Installation as Place,
  type PartName,
} from '@clounge/local/environment';
import { provisionDatabase } from '@clounge/local/provision/provision';
import { urlFor, withClient } from '@clounge/local/provision/server-url';
import { databases, planOf, type DatabaseName } from '@clounge/local/provision/roles';
import { completeSecrets, keyFilesIn } from '@clounge/local/secrets';
import { takePortBlock } from './port-block.ts';
import { dropLater, postgresForTests, runFolder, temporalForTests } from './servers.ts';

export interface InstallationOptions {
  /** Business time at the start, such as `2026-11-01T09:00:00+07:00`; real time when absent. */
  clock?: string;
  /** Which databases are cloned; all when absent. A part also needs `vault` and `journal`. */
  databases?: readonly DatabaseName[];
  /** Starts the shared Temporal when true; `startHouse` with a worker asks for it. */
  temporal?: boolean;
  /** Folder of the built user interface. */
  uiFolder?: string;
}

export interface Installation {
  place: Place;
  /** Private folder of this installation; gone when it is closed. */
  folder: string;
  /** The environment of a part, as its `config.ts` reads it. */
  env(part: PartName): Environment;
  /** Connection string of a database as `owner`, `app` (service databases) or any role such as `vault_billing`. */
  url(database: DatabaseName, role?: 'owner' | 'app' | (string & {})): string;
  /** Runs SQL as the server's administrator, for looking behind the scenes. */
  sql<Row extends pg.QueryResultRow>(database: DatabaseName, statement: string, values?: unknown[]): Promise<Row[]>;
  /** Drops the databases and frees the ports. Everything that uses them must be closed before. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

let made = 0;

/** Makes an installation; takes about a tenth of a second once the servers are up. */
export async function installation(options: InstallationOptions = {}): Promise<Installation> {
  const { serverUrl, secrets: cluster, broken } = await postgresForTests();
  const wanted = options.databases ?? databases.map((plan) => plan.name);
  for (const name of wanted)
    if (broken[name]) throw new Error(`The ${name} database has no schema to test with: ${broken[name]}`);

  made += 1;
  const block = await takePortBlock();
  const prefix = `t${block.ports.gateway}_${process.pid}_${made}_`;
  const folder = join(runFolder(), prefix);
  await mkdir(folder, { mode: 0o700 });
  const secrets = { ...completeSecrets(), rolePasswords: cluster.rolePasswords };
  const publicUrl = `http://localhost:${block.ports.gateway}`;
  const place: Place = {
    publicUrl,
    ports: block.ports,
    secrets,
    keyFiles: await keyFilesIn(folder),
    clientsFile: await writeClients(folder, clientsOf(secrets, [publicUrl])),
    postgresUrl: serverUrl,
    databasePrefix: prefix,
    temporalAddress: options.temporal ? (await temporalForTests()).address : '127.0.0.1:9',
    taskQueue: `clounge-${prefix}`,
    clockOffsetMs: options.clock ? Date.parse(options.clock) - Date.now() : 0,
    timeZone: 'Asia/Jakarta',
    smtpUrl: `smtp://127.0.0.1:${block.ports.smtp}`,
    uiFolder: options.uiFolder ?? folder,
    nodeEnv: 'test',
    allowFileKeys: false,
    readyChecks: {},
  };
  await Promise.all(
    wanted.map((name) => provisionDatabase(serverUrl, planOf(name), prefix + name, { template: `template_${name}` })),
  );

  let closed: Promise<void> | null = null;
  const close = () =>
    (closed ??= (async () => {
      await dropLater(prefix);
      await block.release();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    })());

  return {
    place,
    folder,
    env: (part) => environmentOf(part, place),
    url: (database, role = 'owner') =>
      databaseUrl(place, database, role === 'owner' || role === 'app' ? `${database}_${role}` : role),
    sql: async <Row extends pg.QueryResultRow>(database: DatabaseName, statement: string, values?: unknown[]) =>
      withClient(
        urlFor(serverUrl, prefix + database),
        async (client) => (await client.query<Row>(statement, values)).rows,
      ),
    close,
    [Symbol.asyncDispose]: close,
  };
}

export type { DatabaseName, PartName };
