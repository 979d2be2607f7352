// Plain connections for the vault and the journal, which have no entities. Statements are parameterised; errors never keep parameters.
import { Pool, types, type PoolClient } from 'pg';
import { Refused, safeCause } from '../errors/index.ts';

// DATE stays a calendar day, alone and in arrays: turning it into an instant would move it between time zones. Only for these pools: the ORM has its own.
const textArray = 1009;
const dateArray = 1182;
const own: Record<number, (value: string) => unknown> = {
  [types.builtins.DATE]: (value) => value,
  [dateArray]: (types.getTypeParser as (oid: number) => (value: string) => unknown)(textArray),
  [types.builtins.INT8]: (value) => Number(value),
};
const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  (format === 'binary' ? undefined : own[oid]) ??
  (types.getTypeParser as (oid: number, format?: string) => (value: string) => unknown)(
    oid,
    format,
  )) as typeof types.getTypeParser;

export type Queryable = Pick<PoolClient, 'query'>;
export type { Pool } from 'pg';

/** A small pool; `what` names the server in the sentence that a caller reads when it cannot be reached. */
export function openPool(url: string, max = 6): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    types: { getTypeParser },
  });
  const warn = (error: unknown) =>
    process.stderr.write(`${JSON.stringify({ level: 'warn', cause: safeCause(error) })}\n`);
  pool.on('error', warn);
  // The pool listens to idle connections only. One that breaks while it is lent out, between two statements, would end the process.
  pool.on('connect', (client) => client.on('error', warn));
  return pool;
}

/** Runs work in one transaction; rolls back on any throw. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((rollback: unknown) => {
      broken = rollback instanceof Error ? rollback : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Waits for works that were begun at once. All have ended when it throws the first failure, so that none of them goes on writing
 * after a rollback. Works on one connection do not belong here: its statements are awaited one by one.
 */
export async function together<const Works extends readonly unknown[]>(
  works: Works,
): Promise<{ -readonly [Index in keyof Works]: Awaited<Works[Index]> }> {
  const ended = await Promise.allSettled(works);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return Promise.all(works);
}

/** Turns any fault of a server into the refusal that a caller may read. Refusals pass. */
export function unavailable(what: string, error: unknown): Refused {
  if (error instanceof Refused) return error;
  process.stderr.write(`${JSON.stringify({ level: 'error', what, cause: safeCause(error) })}\n`);
  return new Refused('UNAVAILABLE', `The ${what} does not answer, so nothing was read or changed.`, {
    wayOut: 'Try again in a moment; if it lasts, tell the operator.',
  });
}
