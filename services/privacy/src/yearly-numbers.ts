// Numbers that people cite, such as C-2026-0001: one after the other within a year, without gaps. Never reused.
import type { Queryable } from '@clounge/shared/database';

const kinds = {
  certificate: { table: 'certificate_number', prefix: 'C' },
  hold: { table: 'hold_number', prefix: 'H' },
  standing: { table: 'standing_number', prefix: 'SA' },
  request: { table: 'request_number', prefix: 'R', digits: 6 },
} as const satisfies Record<string, { table: string; prefix: string; digits?: number }>;

/** The next number. Its row stays locked until the transaction ends: a number is used or given back, so none is missing. */
export async function nextNumber(
  db: Queryable,
  kind: keyof typeof kinds,
  year: number,
): Promise<{ serial: number; number: string }> {
  const { table, prefix, digits } = { digits: 4, ...kinds[kind] };
  const next = await db.query<{ last: number }>(
    `insert into ${table} (year, last) values ($1, 1) on conflict (year) do update set last = ${table}.last + 1 returning last`,
    [year],
  );
  const serial = next.rows[0]?.last ?? 0;
  return { serial, number: `${prefix}-${year}-${String(serial).padStart(digits, '0')}` };
}
