// Ends former keys after everything was sealed anew, and goes on where it was after any crash: written first, ended afterwards. A legal hold makes
// it wait. Decides nothing: what it is for was decided before it was asked.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { subjectScope } from '@clounge/shared/vault';
import { holdFor } from '../held/vault-facts.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { findRenewal, stepsOfRenewal, type RenewedScope } from './renewals.ts';
import { sealAnew } from './sealing.ts';

/** HELD: a legal hold keeps what it is about; it is tried again when the hold is lifted. IDLE: nothing is left to do. */
export type Renewed = 'ENDED' | 'HELD' | 'IDLE';

/** A hold keeps one of these: nothing is written. */
export class HeldMeanwhile extends Error {}

/** Throws `HeldMeanwhile` where a hold keeps one of these classes of these people. */
export async function demandFree(
  { vaultFacts }: Pick<Sources, 'vaultFacts'>,
  all: readonly { subjectId: string; recordClass: string }[],
): Promise<void> {
  const holds = await vaultFacts.holdsOn([...new Set(all.map(({ subjectId }) => subjectId))]);
  if (all.some(({ subjectId, recordClass }) => holdFor(holds, subjectId, recordClass))) throw new HeldMeanwhile();
}

/**
 * Has `write` seal anew, once, and ends the keys from before. `write` runs in one transaction, answers what it sealed, and throws
 * `HeldMeanwhile` where a hold keeps it; asked again after that transaction it is not called. Throws where the vault does not answer.
 */
export async function renew(
  sources: Sources,
  id: string,
  write: (db: Queryable) => Promise<readonly RenewedScope[]>,
): Promise<Renewed> {
  const { pool, clock, door, policy, publisher } = sources;
  const found = await findRenewal(pool, id);
  if (!found || found.endedAt) return 'IDLE';
  try {
    await inTransaction(pool, async (db) => {
      // One at a time, so that two never wait for each other's rows.
      await db.query('select pg_advisory_xact_lock(7385)');
      const renewal = await findRenewal(db, id, true);
      if (!renewal || renewal.writtenAt) return;
      for (const { subjectId, recordClass, version } of await write(db))
        await db.query(
          `insert into key_renewal_step (renewal_id, subject_id, record_class, scope_version) values ($1, $2, $3, $4)
           on conflict (renewal_id, subject_id, record_class) do update set scope_version = excluded.scope_version`,
          [id, subjectId, recordClass, version],
        );
      await db.query('update key_renewal set written_at = $2 where id = $1', [id, clock.now()]);
    });
  } catch (error) {
    if (!(error instanceof HeldMeanwhile)) throw error;
    return waitForHold(sources, id);
  }
  const scopes = (await stepsOfRenewal(pool, id)).flatMap(({ subjectId, recordClass, version }) =>
    version === null ? [] : [{ name: subjectScope(subjectId, recordClass), before: version }],
  );
  const outcome = await door.supersede({ id, policyVersion: policy.version, why: found.reason, scopes });
  if (outcome.kind === 'HELD') return waitForHold(sources, id);
  publisher.wake();
  await pool.query(
    `update key_renewal set ended_at = $2, ledger_index = nullif($3::bigint, 0), held_since = null where id = $1 and ended_at is null`,
    [id, clock.now(), outcome.ledgerIndex],
  );
  return 'ENDED';
}

async function waitForHold({ pool, clock }: Sources, id: string): Promise<'HELD'> {
  await pool.query('update key_renewal set held_since = coalesce(held_since, $2) where id = $1', [id, clock.now()]);
  return 'HELD';
}

/** Ends the key of the class that something left: what stayed there is sealed anew, unchanged. */
export const carryReclassified = (sources: Sources, id: string): Promise<Renewed> =>
  renew(sources, id, async (db) => {
    const steps = await stepsOfRenewal(db, id);
    await demandFree(sources, steps);
    const sealed: RenewedScope[] = [];
    for (const step of steps) {
      const one = await sealAnew(sources, db, step);
      if (one) sealed.push(one);
    }
    return sealed;
  });

/** Puts those that wait for a hold into the outbox again; how many. */
export async function resumeRenewals({ pool }: Pick<Sources, 'pool'>): Promise<number> {
  return inTransaction(pool, async (db) => {
    const waiting = await db.query<{ id: string; reason: 'REDACTION' | 'RECLASSIFIED' }>(
      `select id, reason from key_renewal where ended_at is null and held_since is not null order by held_since limit 200`,
    );
    for (const { id, reason } of waiting.rows) await enqueue(db, { kind: reason, subject: id });
    return waiting.rows.length;
  });
}
