// Files of documents in a real S3-compatible server, which checks signatures: whole or not at all, in ranges, listed page by page, swept.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { goProgram, promise } from '@clounge/test/kit';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { newFileName } from './file-names.ts';
import { openStorage } from './open-storage.ts';
import type { DocumentStorage } from './storage.ts';

const go = await goProgram(fileURLToPath(new URL('../../../../test/s3', import.meta.url)));
const keys = { accessKeyId: 'clounge', secretAccessKey: randomBytes(16).toString('hex') };

describe.skipIf('missing' in go)('an S3-compatible store', () => {
  let server: ChildProcess;
  let address = '';
  let storage: DocumentStorage;
  beforeAll(async () => {
    const path = 'path' in go ? go.path : '';
    server = spawn(path, ['bucket', keys.accessKeyId, keys.secretAccessKey], { stdio: ['pipe', 'pipe', 'ignore'] });
    if (!server.stdout) throw new Error('no output');
    const [port] = (await once(createInterface(server.stdout), 'line')) as [string];
    address = `s3+http://127.0.0.1:${port}/bucket/documents?region=ap-southeast-3`;
    storage = openStorage(address, keys);
  });
  afterAll(() => {
    server.stdin?.end();
  });

  async function* chunks(bytes: Uint8Array, size = 262_184): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const read = async (name: string, from: number, to: number): Promise<Buffer> => {
    const all: Uint8Array[] = [];
    for await (const bytes of storage.read(name, { from, to })) all.push(bytes);
    return Buffer.concat(all);
  };
  const names = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const { name, writtenAt } of storage.files()) {
      expect(Math.abs(writtenAt.getTime() - Date.now())).toBeLessThan(600_000);
      all.push(name);
    }
    return all;
  };

  promise('Art. 9(4)', 'takes files of several parts, gives ranges of them, lists and deletes them', async () => {
    await storage.ready();
    const bytes = randomBytes(8 * 1024 * 1024 + 12_345);
    const [large, small] = [newFileName(randomUUID()), newFileName(randomUUID())];
    await storage.put(large, chunks(bytes));
    await storage.put(small, chunks(bytes.subarray(0, 10)));
    expect((await read(large, 0, bytes.length)).equals(bytes)).toBe(true);
    expect((await read(large, 8_388_600, 8_388_700)).equals(bytes.subarray(8_388_600, 8_388_700))).toBe(true);
    expect((await read(small, 0, 10)).equals(bytes.subarray(0, 10))).toBe(true);
    expect((await names()).sort()).toEqual([large, small].sort());
    await storage.remove(large);
    await storage.remove(large);
    expect(await names()).toEqual([small]);
    await expect(read(large, 0, 1)).rejects.toMatchObject({ name: 'FileMissing' });
    await storage.remove(small);
  });

  promise('Art. 9(4)', 'keeps nothing of what broke off, and ends what a crash left unfinished', async () => {
    const name = newFileName(randomUUID());
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(9 * 1024 * 1024);
      throw new Error('refused in the middle');
    }
    await expect(storage.put(name, broken())).rejects.toThrow('refused in the middle');
    expect(await names()).toEqual([]);
    expect(await storage.removeUnfinished(new Date(Date.now() + 60_000))).toBe(0);
    // A process that ends in the middle: nobody ends its upload.
    let began: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (began = resolve));
    async function* endless(): AsyncGenerator<Uint8Array> {
      began();
      await new Promise(() => undefined);
      yield new Uint8Array(1);
    }
    void storage.put(name, endless());
    await begun;
    expect(await storage.removeUnfinished(new Date(Date.now() - 60_000))).toBe(0);
    expect(await storage.removeUnfinished(new Date(Date.now() + 60_000))).toBe(1);
  });

  promise('Art. 9(4)', 'tells a wrong key by its code alone, and refuses names that are none', async () => {
    const stranger = openStorage(address, { ...keys, secretAccessKey: 'wrong' });
    await expect(stranger.ready()).rejects.toMatchObject({ code: 'S3_403' });
    await expect(storage.remove('../secrets.json')).rejects.toThrow('no name');
    expect(() => openStorage('s3+https://key:secret@host/bucket', keys)).toThrow('without keys in it');
    expect(() => openStorage('ftp://host/bucket', keys)).toThrow('CLOUNGE_DOCUMENTS');
    expect(() => openStorage(address)).toThrow('CLOUNGE_S3_ACCESS_KEY');
  });
});
