// Takes one chunk of a file: columns, rows, duplicates, then the part's own store. Refuses row by row; a reason never holds a personal value.
import { z } from 'zod';
import { together } from '../database/index.ts';
import { Refused, type Refusal } from '../errors/index.ts';
import { columnName, refuseColumns } from './columns.ts';
import type { Cells, ImportKind, ImportRow, ImportSteps, Refuse, RefusedRow, RowKey } from './kind.ts';
import type { KeyClaim, SeenKeys } from './seen-keys.ts';

/** `ImportChunkInput` of import.graphql. */
export interface ImportChunk {
  importId: string;
  fileName: string;
  columns: readonly string[];
  firstLine: number;
  lines?: readonly number[] | null;
  rows: readonly (readonly string[])[];
}

/** `ImportChunkPayload` of import.graphql. Every row is in `accepted` or in `refused`, unless the file is refused whole. */
export interface ImportOutcome {
  accepted: number;
  refused: RefusedRow[];
  refusal: Refusal | null;
}

export const chunkLimits = { rows: 2_000, columns: 100, columnName: 200 } as const;

const chunkShape = z.object({
  importId: z.string().regex(/^[\w-]{8,64}$/),
  firstLine: z.number().int().min(2).max(2_000_000_000),
  columns: z.array(z.string().max(chunkLimits.columnName)).min(1).max(chunkLimits.columns),
  lines: z.array(z.number().int().min(2).max(2_000_000_000)).nullish(),
  rows: z.array(z.unknown()).max(chunkLimits.rows),
});

function demandChunk(chunk: ImportChunk): void {
  const parsed = chunkShape.safeParse(chunk);
  const field = parsed.success ? null : String(parsed.error.issues[0]?.path[0] ?? 'input');
  if (field !== null) {
    throw new Refused(
      'BAD_USER_INPUT',
      `The chunk is wrong at ${field}; it may have ${chunkLimits.rows} rows and ${chunkLimits.columns} columns.`,
      {
        field,
      },
    );
  }
  const { lines } = chunk;
  if (!lines) return;
  const rising = lines.every((line, index) => line > (lines[index - 1] ?? chunk.firstLine - 1));
  if (lines.length !== chunk.rows.length || !rising) {
    throw new Refused('BAD_USER_INPUT', 'Line numbers must be as many as the rows, and rise.', { field: 'lines' });
  }
}

/** A whole sentence from the first fault of a row. */
function reasonOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const column = issue?.path[0];
  if (!issue) return 'The row cannot be read.';
  return column === undefined ? issue.message : `${String(column)} ${issue.message}.`;
}

/** One chunk on its way: what is left, what was refused. */
class Chunk {
  readonly refused = new Map<number, RefusedRow>();

  refuse: Refuse = ({ line, key }, reason) => {
    if (!this.refused.has(line)) this.refused.set(line, { line, key, reason });
  };

  left<Row>(rows: readonly ImportRow<Row>[]): ImportRow<Row>[] {
    return rows.filter((row) => !this.refused.has(row.line));
  }
}

/** Cells by column; columns that the file does not have are empty. */
function cellReader(optional: readonly string[], header: readonly string[]) {
  const names = header.map(columnName);
  const absent = optional.filter((name) => !names.includes(name));
  return (values: readonly string[]): Cells => {
    const cells: Record<string, string> = {};
    for (const [index, name] of names.entries()) cells[name] = values[index] ?? '';
    for (const name of absent) cells[name] = '';
    return cells;
  };
}

const keyLimit = 64;
const shortKey = (key: string | null): string | null =>
  key === null || key.trim() === '' ? null : key.trim().slice(0, keyLimit);

