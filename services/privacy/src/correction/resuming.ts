// Corrections that a legal hold stopped go on when it is lifted. Only puts them into the outbox; they look for themselves whether they may.
import { inTransaction } from '@clounge/shared/database';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';

/** Puts those that wait for a hold into the outbox again; how many. One that is still held waits on, and says nothing twice. */
export async function resumeCorrections({ pool }: Pick<Sources, 'pool'>): Promise<number> {
  return inTransaction(pool, async (db) => {
    const waiting = await db.query<{ id: string }>(
      `select id from correction where state = 'APPROVED' and held_since is not null order by held_since limit 200`,
    );
    for (const { id } of waiting.rows) await enqueue(db, { kind: 'CORRECTION', subject: id });
    return waiting.rows.length;
  });
}
