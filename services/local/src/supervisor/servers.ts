// The servers that stand in for production's: PostgreSQL, Temporal, the mailbox. Each is ours, kept running, or somebody's by URL.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../cannot-start.ts';
import { startMailbox } from '../mailbox/mailbox.ts';
import type { Ports } from '../ports.ts';
import { startPostgres, superuser } from '../postgres/server.ts';
import type { ProvisionOrder } from '../provision/errand.ts';
import { demandServer } from '../provision/provision.ts';
import { isUpToDate, schemaOfSources } from '../provision/schema-stamp.ts';
import { urlFor } from '../provision/server-url.ts';
import type { Secrets } from '../secrets.ts';
import type { Settings } from '../settings.ts';
import { temporalProgram } from '../temporal/programs.ts';
import { accepts, startTemporal } from '../temporal/server.ts';
import { runErrand } from './errand.ts';
import { keep, type Kept, type Running } from './keeper.ts';
import type { Stoppable } from './stopping.ts';
import type { ProcessMark } from '../processes.ts';

/** What every server's start needs. */
export interface Ground {
  settings: Settings;
  ports: Ports;
  secrets: Secrets;
  say(message: string): void;
  note(name: string, mark: ProcessMark | null): Promise<void>;
  /** Whatever is kept goes here at once, so that an interrupted start stops it too. */
  kept: Stoppable[];
}

export const logFile = (data: string, name: string) => join(data, 'logs', `${name}.log`);

export async function keepRunning(ground: Ground, name: string, start: () => Promise<Running>): Promise<Kept> {
  const kept = keep({ name, start, say: ground.say, onChange: (mark) => ground.note(name, mark) });
  ground.kept.push(kept);
  await kept.started;
  return kept;
}

/** Answers the server's URL as administrator, provisioned and migrated. */
export async function bringPostgres(ground: Ground): Promise<string> {
  const { settings, ports, secrets } = ground;
  if (settings.postgresUrl) {
    await demandServer(settings.postgresUrl);
    await provisionWhereNeeded(settings.postgresUrl, secrets, false);
    return settings.postgresUrl;
  }
  const url = urlFor(`postgres://127.0.0.1:${ports.postgres}/`, 'postgres', {
    name: superuser,
    password: secrets.postgresPassword,
  });
  await keepRunning(ground, 'postgres', () =>
    startPostgres({
      folder: join(settings.data, 'postgres'),
      logFile: logFile(settings.data, 'postgres'),
      port: ports.postgres,
      password: secrets.postgresPassword,
      durable: true,
    }),
  );
  await provisionWhereNeeded(url, secrets, true);
  return url;
}

const provisionScript = fileURLToPath(new URL('../provision/errand.ts', import.meta.url));

async function provisionWhereNeeded(
  serverUrl: string,
  { installation, rolePasswords }: Secrets,
  bundled: boolean,
): Promise<void> {
  const schema = await schemaOfSources();
  if (await isUpToDate(serverUrl, schema, installation)) return;
  await runErrand<ProvisionOrder, null>(provisionScript, {
    serverUrl,
    secrets: { installation, rolePasswords },
    bundled,
    schema,
  });
}

/** Answers the address of its gRPC interface and how `/readyz` asks for it. */
export async function bringTemporal(ground: Ground): Promise<{ address: string; readyUrl: string }> {
  const { settings, ports } = ground;
  if (settings.temporalAddress) {
    if (!(await accepts(settings.temporalAddress))) {
      throw new CannotStart(
        `The Temporal server at ${settings.temporalAddress} cannot be reached; start it or correct CLOUNGE_TEMPORAL_ADDRESS, or unset it to use the bundled development server.`,
      );
    }
    return { address: settings.temporalAddress, readyUrl: `tcp://${settings.temporalAddress}` };
  }
  const program = await temporalProgram({ progress: ground.say });
  await keepRunning(ground, 'temporal', () =>
    startTemporal({
      program,
      file: join(settings.data, 'temporal', 'temporal.db'),
      logFile: logFile(settings.data, 'temporal'),
      port: ports.temporal,
      uiPort: ports.temporalUi,
      httpPort: ports.temporalHttp,
      metricsPort: ports.temporalMetrics,
    }),
  );
  return {
    address: `127.0.0.1:${ports.temporal}`,
    readyUrl: `http://127.0.0.1:${ports.temporalHttp}/api/v1/namespaces/default`,
  };
}

/** In this process, to which it adds little. Answers how `/readyz` asks for it. */
export async function bringMailbox({ settings, ports, kept }: Ground): Promise<string> {
  const mailbox = await startMailbox({
    smtpPort: ports.smtp,
    webPort: ports.mailbox,
    folder: join(settings.data, 'mail'),
  });
  kept.push({ name: 'mailbox', stop: () => mailbox.close() });
  return `${mailbox.url}/readyz`;
}
