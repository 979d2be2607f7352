// The way to the mail server, for letters to other companies. Never logs an address: the server's own words may quote one.
import { createHash } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';

export interface TrusteeLetter {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt, so that a mailbox recognises a letter that was sent again. */
  id: string;
}

export interface TrusteeMail {
  /** Throws where the server did not take it. */
  send(letter: TrusteeLetter): Promise<void>;
  close(): void;
}

/** A mail server on this machine speaks plainly; to any other one the connection must be encrypted. */
function transportTo(smtpUrl: string): Transporter {
  const { protocol, hostname } = new URL(smtpUrl);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  const security = protocol === 'smtps:' ? {} : here ? { ignoreTLS: true } : { requireTLS: true };
  const times = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  return createTransport({ url: smtpUrl, ...security, ...times });
}

export function trusteeMail(settings: { smtpUrl: string; mailFrom: string; publicUrl: string }): TrusteeMail {
  const transport = transportTo(settings.smtpUrl);
  const host = new URL(settings.publicUrl).hostname;
  return {
    async send({ to, subject, text, id }) {
      const messageId = `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@${host}>`;
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ from: settings.mailFrom, to, subject, text, messageId, headers });
    },
    close: () => transport.close(),
  };
}
