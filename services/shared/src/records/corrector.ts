// What a part's own feature adds to the correction of a class: the forms of its fields, what may not be said twice, and what rows are found by.
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
}

/** By record class. */
export type Correctors = Readonly<Record<string, Corrector>>;
