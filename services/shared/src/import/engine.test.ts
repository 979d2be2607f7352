// The import engine with a kind and a store of its own: what is refused, what is taken, and that nothing depends on how a file is cut or repeated.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refused } from '../errors/index.ts';
import { email, emailKey, instant, optional, registrationNumber, required, textOf } from './cells.ts';
import { importChunk, type ImportChunk, type ImportOutcome } from './engine.ts';
import type { ImportKind, ImportSteps } from './kind.ts';
import { seenKeysInMemory, type SeenKeys } from './seen-keys.ts';

const shape = z
  .object({
    number: required(registrationNumber),
    name: required(textOf(20)),
    email: optional(email),
    joined_at: required(instant),
    left_at: optional(instant),
  })
  .refine((row) => !row.left_at || row.left_at >= row.joined_at, 'left_at is before joined_at.');
type Row = z.infer<typeof shape>;

const kind: ImportKind<Row> = {
  name: 'people',
  columns: { required: ['number', 'name', 'joined_at'], optional: ['email', 'left_at'] },
  shape,
  keyOf: (cells) => cells['number'] ?? null,
  keysOf: (row) => [
    { name: 'number', value: row.number, reason: 'number stands in an earlier row.' },
    ...(row.email ? [{ name: 'email', value: emailKey(row.email), reason: 'email stands in an earlier row.' }] : []),
  ],
};

/** A store that keeps rows by number; UNKNOWN is a company nobody knows, LATE a name that only the store refuses. */
function house() {
  const stored = new Map<string, Row>();
  let writes = 0;
  const steps: ImportSteps<Row, Row> = {
    async resolve(rows, refuse) {
      for (const row of rows) if (row.row.number === 'UNKNOWN') refuse(row, 'No such company.');
      return [...rows];
    },
    async store(rows, refuse) {
      for (const one of rows) {
        const { row } = one;
        if (row.name === 'LATE') {
          refuse(one, 'The store says no.');
          continue;
        }
        if (JSON.stringify(stored.get(row.number)) === JSON.stringify(row)) continue;
        stored.set(row.number, row);
        writes += 1;
      }
    },
  };
  return { stored, steps, writes: () => writes };
}

const columns = ['number', 'name', 'email', 'joined_at', 'left_at'];
const joined = '2024-01-15T09:00:00+07:00';
const person = (number: string, more: Partial<Record<'name' | 'email' | 'joined_at' | 'left_at', string>> = {}) => [
  number,
  more.name ?? 'Ani',
  more.email ?? '',
  more.joined_at ?? joined,
  more.left_at ?? '',
];
const chunkOf = (rows: string[][], more: Partial<ImportChunk> = {}): ImportChunk => ({
  importId: 'import-0001',
  fileName: 'people.csv',
  columns,
  firstLine: 2,
  rows,
  ...more,
});
const run = (chunk: ImportChunk, steps = house().steps, seen: SeenKeys = seenKeysInMemory()) =>
  importChunk(kind, steps, seen, chunk);

/** Which lines must be refused, told row by row as a person with a list would: the first good row of a key has it. */
function refusedOneByOne(file: readonly (readonly [string, string, string])[]): number[] {
  const numbers = new Set<string>();
  const addresses = new Set<string>();
  return file.flatMap(([number, mail, name], index) => {
    const address = mail.toLowerCase();
    const bad = number === '' || number === 'UNKNOWN' || mail === 'no-at' || name === 'LATE';
    if (bad || numbers.has(number) || (address !== '' && addresses.has(address))) return [index + 2];
    numbers.add(number);
    addresses.add(address);
    return [];
  });
}

