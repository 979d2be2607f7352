// Gives and withdraws standing approvals. Giving asks for everything that approving a list asks for; withdrawing works at once.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { dayOf, onTheWall } from '@clounge/shared/policy';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import { reasonHashOf } from '../passkeys/challenge.ts';
import { askPasskey } from '../passkeys/issuing.ts';
import { passkeyRefusal, type PasskeyRefusalCode } from '../passkeys/refusals.ts';
import { signatureOf, withoutSignature, type PasskeyAssertion } from '../passkeys/signed.ts';
import { staffPasskeys, type StaffPasskey } from '../passkeys/staff-passkeys.ts';
import type { Sources } from '../sources.ts';
import { nextNumber } from '../yearly-numbers.ts';
import {
  issueStandingChallenge,
  standingChallengeOf,
  takeStandingChallenge,
  type StandingSigned,
} from './challenge.ts';
import type { StandingEvidence } from './evidence.ts';
import { appendStandingEvent } from './history.ts';
import { findStanding } from './reading.ts';
import { standingRefusal } from './refusals.ts';
import { StandingApproval } from './standing-approval.entity.ts';
import { lastDayInOffice, unsound, type StandingTerms } from './terms.ts';

export interface GiveStanding extends StandingTerms {
  passkey?: PasskeyAssertion | null;
}

export interface StandingOutcome {
  approval: StandingApproval | null;
  refusal: Refusal | null;
}

const refused = (refusal: Refusal): StandingOutcome => ({ approval: null, refusal });

/** One at a time for a class: no two that overlap are given at once. */
const classLock = 7_345;

type Giver = { appointment: Appointment; refusal: null } | { appointment: null; refusal: Refusal };

/** Under which appointment the caller gives it, or why not: everything but identity and passkey. */
async function giverOf(
  sources: Sources,
  db: Queryable,
  caller: Caller,
  terms: StandingTerms,
  lock: boolean,
): Promise<Giver> {
  const { clock, policy } = sources;
  const { language } = caller;
  const no = (refusal: Refusal): Giver => ({ appointment: null, refusal });
  const found = appointmentOf(caller, await appointmentsIn(sources, db, lock), clock.now(), policy);
  if (!found.appointment) return found;
  const until = lastDayInOffice(found.appointment, policy);
  if (until !== null && terms.validUntil > until)
    return no(standingRefusal('OUTLIVES_APPOINTMENT', language, { until }));
  const same = await db.query<{ number: string }>(
    `select number from standing_approval where record_class = $1 and withdrawn_at is null
       and valid_from <= $3 and valid_until >= $2 limit 1`,
    [terms.recordClass, terms.validFrom, terms.validUntil],
  );
  const [other] = same.rows;
  if (other) return no(standingRefusal('STANDING_ALREADY', language, { number: other.number }));
  return found;
}

const stepUp = ({ clock }: Pick<Sources, 'clock'>, caller: Caller): Refusal | null =>
  isFresh(caller, clock.real()) ? null : stepUpNeeded(caller.language);

const signedOf = ({ reason, ...terms }: StandingTerms, approver: string) => ({
  recordClass: terms.recordClass,
  validFrom: terms.validFrom,
  validUntil: terms.validUntil,
  largestPeople: terms.largestPeople,
  largestRecords: terms.largestRecords,
  reasonHash: reasonHashOf(reason),
  approver,
});

/** What the caller's passkey must sign; null where there is none and none is needed. Refusals as for giving. */
export async function standingChallenge(sources: Sources, caller: Caller, terms: StandingTerms) {
  const bad = unsound(sources, caller, terms);
  if (bad) return { challenge: null, refusal: bad };
  const found = await giverOf(sources, sources.pool, caller, terms, false);
  const refusal = found.refusal ?? stepUp(sources, caller);
  if (refusal) return { challenge: null, refusal };
  const about = signedOf(terms, caller.staffNumber ?? '');
  return askPasskey(sources, caller, true, () => issueStandingChallenge(sources.pool, about));
}

/** Whether what was signed is what is given. */
function difference(signed: StandingSigned, terms: StandingTerms): PasskeyRefusalCode | null {
  const { reasonHash, approver, ...given } = signedOf(terms, signed.approver);
  const same = (Object.keys(given) as (keyof typeof given)[]).every((key) => given[key] === signed[key]);
  if (!same || approver !== signed.approver) return 'PASSKEY_OTHER_STANDING';
  return reasonHash === signed.reasonHash ? null : 'PASSKEY_OTHER_REASON';
}

