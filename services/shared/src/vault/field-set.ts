// What is sealed together: one blob a row and record class. A field set's id is permanent; names of columns and fields may change, it may not.
import type { z } from 'zod';

/** The personal fields of one record class in one kind of row. */
export interface FieldSet<T> {
  /** Permanent number in the associated data of every blob; never reused. 1–9 mechanism, 10–29 identity, 30–49 billing, 50–69 attendance, 70–89 privacy, 90–99 staff. */
  id: number;
  recordClass: string;
  fields: z.ZodType<T>;
  /** Names of the fields, for access records. */
  names: readonly string[];
  /** Opened for the archiving purpose only. */
  archived?: true;
}

/** Declares a field set from a zod object. */
export function fieldSet<S extends z.ZodObject>(id: number, recordClass: string, fields: S): FieldSet<z.infer<S>> {
  return { id, recordClass, fields: fields as unknown as z.ZodType<z.infer<S>>, names: Object.keys(fields.shape) };
}

/** A stored row as the door needs it. */
export interface SealedRow {
  id: string;
  tenantId: string | null;
  subjectId: string | null;
  scope: string;
  scopeVersion: number;
  sealed: Uint8Array | null;
}

/** A value to be sealed for a row. */
export interface SealRequest<T> {
  id: string;
  tenantId: string | null;
  scope: string;
  scopeVersion?: number;
  /** The version whose place this one takes: it must live when the new key is made. */
  succeeds?: number;
  value: T;
  /** Whole-row text for rows without a key of their own; its keyed fingerprint dies with the scope. */
  fingerprintOf?: string;
}

/** Values of one record class; `sealBatch` makes it. */
export interface SealBatch {
  set: Pick<FieldSet<unknown>, 'id'>;
  rows: readonly SealRequest<unknown>[];
}

/** A batch whose values are the set's. */
export const sealBatch = <T>(set: FieldSet<T>, rows: readonly SealRequest<T>[]): SealBatch => ({ set, rows });

/** Ciphertext that shows nothing of itself by accident. */
export interface SealedValue {
  sealed: Buffer;
  fingerprint: Buffer | null;
}

export type Opened<T> =
  { kind: 'opened'; value: T } | { kind: 'restricted'; since: Date; reason: string } | { kind: 'destroyed'; at: Date };
