// Carries on what could not be done at once: letters that the mail server did not take, cleared records that a hold or another list kept waiting.
import { safeCause } from '@clounge/shared/errors';
import { settleCleared } from './clearing.ts';
import type { MisuseSources } from './sources.ts';
import { tellPerson } from './telling.ts';

const lookEveryMs = 600_000;
/** The other parts may still be starting. */
const firstLookMs = 60_000;
const atOnce = 200;

/** Does what waits; how many letters went out and how many records were handed over. Asked again, nothing is done twice. */
export async function carryMisuse(sources: MisuseSources): Promise<{ told: number; handedOver: number }> {
  const untold = await sources.pool.query<{ id: string }>(
    `select c.id from misuse_case c join misuse_record r on r.id = c.id
     where c.told_at is null and c.state not in ('SUSPECTED', 'CLEARED') and c.undeliverable_at is null order by c.decided_at, c.id limit $1`,
    [atOnce],
  );
  let told = 0;
  for (const { id } of untold.rows) {
    const outcome = await tellPerson(sources, id);
    if (outcome === 'MAIL_UNAVAILABLE') break;
    if (outcome === 'TOLD') told += 1;
  }
  const cleared = await sources.pool.query<{ id: string }>(
    `select r.id from misuse_record r join misuse_case c on c.id = r.id where c.state = 'CLEARED' order by c.cleared_at, r.id limit $1`,
    [atOnce],
  );
  let handedOver = 0;
  for (const { id } of cleared.rows) if (await settleCleared(sources, id)) handedOver += 1;
  return { told, handedOver };
}

/** Looks soon after the start, then every ten minutes. Several processes may: each case is locked. */
export function startMisuseLane(sources: MisuseSources): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const lookNow = () => {
    running = carryMisuse(sources).catch((error: unknown) => {
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'misuse', cause: safeCause(error) })}\n`);
    });
  };
  const first = setTimeout(lookNow, firstLookMs);
  const timer = setInterval(lookNow, lookEveryMs);
  return {
    async close() {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
