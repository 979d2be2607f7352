// One transaction as a pool, so that features which open their own can be composed: theirs become savepoints and stand or fall with it.
// For works one after the other only: a connection has one statement at a time.
import type { Pool, PoolClient } from 'pg';

/** The transaction that is open on a client, in the shape of a pool. Whoever connects to it gets the same connection, and never closes it. */
export function within(client: PoolClient): Pool {
  let depth = 0;
  const translated = (text: string): string | null => {
    if (text === 'BEGIN') return `SAVEPOINT nested_${(depth += 1)}`;
    if (text === 'COMMIT') return `RELEASE SAVEPOINT nested_${depth--}`;
    return text === 'ROLLBACK' ? `ROLLBACK TO SAVEPOINT nested_${depth--}` : null;
  };
  const nested = new Proxy(client, {
    get(target, key) {
      if (key === 'connect') return () => Promise.resolve(nested);
      if (key === 'release' || key === 'end') return () => undefined;
      if (key !== 'query') return Reflect.get(target, key) as unknown;
      return (text: string, values?: unknown[]) => target.query(translated(text) ?? text, values);
    },
  });
  return nested as unknown as Pool;
}
