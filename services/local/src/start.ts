// `npm start`: brings up everything on this machine, keeps it running, and stops it in order. The laptop's stand-in for an operator.
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { clientsOf, writeClients } from './clients.ts';
import { clockOffset } from './clock.ts';
import { startSettings } from './config.ts';
import { credentialsFile, writeCredentials } from './demo/credentials.ts';
import { seedDemo } from './demo/seed.ts';
import type { Installation } from './environment.ts';
import { watchFolder, watchLauncher } from './launcher.ts';
import { limitLogs } from './logs.ts';
import { demandFree, portsFrom, type PortName, type Ports } from './ports.ts';
import { clearLeftovers as clearPostgres } from './postgres/server.ts';
import { keyFilesIn, secretsIn, type Secrets } from './secrets.ts';
import { openDataFolder, type Settings } from './settings.ts';
import { awaitReady } from './supervisor/readiness.ts';
import { bringParts } from './supervisor/parts-processes.ts';
import { takeFolder, type RunRecord } from './supervisor/run-record.ts';
import { bringMailbox, bringPostgres, bringTemporal, type Ground } from './supervisor/servers.ts';
import { stopAll } from './supervisor/stopping.ts';
import { summary } from './supervisor/summary.ts';
import { bringVite } from './supervisor/vite.ts';
import { clearLeftovers as clearTemporal } from './temporal/server.ts';
import { sinceStart, terminal } from './terminal.ts';
import { buildUi } from './ui-build.ts';

const stopping = new AbortController();
let ground: Ground | null = null;
let record: RunRecord | null = null;

async function main(): Promise<void> {
  const chosen = startSettings(process.argv.slice(2));
  const settings = { ...chosen, data: await openDataFolder(chosen.data) };
  const ports = portsFrom(settings.port);
  watchFolder(settings.data, abandoned);
  record = await takeFolder(settings.data, settings.port);
  await clearPostgres(join(settings.data, 'postgres'));
  await clearTemporal(join(settings.data, 'temporal', 'temporal.db'));
  await demandFree(ports, portsOf(settings, ports));

  const secrets = await secretsIn(settings.data);
  ground = { settings, ports, secrets, say: terminal.say, note: record.note, kept: [] };
  limitLogs(join(settings.data, 'logs'));
  terminal.say('CLounge back office is starting.');
  // Before anything serves, so that whoever waits for /readyz finds them.
  if (settings.accounts === 'demo') await writeCredentials(settings.data, settings.publicUrl, secrets);
  const place = await bringServers(ground, secrets);
  await terminal.step('subgraphs, gateway, worker', () => bringParts(required(ground), place));
  if (settings.dev) await bringVite(ground, place.publicUrl);
  const gatewayUrl = `http://127.0.0.1:${ports.gateway}`;
  await terminal.step('everything serves', () => awaitReady(gatewayUrl, 60_000, join(settings.data, 'logs')));
  terminal.say(`\nReady after ${sinceStart()}: ${settings.publicUrl}/\n`);
  if (settings.seed === 'demo') await seedDemo(settings, secrets, stopping.signal, terminal);
  terminal.say(summary(settings, ports, settings.accounts === 'demo' ? credentialsFile(settings.data) : null));
}

/** Servers and the user interface together; the slowest decides. */
async function bringServers(on: Ground, secrets: Secrets): Promise<Installation> {
  const { settings, ports } = on;
  const origins = [settings.publicUrl, ...(settings.dev ? [`http://localhost:${ports.vite}`] : [])];
  const [postgresUrl, temporal, mailboxUrl, uiFolder, keyFiles, clientsFile, clockOffsetMs] = await Promise.all([
    terminal.step(settings.postgresUrl ? 'PostgreSQL (by URL)' : 'PostgreSQL', () => bringPostgres(on)),
    terminal.step(settings.temporalAddress ? 'Temporal (by address)' : 'Temporal', () => bringTemporal(on)),
    terminal.step('mailbox', () => bringMailbox(on)),
    terminal.step('user interface', () => buildUi(join(settings.data, 'logs', 'ui-build.log'), terminal.say)),
    keyFilesIn(settings.data),
    writeClients(settings.data, clientsOf(secrets, origins)),
    clockOffset(settings.data, settings.clock, new Date()),
  ]);
  return {
    publicUrl: settings.publicUrl,
    ports,
    secrets,
    keyFiles,
    clientsFile,
    postgresUrl,
    databasePrefix: '',
    temporalAddress: temporal.address,
    taskQueue: 'clounge',
    clockOffsetMs,
    timeZone: settings.timeZone,
    smtpUrl: `smtp://127.0.0.1:${ports.smtp}`,
    uiFolder,
    nodeEnv: settings.nodeEnv,
    allowFileKeys: settings.allowFileKeys,
    approvalRequiresPasskey: settings.approvalRequiresPasskey,
    ledgerFolder: settings.ledgerFolder,
    documents: settings.documents,
    readyChecks: { temporal: temporal.readyUrl, mailbox: mailboxUrl },
  };
}

function portsOf(settings: Settings, ports: Ports): PortName[] {
  return (Object.keys(ports) as PortName[]).filter((name) => {
    if (name === 'vite') return settings.dev;
    if (name === 'postgres') return settings.postgresUrl === null;
    return !name.startsWith('temporal') || settings.temporalAddress === null;
  });
}

function required<T>(value: T | null): T {
  if (value === null) throw new Error('not started');
  return value;
}

/** Stops once, whoever asks how often. Answers when nothing of ours runs any more. */
let stopped: Promise<void> | null = null;
function stop(): Promise<void> {
  stopping.abort();
  stopped ??= (async () => {
    if (ground) await stopAll(ground.kept);
    await record?.remove();
  })();
  return stopped;
}

// A terminal that is gone must not end us in the middle of stopping.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping.signal.aborted) return;
    terminal.say('\nStopping …');
    void stop().then(() => {
      terminal.say('Everything is stopped; the data stays where it is.');
      process.exit(0);
    });
  });
}
// The process that started us is gone without a word: nobody is left to stop us later.
const abandoned = () => void stop().then(() => process.exit(0));
process.on('disconnect', abandoned);
watchLauncher(abandoned);

try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) {
    if (error instanceof CannotStart) process.stderr.write(`\n${error.message}\n`);
    else console.error(error);
    await stop();
    process.exit(1);
  }
}