async function evidenceOf(
  sources: Sources,
  db: Queryable,
  caller: Caller,
  { passkey, ...terms }: GiveStanding,
  known: readonly StaffPasskey[],
): Promise<StandingEvidence | PasskeyRefusalCode | null> {
  if (!passkey) return withoutSignature(sources, known);
  return signatureOf<StandingSigned>(sources, db, {
    approver: caller.staffNumber ?? '',
    passkey,
    known,
    take: takeStandingChallenge,
    difference: (signed) => difference(signed, terms),
    challengeOf: standingChallengeOf,
  });
}

/**
 * Gives a standing approval for one class. Art. 3(1), 8(3).
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_ELIGIBLE, BAD_USER_INPUT, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE,
 * OUTLIVES_APPOINTMENT, STANDING_ALREADY, STEP_UP_NEEDED, PASSKEY_OTHER_STANDING, and those of `confirmWithPasskey`.
 * Throws `Refused` UNAVAILABLE where identity does not say which passkeys count.
 */
export async function giveStandingApproval(
  sources: Sources,
  caller: Caller,
  input: GiveStanding,
): Promise<StandingOutcome> {
  const bad = unsound(sources, caller, input);
  if (bad) return refused(bad);
  const known = await staffPasskeys(sources.peers, caller.staffNumber ?? '');
  const at = sources.clock.now();
  const id = randomUUID();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    await db.query(`select pg_advisory_xact_lock(hashtextextended($1, ${classLock}))`, [input.recordClass]);
    const giver = await giverOf(sources, db, caller, input, true);
    if (!giver.appointment) return giver.refusal;
    const unconfirmed = stepUp(sources, caller);
    if (unconfirmed) return unconfirmed;
    const evidence = await evidenceOf(sources, db, caller, input, known);
    if (typeof evidence === 'string') return passkeyRefusal(evidence, caller.language);
    await insert(sources, db, caller, { id, input, appointment: giver.appointment, evidence, at });
    return null;
  });
  return refusal ? refused(refusal) : { approval: await findStanding(sources, id), refusal: null };
}

interface Given {
  id: string;
  input: GiveStanding;
  appointment: Appointment;
  evidence: StandingEvidence | null;
  at: Date;
}

async function insert(sources: Sources, db: Queryable, caller: Caller, given: Given): Promise<void> {
  const { id, input, appointment, evidence, at } = given;
  const { number } = await nextNumber(db, 'standing', onTheWall(at, sources.policy).year);
  const { staffNumber, kind: role, id: appointmentId } = appointment;
  const reason = input.reason.trim();
  await db.query(
    `insert into standing_approval (id, number, record_class, valid_from, valid_until, largest_people, largest_records, reason,
       given_by, given_role, appointment_id, given_at, auth_time, passkey)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      number,
      input.recordClass,
      input.validFrom,
      input.validUntil,
      input.largestPeople,
      input.largestRecords,
      reason,
      staffNumber,
      role,
      appointmentId,
      at,
      caller.authTime,
      evidence && JSON.stringify(evidence),
    ],
  );
  const { validFrom: from, validUntil: until, largestPeople: people, largestRecords: records } = input;
  const facts = { from, until, people, records, reason };
  await appendStandingEvent(db, { standingId: id, at, kind: 'GIVEN', by: staffNumber, role, facts });
}

/**
 * Withdraws a standing approval. Runs that wait find it withdrawn, and come onto the ordinary list.
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, NOT_FOUND, NOT_IN_FORCE, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE.
 */
export async function withdrawStandingApproval(
  sources: Sources,
  caller: Caller,
  id: string,
  reason: string,
): Promise<StandingOutcome> {
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return refused(bad);
  const { clock, policy, orm } = sources;
  const { language } = caller;
  if (!isId(id)) return refused(standingRefusal('NOT_FOUND', language));
  const at = clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, policy);
    if (!found.appointment) return found.refusal;
    const rows = await db.query('select * from standing_approval where id = $1 for update', [id]);
    const row = rows.rows[0] as object | undefined;
    if (!row) return standingRefusal('NOT_FOUND', language);
    const standing = orm.em.fork().map(StandingApproval, row);
    if (!standing.canBeWithdrawn(dayOf(at, policy))) return standingRefusal('NOT_IN_FORCE', language);
    const { staffNumber: by, kind: role } = found.appointment;
    await db.query('update standing_approval set withdrawn_at = $2, withdrawn_by = $3 where id = $1', [id, at, by]);
    const facts = { reason: reason.trim() };
    await appendStandingEvent(db, { standingId: id, at, kind: 'WITHDRAWN', by, role, facts });
    return null;
  });
  return { approval: await findStanding(sources, id), refusal };
}
