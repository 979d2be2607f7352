// Mail as strangers send it: raw bytes over SMTP to the operator's privacy address.
import { privacyAddress } from '@clounge/local/mailbox/spool';
import { createTransport } from 'nodemailer';

export interface Mailing {
  /** Resolves when the mail server took it. */
  send(from: string, raw: Buffer): Promise<void>;
  close(): void;
}

/** Opens a way to a mail server on this machine. */
export function mailing(port: number, connections = 2): Mailing {
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
  });
  return {
    async send(from, raw) {
      await transport.sendMail({ envelope: { from, to: [privacyAddress] }, raw });
    },
    close: () => transport.close(),
  };
}
