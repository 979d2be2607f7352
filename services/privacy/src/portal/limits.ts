// How often one address, or one reference, may come in an hour of real time. Keeps keyed hashes and counts, never an address.
import type { Sources } from '../sources.ts';
import { codeHash } from '../verification/secret-codes.ts';

/** What is counted, and how often an hour it may be. */
export const portalLimits = { ask: 20, follow: 40, reference: 15, verify: 40, paper: 40 } as const;
export type Limited = keyof typeof portalLimits;

/** Counts one more; false where that is too many. Counted before it is known whether anything is there. */
export async function spend(sources: Pick<Sources, 'pool' | 'door'>, what: Limited, key: string): Promise<boolean> {
  const bucket = await codeHash(sources.door, 'limit', what, key);
  const counted = await sources.pool.query<{ count: number }>(
    `insert into portal_limit (bucket, begun_at, count) values ($1, date_trunc('hour', now()), 1)
     on conflict (bucket, begun_at) do update set count = portal_limit.count + 1 returning count`,
    [bucket],
  );
  return (counted.rows[0]?.count ?? 0) <= portalLimits[what];
}

/** Forgets who came, and visits that are over. Looked at every hour. */
export async function sweepVisits({ pool }: Pick<Sources, 'pool'>): Promise<void> {
  await pool.query(`delete from portal_limit where begun_at < now() - interval '1 day'`);
  await pool.query(`delete from portal_visit where expires_at < now()`);
}
