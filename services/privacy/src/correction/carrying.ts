// Carries out an approved correction, and goes on where it was after any crash: new values into every part, those who have the data told, the
// keys of the former values ended. A legal hold makes it wait, and it says so. Never does more than was approved.
import { inTransaction } from '@clounge/shared/database';
import { subjectScope } from '@clounge/shared/vault';
import { holdFor } from '../held/vault-facts.ts';
import { closeLocked } from '../requests/closing.ts';
import { registrar } from '../requests/content.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest, lockRequest } from '../requests/finding.ts';
import { itemsOf } from '../requests/items.ts';
import { writeLetter } from '../requests/letters.ts';
import { lockLinks } from '../requests/links.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { openTasksAbout } from '../trustees/opening.ts';
import { correctionOf, findCorrection, type Correction } from './correction.entity.ts';
import { stepsOf, type CorrectionStep } from './steps.ts';
import { openDraft } from './drafts.ts';
import { correctIn } from './parts.ts';

/** HELD: a legal hold keeps what it is about; it is tried again when the hold is lifted. IDLE: nothing approved is left to do. */
export type CarriedOut = 'DONE' | 'HELD' | 'IDLE';

interface Carrying {
  correction: Correction;
  request: RightsRequest;
  subjectId: string;
}

/** Throws where a part or the vault does not answer; asked again, it goes on. Art. 6(1), 6(2). */
export async function carryOutCorrection(sources: Sources, correctionId: string): Promise<CarriedOut> {
  const correction = await findCorrection(sources, sources.pool, correctionId);
  if (correction?.state !== 'APPROVED') return 'IDLE';
  const request = await findRequest(sources, correction.requestId);
  if (!request?.isOpen() || request.aboutId === null) return 'IDLE';
  const carrying = { correction, request, subjectId: request.aboutId };
  await sources.pool.query(`update rights_request set state = 'CARRYING_OUT' where id = $1 and state = 'DECIDED'`, [
    request.id,
  ]);
  if (!(await writeSteps(sources, carrying))) return waitForHold(sources, carrying);
  await tellOthers(sources, carrying);
  if (!(await endFormer(sources, carrying))) return waitForHold(sources, carrying);
  return finish(sources, carrying);
}

/** False where a hold keeps one of the classes that were not written yet: then nothing more is written. */
async function writeSteps(sources: Sources, { correction, request, subjectId }: Carrying): Promise<boolean> {
  const pending = (await stepsOf(sources.pool, correction.id)).filter(({ state }) => state === 'PENDING');
  if (pending.length === 0) return true;
  const holds = await sources.vaultFacts.holdsOn([subjectId]);
  if (pending.some(({ recordClass }) => holdFor(holds, subjectId, recordClass))) return false;
  const draft = await openDraft(sources, registrar(sources), 'carryOutCorrection', correction.id);
  for (const { recordClass, service } of pending) {
    const step = { requestId: stepId(correction.id, recordClass), caseId: request.id, subjectId, recordClass };
    const corrected = draft
      ? await correctIn(sources, service, { ...step, changes: draft.changes })
      : { version: null, rows: [], faults: [{ code: 'ENDED' }] };
    await inTransaction(sources.pool, async (db) => {
      const { version, rows, faults } = corrected;
      const noted = await db.query(
        `update correction_step set state = $3, scope_version = $4, fault = $5 where correction_id = $1 and record_class = $2 and state = 'PENDING'`,
        [correction.id, recordClass, version === null ? 'FAILED' : 'WRITTEN', version, faultOf(version, faults)],
      );
      if (noted.rowCount === 0) return;
      for (const row of rows)
        await db.query(
          `insert into corrected_row (correction_id, record_class, record_table, id, scope_version, sealed, fingerprint, kept_at)
           values ($1, $2, $3, $4, $5, decode($6, 'base64'), decode($7, 'base64'), $8)`,
          [
            correction.id,
            recordClass,
            row.table,
            row.id,
            row.version,
            row.sealed,
            row.fingerprint,
            sources.clock.now(),
          ],
        );
    });
  }
  return true;
}

/** The step's idempotency key in its part. */
export const stepId = (correctionId: string, recordClass: string): string => `${correctionId}:${recordClass}`;

const faultOf = (version: number | null, faults: readonly { code: string }[]): string | null =>
  version === null ? (faults[0]?.code ?? 'NOT_HELD') : null;

const writtenIn = (steps: readonly CorrectionStep[]): (CorrectionStep & { version: number })[] =>
  steps.flatMap((step) => (step.version === null ? [] : [{ ...step, version: step.version }]));

