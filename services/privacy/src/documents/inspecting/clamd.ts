// Asks clamd about a document while it passes (INSTREAM). Where clamd does not answer, nothing passes: an unscanned document is never kept.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ConfigError, errorCode } from '@clounge/shared/errors';
import { DocumentRejected } from '../refusals.ts';

export interface Scanner {
  /**
   * Lets a document pass piece by piece. Throws `DocumentRejected`: INFECTED at its end, NOT_SCANNED where the scanner took it and said neither
   * yes nor no, SCANNER_UNAVAILABLE where it cannot be reached.
   */
  pass(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** Whether it judges a harmless text now: what it did not judge before was then its own fault, not the scanner's. */
  judges(): Promise<boolean>;
}

/** A large document takes a while to be looked at. */
const answerMs = 60_000;
const connectMs = 5_000;

/** The scanner at a setting: `host:port`, or `unix:/path/of/its/socket`. Throws `ConfigError`. */
export function openScanner(setting: string): Scanner {
  const [, path] = /^unix:(\/.+)$/.exec(setting) ?? [];
  const [, host = '', port = ''] = /^([^\s:/]+|\[[0-9a-fA-F:]+\]):(\d{1,5})$/.exec(setting) ?? [];
  if (path === undefined && host === '')
    throw new ConfigError('Setting CLOUNGE_CLAMD must be host:port or unix:/<path of the socket>.');
  const open = () =>
    connect(path === undefined ? { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) } : { path });
  const pass = (content: AsyncIterable<Uint8Array>) => scanned(open(), content);
  return {
    pass,
    async judges() {
      try {
        for await (const _ of pass(harmless())); // To its end.
        return true;
      } catch (error) {
        if (!(error instanceof DocumentRejected)) throw error;
        return false;
      }
    },
  };
}

async function* harmless(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('Nothing is in this text.\n'));
}

/** Waits for something of the socket, and not for ever. */
async function within<T>(ms: number, socket: Socket, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => socket.destroy(new Error('clamd answers too late')), ms);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

async function* scanned(
  socket: Socket,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let reply = '';
  let fault: Error | null = null;
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => (reply = (reply + text).slice(0, 1_000)));
  socket.on('error', (error) => (fault = error));
  // A reply before the end is a no: of its limit, or of a command that it does not know.
  const usable = () => fault === null && !socket.destroyed && reply === '';
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!usable()) throw noVerdict('NOT_SCANNED', fault, reply);
    if (!socket.write(bytes)) await within(answerMs, socket, once(socket, 'drain')).catch(() => undefined);
    if (!usable()) throw noVerdict('NOT_SCANNED', fault, reply);
  };
  try {
    await within(connectMs, socket, once(socket, 'connect')).catch(() => {
      throw noVerdict('SCANNER_UNAVAILABLE', fault, reply);
    });
    await write(Buffer.from('zINSTREAM\0'));
    for await (const bytes of content) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      // What passes on may be used again before the socket has taken it.
      await write(Buffer.concat([length, bytes]));
      yield bytes;
    }
    await write(Buffer.alloc(4));
    if (!reply.includes('\0')) await within(answerMs, socket, ended(socket)).catch(() => undefined);
    const said = reply.replace(/\0.*$/s, '');
    if (said === 'stream: OK') return;
    throw /^stream: .+ FOUND$/.test(said) ? new DocumentRejected('INFECTED') : noVerdict('NOT_SCANNED', fault, said);
  } finally {
    socket.destroy();
  }
}

/** Its answer ends with a zero byte, and then it closes. */
const ended = (socket: Socket): Promise<unknown> => (socket.readableEnded ? Promise.resolve() : once(socket, 'end'));

/** Its words may quote what it was given; logs get its kind of fault only. */
function noVerdict(code: 'SCANNER_UNAVAILABLE' | 'NOT_SCANNED', fault: Error | null, reply: string): DocumentRejected {
  const cause = fault ? errorCode(fault) || 'too late' : reply.includes('size limit') ? 'its size limit' : 'no verdict';
  process.stderr.write(`${JSON.stringify({ level: 'error', what: 'clamd', cause })}\n`);
  return new DocumentRejected(code);
}
