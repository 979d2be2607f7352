// The whole house in the test's own process: the real parts on the real servers, started and stopped like a person would. Nothing is replaced.
import { demoAccounts, demoAppointments, usernameOf } from '@clounge/local/demo/accounts';
import { provisionDemo } from '@clounge/local/demo/provision';
import { startMailbox } from '@clounge/local/mailbox/mailbox';
import type { Letter } from '@clounge/local/mailbox/store';
import { startPart, type RunningPart } from '@clounge/local/parts';
import { serviceNames, type ServiceName } from '@clounge/local/provision/roles';
import type { DemoUser } from '@clounge/local/secrets';
import { buildUi } from '@clounge/local/ui-build';
import { join } from 'node:path';
import { installation, type Installation, type PartName } from './installation.ts';
import { runFolder } from './servers.ts';
import { clientTokenAt, signInAt, type Credentials, type SignedIn, type SignInTarget } from './sign-in.ts';

/** Longer than any part takes to end on a busy machine, shorter than a hook may take. */
const mostToEndMs = 45_000;

export interface HouseOptions {
  /** Business time at the start. */
  clock?: string;
  /** Which subgraphs run; all four when absent. `identity` is always among them: it gives tokens. */
  services?: readonly ServiceName[];
  /** Starts the gateway; true when absent. */
  gateway?: boolean;
  /** Starts the worker (and Temporal) on a task queue of its own; false when absent. */
  worker?: boolean;
  /** Starts a mailbox that takes letters; where the privacy part runs when absent, because a destruction writes letters. */
  mailbox?: boolean;
  /** Builds and serves the user interface; false when absent. */
  ui?: boolean;
  /** Makes the demo accounts and appointments: all when absent or true, or those that are named. */
  accounts?: boolean | readonly DemoUser[];
  /** Sets their passwords at the start, for whoever signs in while something is down; false when absent: each is set when it is asked for. */
  passwords?: boolean;
}

export interface GraphqlOptions {
  token?: string;
  headers?: Record<string, string>;
  /** Asks one subgraph directly and not the gateway. */
  part?: ServiceName;
}

export interface GraphqlAnswer<Data = Record<string, unknown>> {
  status: number;
  data: Data | null;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string; [more: string]: unknown } }[];
}

export interface House {
  installation: Installation;
  /** Address of a part, without `/graphql`. */
  url(part: PartName): string;
  /** Stops one part, or the mail server; the others go on. */
  stop(part: PartName | 'mailbox'): Promise<void>;
  /** Starts what was stopped again. */
  start(part: PartName | 'mailbox'): Promise<void>;
  /** Business time goes on by so many hours: every part is stopped and started again, as over a night. */
  later(hours: number): Promise<void>;
  /** Signs in a demo user, or anybody by credentials, through the real pages. */
  signIn(user: DemoUser | Credentials): Promise<SignedIn>;
  /** Password of a demo user, who can sign in with it from now on. */
  passwordOf(user: DemoUser): Promise<string>;
  /** Token of a program (`integrator`, `import`) or a service (`service-billing`, with `resource`). */
  programToken(client: string, wanted?: { scope?: string; resource?: string }): Promise<string>;
  /** Asks the gateway, or one subgraph. Errors are answers, never thrown. */
  graphql<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    options?: GraphqlOptions,
  ): Promise<GraphqlAnswer<Data>>;
  /** Letters so far, oldest first. */
  letters(): Promise<Letter[]>;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a house of its own. Takes a second or two without the worker. */
