// Drops the databases of closed installations behind the tests' backs: dropping waits for a checkpoint, which no test needs to wait for.
import pg from 'pg';
import { withClient } from '@clounge/local/provision/server-url';

export interface Dropping {
  /** Queues the databases whose names begin with `prefix`. */
  add(prefix: string): void;
  /** Drops no more; what is left goes with the whole cluster. */
  close(): Promise<void>;
}

export function dropping(serverUrl: string): Dropping {
  let closed = false;
  let queue = Promise.resolve();

  async function drop(prefix: string): Promise<void> {
    if (closed) return;
    await withClient(serverUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        'select datname as name from pg_database where starts_with(datname, $1)',
        [prefix],
      );
      for (const { name } of rows) {
        if (!closed) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
      }
    });
  }

  return {
    add(prefix) {
      queue = queue.then(() => drop(prefix)).catch(() => undefined);
    },
    async close() {
      closed = true;
      await queue;
    },
  };
}
