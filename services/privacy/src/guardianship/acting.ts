// The frame of everything staff do with one guardian consent: lock it, do it or say why not, write it down. One transaction.
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { findConsent, lockConsent } from './finding.ts';
import type { GuardianConsent } from './guardian-consent.entity.ts';
import type { GuardianOutcome } from './opening.ts';
import { guardianRefusal } from './refusals.ts';

export interface GuardianAct {
  db: Queryable;
  consent: GuardianConsent;
  staffNumber: string;
  at: Date;
}

/** Acts on a consent; where `work` refuses, nothing was done. Refusals: STAFF_ONLY, NOT_FOUND, and its own. */
export async function actOnConsent(
  sources: Sources,
  caller: Caller,
  id: string,
  work: (act: GuardianAct) => Promise<Refusal | null>,
): Promise<GuardianOutcome> {
  const { staffNumber, language } = caller;
  if (staffNumber === null) return { consent: null, refusal: guardianRefusal('STAFF_ONLY', language) };
  const refusal = await inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, id);
    if (!consent) return guardianRefusal('NOT_FOUND', language);
    return work({ db, consent, staffNumber, at: sources.clock.now() });
  });
  return { consent: await findConsent(sources, id), refusal };
}

/**
 * Notes that it stands otherwise: attendance is told, in every case with what the row says when it is told, and the workflow looks again.
 * In the transaction that changed it.
 */
export async function noteChange(db: Queryable, consentId: string): Promise<void> {
  await db.query('update guardian_consent set revision = revision + 1 where id = $1', [consentId]);
  await enqueue(db, { kind: 'WARD', subject: consentId });
  await enqueue(db, { kind: 'GUARDIAN_CONSENT', subject: consentId });
}