function readRows<Row>(
  kind: Pick<ImportKind<Row>, 'columns' | 'keyOf' | 'shape'>,
  input: ImportChunk,
  chunk: Chunk,
): ImportRow<Row>[] {
  const cellsOf = cellReader(kind.columns.optional, input.columns);
  const rows: ImportRow<Row>[] = [];
  for (const [index, values] of input.rows.entries()) {
    const line = input.lines?.[index] ?? input.firstLine + index;
    if (values.length !== input.columns.length) {
      chunk.refuse({ line, key: null }, `The row has ${values.length} cells, the header has ${input.columns.length}.`);
      continue;
    }
    const cells = cellsOf(values);
    const key = shortKey(kind.keyOf(cells));
    const parsed = kind.shape.safeParse(cells);
    if (parsed.success) rows.push({ line, key, row: parsed.data });
    else chunk.refuse({ line, key }, reasonOf(parsed.error));
  }
  return rows;
}

const nameOf = (key: RowKey) => JSON.stringify([key.name, key.value]);

/**
 * Stores rows of which none has a key of an earlier one. A refused row keeps none of its keys, so that it never stands in the way of a
 * good one: rows that share a key with an earlier one wait until that one is stored or refused.
 */
async function storeFirstOnes<Resolved>(
  keysOf: (row: Resolved) => readonly RowKey[],
  importId: string,
  rows: readonly ImportRow<Resolved>[],
  seen: SeenKeys,
  chunk: Chunk,
  store: ImportSteps<unknown, Resolved>['store'],
): Promise<void> {
  let waiting = rows.map((row) => ({ row, keys: keysOf(row.row).map((key) => ({ key, name: nameOf(key) })) }));
  const wanted = waiting.flatMap(({ keys }) => keys);
  const lines = await seen.owners(
    importId,
    wanted.map(({ key }) => key),
  );
  const owners = new Map(wanted.flatMap(({ name }, index) => (lines[index] == null ? [] : [[name, lines[index]]])));
  while (waiting.length > 0) {
    const undecided = new Set<string>();
    const now: typeof waiting = [];
    const later: typeof waiting = [];
    for (const one of waiting) {
      const waits = one.keys.some(({ name }) => undecided.has(name));
      // A later line may have a key that this row kept none of: the chunk came before, and comes again.
      const taken = waits ? undefined : one.keys.find(({ name }) => (owners.get(name) ?? one.row.line) < one.row.line);
      if (taken) {
        chunk.refuse(one.row, taken.key.reason);
        continue;
      }
      (waits ? later : now).push(one);
      for (const { name } of one.keys) undecided.add(name);
    }
    waiting = later;
    if (now.length === 0) continue;
    const claimsOf = (some: typeof now): KeyClaim[] =>
      some.flatMap(({ row, keys }) => keys.map(({ key }) => ({ key, line: row.line })));
    // Side by side: where one of the two fails the chunk comes again, and then neither is done twice.
    await together([
      store(
        now.map(({ row }) => row),
        chunk.refuse,
      ),
      seen.claim(importId, claimsOf(now)),
    ]);
    const refused = now.filter(({ row }) => chunk.refused.has(row.line));
    for (const { row, keys } of now)
      if (!chunk.refused.has(row.line)) for (const { name } of keys) owners.set(name, row.line);
    await seen.release(importId, claimsOf(refused));
  }
}

/**
 * Imports one chunk. Chunks of a file come in order where its kind has keys; the same chunk may come again and answers the same.
 * Throws `Refused` BAD_USER_INPUT for a chunk that no honest sender makes; everything about the file itself is an answer.
 */
export async function importChunk<Row, Resolved>(
  kind: ImportKind<Row, Resolved>,
  steps: ImportSteps<Row, Resolved>,
  seen: SeenKeys,
  input: ImportChunk,
): Promise<ImportOutcome> {
  demandChunk(input);
  const refusal = refuseColumns(kind.name, kind.columns, input.columns);
  if (refusal) return { accepted: 0, refused: [], refusal };
  const chunk = new Chunk();
  const read = readRows<Row>(kind, input, chunk);
  const resolved = chunk.left(read.length > 0 ? await steps.resolve(read, chunk.refuse) : []);
  if (kind.keysOf) await storeFirstOnes(kind.keysOf, input.importId, resolved, seen, chunk, steps.store);
  else if (resolved.length > 0) await steps.store(resolved, chunk.refuse);
  const refused = [...chunk.refused.values()].sort((a, b) => a.line - b.line);
  return { accepted: input.rows.length - refused.length, refused, refusal: null };
}