export async function startHouse(options: HouseOptions = {}): Promise<House> {
  const services = serviceNames.filter(
    (name) => name === 'identity' || (options.services ?? serviceNames).includes(name),
  );
  const home = await installation({
    ...(options.clock ? { clock: options.clock } : {}),
    databases: [...services, 'archive', 'vault', 'journal'],
    temporal: options.worker === true || services.includes('privacy'),
    ...(options.ui ? { uiFolder: await buildUi(join(runFolder(), 'ui-build.log'), () => undefined) } : {}),
  });
  const atStart = options.passwords ?? false;
  const running = new Map<PartName | 'mailbox', RunningPart>();
  const mailServer = () => {
    const { smtp: smtpPort, mailbox: webPort } = home.place.ports;
    return startMailbox({ smtpPort, webPort, folder: join(home.folder, 'mail') });
  };
  const start = async (part: PartName | 'mailbox') => {
    if (running.has(part)) return;
    running.set(part, await (part === 'mailbox' ? mailServer() : startPart(part, home.env(part))));
  };
  const stop = async (part: PartName | 'mailbox') => {
    const found = running.get(part);
    running.delete(part);
    if (found) await inTime(part, found.close());
  };
  const later = async (hours: number) => {
    const parts = [...running.keys()].filter((name) => name !== 'mailbox');
    const groups = [['worker', 'gateway'] as const, serviceNames];
    for (const group of groups) await Promise.all(group.map(stop));
    home.place.clockOffsetMs += hours * 3_600_000;
    for (const group of groups.toReversed()) await Promise.all(group.filter((name) => parts.includes(name)).map(start));
  };
  const close = async () => {
    for (const group of [['worker', 'gateway'], serviceNames, ['mailbox']] as const) await Promise.all(group.map(stop));
    await home.close();
  };
  try {
    if (options.mailbox ?? services.includes('privacy')) await start('mailbox');
    await Promise.all(services.map(start));
    const wanted = options.accounts ?? true;
    // Hashing a password is slow on purpose: without pages to sign in at, it is set when somebody signs in.
    if (wanted !== false) await provisionPeople(home, services, { wanted, passwords: atStart });
    if (options.gateway ?? true) await start('gateway');
    if (options.worker) await start('worker');
  } catch (error) {
    await close();
    throw error;
  }

  const { place } = home;
  const given = new Map<DemoUser, Promise<void>>();
  const passwordOf = async (user: DemoUser): Promise<string> => {
    const known = atStart ? Promise.resolve() : (given.get(user) ?? givePassword(home, services, user));
    given.set(user, known);
    await known;
    return place.secrets.userPasswords[user] ?? '';
  };
  const url = (part: PartName) => `http://127.0.0.1:${place.ports[part]}`;
  const target = (): SignInTarget => ({
    publicUrl: place.publicUrl,
    origin: running.has('gateway') ? url('gateway') : url('identity'),
  });
  return {
    installation: home,
    url,
    stop,
    start,
    later,
    async signIn(user) {
      return signInAt(
        target(),
        typeof user === 'string' ? { username: usernameOf(user), password: await passwordOf(user) } : user,
      );
    },
    passwordOf,
    programToken: (client, wanted) =>
      clientTokenAt(target(), client, place.secrets.clientSecrets[client] ?? '', wanted),
    graphql: (document, variables, more = {}) =>
      ask(`${url(more.part ?? 'gateway')}/graphql`, document, variables, more),
    letters: () => lettersAt(place.ports.mailbox),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Waits for a part to end; one that does not is told by name, and not only as a hook that took too long. */
export async function inTime(part: string, closing: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    const say = () => {
      const open = process.getActiveResourcesInfo().filter((one) => one !== 'PipeWrap');
      reject(new Error(`The part ${part} does not end; open in this process: ${open.join(', ')}`));
    };
    setTimeout(say, mostToEndMs).unref();
  });
  await Promise.race([closing, late]);
}

async function provisionPeople(
  home: Installation,
  services: readonly ServiceName[],
  { wanted, passwords }: { wanted: true | readonly DemoUser[]; passwords: boolean },
): Promise<void> {
  const parts = services.map((part) => ({ part, env: home.env(part) }));
  const now = new Date(Date.now() + home.place.clockOffsetMs);
  const all = demoAccounts(home.place.secrets);
  const accounts = wanted === true ? all : all.filter(({ key }) => wanted.some((name) => name === key));
  const given = accounts.map((account) => (passwords ? account : { ...account, password: null }));
  await provisionDemo({ parts, accounts: given, appointments: demoAppointments(now) });
}

/** Lets a demo user sign in from now on. */
async function givePassword(home: Installation, services: readonly ServiceName[], user: DemoUser): Promise<void> {
  const parts = services.map((part) => ({ part, env: home.env(part) }));
  const accounts = demoAccounts(home.place.secrets).filter(({ key }) => key === user);
  await provisionDemo({ parts, accounts, appointments: [] });
}

async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> | undefined,
  more: GraphqlOptions,
): Promise<GraphqlAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(more.token ? { authorization: `Bearer ${more.token}` } : {}),
      ...more.headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = (text.startsWith('{') ? JSON.parse(text) : { errors: [{ message: text }] }) as Partial<
    GraphqlAnswer<Data>
  >;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

async function lettersAt(port: number): Promise<Letter[]> {
  const response = await fetch(`http://127.0.0.1:${port}/letters.json`);
  return ((await response.json()) as Letter[]).reverse();
}
