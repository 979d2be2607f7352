// How often one member may try something in an hour of real time. Keeps keyed hashes and counts, never an id.
import type { Attendance } from '../attendance.ts';

/** Counts one more; false where that is too many. */
export async function spend(
  { pool, door }: Pick<Attendance, 'pool' | 'door'>,
  what: string,
  key: string,
  most: number,
): Promise<boolean> {
  const [bucket] = await door.blind('attendance-limit', null, [`${what}|${key}`]);
  const counted = await pool.query<{ count: number }>(
    `insert into attendance_limit (bucket, begun_at, count) values ($1, date_trunc('hour', now()), 1)
     on conflict (bucket, begun_at) do update set count = attendance_limit.count + 1 returning count`,
    [bucket],
  );
  return (counted.rows[0]?.count ?? 0) <= most;
}

/** Forgets who tried. */
export const sweepLimits = ({ pool }: Pick<Attendance, 'pool'>) =>
  pool.query(`delete from attendance_limit where begun_at < now() - interval '1 day'`);
