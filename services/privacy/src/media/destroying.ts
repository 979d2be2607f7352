// Records that paper or media were destroyed, before a witness, under the list that ended the same data. Counts must agree or be explained.
// Written once; a certificate that was issued before gets an addendum in the same transaction.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { dayOf } from '@clounge/shared/policy';
import { appendMediumAddendum } from '../certificates/medium-addendum.ts';
import { isId, lockBatch } from '../destruction/batches.ts';
import { append } from '../destruction/events.ts';
import type { Sources } from '../sources.ts';
import { findMedium } from './media.ts';
import type { MediumMethod } from './medium.entity.ts';
import { destructionRefusal, noSuchMedium, notApproved, nothingLeft, type DestructionEntry } from './refusals.ts';
import { refusedWith, type MediumOutcome } from './registering.ts';

export interface RecordDestruction extends DestructionEntry {
  mediumId: string;
  method: MediumMethod;
}

/**
 * Refusals: NOT_FOUND, NOT_APPROVED, NOTHING_LEFT, OWN_WITNESS, DIFFERENCE_UNEXPLAINED, EVIDENCE_WANTED, BAD_USER_INPUT with the field,
 * REASON_WANTED, PERSONAL_DATA_IN_REASON.
 */
export async function recordMediumDestruction(
  sources: Sources,
  caller: Caller,
  input: RecordDestruction,
): Promise<MediumOutcome> {
  const { language } = caller;
  const known = isId(input.mediumId) ? await findMedium(sources, sources.pool, input.mediumId) : null;
  if (!known) return refusedWith(noSuchMedium(language));
  if (!known.dueUnder) return refusedWith(notApproved(language));
  const batchId = known.dueUnder.id;
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    // The lock under which a certificate is issued: a record stands in it, or in an addendum to it.
    await lockBatch(sources, db, batchId);
    // And the lock of the medium: two who count it at once do not both find it whole.
    await db.query('select 1 from medium where id = $1 for update', [known.id]);
    const medium = await findMedium(sources, db, known.id);
    if (medium?.dueUnder?.id !== batchId) return notApproved(language);
    if (medium.remaining === 0) return nothingLeft(language);
    const at = sources.clock.now();
    const bad = destructionRefusal(input, medium.remaining, dayOf(at, sources.policy), language);
    if (bad) return bad;
    const id = randomUUID();
    await db.query(
      `insert into medium_destruction (id, medium_id, serial, batch_id, method, before, pieces, remaining, difference, explanation,
         destroyed_on, place, handler, witness, photo_hash, recorded_at, recorded_by)
       select $1, $2, 1 + (select count(*) from medium_destruction where medium_id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16`,
      [
        id,
        medium.id,
        batchId,
        input.method,
        medium.remaining,
        input.pieces,
        input.remaining,
        medium.remaining - input.pieces - input.remaining,
        input.explanation?.trim() || null,
        input.on,
        input.place.trim(),
        input.handler,
        input.witness,
        input.photoHash.toLowerCase(),
        at,
        caller.staffNumber ?? caller.clientId,
      ],
    );
    const facts = { reference: medium.reference, pieces: input.pieces, remaining: input.remaining };
    await append(db, { batchId, at, kind: 'MEDIUM_DESTROYED', by: caller.staffNumber ?? 'system', facts });
    await appendMediumAddendum(sources, db, id, at);
    return null;
  });
  return { medium: await findMedium(sources, sources.pool, known.id), refusal };
}
