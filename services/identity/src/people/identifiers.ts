// Makes ids and short references. Random where they leave the house; ordered by time only where they name a row.
import { randomBytes, randomUUID } from 'node:crypto';
import { arrays, type Queryable } from '@clounge/shared/database';

/** Crockford's base 32: no letter that is read as a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 32 letters, so that five bits of a random byte are one letter, each as likely as the others. */
const letterOf = (byte: number): string => alphabet[byte % alphabet.length] ?? '';

/** So many texts of random letters. */
function random(count: number, length: number): string[] {
  const bytes = randomBytes(count * length);
  return Array.from({ length: count }, (_, index) =>
    Array.from(bytes.subarray(index * length, (index + 1) * length), letterOf).join(''),
  );
}

/** UUID version 7 (RFC 9562): rows that are written together lie together, and lists page by it. Never an id of a person. */
export function rowId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  // A random UUID's own 62 + 12 random bits, with version and variant in their places.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
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
    const drawn = random(count - fresh.size, length)
      .map((letters) => `${prefix}-${letters}`)
      .filter((one) => !fresh.has(one));
    const taken = await db.query<{ reference: string }>(
      `select reference from ${table} where reference = any ($1::text[])`,
      [arrays.texts(drawn)],
    );
    const used = new Set(taken.rows.map((row) => row.reference));
    for (const one of drawn) if (!used.has(one)) fresh.add(one);
  }
  return [...fresh];
}