describe('importing a chunk', () => {
  it('takes good rows and refuses bad ones with line, key and a reason that holds no value', async () => {
    const outcome = await run(
      chunkOf([
        person('10001'),
        person('10002', { name: '   ' }),
        person('10003', { email: 'spaces in@x.example' }),
        person('10004', { joined_at: '2024-02-30T09:00:00+07:00' }),
        person('10005', { left_at: '2023-01-01T00:00:00Z' }),
        person('UNKNOWN'),
        person('10006', { joined_at: '2024-01-15 09:00' }),
        person('10007', { name: 'A\u0000' }),
        ['10008', 'short row'],
        person('10009', { name: '=HYPERLINK("x")' }),
      ]),
    );
    expect(outcome.accepted).toBe(2);
    expect(outcome.refusal).toBeNull();
    expect(outcome.refused.map((row) => [row.line, row.key])).toEqual([
      [3, '10002'],
      [4, '10003'],
      [5, '10004'],
      [6, '10005'],
      [7, 'UNKNOWN'],
      [8, '10006'],
      [9, '10007'],
      [10, null],
    ]);
    expect(outcome.refused.map((row) => row.reason)).toEqual([
      'name is missing.',
      'email is no e-mail address.',
      'joined_at is an instant that does not exist.',
      'left_at is before joined_at.',
      'No such company.',
      'joined_at is no instant; ISO 8601 with offset is wanted, such as 2026-11-01T09:00:00+07:00.',
      'name has characters that are no text.',
      'The row has 2 cells, the header has 5.',
    ]);
  });

  it('keeps what looks like a formula as the text it is', async () => {
    const { steps, stored } = house();
    await run(chunkOf([person('10001', { name: '=1+1' })]), steps);
    expect(stored.get('10001')?.name).toBe('=1+1');
  });

  it('refuses the second row of a key, in one chunk and across chunks, whatever the case of an e-mail address', async () => {
    const seen = seenKeysInMemory();
    const { steps } = house();
    const first = await run(chunkOf([person('10001', { email: 'a@x.example' }), person('10001')]), steps, seen);
    expect(first.refused).toEqual([{ line: 3, key: '10001', reason: 'number stands in an earlier row.' }]);
    const second = await run(
      chunkOf([person('10002', { email: 'A@X.EXAMPLE' }), person('10003')], { firstLine: 4 }),
      steps,
      seen,
    );
    expect(second).toMatchObject({
      accepted: 1,
      refused: [{ line: 4, key: '10002', reason: 'email stands in an earlier row.' }],
    });
  });

  it('lets no refused row stand in the way of a good one', async () => {
    const outcome = await run(
      chunkOf([
        person('10001', { email: 'a@x.example', name: '' }),
        person('10001', { email: 'a@x.example' }),
        person('10001', { email: 'b@x.example' }),
        person('10002', { email: 'b@x.example' }),
      ]),
    );
    expect(outcome.refused.map((row) => row.line)).toEqual([2, 4]);
  });

  it('lets no row that only the store refuses stand in the way of a good one, in one chunk or in two', async () => {
    const rows = [
      person('10001', { email: 'a@x.example', name: 'LATE' }),
      person('10001', { email: 'b@x.example' }),
      person('10002', { email: 'a@x.example' }),
      person('10003', { email: 'b@x.example' }),
    ];
    const whole = await run(chunkOf(rows));
    expect(whole.refused.map((row) => [row.line, row.reason])).toEqual([
      [2, 'The store says no.'],
      [5, 'email stands in an earlier row.'],
    ]);
    const [seen, { steps }] = [seenKeysInMemory(), house()];
    const first = await run(chunkOf(rows.slice(0, 1)), steps, seen);
    const second = await run(chunkOf(rows.slice(1), { firstLine: 3 }), steps, seen);
    expect([...first.refused, ...second.refused]).toEqual(whole.refused);
  });

  it('answers a chunk that comes again as the first time, also after later chunks', async () => {
    const seen = seenKeysInMemory();
    const { steps, writes } = house();
    const chunk = chunkOf([person('10001'), person('10001'), person('10002')]);
    const first = await run(chunk, steps, seen);
    await run(chunkOf([person('10002'), person('10003')], { firstLine: 5 }), steps, seen);
    const written = writes();
    expect(await run(chunk, steps, seen)).toEqual(first);
    expect(writes()).toBe(written);
  });

  it('refuses the whole file for its columns, before anything is stored', async () => {
    const { steps, stored } = house();
    const outcome = await run(chunkOf([[...person('10001'), 'A']], { columns: [...columns, 'religion'] }), steps);
    expect(outcome).toMatchObject({ accepted: 0, refused: [], refusal: { code: 'FORBIDDEN_COLUMN' } });
    expect(stored.size).toBe(0);
  });

  it.each([
    ['too many rows', chunkOf(Array.from({ length: 2_001 }, () => person('1'))), 'rows'],
    ['a line before the first row', chunkOf([person('10001')], { firstLine: 1 }), 'firstLine'],
    ['an import id of another form', chunkOf([person('10001')], { importId: "x'; drop" }), 'importId'],
    ['lines that do not rise', chunkOf([person('10001'), person('10002')], { lines: [3, 3] }), 'lines'],
    ['fewer lines than rows', chunkOf([person('10001'), person('10002')], { lines: [3] }), 'lines'],
  ])('refuses a chunk with %s', async (_what, chunk, field) => {
    await expect(run(chunk)).rejects.toThrow(Refused);
    await expect(run(chunk)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('answers line numbers of rows that do not follow each other', async () => {
    const outcome = await run(chunkOf([person('10001'), person('10002', { name: '' })], { lines: [2, 9] }));
    expect(outcome.refused.map((row) => row.line)).toEqual([9]);
  });

  it('comes out the same however a file is cut into chunks and however often they come', async () => {
    const number = fc.constantFrom('10001', '10002', '10003', '10004', 'UNKNOWN', '');
    const address = fc.constantFrom('', 'a@x.example', 'A@x.example', 'b@x.example', 'no-at');
    const name = fc.constantFrom('Ani', 'Ani', 'LATE');
    const rows = fc.array(fc.tuple(number, address, name), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 14 }),
        fc.boolean(),
        async (file, sizes, again) => {
          const lines = file.map(([one, mail, called]) => person(one, { email: mail, name: called }));
          const whole = house();
          const expected = await run(chunkOf(lines), whole.steps);
          const cut = house();
          const seen = seenKeysInMemory();
          const answers: ImportOutcome[] = [];
          for (let at = 0, turn = 0; at < lines.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            const chunk = chunkOf(lines.slice(at, at + size), { firstLine: at + 2 });
            const answer = await run(chunk, cut.steps, seen);
            if (again) expect(await run(chunk, cut.steps, seen)).toEqual(answer);
            answers.push(answer);
            at += size;
          }
          expect(answers.flatMap((answer) => answer.refused)).toEqual(expected.refused);
          expect(answers.reduce((sum, answer) => sum + answer.accepted, 0)).toBe(
            lines.length === 0 ? 0 : expected.accepted,
          );
          expect(cut.stored).toEqual(whole.stored);
          expect(expected.refused.map((row) => row.line)).toEqual(refusedOneByOne(file));
        },
      ),
    );
  });
});
