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

/** What a message needs besides Temporal. */
export interface Deliveries {
  procedure: Procedure;
  /** Finishes a recovery in the other parts. */
  finishRecovery: (recoveryId: string) => Promise<void>;
  /** Finishes the recovery of a company in the other parts. */
  finishCompanyRecovery: (recoveryId: string) => Promise<unknown>;
  /** Tells identity that a person gave up being restored. */
  finishWaiver: (waiverId: string) => Promise<void>;
  /** Tells a trustee of its task; `share`: percent of its time that is gone. */
  tellTrustee: (taskId: string, share: number) => Promise<void>;
  /** Tells the vault of a hold, and resumes what a lifted one interrupted. */
  carryHold: (holdId: string) => Promise<void>;
  /** Tells those in charge that somebody opened data without a case. */
  announceBreakGlass: (id: string) => Promise<void>;
  /** Sends an answer to whoever wrote. */
  sendAnswer: (conversationId: string, messageId: string) => Promise<void>;
  /** Acknowledges a message that came in. */
  sendIntakeLetter: (messageId: string) => Promise<void>;
  /** Tells a person that their stop is lifted, and lifts it. */
  finishLift: (stopId: string) => Promise<void>;
  /** Hands a letter over to whoever asked for a right. */
  sendLetter: (letterId: string) => Promise<void>;
  /** Sends a one-time code for a request; `sendId`: the asking. */
  sendCode: (requestId: string, sendId: string) => Promise<void>;
  /** Writes to whoever asked at the portal. */
  sendReceipt: (requestId: string) => Promise<void>;
  /** Tells a person that somebody may act for them. */
  tellPrincipal: (mandateId: string) => Promise<void>;
  /** Carries out an approved correction as far as it goes. */
  carryCorrection: (correctionId: string) => Promise<unknown>;
}

async function deliver(deliveries: Deliveries, pool: Pool, message: MessageRow): Promise<void> {
  const { procedure, finishRecovery, finishCompanyRecovery, finishWaiver, tellTrustee, carryHold } = deliveries;
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
    case 'RECOVERY':
      return finishRecovery(message.subject);
    case 'COMPANY_RECOVERY':
      await finishCompanyRecovery(message.subject);
      return;
    case 'WAIVER':
      return finishWaiver(message.subject);
    case 'TRUSTEE':
      return tellTrustee(message.subject, Number(message.argument ?? 0));
    case 'HOLD':
      return carryHold(message.subject);
    case 'SELECT':
      return procedure.selectSoon(message.argument, message.subject);
    case 'STOP_LIFT':
      return deliveries.finishLift(message.subject);
    case 'REQUEST':
      return procedure.request(message.subject);
    case 'INTAKE_LETTER':
      return deliveries.sendIntakeLetter(message.subject);
    case 'BREAK_GLASS':
      return deliveries.announceBreakGlass(message.subject);
    case 'ANSWER':
      return deliveries.sendAnswer(message.subject, message.argument ?? '');
    case 'REQUEST_LETTER':
      return deliveries.sendLetter(message.subject);
    case 'VERIFICATION_CODE':
      return deliveries.sendCode(message.subject, message.argument ?? '');
    case 'PORTAL_RECEIPT':
      return deliveries.sendReceipt(message.subject);
    case 'MANDATE_TOLD':
      return deliveries.tellPrincipal(message.subject);
    case 'CORRECTION':
      await deliveries.carryCorrection(message.subject);
      return;
      return deliveries.tellPrincipal(message.subject);
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
