// What is taken into the store and what is not: by content, whatever a file is called. Pure; real files of each kind, and what people hide in them.
import { createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync, crc32 } from 'node:zlib';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { DocumentRejected } from '../refusals.ts';
import { inspect, type Expected } from './inspect.ts';
import { maskNumbers } from './national-ids.ts';

const realPdf = (text: string): Promise<Buffer> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const document = new PDFDocument();
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.text(text);
    document.end();
  });

const chunk = (kind: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), 8 + data.length);
  return out;
};
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);
/** A JPEG of one grey pixel, with a comment, restarts and stuffed bytes in its data. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000fffe000548ffd9ffdb004300' +
    '01'.repeat(64) +
    'ffc0000b080001000101011100ffc40014000100000000000000000000000000000000ffda0008010100003f00d2cfff00ffd0aaff00ffd9',
  'hex',
);
const webp = Buffer.concat([
  Buffer.from('RIFF'),
  Buffer.from([12, 0, 0, 0]),
  Buffer.from('WEBPVP8 '),
  Buffer.from([0, 0, 0, 0]),
]);
const tiff = Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.from('0000' + '00'.repeat(60), 'hex')]);

/** A ZIP of one entry. */
function zip(name: string, content: Buffer): Buffer {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50);
  local.copy(central, 6, 4, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, central, Buffer.from(name), end]);
}
const bomb = zip('zeros.txt', Buffer.alloc(20_000_000));
const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), randomBytes(400)]);

