// Decides about a guardian's consent. By age first: nobody consents for somebody who is old enough. After it the papers and what kind of ward it
// was about go at once; what remains is that somebody is a verified ward, and the days. Art. 10(3), 10(4).
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { basisOf, consentUntil, dayOf, guardianshipTerms, isCalendarDay, type Basis } from '@clounge/shared/policy';
import { fieldsOf } from '../documents/reading.ts';
import { documentsOfCase } from '../documents/reading.ts';
import { enqueue } from '../outbox/outbox.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { actOnConsent, noteChange, type GuardianAct } from './acting.ts';
import { keeper, keepPaperHashes, openWardDetail } from './content.ts';
import { appendGuardianEvent } from './events.ts';
import { findConsent } from './finding.ts';
import type { GuardianConsent, GuardianConsentFields, GuardianRefusalReason } from './guardian-consent.entity.ts';
import { writeGuardianLetter } from './letters.ts';
import type { GuardianOutcome } from './opening.ts';
import { guardianRefusal } from './refusals.ts';

export interface GuardianDecision {
  id: string;
  outcome: 'GRANTED' | 'REFUSED';
  reason?: GuardianRefusalReason | null;
  /** Last day of the guardianship by its proof; null where it has none. */
  guardianshipEndsOn?: string | null;
}

/** Whose consent is asked of this ward today; null once it was decided. The look is recorded. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function basisFor(sources: Sources, caller: Caller, consent: GuardianConsent): Promise<Basis | null> {
  const detail = await openWardDetail(sources, { ...caller, caseId: consent.id }, 'guardianBasis', consent.id);
  if (!detail) return null;
  const policy = await policyOf(sources.pool, consent.policyVersion);
  return basisOf(policy, detail, dayOf(sources.clock.now(), policy));
}

async function paperHashes(sources: Sources, consentId: string): Promise<GuardianConsentFields['papers']> {
  const { nodes } = await documentsOfCase(sources, { caseId: consentId, first: 50 });
  const opened = await fieldsOf(sources, keeper(sources), nodes);
  return nodes.flatMap(({ kind }, index) => {
    const sha256 = opened[index]?.sha256;
    return sha256 === undefined ? [] : [{ kind, sha256 }];
  });
}

/**
 * Grants or refuses. Refusals: DECIDED, NOT_CHECKED, OWN_CONSENT where the ward is old enough, BAD_DAY, REASON_CODE_WANTED, IN_FORCE.
 * Throws `Refused` UNAVAILABLE: then nothing was decided.
 */
export async function decideGuardianConsent(
  sources: Sources,
  caller: Caller,
  decision: GuardianDecision,
): Promise<GuardianOutcome> {
  const before = await findConsent(sources, decision.id);
  if (!before?.isUndecided() || caller.staffNumber === null)
    return actOnConsent(sources, caller, decision.id, () =>
      Promise.resolve(guardianRefusal('DECIDED', caller.language)),
    );
  const basis = await basisFor(sources, caller, before);
  const sealed = await keepPaperHashes(sources, before, await paperHashes(sources, before.id));
  return actOnConsent(sources, caller, decision.id, async (act): Promise<Refusal | null> => {
    if (!act.consent.isUndecided() || !basis) return guardianRefusal('DECIDED', caller.language);
    return decision.outcome === 'GRANTED'
      ? grant(sources, caller, act, { decision, basis, sealed })
      : refuse(caller, act, { decision, sealed });
  });
}

interface Granting {
  decision: GuardianDecision;
  basis: Basis;
  sealed: Buffer;
}

async function grant(
  sources: Sources,
  { language }: Caller,
  act: GuardianAct,
  { decision, basis, sealed }: Granting,
): Promise<Refusal | null> {
  const { db, consent, at, staffNumber } = act;
  if (basis.verdict === 'OWN') return guardianRefusal('OWN_CONSENT', language);
  if (consent.state !== 'CHECKED') return guardianRefusal('NOT_CHECKED', language);
  const policy = await policyOf(db, consent.policyVersion);
  const today = dayOf(at, policy);
  const byPaper = decision.guardianshipEndsOn ?? null;
  if (byPaper !== null && (!isCalendarDay(byPaper) || byPaper < today)) return guardianRefusal('BAD_DAY', language);
  const others = await db.query(
    `select 1 from guardian_consent where subject_id = $1 and ward_id = $2 and state = 'GRANTED'`,
    [consent.subjectId, consent.wardId],
  );
  if (others.rows.length > 0) return guardianRefusal('IN_FORCE', language);
  const validUntil = consentUntil(guardianshipTerms(policy), { today, byAge: basis.lastDay, byPaper });
  await db.query(
    `update guardian_consent set state = 'GRANTED', decided_at = $2, decided_by = $3, sealed = $4, valid_from = $5, valid_until = $6,
       ends_by_age = $7, together = $8 where id = $1`,
    [
      ...[consent.id, at, staffNumber, sealed, today, validUntil],
      ...[validUntil === basis.lastDay, basis.verdict === 'TOGETHER'],
    ],
  );
  const facts = { from: today, until: validUntil };
  await appendGuardianEvent(db, { consentId: consent.id, at, kind: 'GRANTED', by: staffNumber, facts });
  await writeGuardianLetter(db, consent, { kind: 'GRANTED', at });
  await writeGuardianLetter(db, consent, { kind: 'WARD_VERIFIED', at, toWard: true });
  await decided(db, consent, at, staffNumber);
  return null;
}

async function refuse(
  { language }: Caller,
  { db, consent, at, staffNumber }: GuardianAct,
  { decision, sealed }: Omit<Granting, 'basis'>,
): Promise<Refusal | null> {
  if (!decision.reason) return guardianRefusal('REASON_CODE_WANTED', language);
  await db.query(
    `update guardian_consent set state = 'REFUSED', decided_at = $2, decided_by = $3, sealed = $4, refused_for = $5, ended_at = $2 where id = $1`,
    [consent.id, at, staffNumber, sealed, decision.reason],
  );
  const facts = { reason: decision.reason };
  await appendGuardianEvent(db, { consentId: consent.id, at, kind: 'REFUSED', by: staffNumber, facts });
  await writeGuardianLetter(db, consent, { kind: 'REFUSED', at });
  await decided(db, consent, at, staffNumber);
  return null;
}

/** What was needed to decide is not needed any more: papers and detail are due from this moment, and asked to go. */
export async function decided(
  db: Queryable,
  { id }: Pick<GuardianConsent, 'id'>,
  at: Date,
  by: string | null,
): Promise<void> {
  // Needed up to the moment before, so that it is due now and not a millisecond later.
  const lastNeeded = new Date(at.getTime() - 1);
  await db.query('update guardian_paper set decided_at = coalesce(decided_at, $2) where case_id = $1', [
    id,
    lastNeeded,
  ]);
  await db.query('update ward_detail set decided_at = coalesce(decided_at, $2) where id = $1', [id, lastNeeded]);
  await enqueue(db, { kind: 'GUARDIAN_PAPERS', subject: id, ...(by === null ? {} : { argument: by }) });
  await noteChange(db, id);
}
