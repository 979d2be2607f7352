// A document of 200 MB passes without being held: nobody runs ahead of whoever is slower. And clamd, which sees every byte and fails closed.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { DocumentStorage } from '@clounge/shared/documents';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import type { Sources } from '../sources.ts';
import { openScanner } from './inspecting/clamd.ts';
import { openDocument } from './opening.ts';
import { storeDocument } from './storing.ts';

let at: PrivacyHouse;
let subject = '';
beforeAll(async () => {
  at = await privacyHouse();
  [subject = ''] = await at.members([null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const mebi = 1_048_576;
const size = 200 * mebi;
const lookEvery = 16 * mebi;
const tiffHead = Buffer.from('49492a0008000000', 'hex');

/** Bytes that were asked for, and how many of them the other side had not taken yet at most. */
interface Flight {
  made: number;
  taken: number;
  most: number;
}

async function* large(flight: Flight): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(65_536, 0x5a);
  for (let made = 0; made < size; made += chunk.length) {
    const bytes = made === 0 ? Buffer.concat([tiffHead, chunk.subarray(8)]) : chunk;
    flight.made += bytes.length;
    flight.most = Math.max(flight.most, flight.made - flight.taken);
    yield bytes;
  }
}

/** The store with a look at what passes through it. */
const watched = (storage: DocumentStorage, written: Flight, readAhead: Flight): DocumentStorage => ({
  ...storage,
  put: (name, content) =>
    storage.put(
      name,
      (async function* () {
        for await (const bytes of content) {
          written.taken += bytes.length;
          yield bytes;
        }
      })(),
    ),
  read: async function* (name, range) {
    for await (const bytes of storage.read(name, range)) {
      readAhead.made += bytes.length;
      readAhead.most = Math.max(readAhead.most, readAhead.made - readAhead.taken);
      yield bytes;
    }
  },
});

const withLimit = (more: Partial<Sources> = {}): Sources => ({
  ...at.sources,
  ...more,
  config: { ...at.sources.config, documents: { ...at.sources.config.documents, limitBytes: 300 * mebi } },
});

describe('a document of 200 MB', () => {
  promise(
    'Art. 9(4)',
    'is taken and given with less than 2 MiB on the way, and memory does not grow with it',
    async () => {
      const up: Flight = { made: 0, taken: 0, most: 0 };
      const down: Flight = { made: 0, taken: 0, most: 0 };
      const sources = withLimit({ documents: watched(at.sources.documents, up, down) });
      let peak = 0;
      const before = process.memoryUsage().arrayBuffers;
      let passed = 0;
      // What is held, not what waits to be collected: that depends on the machine's mood.
      const look = (bytes: Uint8Array) => {
        const seen = Math.floor(passed / lookEvery);
        passed += bytes.length;
        if (Math.floor(passed / lookEvery) === seen) return;
        collectGarbage();
        peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
      };
      const given = { kind: 'SCAN', subjectId: subject, tenantId: null, caseId: null, name: 'large.tif' } as const;
      async function* looked(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
        for await (const bytes of content) {
          look(bytes);
          yield bytes;
        }
      }
      const outcome = await storeDocument(sources, { ...given, content: looked(large(up)) });
      if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
      expect(outcome.bytes).toBe(size);
      expect(up.most).toBeLessThan(2 * mebi);
      const opened = await openDocument(sources, as('officer'), outcome.documentId);
      if (opened.kind !== 'opened') throw new Error(opened.kind);
      for await (const bytes of opened.content) {
        down.taken += bytes.length;
        look(bytes);
      }
      expect(down.taken).toBe(size);
      expect(down.most).toBeLessThan(2 * mebi);
      expect(peak).toBeLessThan(100 * mebi);
      await at.sources.pool.query('delete from rights_document where id = $1', [outcome.documentId]);
    },
  );
});

describe('a virus scanner', () => {
  let server: Server | null = null;
  afterEach(() => server?.close());

  /** clamd as it speaks: `zINSTREAM`, pieces with their lengths, a piece of none, and an answer that ends with a zero byte. */
  async function clamd(answer: (bytes: Buffer) => string | null, limit = Infinity): Promise<string> {
    server = createServer((socket) => {
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
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function stored(setting: string, text: string): Promise<string> {
    const sources = { ...at.sources, scanner: openScanner(setting) };
    async function* content(): AsyncGenerator<Uint8Array> {
      for (let from = 0; from < text.length; from += 50_000) yield Buffer.from(text.slice(from, from + 50_000));
    }
    const given = {
      kind: 'SCAN',
      subjectId: subject,
      tenantId: null,
      caseId: null,
      name: 'a.txt',
      content: content(),
    } as const;
    const outcome = await storeDocument(sources, given);
    return outcome.kind === 'stored' ? 'stored' : outcome.refusal.code;
  }

  promise('Art. 9(4)', 'sees every byte as it came, and what it finds is not kept', async () => {
    let seen = '';
    const setting = await clamd((bytes) => {
      seen = bytes.toString('utf8');
      return seen.includes('EVIL') ? 'stream: Test.Evil-1 FOUND' : 'stream: OK';
    });
    const long = 'RRN 900101-1234567 and more. '.repeat(9_000);
    expect(await stored(setting, long)).toBe('stored');
    expect(seen).toBe(long);
    expect(await stored(setting, `${long}EVIL`)).toBe('INFECTED');
  });

  promise('Art. 9(4)', 'that does not answer, refuses, or goes away lets nothing pass', async () => {
    expect(await stored(await clamd(() => null), 'words')).toBe('SCANNER_UNAVAILABLE');
    expect(await stored(await clamd(() => 'stream: Engine not ready. ERROR'), 'words')).toBe('SCANNER_UNAVAILABLE');
    expect(await stored(await clamd(() => 'stream: OK', 100), 'words '.repeat(90_000))).toBe('SCANNER_UNAVAILABLE');
    const gone = await clamd(() => 'stream: OK');
    server?.close();
    expect(await stored(gone, 'words')).toBe('SCANNER_UNAVAILABLE');
    expect(() => openScanner('nowhere')).toThrow('CLOUNGE_CLAMD');
  });
});
