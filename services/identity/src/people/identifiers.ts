// Makes ids and short references. Random where they leave the house; ordered by time only where they name a row.
import { randomBytes, randomInt } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';

/** Crockford's base 32: no letter that is read as a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const random = (length: number): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** UUID version 7 (RFC 9562): rows that are written together lie together, and lists page by it. Never an id of a person. */
export function rowId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const kinds = {
  person: { table: 'data_subject', prefix: 'P', length: 6 },
  organization: { table: 'organization', prefix: 'O', length: 4 },
} as const;

/** References that nobody has, such as P-3FQ8ZT. A unique index stands behind them, should two writers draw the same at once. */
export async function freshReferences(db: Queryable, kind: keyof typeof kinds, count: number): Promise<string[]> {
  const { table, prefix, length } = kinds[kind];
  const fresh = new Set<string>();
  while (fresh.size < count) {
    const drawn = Array.from({ length: count - fresh.size }, () => `${prefix}-${random(length)}`).filter((one) => !fresh.has(one));
    const taken = await db.query<{ reference: string }>(`select reference from ${table} where reference = any ($1::text[])`, [drawn]);
    const used = new Set(taken.rows.map((row) => row.reference));
    for (const one of drawn) if (!used.has(one)) fresh.add(one);
  }
  return [...fresh];
}
