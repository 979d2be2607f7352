// One way to write JSON, so that a hash or a signature over it means one thing (RFC 8785: sorted keys, no white space, plain numbers).
import { createHash } from 'node:crypto';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The canonical text. Throws on numbers that JSON cannot say. */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('Only finite numbers have a canonical form.');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((entry: Json) => canonical(entry)).join(',')}]`;
  const entries = Object.entries(value as Record<string, Json>).sort(([one], [other]) =>
    one < other ? -1 : one > other ? 1 : 0,
  );
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`;
}

/** SHA-256 of the canonical text. */
export const digestOf = (value: Json): Buffer => createHash('sha256').update(canonical(value)).digest();