async function* sliced(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

/** The media type of what is taken, or why it is not. */
async function outcomeOf(bytes: Uint8Array, name: string, more: Partial<Expected> = {}, size = 700): Promise<string> {
  const expected = {
    kind: 'SCAN',
    name,
    limitBytes: 30_000_000,
    bytes: null,
    sha256: null,
    scanner: null,
    ...more,
  } as const;
  const inspection = inspect(sliced(bytes, size), expected);
  const hash = createHash('sha256');
  try {
    for await (const passed of inspection.content) hash.update(passed);
  } catch (error) {
    if (error instanceof DocumentRejected) return error.code;
    throw error;
  }
  expect(inspection.found().sha256).toBe(hash.digest('hex'));
  return inspection.found().mediaType;
}

/** The text as it is kept. */
async function kept(text: string, size: number): Promise<string> {
  const expected = { kind: 'SCAN', name: 'a.txt', limitBytes: 1e9, bytes: null, sha256: null, scanner: null } as const;
  const chunks: Uint8Array[] = [];
  for await (const passed of inspect(sliced(Buffer.from(text), size), expected).content)
    chunks.push(Buffer.from(passed));
  return Buffer.concat(chunks).toString('utf8');
}

describe('what is taken', () => {
  promise('Art. 6', 'real files of every kind on the list are taken, in whatever pieces they come', async () => {
    const pdf = await realPdf('I ask to see what you hold of me.');
    for (const size of [1, 7, 700, 100_000]) {
      expect(await outcomeOf(pdf, 'letter.pdf', { declaredType: 'application/pdf' }, size)).toBe('application/pdf');
      expect(await outcomeOf(png, 'a.PNG', {}, size)).toBe('image/png');
      expect(await outcomeOf(jpeg, 'a.jpg', {}, size)).toBe('image/jpeg');
      expect(await outcomeOf(webp, 'a.webp', {}, size)).toBe('image/webp');
      expect(await outcomeOf(tiff, 'a.tif', {}, size)).toBe('image/tiff');
      expect(await outcomeOf(Buffer.from('열람을 요청합니다.\r\n'), 'a.txt', {}, size)).toBe('text/plain');
    }
    // A name or type that says nothing is no lie; a picture may go by another picture's name.
    expect(await outcomeOf(pdf, 'scan', { declaredType: 'application/octet-stream' })).toBe('application/pdf');
    expect(await outcomeOf(jpeg, 'a.png', { declaredType: 'image/png' })).toBe('image/jpeg');
    expect(await outcomeOf(bomb, 'anything', { kind: 'QUARANTINED' })).toBe('application/octet-stream');
  });

  promise(
    'Art. 1(2)',
    'programs, archives and office files are refused by their content, with the way out',
    async () => {
      expect(await outcomeOf(program, 'letter.pdf', { declaredType: 'application/pdf' })).toBe('TYPE_MISMATCH');
      expect(await outcomeOf(program, 'letter', { declaredType: 'image/png' })).toBe('TYPE_MISMATCH');
      expect(await outcomeOf(program, 'setup.exe')).toBe('TYPE_NOT_ALLOWED');
      expect(await outcomeOf(bomb, 'bomb.zip', { declaredType: 'application/zip' })).toBe('TYPE_NOT_ALLOWED');
      expect(await outcomeOf(bomb, 'bomb.pdf')).toBe('TYPE_MISMATCH');
      expect(await outcomeOf(gzipSync(Buffer.alloc(1_000_000)), 'a.gz')).toBe('TYPE_NOT_ALLOWED');
      expect(await outcomeOf(zip('word/document.xml', Buffer.from('<w/>')), 'letter.docx')).toBe('TYPE_NOT_ALLOWED');
      expect(await outcomeOf(Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'a.html')).toBe(
        'TYPE_NOT_ALLOWED',
      );
      expect(await outcomeOf(Buffer.from('  <svg xmlns="x"/>'), 'a.svg')).toBe('TYPE_NOT_ALLOWED');
      expect(await outcomeOf(await realPdf('x'), 'a.png')).toBe('TYPE_MISMATCH');
      expect(await outcomeOf(Buffer.from('plain words'), 'a.pdf')).toBe('TYPE_MISMATCH');
      // A text that stops being one behind what is sniffed.
      expect(await outcomeOf(Buffer.concat([Buffer.from('a'.repeat(9_000)), Buffer.from([0xff, 0])]), 'a.txt')).toBe(
        'TYPE_MISMATCH',
      );
    },
  );

  promise('Art. 1(2)', 'a file with something else inside or behind it is refused, and one that was cut', async () => {
    const pdf = await realPdf('x');
    const hidden = zip('run.js', Buffer.from('evil()'));
    for (const [file, name] of [
      [pdf, 'a.pdf'],
      [png, 'a.png'],
      [jpeg, 'a.jpg'],
      [webp, 'a.webp'],
      [tiff, 'a.tif'],
    ] as const)
      for (const size of [1, 100_000])
        expect([name, await outcomeOf(Buffer.concat([file, hidden]), name, {}, size)]).toEqual([name, 'POLYGLOT']);
    for (const tail of ['<script>alert(1)</script>', '<html>', 'MZ', '\0\0x'])
      expect(await outcomeOf(Buffer.concat([pdf, Buffer.from(tail)]), 'a.pdf')).toBe('POLYGLOT');
    // The archive is inside of what the file's own rules say is a comment, or before a second end.
    expect(await outcomeOf(Buffer.concat([pdf, hidden, Buffer.from('\n%%EOF\n')]), 'a.pdf')).toBe('POLYGLOT');
    const inComment = Buffer.concat([png.subarray(0, 33), chunk('tEXt', hidden), png.subarray(33)]);
    expect(await outcomeOf(inComment, 'a.png')).toBe('POLYGLOT');
    expect(await outcomeOf(Buffer.concat([Buffer.from('%PDF-1.4\n<html><script>'), pdf]), 'a.pdf')).toBe('POLYGLOT');
    for (const [file, name] of [
      [pdf, 'a.pdf'],
      [png, 'a.png'],
      [jpeg, 'a.jpg'],
      [webp, 'a.webp'],
    ] as const)
      expect([name, await outcomeOf(file.subarray(0, file.length - 8), name)]).toEqual([name, 'CUT']);
  });

  promise('Art. 1(2)', 'no bytes make the inspection fail otherwise than by a refusal', async () => {
    const heads = [
      Buffer.from('%PDF-1.7\n'),
      png,
      jpeg,
      webp,
      tiff,
      Buffer.from('text '),
      Buffer.from('PK\x03\x04', 'latin1'),
      Buffer.alloc(0),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 6_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        async (head, rest, size) => {
          await outcomeOf(Buffer.concat([head, rest]), 'a.bin', {}, size);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('numbers of identity cards', () => {
  promise(
    'Art. 1(2)',
    'are masked in a text before it is stored, wherever the pieces are cut, and nothing else is',
    async () => {
      const text = [
        'RRN 900101-1234567, without its dash 8001012345672?',
        'NIK 3273014502900001, spaced 3273 0145 0290 0001.',
        'Not one: 991332-1234567 (no such day), 3273019902900001, 9901010000000000, 2026-11-01, +62 812 3456 7890, 1234567890123456.',
      ].join('\n');
      const masked = text
        .replace('900101-1234567', '******-*******')
        .replace('3273014502900001', '*'.repeat(16))
        .replace('3273 0145 0290 0001', '**** **** **** ****');
      for (const size of [1, 2, 3, 5, 11, 64, 1_000]) expect(await kept(text, size)).toBe(masked);
      const row = Array.from({ length: 300 }, () => '900101-1234567 3273014502900001').join(' ');
      for (const size of [1, 13, 100, 4_097]) expect(await kept(row, size)).toBe(row.replaceAll(/\d/g, '*'));
      // Thirteen digits in a row count where their check digit is right.
      const digits = '900101123456';
      const sum = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5].reduce(
        (total, weight, at) => total + weight * Number(digits[at]),
        0,
      );
      const right = (11 - (sum % 11)) % 10;
      expect(maskNumbers(`${digits}${right}`)).toEqual({ text: '*'.repeat(13), found: 1 });
      expect(maskNumbers(`${digits}${(right + 5) % 10}`).found).toBe(0);
    },
  );
});
