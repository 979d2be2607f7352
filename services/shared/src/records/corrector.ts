// What a part's own feature adds to the correction of a class: the forms of its fields, what may not be said twice, what rows are found by, and
// what files may not take back. Never writes a value in the clear.
import type { z } from 'zod';
import type { Queryable } from '../database/index.ts';

/** One row as it will be. */
export interface CorrectionTarget {
  table: string;
  subjectId: string;
  tenantId: string | null;
  value: Readonly<Record<string, unknown>>;
}

export interface Corrector {
  /** By field: reads what was written into the one form it is stored in; an empty text is null where the field may be empty. */
  forms: Readonly<Record<string, z.ZodType<string | null>>>;
  /** The lock that the feature's own writers take. */
  lock(db: Queryable): Promise<unknown>;
  /** What of another record stands against it: `TAKEN`, or `MALFORMED` where the fields do not go together. Reads only. */
  conflict(db: Queryable, target: CorrectionTarget): Promise<{ field: string | null; code: string } | null>;
  /** Writes anew what the row is found by. */
  found(db: Queryable, target: CorrectionTarget): Promise<void>;
  /** Notes what was corrected, where files of others bring the same fields: see `CorrectedFields`. */
  keeps?(db: Queryable, target: CorrectionTarget, corrected: CorrectedFields): Promise<void>;
}

/** What somebody's file must say before it may change these fields again. */
export interface CorrectedFields {
  recordClass: string;
  /** Null after a restore, where nobody knows any more: any of the forms. */
  fields: readonly string[] | null;
  /** Keyed fingerprints of the row's values of these fields. They die with the key that the row is sealed under. */
  fingerprintsOf(fields: readonly string[]): Promise<Map<string, Buffer>>;
}

/** By record class. */
export type Correctors = Readonly<Record<string, Corrector>>;
