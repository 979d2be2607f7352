// What a kind of file is: its columns, the shape of a row, the keys that tell rows apart. Declared by the part that owns the rows.
import type { z } from 'zod';
import type { ImportColumns } from './columns.ts';

/** Text that may stand only once in a file; compared exactly, so normalise it (`emailKey`). */
export interface RowKey {
  /** Namespace, such as `email` or `employee number`. */
  name: string;
  value: string;
  /** Why a second row with it is refused; holds no personal value. */
  reason: string;
}

/** A row that may be stored. */
export interface ImportRow<Row> {
  line: number;
  /** Natural key for reports. */
  key: string | null;
  row: Row;
}

/** A row that was not taken, and why; the reason holds no personal value. */
export interface RefusedRow {
  line: number;
  key: string | null;
  reason: string;
}

/** Takes a row out of the chunk with a reason. */
export type Refuse = (row: { line: number; key: string | null }, reason: string) => void;

/** Cells of a row by column; an empty text where a cell is empty or its column absent. */
export type Cells = Readonly<Record<string, string>>;

/**
 * A kind of file. The steps, each over the rows that passed the one before:
 * `shape` (one row alone) → `resolve` (what needs other data, such as an unknown company) → `keysOf` (twice in the file) → `store`.
 */
export interface ImportKind<Row, Resolved = Row> {
  /** Plural, as in file names: `members`. */
  name: string;
  columns: ImportColumns;
  /** Reads cells by column name; cross-field refinements are messages of whole sentences on the row itself. */
  shape: z.ZodType<Row, Cells>;
  /** The row's natural key for reports, from raw cells; null where the kind has none, or where it would be an address or a name. */
  keyOf(cells: Cells): string | null;
  /** What may stand once in a file; none for kinds that are told apart by their whole row. */
  keysOf?: (row: Resolved) => readonly RowKey[];
}

/** The two steps that belong to the part; made anew for each chunk, so that they can hold its caller. */
export interface ImportSteps<Row, Resolved> {
  /** Looks up what rows refer to, in bulk, and refuses rows that refer to nothing. Writes nothing. */
  resolve(rows: readonly ImportRow<Row>[], refuse: Refuse): Promise<ImportRow<Resolved>[]>;
  /**
   * Writes all rows in one transaction: new, changed, and nothing where nothing changed. The same chunk may come again.
   * May still refuse a row, such as one whose key belongs to somebody else.
   */
  store(rows: readonly ImportRow<Resolved>[], refuse: Refuse): Promise<void>;
}
