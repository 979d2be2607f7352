// The laptop's mailbox: takes every letter over SMTP, shows it in a browser, sends nothing on. Listens on loopback only.
import { mkdir } from 'node:fs/promises';
import { MailDev } from 'maildev';
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

export async function startMailbox(options: MailboxOptions): Promise<RunningPart> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const mailbox = new MailDev({
    smtp: options.smtpPort,
    ip: '127.0.0.1',
    web: options.webPort,
    webIp: '127.0.0.1',
    mailDirectory: options.folder,
    maxEmails: mostLetters,
    maxMessageSize: largestBytes,
    silent: true,
  });
  await mailbox.start();
  return { url: `http://127.0.0.1:${options.webPort}`, close: () => mailbox.stop() };
}
