// The way to the mail server. Never logs an address: the server's own words may quote one.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';

/** Whether a text is one address that a letter can go to; display names, lists and comments are none. */
export const isMailAddress = (text: string): boolean =>
  /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/.test(text);

/** A file that goes with a letter. */
export interface Enclosure {
  name: string;
  mediaType: string;
  content: Readable;
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt, so that a mailbox recognises a letter that was sent again after a crash. */
  id: string;
  /** A person wrote it: the letter does not call itself automatic. */
  bySomebody?: boolean;
  /** Local part of its Message-ID, where answers to it must be recognised; made of `id` where absent. */
  localPart?: string;
  enclosures?: readonly Enclosure[];
}

export interface Mail {
  /** Throws the server's own fault where it did not take the letter. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

export interface MailSettings {
  /** Such as `smtp://127.0.0.1:4011`. */
  smtpUrl: string;
  /** Sender of the operator's letters. */
  mailFrom: string;
  publicUrl: string;
}

/**
 * Opens the way. A mail server on this machine speaks plainly; to any other one the connection must be encrypted. `connections`: how many
 * are kept open for many letters; without, each letter has its own.
 */
export function openMail(settings: MailSettings, connections?: number): Mail {
  const { protocol, hostname } = new URL(settings.smtpUrl);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  const transport = createTransport({
    url: settings.smtpUrl,
    ...(protocol === 'smtps:' ? {} : here ? { ignoreTLS: true } : { requireTLS: true }),
    ...(connections === undefined ? {} : { pool: true as const, maxConnections: connections, maxMessages: Infinity }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const host = new URL(settings.publicUrl).hostname;
  return {
    async send({ to, subject, text, id, localPart, bySomebody = false, enclosures = [] }) {
      const local = localPart ?? createHash('sha256').update(id).digest('hex').slice(0, 32);
      const messageId = `<${local}@${host}>`;
      const headers = bySomebody ? {} : { 'Auto-Submitted': 'auto-generated' };
      const attachments = enclosures.map(({ name, mediaType, content }) => ({
        filename: name,
        contentType: mediaType,
        content,
      }));
      // Nothing of a name or a text is ever read as a file of this machine, or fetched.
      const apart = { disableFileAccess: true, disableUrlAccess: true };
      await transport.sendMail({
        ...{ from: settings.mailFrom, to, subject, text, messageId, headers, attachments },
        ...apart,
      });
    },
    close: () => transport.close(),
  };
}
