// Numbers that people cite, such as C-2026-0001: one after the other within a year, without gaps. Never reused.
import type { Queryable } from '@clounge/shared/database';

const kinds = {
  certificate: { table: 'certificate_number', prefix: 'C' },
  hold: { table: 'hold_number', prefix: 'H' },
  standing: { table: 'standing_number', prefix: 'SA' },
  // Six digits: read aloud, it is no number of a certificate.
  conversation: { table: 'conversation_number', prefix: 'C', digits: 6 },
  request: { table: 'request_number', prefix: 'R', digits: 6 },
  guardianship: { table: 'guardianship_number', prefix: 'G', digits: 6 },
} as const satisfies Record<string, { table: string; prefix: string; digits?: number }>;

export interface YearlyNumber {
  serial: number;
  number: string;
}

/** The next number. Its row stays locked until the transaction ends: a number is used or given back, so none is missing. */
export async function nextNumber(db: Queryable, kind: keyof typeof kinds, year: number): Promise<YearlyNumber> {
  const [next] = await nextNumbers(db, kind, year, 1);
  if (!next) throw new Error('No number was given.');
  return next;
}

/** As `nextNumber`, this many at once. */
export async function nextNumbers(
  db: Queryable,
  kind: keyof typeof kinds,
  year: number,
  count: number,
): Promise<YearlyNumber[]> {
  const { table, prefix, digits } = { digits: 4, ...kinds[kind] };
  const next = await db.query<{ last: number }>(
    `insert into ${table} (year, last) values ($1, $2) on conflict (year) do update set last = ${table}.last + $2 returning last`,
    [year, count],
  );
  const first = (next.rows[0]?.last ?? 0) - count + 1;
  return Array.from({ length: count }, (_, index) => {
    const serial = first + index;
    return { serial, number: `${prefix}-${year}-${String(serial).padStart(digits, '0')}` };
  });
}
