// The papers of a guardian consent: taken while it is undecided, and destroyed at once when it was. Art. 3(1), 10(4).
import { inTransaction } from '@clounge/shared/database';
import type { Caller } from '@clounge/shared/caller';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { destroyAtOnce } from '../standing/at-once.ts';
import { actOnConsent } from './acting.ts';
import { appendGuardianEvent } from './events.ts';
import { findConsent, lockConsent, missingPapers } from './finding.ts';
import type { GuardianOutcome } from './opening.ts';
import { writeGuardianLetter } from './letters.ts';
import { guardianRefusal } from './refusals.ts';

/** Staff say that papers came: the guardian is told once nothing is missing. Refusals: DECIDED, PAPERS_MISSING where something still is. */
export const guardianPapersCame = (sources: Sources, caller: Caller, id: string): Promise<GuardianOutcome> =>
  actOnConsent(sources, caller, id, async ({ db, consent, staffNumber, at }) => {
    if (!consent.isUndecided()) return guardianRefusal('DECIDED', caller.language);
    if ((await missingPapers(db, id)).length > 0) return guardianRefusal('PAPERS_MISSING', caller.language);
    const event = { consentId: id, at, kind: 'PAPER' as const, by: staffNumber, once: `complete:${id}` };
    if (await appendGuardianEvent(db, event)) await writeGuardianLetter(db, consent, { kind: 'RECEIVED', at });
    return null;
  });

/** A guardian brought a paper themselves: once nothing is missing, they are told, and the workflow waits for papers no longer. */
export async function papersBrought(sources: Sources, id: string): Promise<void> {
  const at = sources.clock.now();
  await inTransaction(sources.pool, async (db) => {
    const consent = await lockConsent(sources, db, id);
    if (!consent?.isUndecided() || (await missingPapers(db, id)).length > 0) return;
    const event = { consentId: id, at, kind: 'PAPER' as const, by: null, once: `complete:${id}` };
    if (!(await appendGuardianEvent(db, event))) return;
    await writeGuardianLetter(db, consent, { kind: 'RECEIVED', at });
    await enqueue(db, { kind: 'GUARDIAN_CONSENT', subject: id });
  });
}

/**
 * Has papers and detail of a decided consent destroyed, from the outbox: at once where a standing approval stands, else by the list. The same
 * consent is carried once. Throws `Refused` UNAVAILABLE, to be tried again.
 */
export async function destroyGuardianPapers(sources: Sources, consentId: string, decidedBy: string): Promise<void> {
  const consent = await findConsent(sources, consentId);
  if (!consent || consent.isUndecided()) return;
  const { taken } = await destroyAtOnce(
    sources,
    { language: 'en' },
    {
      requestId: `guardianship:${consentId}`,
      recordClass: 'guardianship-proof',
      subjectIds: [consent.subjectId],
      occasion: 'decided',
      recordedBy: decidedBy === '' ? null : decidedBy,
    },
  );
  const at = sources.clock.now();
  await inTransaction(sources.pool, (db) =>
    appendGuardianEvent(db, {
      ...{ consentId, at, kind: 'PAPERS_GO' as const, by: null, facts: { atOnce: taken > 0 } },
      once: `papers:${consentId}`,
    }),
  );
}
