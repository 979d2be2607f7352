// The laptop's mailbox: takes every letter over SMTP, shows it in a browser, sends nothing on. Listens on loopback only, and answers
// no page of another origin: letters hold links that sign people in.
import { mkdir } from 'node:fs/promises';
import { createAPIServer } from '@maildev/api';
import { FileStorage } from '@maildev/core';
import { createSMTPServer } from '@maildev/smtp';
import { registerUI } from '@maildev/ui/server';
import type { RunningPart } from './parts.ts';

export interface MailboxOptions {
  smtpPort: number;
  webPort: number;
  /** Where letters are kept. */
  folder: string;
}

/** The oldest letters go first. */
const mostLetters = 1000;
const largestBytes = 25 * 1024 * 1024;
const host = '127.0.0.1';

export async function startMailbox(options: MailboxOptions): Promise<RunningPart> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const storage = new FileStorage({ mailDirectory: options.folder, maxEmails: mostLetters });
  await storage.initialize();
  const smtp = createSMTPServer({ port: options.smtpPort, host, storage, mailDir: options.folder, logger: false, maxMessageSize: largestBytes });
  smtp.on('error', () => undefined); // a broken connection is its sender's matter
  await smtp.start();
  await smtp.pruneMailDir(mostLetters);
  await smtp.loadMailsFromDirectory();

  const web = createAPIServer({ port: options.webPort, host, storage, smtp, logger: false, cors: { origin: false, credentials: false } });
  const ownNames = new Set([`localhost:${options.webPort}`, `${host}:${options.webPort}`]);
  web.server.addHook('onRequest', async (request, reply) => {
    // A foreign name that was made to point here (DNS rebinding).
    if (!ownNames.has(request.headers.host ?? '')) await reply.status(421).send({ error: 'This mailbox answers to localhost only.' });
  });
  await web.registerPlugins();
  await registerUI(web.server);
  await web.listen();
  return {
    url: `http://${host}:${options.webPort}`,
    close: async () => {
      await web.stop();
      await smtp.stop();
      await storage.close();
    },
  };
}
