// What is found in PDFs as people make them, and what a PDF that was made with intent can do: nothing.
import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { confinement, searchPdf } from './pdf-search.ts';

type Draw = (pdf: PDFKit.PDFDocument) => unknown;

async function made(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PDFDocument(options);
  draw(pdf);
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const verdictOf = async (draw: Draw, options?: PDFKit.PDFDocumentOptions) =>
  searchPdf(inChunks(await made(draw, options)));

const korean = '900101-1234567';
const indonesian = '3174014107900003';

/** A PDF of one page whose content unfolds to so many bytes, deflated twice. */
function unfolding(megabytes: number): Buffer {
  const content = deflateSync(deflateSync(Buffer.alloc(megabytes * 1_000_000, ' '), { level: 1 }));
  const head =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n' +
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n' +
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>\nendobj\n' +
    `4 0 obj\n<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 5 >>\n%%EOF\n'),
  ]);
}

describe('numbers of identity cards in PDFs', () => {
  promise('Art. 1(2)', 'one is found wherever a reader of the PDF would read it', async () => {
    expect(await verdictOf((pdf) => pdf.text(`My number is ${korean}.`))).toBe('HOLDS');
    expect(await verdictOf((pdf) => pdf.text(`NIK ${indonesian}`))).toBe('HOLDS');
    expect(await verdictOf((pdf) => pdf.text(korean, { characterSpacing: 9 }))).toBe('HOLDS');
    expect(await verdictOf((pdf) => pdf.text('First page.').addPage().text('Second.').addPage().text(korean))).toBe(
      'HOLDS',
    );
    expect(await verdictOf((pdf) => pdf.text('Letter').note(10, 10, 20, 20, `also ${korean}`))).toBe('HOLDS');
    expect(await verdictOf((pdf) => pdf.text('Letter').outline.addItem(korean))).toBe('HOLDS');
    expect(await verdictOf((pdf) => pdf.text('Letter'), { info: { Title: `Copy of ${indonesian}` } })).toBe('HOLDS');
    const form: Draw = (pdf) => pdf.text('Number:').initForm().formText('number', 9, 99, 200, 20, { value: korean });
    expect(await verdictOf((pdf) => form(pdf.font('Helvetica')))).toBe('HOLDS');
  });

  promise('Art. 1(2)', 'a bar drawn over a number does not hide it', async () => {
    expect(await verdictOf((pdf) => pdf.text(korean, 50, 50).rect(0, 0, 600, 100).fill('black'))).toBe('HOLDS');
  });

  promise('Art. 6', 'a letter without one is read to its end; what cannot be read is not called searched', async () => {
    const letter: Draw = (pdf) =>
      pdf.text('Invoice 2026-11-24, phone +62 812-3456-7890, card 5500 0000 0000 0004, order 900101-9234567.');
    expect(await verdictOf(letter)).toBe('CLEAN');
    // A page that is a picture, one that is locked, one that is none.
    expect(await verdictOf((pdf) => letter(pdf.text('One page.').addPage().rect(9, 9, 9, 9).fill().addPage()))).toBe(
      'UNREADABLE',
    );
    expect(await verdictOf((pdf) => pdf.text(korean), { userPassword: 'locked' })).toBe('UNREADABLE');
    expect(await verdictOf((pdf) => pdf.text('See inside.').file(Buffer.from('any'), { name: 'a.txt' }))).toBe(
      'UNREADABLE',
    );
    expect(await searchPdf(inChunks(Buffer.from('%PDF-1.7\nnothing\n%%EOF\n')))).toBe('UNREADABLE');
  });
});

describe('a PDF made with intent', () => {
  promise(
    'Art. 9',
    'one that unfolds, or takes too long, ends with its process and is taken as not searched',
    async () => {
      const large = unfolding(600);
      expect(large.length).toBeLessThan(10_000);
      expect(await searchPdf(inChunks(large), { ms: 60_000, memoryBytes: 300_000_000 })).toBe('UNREADABLE');
      const letter = await made((pdf) => pdf.text(korean));
      expect(await searchPdf(inChunks(letter), { ms: 1, memoryBytes: 1e9 })).toBe('UNREADABLE');
      // The next ones are read.
      const all = await Promise.all(Array.from({ length: 6 }, () => searchPdf(inChunks(letter))));
      expect(all).toEqual(Array(6).fill('HOLDS'));
    },
  );

  promise('Art. 9', 'the process that reads it may read no other file, write none and start nothing', () => {
    const attempt = (code: string) =>
      spawnSync(process.execPath, [...confinement, '-e', code], { env: {}, encoding: 'utf8' }).stderr;
    expect(attempt(`require('node:fs').readFileSync('/etc/hostname')`)).toContain('ERR_ACCESS_DENIED');
    expect(attempt(`require('node:fs').writeFileSync('/tmp/pdf-search', '')`)).toContain('ERR_ACCESS_DENIED');
    expect(attempt(`require('node:child_process').spawnSync('true')`)).toContain('ERR_ACCESS_DENIED');
    expect(attempt(`new (require('node:worker_threads').Worker)('1', { eval: true })`)).toContain('ERR_ACCESS_DENIED');
    expect(attempt('1')).toBe('');
  });

  promise('Art. 9', 'a fault of the store while it is read is told, not taken for a verdict', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield* inChunks(await made((pdf) => pdf.text('Letter')));
      throw new Error('The disk is gone.');
    }
    await expect(searchPdf(breaking())).rejects.toThrow('The disk is gone.');
  });
});
