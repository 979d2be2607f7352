// CSV as operators' exports really are: quotes, line ends, encodings, and what breaks them.
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { csvRows, type CsvRow } from './csv.ts';

async function rowsOf(content: string | Buffer, chunkBytes = 7): Promise<CsvRow[]> {
  const bytes = Buffer.from(content as string);
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, i) =>
    bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes),
  );
  const rows: CsvRow[] = [];
  for await (const row of csvRows(Readable.from(pieces))) rows.push(row);
  return rows;
}

const quoted = (cell: string) =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('reading CSV', () => {
  it('reads quoted cells, doubled quotes, line ends of both kinds, a byte order mark, and passes over empty lines', async () => {
    expect(await rowsOf('\uFEFFa,b\r\n1,"x ""y"", z"\n\n"two\nlines",\r\nlast,row')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x "y", z'] },
      { line: 4, cells: ['two\nlines', ''] },
      { line: 6, cells: ['last', 'row'] },
    ]);
  });

  it('answers an empty file with no rows', async () => {
    expect(await rowsOf('')).toEqual([]);
    expect(await rowsOf('\n\r\n')).toEqual([]);
  });

  it.each([
    ['a quote inside an unquoted cell', 'x"y,2'],
    ['text after a closing quote', '"x"y,2'],
    ['a quote that is never closed', '"x,2'],
    ['bytes that are not UTF-8', Buffer.from('\xff\xfe,2', 'latin1')],
    ['a cell without end', Buffer.alloc(200_000, 'z')],
  ])('refuses the line with %s and goes on with the next', async (_what, bad) => {
    const rows = await rowsOf(
      Buffer.concat([Buffer.from('a,b\n'), Buffer.from(bad as Buffer), Buffer.from('\n3,4\n5,6\n')]),
      1024,
    );
    expect(rows.map((row) => row.line)).toEqual([1, 2, 3, 4]);
    expect(rows[1]).toHaveProperty('fault');
    expect(rows.slice(2)).toEqual([
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
    ]);
  });

  it('reads back whatever RFC 4180 can write, however the bytes are cut', async () => {
    const cellText = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replaceAll('\r', '').replaceAll('\uFEFF', ''));
    const table = fc.array(fc.array(cellText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('\n', '\r\n'),
        async (rows, chunkBytes, lineEnd) => {
          const written = rows.map((row) => row.map(quoted).join(',')).join(lineEnd);
          const read = await rowsOf(written, chunkBytes);
          expect(read.map((row) => ('cells' in row ? row.cells : row.fault))).toEqual(rows);
        },
      ),
    );
  });

  it('never throws and never loses its place, whatever the bytes', async () => {
    const alphabet = fc.constantFrom('"', ',', '\n', '\r', 'a', '\xff', '\0', ' ');
    await fc.assert(
      fc.asyncProperty(fc.array(alphabet, { maxLength: 200 }), async (letters) => {
        const rows = await rowsOf(Buffer.from(letters.join(''), 'latin1'));
        const lines = rows.map((row) => row.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});
