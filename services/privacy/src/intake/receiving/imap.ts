// Reads the operator's mailbox by IMAP. A message leaves the folder only after its transaction was committed: what a crash interrupts is read
// again, and known again. Never logs anything of a message, and never deletes one.
import { ImapFlow } from 'imapflow';
import { safeCause } from '@clounge/shared/errors';
import type { ImapSettings } from '../../config.ts';

/** Where a message goes once it was taken. */
export type Destination = 'Processed' | 'Quarantined';
const destinations: readonly Destination[] = ['Processed', 'Quarantined'];

/** What the reader stands on. */
export interface Receiving {
  /** Takes a message, or throws: then it stays. `arrivedAt`: when the mail server had it, in real time. */
  take(raw: Buffer, arrivedAt: Date): Promise<Destination>;
  /** Up to which UID everything is settled under this UIDVALIDITY; 0 where nothing is known. */
  settledUpTo(mailbox: string, uidValidity: bigint): Promise<number>;
  settle(mailbox: string, uidValidity: bigint, uid: number): Promise<void>;
  /** Larger ones are not fetched: they wait in `Quarantined`, where a person finds them. In bytes. */
  largest: number;
}

const warn = (cause: string) =>
  process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'intake mailbox', cause })}\n`);

/** The mailbox by its name, for remembering how far it was read; the password is no part of it. */
export const mailboxName = ({ user, host, port, folder }: ImapSettings): string => `${user}@${host}:${port}/${folder}`;

function connection(settings: ImapSettings): ImapFlow {
  const { host, port, user, password, tls, loopback } = settings;
  const client = new ImapFlow({
    host,
    port,
    secure: tls,
    // Without TLS from the start it is demanded before the password is said; on this machine there is nobody in between.
    ...(tls || loopback ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
    logger: false,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    maxIdleTime: 5 * 60_000,
  });
  client.on('error', () => undefined); // it is closed, and whoever waits for it learns that
  return client;
}

/** Makes the two folders where they are missing; answers their paths on this server. */
async function folders(client: ImapFlow): Promise<Record<Destination, string>> {
  const paths: Record<Destination, string> = { Processed: '', Quarantined: '' };
  for (const name of destinations) paths[name] = (await client.mailboxCreate([name])).path;
  return paths;
}

/** Takes everything that waits in the open folder, in order. Where one cannot be taken now the others are; it is thrown at the end. */
async function takeWaiting(client: ImapFlow, settings: ImapSettings, receiving: Receiving): Promise<void> {
  const { mailbox } = client;
  if (!mailbox) throw new Error('The folder is not open.');
  const { uidValidity } = mailbox;
  const name = mailboxName(settings);
  const paths = await folders(client);
  const settled = await receiving.settledUpTo(name, uidValidity);
  const found = await client.search({ uid: `${settled + 1}:*` }, { uid: true });
  // `n:*` has the last message in it even where its UID is smaller.
  const waiting = (found || []).filter((uid) => uid > settled).sort((a, b) => a - b);
  const faults: unknown[] = [];
  for (const uid of waiting) {
    try {
      const destination = await takeOne(client, uid, receiving);
      if (destination !== null) await client.messageMove(String(uid), paths[destination], { uid: true });
      // What cannot be taken is asked for again, and with it what came after it.
      if (faults.length === 0) await receiving.settle(name, uidValidity, uid);
    } catch (error) {
      faults.push(error);
      if (!client.usable) break;
    }
  }
  if (faults.length > 0) throw faults[0];
}

async function takeOne(client: ImapFlow, uid: number, receiving: Receiving): Promise<Destination | null> {
  const about = await client.fetchOne(String(uid), { uid: true, size: true, internalDate: true }, { uid: true });
  if (!about) return null; // somebody moved it away meanwhile
  if ((about.size ?? 0) > receiving.largest) {
    warn(`message ${uid} is too large and was moved to Quarantined unread`);
    return 'Quarantined';
  }
  const fetched = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (!fetched || !fetched.source) return null;
  const arrived = new Date(about.internalDate ?? Date.now());
  return receiving.take(fetched.source, Number.isNaN(arrived.getTime()) ? new Date() : arrived);
}

/** Connects, takes what waits, and leaves. Throws the server's fault, or that of the first message that could not be taken. */
export async function readMailbox(settings: ImapSettings, receiving: Receiving): Promise<void> {
  const client = connection(settings);
  try {
    await client.connect();
    const lock = await client.getMailboxLock(settings.folder);
    try {
      await takeWaiting(client, settings, receiving);
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => {
      client.close();
    });
  }
}

export interface Reader {
  close(): Promise<void>;
}

const longestPauseMs = 60_000;

/** Reads for ever: told of new mail by the server (IDLE), and looking by itself every minute. After a fault it connects again, ever more slowly. */
export function startMailboxReader(settings: ImapSettings, receiving: Receiving, pollMs = longestPauseMs): Reader {
  const stop = new AbortController();
  let faults = 0;

  const pause = (ms: number, wake?: ImapFlow): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stop.signal.removeEventListener('abort', done);
        wake?.off('exists', done).off('close', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stop.signal.addEventListener('abort', done);
      wake?.on('exists', done).on('close', done);
      if (stop.signal.aborted || wake?.usable === false) done();
    });

  async function readWhileConnected(): Promise<void> {
    const client = connection(settings);
    const end = () => {
      client.close();
    };
    stop.signal.addEventListener('abort', end);
    try {
      await client.connect();
      const lock = await client.getMailboxLock(settings.folder);
      try {
        while (!stop.signal.aborted) {
          if (!client.usable) throw new Error('The mail server closed the connection.');
          // Listens before it looks: what comes between the two is told.
          const told = pause(pollMs, client);
          await takeWaiting(client, settings, receiving);
          faults = 0;
          client.idle().catch(() => undefined);
          await told;
        }
      } finally {
        lock.release();
      }
    } finally {
      stop.signal.removeEventListener('abort', end);
      client.close();
    }
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      await readWhileConnected().catch((error: unknown) => {
        if (!stop.signal.aborted) warn(safeCause(error));
      });
      faults += 1;
      await pause(Math.min(longestPauseMs, 1_000 * 2 ** Math.min(faults, 6)));
    }
  }

  const running = run();
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}
