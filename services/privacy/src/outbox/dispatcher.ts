// Carries the outbox: one dispatcher a lane at a time over all replicas, woken by the database, retried for ever. Never decides, never drops a message.
import { safeCause } from '@clounge/shared/errors';
import type { Pool } from '@clounge/shared/database';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { OutboxKind } from './outbox.ts';
import type { Procedure } from './procedure.ts';

const pollMs = 2_000;
const atOnce = 8;

/** Messages that are carried together: a slow receiver holds up its own lane only. */
export interface Lane {
  /** Advisory lock of the lane. */
  lock: number;
  longestPauseSeconds: number;
}

const houseLane: Lane = { lock: 7_302, longestPauseSeconds: 60 };
/** To other companies' servers: tried more and more rarely, an hour apart at most. */
export const outwardLane: Lane = { lock: 7_303, longestPauseSeconds: 3_600 };

/** A record, so that no kind is without a lane: nobody would carry it. */
const laneOf: Readonly<Record<OutboxKind, Lane>> = {
  START: houseLane,
  APPROVED: houseLane,
  RETURNED: houseLane,
  LIST_CLOSED: houseLane,
  RECOVERY: houseLane,
  COMPANY_RECOVERY: houseLane,
  WAIVER: houseLane,
  HOLD: houseLane,
  SELECT: houseLane,
  REQUEST: houseLane,
  BREAK_GLASS: houseLane,
  STOP_LIFT: houseLane,
  REQUEST_LETTER: outwardLane,
  VERIFICATION_CODE: houseLane,
  PORTAL_RECEIPT: outwardLane,
  MANDATE_TOLD: houseLane,
  CORRECTION: houseLane,
  REDACTION: houseLane,
  RECLASSIFIED: houseLane,
  GUARDIAN_CONSENT: houseLane,
  GUARDIAN_LETTER: outwardLane,
  WARD: houseLane,
  GUARDIAN_PAPERS: houseLane,
  TRUSTEE: outwardLane,
  ANSWER: outwardLane,
  INTAKE_LETTER: outwardLane,
};

interface MessageRow {
  id: number;
  kind: OutboxKind;
  subject: string;
  argument: string | null;
  attempts: number;
}

export interface Dispatcher {
  /** Looks at once instead of at the next notice. */
  wake(): void;
  close(): Promise<void>;
}

/** Kinds that Temporal is told. */
type ForTemporal = 'START' | 'APPROVED' | 'RETURNED' | 'LIST_CLOSED' | 'SELECT' | 'REQUEST' | 'GUARDIAN_CONSENT';

/** What carries the other kinds, given the message's subject and argument (empty where it has none); see `OutboxKind`. */
export type Carriers = Readonly<
  Record<Exclude<OutboxKind, ForTemporal>, (subject: string, argument: string) => Promise<unknown>>
>;

/** What a message needs. */
export interface Deliveries {
  procedure: Procedure;
  carriers: Carriers;
}

async function deliver({ procedure, carriers }: Deliveries, pool: Pool, message: MessageRow): Promise<void> {
  switch (message.kind) {
    case 'START':
      if (await isOver(pool, message.subject)) return;
      return procedure.start(message.subject);
    case 'APPROVED':
      if (await isOver(pool, message.subject)) return;
      return procedure.approved(message.subject, message.argument ?? '');
    case 'RETURNED':
      return ended(() => procedure.closed(message.subject, 'returned'));
    case 'LIST_CLOSED':
      return ended(() => procedure.closed(message.subject, 'listClosed'));
    case 'SELECT':
      return procedure.selectSoon(message.argument, message.subject);
    case 'REQUEST':
      return procedure.request(message.subject);
    case 'GUARDIAN_CONSENT':
      return procedure.guardianConsent(message.subject);
    default:
      await carriers[message.kind](message.subject, message.argument ?? '');
  }
}

/** A list that is over is not begun again, however late its message is. */
async function isOver(pool: Pool, batchId: string): Promise<boolean> {
  const rows = await pool.query<{ state: string }>('select state from destruction_batch where id = $1', [batchId]);
  const state = rows.rows[0]?.state;
  return state === 'COMPLETED' || state === 'RETURNED';
}

/** A workflow that is over needs no telling; one that refuses the news has looked at the row and knows better. */
async function ended(tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError || error instanceof WorkflowUpdateFailedError)) throw error;
  }
}

/** Starts carrying. Several processes may: the one with the lock works, the others wait for it to end. */
export function startDispatcher(pool: Pool, deliveries: Deliveries, lane: Lane = houseLane): Dispatcher {
  const kinds = Object.entries(laneOf).flatMap(([kind, its]) => (its === lane ? kind : []));
  const stop = new AbortController();
  let wakeUp: () => void = () => undefined;
  let woken = false;

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (woken || stop.signal.aborted) {
        woken = false;
        return resolve();
      }
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        wakeUp = () => undefined;
        woken = false;
        resolve();
      }
      wakeUp = done;
    });
  const wake = () => {
    woken = true;
    wakeUp();
  };

  async function carryDue(): Promise<void> {
    for (;;) {
      const due = await pool.query<MessageRow>(
        `select id, kind, subject, argument, attempts from outbox where done_at is null and due_at <= now() and kind = any ($2::text[])
         order by due_at, id limit $1`,
        [atOnce, kinds],
      );
      if (due.rows.length === 0 || stop.signal.aborted) return;
      await Promise.all(due.rows.map((message) => attempt(message)));
    }
  }

  async function attempt(message: MessageRow): Promise<void> {
    try {
      await deliver(deliveries, pool, message);
      await pool.query('update outbox set done_at = now(), last_fault = null where id = $1', [message.id]);
    } catch (error) {
      const seconds = Math.min(lane.longestPauseSeconds, 2 ** Math.min(message.attempts, 12));
      await pool.query(
        `update outbox set attempts = attempts + 1, due_at = now() + make_interval(secs => $2), last_fault = $3 where id = $1`,
        [message.id, seconds, safeCause(error).slice(0, 200)],
      );
    }
  }

  async function holdAndCarry(): Promise<void> {
    const client = await pool.connect();
    let broken: Error | undefined;
    client.on('error', (error) => (broken = error));
    client.on('notification', wake);
    try {
      const lock = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [lane.lock]);
      if (!lock.rows[0]?.held) return;
      await client.query('listen outbox');
      while (!stop.signal.aborted && !broken) {
        await carryDue();
        await pause(pollMs);
        // The lock is the session's: where the session is gone, so is the lock.
        await client.query('select 1');
      }
      await client.query('unlisten outbox').catch(() => undefined);
      await client.query('select pg_advisory_unlock($1)', [lane.lock]).catch(() => undefined);
    } finally {
      client.removeAllListeners('notification');
      client.release(broken);
    }
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      await holdAndCarry().catch((error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'outbox', cause: safeCause(error) })}\n`);
      });
      await pause(pollMs);
    }
  }

  const running = run();
  return {
    wake,
    async close() {
      stop.abort();
      wake();
      await running;
    },
  };
}
