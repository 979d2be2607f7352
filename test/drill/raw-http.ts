// Sends bytes to an HTTP server as they are, right or wrong, and reads what comes back. No HTTP library would send them.
import { connect } from 'node:net';

/** What came back until the server closed. */
export interface RawAnswer {
  /** Of every answer that came, in order, without interim ones. */
  statuses: number[];
  text: string;
  /** It neither answered nor closed. */
  hung: boolean;
}

const patienceMs = 20_000;

/**
 * Sends, and reads to the end. `breaksOff`: the line ends behind the last byte, which a server may leave without an answer. Never rejects: a
 * broken connection is an answer without status.
 */
export function sendRaw(url: string, bytes: Buffer, breaksOff: boolean): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const done = (hung: boolean) => {
      socket.destroy();
      const text = Buffer.concat(chunks).toString('utf8');
      const statuses = [...text.matchAll(/^HTTP\/1\.1 ([2-5]\d\d) /gm)].map(([, status]) => Number(status));
      resolve({ statuses, text, hung });
    };
    socket.setTimeout(patienceMs, () => done(true));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => done(false));
    if (breaksOff) socket.end(bytes);
    else socket.write(bytes);
  });
}
