// A virus scanner that speaks as clamd does and says what a test wants. Finds nothing by itself. Never used by the product.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface Clamd extends AsyncDisposable {
  /** As the setting CLOUNGE_CLAMD has it. */
  setting: string;
  /** How many files it was asked about. */
  asked(): number;
}

/**
 * Starts one on loopback: `zINSTREAM`, pieces with their lengths, a piece of none, and an answer that ends with a zero byte. `answer`: its words
 * about a file, null where it goes away without any; `limit`: the bytes that it takes at most. Disposed of, nobody answers at its address.
 */
export async function startClamd(answer: (bytes: Buffer) => string | null, limit = Infinity): Promise<Clamd> {
  let asked = 0;
  const server: Server = createServer((socket) => {
    let waiting = Buffer.alloc(0);
    let command = '';
    const content: Buffer[] = [];
    let length = 0;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      waiting = Buffer.concat([waiting, bytes]);
      if (command === '') {
        const end = waiting.indexOf(0);
        if (end < 0) return;
        command = waiting.toString('latin1', 0, end);
        waiting = waiting.subarray(end + 1);
        if (command !== 'zINSTREAM') return socket.end('UNKNOWN COMMAND\0');
        asked += 1;
      }
      while (waiting.length >= 4 && waiting.length >= 4 + waiting.readUInt32BE()) {
        const piece = waiting.subarray(4, 4 + waiting.readUInt32BE());
        waiting = waiting.subarray(4 + piece.length);
        length += piece.length;
        if (length > limit) return socket.end('INSTREAM size limit exceeded. ERROR\0');
        if (piece.length > 0) content.push(Buffer.from(piece));
        else {
          const said = answer(Buffer.concat(content));
          if (said === null) socket.destroy();
          else socket.end(`${said}\0`);
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    setting: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}
