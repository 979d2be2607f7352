// Documents: sealed in pieces, opened through the door with a record, in ranges; nothing of a document that was refused or cut is kept.
import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import type { DocumentKind } from './document.entity.ts';
import { findDocument, openDocument } from './opening.ts';
import { storeDocument, type NewDocument } from './storing.ts';

let at: PrivacyHouse;
let subject = '';
beforeAll(async () => {
  at = await privacyHouse();
  [subject = ''] = await at.members([null]);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Kind /Letter >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

async function letterWith(text: string): Promise<Buffer> {
  const letter = new PDFDocument();
  letter.text(text).end();
  const chunks: Buffer[] = [];
  for await (const chunk of letter as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* inChunks(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const store = (bytes: Uint8Array, more: Partial<NewDocument> = {}) =>
  storeDocument(at.sources, {
    kind: 'SCAN',
    subjectId: subject,
    tenantId: null,
    caseId: null,
    name: 'Letter of Gilda Riyanti.pdf',
    content: inChunks(bytes),
    ...more,
  });

async function stored(bytes: Uint8Array, more: Partial<NewDocument> = {}): Promise<string> {
  const outcome = await store(bytes, more);
  if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
  return outcome.documentId;
}

async function read(id: string, from?: number, to?: number): Promise<Buffer> {
  const range = from === undefined ? undefined : { from, to: to ?? Number.MAX_SAFE_INTEGER };
  const opened = await openDocument(at.sources, as('officer'), id, range);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const chunks: Uint8Array[] = [];
  for await (const chunk of opened.content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const folder = () => at.sources.config.documents.place.slice('file:'.length);
const files = async (): Promise<string[]> => {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};
const fileOf = async (id: string): Promise<string> => {
  const row = await findDocument(at.sources, id);
  return join(folder(), id.slice(0, 2), row?.file ?? '');
};

/** A text of so many bytes in which every place is different. */
const longText = (bytes: number): Buffer =>
  Buffer.from(
    Array.from({ length: Math.ceil(bytes / 9) }, (_, line) => `row ${String(line % 10_000).padStart(4, '0')}\n`).join(
      '',
    ),
  ).subarray(0, bytes);

describe('documents', () => {
  promise('Art. 9(4)', 'a document of every kind is kept sealed only, and comes back as it was', async () => {
    const kinds: DocumentKind[] = [
      'SCAN',
      'ATTACHMENT',
      'CONVERSATION_ATTACHMENT',
      'MANDATE',
      'IDENTITY_DOCUMENT',
      'VIEW_PACKAGE',
      'QUARANTINED',
    ];
    for (const kind of kinds) {
      const outcome = await store(pdf, { kind });
      const sha256 = createHash('sha256').update(pdf).digest('hex');
      if (outcome.kind !== 'stored') throw new Error(outcome.refusal.code);
      expect(outcome).toMatchObject({ sha256, bytes: pdf.length });
      expect(await read(outcome.documentId)).toEqual(pdf);
      const row = await findDocument(at.sources, outcome.documentId);
      expect(row?.kind).toBe(kind);
      expect(JSON.stringify({ ...row, sealed: row?.sealed.toString('latin1') })).not.toMatch(/Gilda|Riyanti/);
      const sealed = await readFile(await fileOf(outcome.documentId));
      expect(sealed.includes('Letter')).toBe(false);
    }
  });

  promise(
    'Art. 1(2)',
    'a PDF with the number of an identity card is sent back, and nothing of it is kept',
    async () => {
      const rows = async () =>
        (await at.sources.pool.query<{ id: string }>('select id from rights_document order by id')).rows;
      const [before, rowsBefore] = [await files(), await rows()];
      const outcome = await store(await letterWith('My number: 900101-1234567'));
      if (outcome.kind !== 'refused') throw new Error('It was taken.');
      expect(outcome.refusal).toMatchObject({ code: 'NATIONAL_ID', field: 'content' });
      expect(JSON.stringify(outcome)).not.toContain('900101');
      expect(await files()).toEqual(before);
      expect(await rows()).toEqual(rowsBefore);

      const letter = await letterWith('I ask to see what you hold of me.');
      const id = await stored(letter);
      expect((await findDocument(at.sources, id))?.searched).toBe('SEARCHED');
      expect(await read(id)).toEqual(letter);
      // What has no text is taken, and not called searched.
      expect((await findDocument(at.sources, await stored(pdf)))?.searched).toBe('NOT_READABLE');
    },
  );

  promise('Art. 9(5)', 'a part of a document is read alone, and every look is recorded', async () => {
    const text = longText(3 * 256 * 1024 - 5);
    const id = await stored(text, { name: 'rows.txt' });
    for (const [from, to] of [
      [0, 1],
      [256 * 1024 - 1, 256 * 1024 + 1],
      [256 * 1024, 512 * 1024],
      [text.length - 1, text.length + 1_000],
      [0, text.length],
    ] as const)
      expect((await read(id, from, to)).equals(text.subarray(from, to))).toBe(true);
    expect(await openDocument(at.sources, as('officer'), id, { from: text.length, to: text.length + 1 })).toEqual({
      kind: 'out-of-range',
      bytes: text.length,
    });
    const looks = await at.house.installation.sql(
      'journal',
      `select 1 from access_record where operation = 'documentContent' and record_class = 'rights-request'`,
      [],
    );
    expect(looks.length).toBeGreaterThanOrEqual(6);
  });

  promise(
    'Art. 9(4)',
    'a file that was cut, changed, put in another order or taken from another document opens nothing',
    async () => {
      const text = longText(3 * 256 * 1024);
      const [id, other] = [await stored(text, { name: 'a.txt' }), await stored(text, { name: 'b.txt' })];
      const [path, foreign] = [await fileOf(id), await fileOf(other)];
      const whole = await readFile(path);
      const piece = 256 * 1024 + 40;
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(100) ^ 1, 100);
      for (const wrong of [
        whole.subarray(0, 2 * piece),
        whole.subarray(0, whole.length - 1),
        changed,
        Buffer.concat([whole.subarray(piece, 2 * piece), whole.subarray(0, piece), whole.subarray(2 * piece)]),
        await readFile(foreign),
      ]) {
        await writeFile(path, wrong);
        await expect(read(id)).rejects.toThrow('is not what was stored');
      }
      await writeFile(path, whole);
      expect((await read(id)).equals(text)).toBe(true);
    },
  );

  promise('Art. 1(2)', 'nothing is kept of what was cut, is empty or too large', async () => {
    const before = await files();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield pdf.subarray(0, 20);
      throw new Error('The line went dead.');
    }
    const limit = at.sources.config.documents.limitBytes;
    async function* endless(): AsyncGenerator<Uint8Array> {
      const line = longText(900_000);
      for (;;) yield line;
    }
    const refused = async (bytes: Uint8Array, more: Partial<NewDocument>) => {
      const outcome = await store(bytes, more);
      return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
    };
    expect(await refused(pdf, { content: broken() })).toBe('CUT');
    expect(await refused(pdf, { bytes: pdf.length + 1 })).toBe('CUT');
    expect(await refused(pdf, { sha256: '0'.repeat(64) })).toBe('CUT');
    expect(await refused(pdf.subarray(0, 60), {})).toBe('CUT');
    expect(await refused(Buffer.alloc(0), {})).toBe('EMPTY');
    expect(await refused(pdf, { name: 'endless.txt', content: endless() })).toBe('TOO_LARGE');
    expect(limit).toBe(25_000_000);
    const id = randomUUID();
    await stored(pdf, { id });
    expect(await refused(longText(10), { id, name: 'again.txt' })).toBe('ALREADY_STORED');
    expect(await read(id)).toEqual(pdf);
    expect(await files()).toHaveLength(before.length + 1);
  });
});
