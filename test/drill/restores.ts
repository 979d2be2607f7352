// Restores of the data databases to moments of chance, with the vault as it is today: parts that start on them destroy again what the ledger
// says, or say why they do not start. Nobody may be shown.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dice } from '@clounge/local/demo/pieces';
import { environmentOf, type Environment, type Installation } from '@clounge/local/environment';
import { serviceNames } from '@clounge/local/provision/roles';
import { keyFilesIn, type Secrets } from '@clounge/local/secrets';
import { startChild } from '@clounge/local/supervisor/child';
import { counted, type Figure } from '../bench/figure.ts';
import { askAt } from '../kit/ask-at.ts';
import { clientTokenAt } from '../kit/sign-in.ts';
import type { Sizes } from './config.ts';
import type { Destroyed } from './destroyed.ts';
import { foundByEmail, readWhole, toldById, type Asked } from './house-door.ts';
import { answered } from './lists.ts';
import { dataDatabases, rowsUnder } from './readable.ts';
import { restored, type RestoredServer } from './restored.ts';

/** Reachable by nobody: a restored part must not write letters or speak to workflows that go on elsewhere. */
const readyWithinMs = 120_000;
const nowhere = '127.0.0.1:9';

interface Outcome {
  /** The sentence of a part that did not start; null where all serve. */
  refusal: string | null;
  exposed: number;
  /** Rows of condemned scopes that the restore brought back, and those that are there still once the parts serve. */
  brought: number;
  rows: number;
  staying: number;
}

async function placeOf({ house }: Destroyed, server: RestoredServer): Promise<Installation> {
  const { ports } = server.block;
  return {
    publicUrl: `http://localhost:${ports.identity}`,
    ports,
    secrets: JSON.parse(await readFile(join(house.data, 'secrets.json'), 'utf8')) as Secrets,
    keyFiles: await keyFilesIn(house.data),
    clientsFile: join(house.data, 'clients.json'),
    postgresUrl: house.databaseUrl('postgres', 'vault_privacy'),
    databasePrefix: '',
    temporalAddress: nowhere,
    taskQueue: 'clounge',
    clockOffsetMs: 0,
    timeZone: 'Asia/Jakarta',
    smtpUrl: `smtp://${nowhere}`,
    uiFolder: house.data,
    nodeEnv: 'test',
    allowFileKeys: false,
    readyChecks: {},
    ledgerFolder: join(house.data, 'ledger'),
  };
}

/** Whatever connection leads to a data database leads to the restored one; those to vault and journal stay as they are. */
const onRestored = (env: Environment, server: RestoredServer): Environment =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      if (!/^postgres(ql)?:/.test(value)) return [name, value];
      const url = new URL(value);
      if (dataDatabases.some((database) => url.pathname === `/${database}`))
        url.port = String(server.block.ports.postgres);
      return [name, url.href];
    }),
  );

/** The four parts on restored data, with the vault and the journal of the house. */
async function withParts(
  gone: Destroyed,
  server: RestoredServer,
  work: (at: Asked) => Promise<void>,
): Promise<string | null> {
  const place = await placeOf(gone, server);
  const parts = serviceNames.map((part) => ({ part, env: onRestored(environmentOf(part, place), server) }));
  const logFile = join(gone.house.data, 'logs', `restored-${place.ports.identity}.log`);
  const order = { kind: 'start', parts, accounts: [], appointments: [] } as const;
  let child;
  try {
    child = await startChild({
      name: 'restored',
      order: { ...order, accounts: [], appointments: [] },
      logFile,
      development: false,
      readyWithinMs,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  try {
    const url = (part: string) =>
      `http://127.0.0.1:${place.ports[part === 'gateway' ? 'identity' : (part as 'identity')]}`;
    const target = { publicUrl: place.publicUrl, origin: url('identity') };
    // Search tables are unlogged, so a restore empties them: they are made again before the part says that it is ready.
    for (const part of serviceNames) await answered(() => demandReady(url(part)), readyWithinMs);
    await work({
      program: (client) => clientTokenAt(target, client, place.secrets.clientSecrets[client] ?? ''),
      ask: (part, token, query, variables) => askAt(url(part), part, token, query, variables),
    });
  } finally {
    await child.stop();
  }
  return null;
}

async function demandReady(url: string): Promise<void> {
  const answer = await fetch(`${url}/readyz`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`A part on a restored database is not ready: ${answer.status}.`);
}

async function outcomeOf(gone: Destroyed, target: Date): Promise<Outcome> {
  const server = await restored(gone.house, gone.backups, target, gone.postgresPassword);
  const outcome: Outcome = { refusal: null, exposed: 0, brought: 0, rows: 0, staying: 0 };
  try {
    const names = gone.scopes.map(({ name }) => name);
    outcome.brought = await rowsUnder(server.url, names);
    outcome.refusal = await withParts(gone, server, async (at) => {
      const found = await foundByEmail(
        at,
        gone.people.map(({ email }) => email),
      );
      outcome.exposed = found.filter((one) => one !== null).length + (await toldById(at, gone.subjectIds));
      outcome.rows = await rowsUnder(server.url, names);
      outcome.staying = await readWhole(at, gone.staying);
    });
  } finally {
    await server.close();
  }
  return outcome;
}

export async function* restoreFigures(
  gone: Destroyed,
  sizes: Sizes,
  say: (what: string) => void,
): AsyncGenerator<Figure> {
  const roll = dice(sizes.seed + 1);
  const { members, ended } = gone.times;
  const outcomes: Outcome[] = [];
  for (let n = 0; n < sizes.restores; n += 1) {
    const target = new Date(members.getTime() + roll.between(1, ended.getTime() - members.getTime()));
    const outcome = await outcomeOf(gone, target);
    say(
      `restore ${n + 1} to ${target.toISOString()}: ${outcome.refusal ?? 'serves'}, ${outcome.brought} rows brought back, ${outcome.rows} left, ${outcome.exposed} exposed`,
    );
    outcomes.push(outcome);
  }
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const served = outcomes.filter(({ refusal }) => refusal === null);
  const against = `${sizes.restores} random moments since the destroyed were members; vault and journal as they are now; ${served.length} served, ${outcomes.length - served.length} refused`;
  yield counted(
    'people exposed after restores',
    sum(({ exposed }) => exposed),
    'people',
    0,
    against,
  );
  yield counted(
    'rows of the destroyed left after restores',
    sum(({ rows }) => rows),
    'rows',
    0,
    `sealed rows of condemned scopes, once the parts serve; the restores brought back ${sum(({ brought }) => brought)}`,
  );
  yield counted(
    'restores that read everybody who stays',
    served.filter(({ staying }) => staying === gone.staying.length).length,
    'restores',
    served.length,
    `${gone.staying.length} people each`,
  );
}