/** A task for each trustee and recipient that has one of the corrected classes, once. */
async function tellOthers(sources: Sources, { correction, request, subjectId }: Carrying): Promise<void> {
  const at = sources.clock.now();
  const written = writtenIn(await stepsOf(sources.pool, correction.id));
  await inTransaction(sources.pool, async (db) => {
    const first = await db.query(
      'update correction set told_at = $2, held_since = null where id = $1 and told_at is null returning id',
      [correction.id, at],
    );
    if (first.rows.length === 0 || written.length === 0) return;
    const telling = {
      kind: 'CORRECTION',
      subjectId,
      recordClasses: written.map(({ recordClass }) => recordClass),
      reason: `Corrected under request ${request.reference} (Art. 6).`,
      by: correction.decidedBy ?? 'system',
    } as const;
    const tasks = await openTasksAbout(db, sources.policy, telling, at);
    const event = { requestId: request.id, at, by: null } as const;
    await appendRequestEvent(db, { ...event, kind: 'CORRECTED', facts: { classes: written.length } });
    if (tasks.length > 0)
      await appendRequestEvent(db, { ...event, kind: 'TRUSTEES_TOLD', facts: { trustees: tasks.length } });
  });
}

/** Ends the keys of the former values; false where a hold keeps them. */
async function endFormer(sources: Sources, { correction, subjectId }: Carrying): Promise<boolean> {
  const written = writtenIn(await stepsOf(sources.pool, correction.id));
  if (written.length === 0) return true;
  const outcome = await sources.door.supersede({
    id: correction.id,
    policyVersion: sources.policy.version,
    scopes: written.map(({ recordClass, version }) => ({
      name: subjectScope(subjectId, recordClass),
      before: version,
    })),
  });
  if (outcome.kind === 'HELD') return false;
  sources.publisher.wake();
  await inTransaction(sources.pool, async (db) => {
    await db.query(`update correction_step set state = 'ENDED' where correction_id = $1 and state = 'WRITTEN'`, [
      correction.id,
    ]);
    await db.query('update correction set ledger_index = nullif($2::bigint, 0), held_since = null where id = $1', [
      correction.id,
      outcome.ledgerIndex,
    ]);
  });
  return true;
}

async function waitForHold(sources: Sources, { correction, request }: Carrying): Promise<'HELD'> {
  const at = sources.clock.now();
  await inTransaction(sources.pool, async (db) => {
    const first = await db.query(
      'update correction set held_since = $2 where id = $1 and held_since is null returning id',
      [correction.id, at],
    );
    if (first.rows.length > 0)
      await appendRequestEvent(db, { requestId: request.id, at, kind: 'CORRECTION_HELD', by: null });
  });
  return 'HELD';
}

async function finish(sources: Sources, { correction, request }: Carrying): Promise<CarriedOut> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db): Promise<CarriedOut> => {
    await lockLinks(db);
    const locked = await lockRequest(sources, db, request.id);
    const steps = await stepsOf(db, correction.id);
    const failed = steps.filter(({ state }) => state === 'FAILED').length;
    const refused = (await itemsOf(db, request.id)).some((item) => item.outcome !== 'GRANTED');
    const outcome = failed === steps.length ? 'REFUSED' : failed > 0 || refused ? 'PARTLY' : 'CARRIED_OUT';
    const done = await db.query(
      `update correction set state = 'DONE', outcome = $2, done_at = $3 where id = $1 and state = 'APPROVED'`,
      [correction.id, outcome, at],
    );
    if (done.rowCount === 0) return 'IDLE';
    if (failed > 0) {
      // What was granted and became impossible is never told as done: the request waits for another proposal.
      const event = { requestId: request.id, at, kind: 'CORRECTION_FAILED', by: null, facts: { failed } } as const;
      await appendRequestEvent(db, event);
    } else if (locked?.isOpen()) {
      const earlier = await db.query(
        `select 1 from correction where request_id = $1 and outcome in ('CARRIED_OUT', 'PARTLY') limit 1`,
        [request.id],
      );
      // Refused alone, it still ends partly where something was corrected before.
      const end = outcome === 'REFUSED' && earlier.rows.length > 0 ? 'PARTLY' : outcome;
      await closeLocked(sources, db, locked, { outcome: end, by: correction.decidedBy });
      await writeLetter(db, locked, 'DECISION', at);
    }
    return 'DONE';
  });
}

/** As a rights request has its right carried out. What is granted waits until a correction is proposed and approved. */
export async function carryCorrection(sources: Sources, request: RightsRequest): Promise<{ done: boolean }> {
  const correction = await correctionOf(sources, sources.pool, request.id);
  if (correction?.state === 'APPROVED') await carryOutCorrection(sources, correction.id);
  // It closes the request itself, with what became of it.
  return { done: false };
}
