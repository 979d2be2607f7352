// Runs once beside all tests: one PostgreSQL with template databases and one Temporal, started when the first test asks for them,
// in temporary folders and on free ports. Never touches a running `npm start`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, superuser, type RunningServer } from '@clounge/local/postgres/server';
import {
  closeStandardDatabases,
  migrateDatabase,
  provisionDatabase,
  provisionRoles,
} from '@clounge/local/provision/provision';
import { urlFor } from '@clounge/local/provision/server-url';
import { databases, type DatabasePlan } from '@clounge/local/provision/roles';
import { completeSecrets } from '@clounge/local/secrets';
import { temporalProgram, timeSkippingProgram } from '@clounge/local/temporal/programs';
import { startTemporal } from '@clounge/local/temporal/server';
import { dropping, type Dropping } from './dropping.ts';
import { takePortBlock } from './port-block.ts';
import { makeRunFolder, makeServersFolder } from './run-folder.ts';
import type { PostgresForTests, TemporalForTests } from './servers.ts';

let shared: Promise<{ socket: string; folder: string; servers: string; close(): Promise<void> }> | null = null;
let users = 0;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared ??= begin();
  users += 1;
  const { close, ...provided } = await shared;
  project.provide('clounge', provided);
  return async () => {
    users -= 1;
    if (users === 0) await close();
  };
}

async function begin() {
  const folder = await makeRunFolder();
  const servers = await makeServersFolder();
  const block = await takePortBlock();
  const running: RunningServer[] = [];
  let drops: Dropping | null = null;

  const offers: Record<string, () => Promise<unknown>> = {
    '/postgres': once(async (): Promise<PostgresForTests> => {
      const secrets = completeSecrets();
      const port = block.ports.postgres;
      running.push(
        await startPostgres({
          folder: join(servers, 'postgres'),
          logFile: join(folder, 'postgres.log'),
          port,
          password: secrets.postgresPassword,
          durable: false,
        }),
      );
      const serverUrl = urlFor(`postgres://127.0.0.1:${port}/`, 'postgres', {
        name: superuser,
        password: secrets.postgresPassword,
      });
      await provisionRoles(serverUrl, secrets);
      await closeStandardDatabases(serverUrl);
      drops = dropping(serverUrl);
      return { serverUrl, secrets, broken: await makeTemplates(serverUrl, secrets.rolePasswords) };
    }),
    '/temporal': once(async (): Promise<TemporalForTests> => {
      const { temporal: port, temporalHttp: httpPort, temporalMetrics: metricsPort } = block.ports;
      const program = await temporalProgram({ progress: say });
      running.push(
        await startTemporal({
          program,
          file: join(servers, 'temporal', 'temporal.db'),
          logFile: join(folder, 'temporal.log'),
          port,
          uiPort: null,
          httpPort,
          metricsPort,
        }),
      );
      return { address: `127.0.0.1:${port}` };
    }),
    '/time-skipping': once(async () => ({ program: await timeSkippingProgram({ progress: say }) })),
  };

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://servers');
    if (pathname === '/drop') {
      drops?.add(searchParams.get('prefix') ?? '?');
      return response.end(JSON.stringify({ value: true }));
    }
    const offer = offers[pathname];
    (offer ? offer() : Promise.reject(new Error(`no such server: ${pathname}`))).then(
      (value) => response.end(JSON.stringify({ value })),
      (error: unknown) =>
        response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) })),
    );
  });
  server.keepAliveTimeout = 1;
  const socket = join(folder, 'servers.sock');
  await new Promise<void>((resolve) => server.listen(socket, resolve));

  return {
    socket,
    folder,
    servers,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await drops?.close();
      await Promise.all(running.map((each) => each.stop()));
      await block.release();
      await Promise.all([folder, servers].map((each) => rm(each, { recursive: true, force: true })));
    },
  };
}

/** A schema that cannot be built is told to the tests that use it, and to no others. */
async function makeTemplates(
  serverUrl: string,
  passwords: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const broken: Record<string, string> = {};
  const make = async (plan: DatabasePlan) => {
    const name = `template_${plan.name}`;
    await provisionDatabase(serverUrl, plan, name);
    try {
      await migrateDatabase(urlFor(serverUrl, name, { name: plan.owner, password: passwords[plan.owner] ?? '' }), plan);
    } catch (error) {
      broken[plan.name] = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  };
  await Promise.all(databases.map(make));
  return broken;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
