// Enters media into the register, and where they lie. What was registered never changes.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { findBatch, isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { tellableClasses } from '../trustees/register.ts';
import { findMedium, type CountedMedium } from './media.ts';
import type { MediumKind } from './medium.entity.ts';
import { entryRefusal, noSuchMedium, type MediumEntry } from './refusals.ts';

export interface MediumOutcome {
  medium: CountedMedium | null;
  refusal: Refusal | null;
}

export const refusedWith = (refusal: Refusal): MediumOutcome => ({ medium: null, refusal });

/** Refusals: BAD_USER_INPUT with the field, REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND. */
export async function registerMedium(
  sources: Sources,
  caller: Caller,
  input: MediumEntry & { kind: MediumKind },
): Promise<MediumOutcome> {
  const bad = entryRefusal(input, tellableClasses(sources.policy), caller.language);
  if (bad) return refusedWith(bad);
  const { subjectId = null, batchId = null } = input;
  if (subjectId !== null && !isId(subjectId)) return refusedWith(noSuchMedium(caller.language));
  if (batchId !== null && !(await findBatch(sources, batchId))) return refusedWith(noSuchMedium(caller.language));
  const id = randomUUID();
  await sources.pool.query(
    `insert into medium (id, reference, kind, title, record_class, subject_id, batch_id, pieces, location, registered_at, registered_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      `M-${id.slice(0, 8).toUpperCase()}`,
      input.kind,
      input.title.trim(),
      input.recordClass,
      subjectId,
      batchId,
      input.pieces,
      input.location.trim(),
      sources.clock.now(),
      caller.staffNumber ?? caller.clientId,
    ],
  );
  return { medium: await findMedium(sources, sources.pool, id), refusal: null };
}

/** Refusals: NOT_FOUND, REASON_WANTED, PERSONAL_DATA_IN_REASON. */
export async function moveMedium(
  sources: Sources,
  caller: Caller,
  id: string,
  location: string,
): Promise<MediumOutcome> {
  const bad = reasonRefusal(location, caller.language, 'location');
  if (bad) return refusedWith(bad);
  const moved = isId(id)
    ? await sources.pool.query('update medium set location = $2, moved_at = $3, moved_by = $4 where id = $1', [
        id,
        location.trim(),
        sources.clock.now(),
        caller.staffNumber ?? caller.clientId,
      ])
    : null;
  if (!moved?.rowCount) return refusedWith(noSuchMedium(caller.language));
  return { medium: await findMedium(sources, sources.pool, id), refusal: null };
}
