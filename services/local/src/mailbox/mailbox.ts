// The laptop's mailbox: takes every letter over SMTP, shows it in a browser, sends nothing on; what is written to the
// privacy address is left for the intake instead. Listens on loopback only, and answers to no other name: letters hold links that sign people in.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { RunningPart } from '../parts.ts';
import { contentPolicy, letterPage, listPage } from './page.ts';
import { letterSpool, privacyAddress, type LetterSpool } from './spool.ts';
import { letterStore, type LetterStore } from './store.ts';

export interface MailboxOptions {
  smtpPort: number;
  webPort: number;
  /** Where letters are kept. */
  folder: string;
}

const mostLetters = 1000;
const largestBytes = 25 * 1024 * 1024;
const host = '127.0.0.1';

/** Starts SMTP and web view. */
export async function startMailbox(options: MailboxOptions): Promise<RunningPart> {
  const store = await letterStore(options.folder, mostLetters);
  const smtp = receiver(store, await letterSpool(options.folder));
  const web = viewer(store, options.webPort);
  await Promise.all([
    listening(smtp.server, () => smtp.listen(options.smtpPort, host)),
    listening(web, () => web.listen(options.webPort, host)),
  ]);
  return {
    url: `http://${host}:${options.webPort}`,
    close: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise<void>((resolve) => smtp.close(resolve)),
        new Promise((resolve) => web.close(resolve)),
      ]);
    },
  };
}

function listening(server: NetServer, listen: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
    listen();
  });
}

function receiver(store: LetterStore, spool: LetterSpool): SMTPServer {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: largestBytes,
    closeTimeout: 1000,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= largestBytes) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (size > largestBytes)
          return done(Object.assign(new Error('The letter is too large.'), { responseCode: 552 }));
        const raw = Buffer.concat(chunks);
        // By whom it was sent to, not by what its header says: there anybody may be named, or nobody.
        const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
        const forUs = to.includes(privacyAddress);
        // What goes to us alone is kept nowhere but where it is taken from: a copy here would outlive its sender.
        const forOthers = to.some((address) => address !== privacyAddress);
        Promise.all([forOthers ? store.add(raw) : null, forUs ? spool.add(raw) : null]).then(() => done(), done);
      });
    },
  });
  smtp.on('error', () => undefined); // a broken connection is its sender's matter
  return smtp;
}

function viewer(store: LetterStore, port: number): Server {
  const ownNames = new Set([`localhost:${port}`, `${host}:${port}`]);
  return createServer((request, response) => {
    // A foreign name that was made to point here (DNS rebinding) gets nothing.
    if (!ownNames.has(request.headers.host ?? ''))
      return answer(response, 421, 'text/plain', 'This mailbox answers to localhost only.\n');
    if (request.method !== 'GET') return answer(response, 405, 'text/plain', 'Only looking is possible here.\n');
    show(store, request, response).catch(() => answer(response, 500, 'text/plain', 'The letter cannot be shown.\n'));
  });
}

async function show(store: LetterStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  if (pathname === '/readyz') return answer(response, 200, 'text/plain', 'ready\n');
  if (pathname === '/letters.json')
    return answer(response, 200, 'application/json', JSON.stringify(await store.list()));
  if (pathname === '/') return answer(response, 200, 'text/html', listPage(await store.list()));
  const letter = pathname.startsWith('/letters/') ? await store.find(pathname.slice('/letters/'.length)) : null;
  if (letter) return answer(response, 200, 'text/html', letterPage(letter));
  return answer(response, 404, 'text/plain', 'There is nothing here.\n');
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': contentPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
