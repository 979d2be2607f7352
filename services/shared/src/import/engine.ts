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

/** Refuses rows whose key an earlier row has; answers what the others claim. A refused row keeps none of its keys, so that it never stands in the way of a good one. */
async function refuseSecondOnes<Resolved>(
  keysOf: (row: Resolved) => readonly RowKey[],
  importId: string,
  rows: readonly ImportRow<Resolved>[],
  seen: SeenKeys,
  chunk: Chunk,
): Promise<KeyClaim[]> {
  const keyed = rows.map((row) => ({ row, keys: keysOf(row.row) }));
  const wanted = keyed.flatMap(({ keys }) => keys);
  const known = await seen.owners(importId, wanted);
  const nameOf = (key: RowKey) => JSON.stringify([key.name, key.value]);
  const owners = new Map<string, number>();
  for (const [index, key] of wanted.entries()) {
    const line = known[index];
    if (line != null) owners.set(nameOf(key), line);
  }
  const claims: KeyClaim[] = [];
  for (const { row, keys } of keyed) {
    // A later line may have a key that this row kept none of: the chunk came before, and comes again.
    const taken = keys.find((key) => (owners.get(nameOf(key)) ?? row.line) < row.line);
    if (taken) {
      chunk.refuse(row, taken.reason);
      continue;
    }
    for (const key of keys) {
      if (owners.has(nameOf(key))) continue;
      claims.push({ key, line: row.line });
      owners.set(nameOf(key), row.line);
    }
  }
  return claims;
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
  const claims = kind.keysOf ? await refuseSecondOnes(kind.keysOf, input.importId, resolved, seen, chunk) : [];
  const storable = chunk.left(resolved);
  // Side by side: where one of the two fails the chunk comes again, and then neither is done twice.
  if (storable.length > 0) await together([steps.store(storable, chunk.refuse), seen.claim(input.importId, claims)]);
  const refused = [...chunk.refused.values()].sort((a, b) => a.line - b.line);
  return { accepted: input.rows.length - refused.length, refused, refusal: null };
}
