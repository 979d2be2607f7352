// The outbox: what people decided is told to Temporal, whatever Temporal does meanwhile; told once, by one dispatcher.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { inTransaction, openPool } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { startDispatcher, type Carriers } from './dispatcher.ts';
import { enqueue } from './outbox.ts';
import { openProcedure, type Procedure } from './procedure.ts';

interface Told {
  what: string;
  subject: string;
}

/** Writes down what it is told; fails as often as it is set to. */
function listener(failures = 0): { procedure: Procedure; told: Told[]; heard: (count: number) => Promise<void> } {
  const told: Told[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  let left = failures;
  const hear = async (what: string, subject: string) => {
    if (left > 0) {
      left -= 1;
      throw new Refused('UNAVAILABLE', 'Temporal is down.');
    }
    told.push({ what, subject });
    for (const one of waiting) if (told.length >= one.count) one.resolve();
  };
  return {
    told,
    heard: (count) => new Promise((resolve) => (told.length >= count ? resolve() : waiting.push({ count, resolve }))),
    procedure: {
      start: (batchId) => hear('start', batchId),
      approved: (batchId, approvalId) => hear(`approved ${approvalId}`, batchId),
      closed: (batchId, how) => hear(how, batchId),
      select: () => Promise.resolve(),
      request: (id) => hear('request', id),
      guardianConsent: (id) => hear('guardian consent', id),
      selectSoon: (list, requestId) => hear(`select ${list ?? 'all'}`, requestId),
      stop: () => undefined,
      close: () => Promise.resolve(),
    },
  };
}

/** What these tests do not look at. */
const nothing = () => Promise.resolve();
const carriers: Carriers = {
  RECOVERY: nothing,
  COMPANY_RECOVERY: nothing,
  WAIVER: nothing,
  TRUSTEE: nothing,
  HOLD: nothing,
  BREAK_GLASS: nothing,
  ANSWER: nothing,
  INTAKE_LETTER: nothing,
  STOP_LIFT: nothing,
  REQUEST_LETTER: nothing,
  VERIFICATION_CODE: nothing,
  PORTAL_RECEIPT: nothing,
  MANDATE_TOLD: nothing,
  CORRECTION: nothing,
  REDACTION: nothing,
  RECLASSIFIED: nothing,
  GUARDIAN_LETTER: nothing,
  WARD: nothing,
  GUARDIAN_PAPERS: nothing,
};
const place = () => installation({ databases: ['privacy'] });

describe('outbox', () => {
  promise(
    'Art. 8(3)①',
    'Temporal down: the approval stands, and is told when Temporal answers again, once',
    async () => {
      await using home = await place();
      const pool = openPool(home.url('privacy', 'app'));
      const batchId = randomUUID();
      await enqueue(pool, { kind: 'APPROVED', subject: batchId, argument: 'approval-1' });
      const { procedure, told, heard } = listener(2);
      const dispatcher = startDispatcher(pool, { carriers, procedure });
      await heard(1);
      await dispatcher.close();
      expect(told).toEqual([{ what: 'approved approval-1', subject: batchId }]);
      const [row] = await home.sql<{ done: boolean; attempts: number; last_fault: string | null }>(
        'privacy',
        'select done_at is not null as done, attempts, last_fault from outbox',
      );
      expect(row).toEqual({ done: true, attempts: 2, last_fault: null });
      await pool.end();
    },
  );

  promise(
    'Art. 8(3)①',
    'a message of a decision that was rolled back is never told; one that was written is told at once',
    async () => {
      await using home = await place();
      const pool = openPool(home.url('privacy', 'app'));
      const { procedure, told, heard } = listener();
      const dispatcher = startDispatcher(pool, { carriers, procedure });
      const [undone, done] = [randomUUID(), randomUUID()];
      await expect(
        inTransaction(pool, async (db) => {
          await enqueue(db, { kind: 'START', subject: undone });
          throw new Error('rolled back');
        }),
      ).rejects.toThrow('rolled back');
      await inTransaction(pool, (db) => enqueue(db, { kind: 'START', subject: done }));
      await heard(1);
      await dispatcher.close();
      expect(told).toEqual([{ what: 'start', subject: done }]);
      await pool.end();
    },
  );

  promise('Art. 8(3)①', 'several dispatchers beside each other tell each message once', async () => {
    await using home = await place();
    const pools = [0, 1, 2].map(() => openPool(home.url('privacy', 'app')));
    const { procedure, told, heard } = listener();
    const dispatchers = pools.map((pool) => startDispatcher(pool, { carriers, procedure }));
    const ids = Array.from({ length: 40 }, () => randomUUID());
    const [first] = pools;
    if (!first) throw new Error('no pool');
    for (const id of ids) await enqueue(first, { kind: 'START', subject: id });
    await heard(40);
    await Promise.all(dispatchers.map((one) => one.close()));
    expect(told.map((one) => one.subject).sort()).toEqual(ids.sort());
    await Promise.all(pools.map((pool) => pool.end()));
  });

  promise('Art. 8(3)①', 'with Temporal unreachable the selection is refused in words within its time', async () => {
    const procedure = openProcedure({
      temporalAddress: '127.0.0.1:9',
      temporalNamespace: 'default',
      taskQueue: 'none',
      payloadKey: Buffer.alloc(32).toString('base64'),
    });
    await expect(procedure.select('membership', randomUUID(), 500)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      wayOut: expect.any(String) as string,
    });
    const starting = procedure.start(randomUUID());
    procedure.stop();
    await expect(starting).rejects.toThrow();
    await procedure.close();
  });
});
