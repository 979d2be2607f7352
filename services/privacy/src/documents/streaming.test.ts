// A document of 200 MB passes without being held: nobody runs ahead of whoever is slower. And clamd, which sees every byte and fails closed.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { DocumentStorage } from '@clounge/shared/documents';
import { startClamd } from '../testing/clamd.ts';
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
    await using clamd = await startClamd((bytes) => {
      seen = bytes.toString('utf8');
      return seen.includes('EVIL') ? 'stream: Test.Evil-1 FOUND' : 'stream: OK';
    });
    const long = 'RRN 900101-1234567 and more. '.repeat(9_000);
    expect(await stored(clamd.setting, long)).toBe('stored');
    expect(seen).toBe(long);
    expect(await stored(clamd.setting, `${long}EVIL`)).toBe('INFECTED');
  });

  promise(
    'Art. 9(4)',
    'that gives no verdict, or is not there, lets nothing pass, and which it was is told',
    async () => {
      await using mute = await startClamd(() => null);
      await using unready = await startClamd(() => 'stream: Engine not ready. ERROR');
      await using small = await startClamd(() => 'stream: OK', 100);
      expect(await stored(mute.setting, 'words')).toBe('NOT_SCANNED');
      expect(await stored(unready.setting, 'words')).toBe('NOT_SCANNED');
      expect(await stored(small.setting, 'words '.repeat(90_000))).toBe('NOT_SCANNED');
      expect([await openScanner(mute.setting).judges(), await openScanner(small.setting).judges()]).toEqual([
        false,
        true,
      ]);
      const gone = await startClamd(() => 'stream: OK');
      await gone[Symbol.asyncDispose]();
      expect(await stored(gone.setting, 'words')).toBe('SCANNER_UNAVAILABLE');
      expect(await openScanner(gone.setting).judges()).toBe(false);
      expect(() => openScanner('nowhere')).toThrow('CLOUNGE_CLAMD');
    },
  );
});
