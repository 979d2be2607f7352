// Which roles are in force for whom: read from the ledger of access rights, for tokens and lists. Never cached: a revoked role is gone.
import type { EntityManager } from '@mikro-orm/postgresql';

/** Roles by staff number at an instant of business time, in order. Numbers without a role in force are absent. */
export async function rolesInForce(
  em: EntityManager,
  staffNumbers: readonly string[],
  at: Date,
): Promise<Map<string, string[]>> {
  if (staffNumbers.length === 0) return new Map();
  const rows = await em.execute<{ staff_number: string; role: string }[]>(
    `select distinct g.staff_number, g.role from access_right_entry g
     where g.kind = 'GRANTED' and g.staff_number = any(string_to_array(?, ' '))
       and g.at <= ?::timestamptz and (g.until_at is null or g.until_at > ?::timestamptz)
       and not exists (select 1 from access_right_entry r where r.grant_id = g.id and r.kind = 'REVOKED' and r.at <= ?::timestamptz)
     order by 1, 2`,
    [staffNumbers.join(' '), at.toISOString(), at.toISOString(), at.toISOString()],
  );
  const roles = new Map<string, string[]>();
  for (const row of rows) roles.set(row.staff_number, [...(roles.get(row.staff_number) ?? []), row.role]);
  return roles;
}
