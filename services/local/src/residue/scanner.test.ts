// The scanner against a naive oracle, at every border of a piece; and the forms against what other programs write.
import fc from 'fast-check';
import { promise } from '@clounge/test/kit';
import { describe, expect, it } from 'vitest';
import { formsOf, formsOfBytes, isTelling } from './forms.ts';
import { patternSet, type Pattern } from './pattern-layers.ts';
import { StreamScan } from './stream-scan.ts';

const fold = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** Every occurrence, found the slow way. */
function naive(patterns: readonly Pattern[], data: Uint8Array): string[] {
  const found: string[] = [];
  for (const [index, { bytes, anyCase }] of patterns.entries()) {
    const same = (a: number, b: number) => (anyCase ? fold(a) === fold(b) : a === b);
    for (let at = 0; at + bytes.length <= data.length; at += 1)
      if (bytes.every((byte, offset) => same(byte, data[at + offset] ?? -1))) found.push(`${index}@${at}`);
  }
  return found.sort();
}

function scanned(patterns: readonly Pattern[], pieces: readonly Uint8Array[], rounds = 1): string[] {
  let found: string[] = [];
  const scan = new StreamScan(patternSet(patterns), (pattern, offset) => found.push(`${pattern}@${offset}`));
  for (let round = 0; round < rounds; round += 1) {
    found = [];
    for (const piece of pieces) scan.feed(piece);
    expect(scan.end()).toBe(pieces.reduce((sum, piece) => sum + piece.length, 0));
  }
  return found.sort();
}

/** Few letters in both cases, and empty bytes: so that occurrences overlap, repeat and nearly match. */
const bytesOf = (lengths: { minLength: number; maxLength: number }) =>
  fc.array(fc.constantFrom(0x41, 0x61, 0x62, 0x00, 0x20, 0xea), lengths).map((bytes) => Uint8Array.from(bytes));

const patternsOf = fc.array(fc.record({ bytes: bytesOf({ minLength: 6, maxLength: 40 }), anyCase: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

describe('the scanner', () => {
  it('finds what a naive search finds, in any pieces, once each', () => {
    const cases = fc.tuple(patternsOf, fc.array(bytesOf({ minLength: 0, maxLength: 60 }), { maxLength: 8 }), fc.nat());
    fc.assert(
      fc.property(cases, ([patterns, noise, seed]) => {
        // Patterns themselves lie between the noise, so that there is something to find.
        const pieces = noise.flatMap((piece, index) => {
          const planted = patterns[(seed + index) % patterns.length]?.bytes ?? piece;
          const cut = (seed + index) % planted.length;
          return [piece, planted.subarray(0, cut), planted.subarray(cut)];
        });
        const found = naive(patterns, Buffer.concat(pieces));
        expect(scanned(patterns, pieces)).toEqual(found);
        expect(scanned(patterns, pieces, 2)).toEqual(found);
      }),
      { numRuns: 120 },
    );
  });

  it('finds a pattern at every place around the border of its buffer', () => {
    const patterns = ['border', 'a pattern of more than fifteen bytes'].map((text) => ({
      bytes: Buffer.from(text),
      anyCase: false,
    }));
    const set = patternSet(patterns);
    for (let back = 0; back < 200; back += 1) {
      for (const [index, { bytes }] of patterns.entries()) {
        const at = (1 << 17) + 100 + 4 * bytes.length - back;
        const data = Buffer.alloc((1 << 17) + 1000, 0x62);
        bytes.copy(data, at);
        const found: [number, number][] = [];
        const scan = new StreamScan(set, (pattern, offset) => found.push([pattern, offset]));
        scan.feed(data);
        scan.end();
        expect(found).toEqual([[index, at]]);
      }
    }
  });

  it('keeps streams apart, and finds nothing where nothing is looked for', () => {
    const patterns = [{ bytes: Buffer.from('together'), anyCase: false }];
    const found: number[] = [];
    const scan = new StreamScan(patternSet(patterns), (pattern) => found.push(pattern));
    for (const half of ['toge', 'ther']) {
      scan.feed(Buffer.from(half));
      scan.end();
    }
    expect(found).toEqual([]);
    expect(scanned([], [Buffer.from('anything')])).toEqual([]);
    expect(() => patternSet([{ bytes: Buffer.from('short'), anyCase: false }])).toThrow('less than 6 bytes');
  });
});

const finds = (value: string, text: string | Buffer) => scanned(formsOf(value), [Buffer.from(text)]).length > 0;

promise('Art. 8', 'a value is found in every form that programs give it', () => {
  const email = 'Min-su.Kim@company.example';
  const name = '김민수';
  for (const value of [email, name, 'Siti O\'Brien "Ani"', 'Mukhamad  Rizky']) {
    const bytes = Buffer.from(value);
    const written: Record<string, string | Buffer> = {
      text: `x${value}y`,
      bytea: `\\x00${bytes.toString('hex')}ff`,
      'upper hex': bytes.toString('hex').toUpperCase(),
      'utf-16 little': Buffer.from(`x${value}`, 'utf16le'),
      'utf-16 big': Buffer.from(`xx${value}`, 'utf16le').swap16(),
      url: `?who=${encodeURIComponent(value)}&x`,
      'lower url': encodeURIComponent(value).toLowerCase(),
      form: new URLSearchParams({ who: value }).toString(),
      json: JSON.stringify({ name: value }),
      'json in ASCII': JSON.stringify({ name: value }).replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
      decomposed: value.normalize('NFD'),
    };
    for (let before = 0; before < 3; before += 1) {
      const around = Buffer.concat([Buffer.alloc(before, 0xff), bytes, Buffer.from('\xfb\xff\xfe', 'latin1')]);
      written[`base64 ${before}`] = around.toString('base64');
      written[`base64url ${before}`] = around.toString('base64url');
    }
    for (const [form, text] of Object.entries(written))
      expect([value, form, finds(value, text)]).toEqual([value, form, true]);
  }
  expect(finds(email, email.toUpperCase())).toBe(true);
  expect(finds(name.normalize('NFD'), name)).toBe(true);
  expect(finds(email, 'min-su.kim@company.exampl')).toBe(false);
});

it('finds base64 of any value at any place in other bytes', () => {
  const texts = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 30 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(texts, fc.uint8Array({ maxLength: 9 }), fc.uint8Array({ maxLength: 9 }), (value, before, after) => {
      const around = Buffer.concat([before, Buffer.from(value), after]);
      expect(finds(value, around.toString('base64'))).toBe(true);
      expect(finds(value, around.toString('hex'))).toBe(true);
      expect(finds(value, around)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('finds keys as bytes, hex and base64', () => {
  const key = Buffer.from('00ff10e0c03f80fe', 'hex');
  const forms = formsOfBytes(key);
  for (const text of [key, key.toString('hex'), `x${Buffer.concat([Buffer.alloc(1), key]).toString('base64')}`])
    expect(scanned(forms, [Buffer.from(text)])).toHaveLength(1);
});

it.each([
  ['김민', true],
  ['Budi', false],
  ['Li Wei', true],
  ['100123', false],
  ['1990-01-01', false],
  ['+62 812-3456-7890', true],
  ['EMP-01', true],
  ['', false],
])('“%s” can be told from chance: %s', (value, telling) => {
  expect(isTelling(value)).toBe(telling);
});
