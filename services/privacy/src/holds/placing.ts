// Places holds: who decided it, on what, under which law, until it is looked at again. The decision is a row first; the vault hears of it at once.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { dayOf, hoursAfter, instantInWords, isCalendarDay, onTheWall } from '@clounge/shared/policy';
import { subjectScope, type SealedValue } from '@clounge/shared/vault';
import { appointmentOf } from '../appointments/authority.ts';
import { livingVersions } from '../held/living-versions.ts';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { nextNumber } from '../yearly-numbers.ts';
import { holdFields, type HoldKind, type LegalHold } from './hold.entity.ts';
import { appendHoldEvent } from './history.ts';
import { findHold } from './holds.ts';
import { badHoldInput, holdRefusal } from './refusals.ts';
import { settleHold } from './settling.ts';

export interface PlaceHold {
  kind: HoldKind;
  subjectIds?: readonly string[] | null;
  recordClass?: string | null;
  caseRef: string;
  law: string;
  /** Calendar day, `yyyy-mm-dd`. */
  reviewOn: string;
  /** May name people: it is sealed with theirs. */
  reason: string;
}

export interface HoldOutcome {
  hold: LegalHold | null;
  refusal: Refusal | null;
}

const largestCase = 200;
const longestReviewDays = 366;
const longestReason = 1_000;

/** The least time before the outbox tells the vault what the caller is telling it already. */
const toldAgainAfterMs = 5_000;

/** Why a review day is none; null where it is one. */
export function reviewRefusal(
  { clock, policy }: Pick<Sources, 'clock' | 'policy'>,
  caller: Pick<Caller, 'language'>,
  reviewOn: string,
): Refusal | null {
  const now = clock.now();
  const latest = dayOf(hoursAfter(now, longestReviewDays * 24), policy);
  return isCalendarDay(reviewOn) && reviewOn > dayOf(now, policy) && reviewOn <= latest
    ? null
    : badHoldInput('reviewOn', caller.language);
}

function badInput(sources: Sources, caller: Caller, input: PlaceHold, subjectIds: readonly string[]): Refusal | null {
  const { language } = caller;
  const rule = input.recordClass
    ? sources.policy.classes.find((one) => one.id === input.recordClass && one.part !== null)
    : null;
  if (input.recordClass ? !rule : input.kind === 'CLASS') return badHoldInput('recordClass', language);
  const counts = { PERSON: [1, 1], CASE: [1, largestCase], CLASS: [0, 0] } as const;
  const [least, most] = counts[input.kind];
  const sound = subjectIds.every(isId) && new Set(subjectIds).size === subjectIds.length;
  if (!sound || subjectIds.length < least || subjectIds.length > most) return badHoldInput('subjectIds', language);
  if (!/^[\w./-]{1,60}$/.test(input.caseRef)) return badHoldInput('caseRef', language);
  const law = input.law.trim();
  if (law.length < 3 || law.length > 200) return badHoldInput('law', language);
  const inLaw = reasonRefusal(law, language, 'law');
  if (inLaw) return inLaw;
  const day = reviewRefusal(sources, caller, input.reviewOn);
  if (day) return day;
  const { length } = input.reason.trim();
  // It is sealed, so it may name people; it must be there all the same.
  return length < 3 || length > longestReason ? reasonRefusal('', language) : null;
}

/** Whom a row of it is about: its people, or the hold itself where it is on a whole class. */
interface Target {
  id: string;
  subjectId: string;
  scope: string;
  scopeVersion: number;
}

async function targetsOf(sources: Sources, subjectIds: readonly string[]): Promise<Target[]> {
  const versions = await livingVersions(sources, 'legal-hold', subjectIds);
  return subjectIds.map((subjectId) => ({
    id: randomUUID(),
    subjectId,
    scope: subjectScope(subjectId, 'legal-hold'),
    scopeVersion: versions.get(subjectId) ?? 1,
  }));
}

/** A hold of the case on exactly these people and this class. */
async function sameHold(db: Queryable, input: PlaceHold, subjectIds: readonly string[]): Promise<string | null> {
  const rows = await db.query<{ number: string }>(
    `select number from legal_hold h where case_ref = $1 and kind = $2 and record_class is not distinct from $3
       and lifted_at is null and refused_at is null
       and (kind = 'CLASS' or array(select subject_id from legal_hold_subject s where s.hold_id = h.id order by 1)
         = array(select unnest($4::uuid[]) order by 1))`,
    [input.caseRef, input.kind, input.recordClass ?? null, subjectIds],
  );
  return rows.rows[0]?.number ?? null;
}

/**
 * Places a hold. Art. 8(3): what it keeps is left out of every destruction until it is lifted.
 * Refusals: BAD_USER_INPUT, REASON_WANTED, PERSONAL_DATA_IN_REASON (in the law), NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, HELD_ALREADY,
 * NOTHING_HELD, ALREADY_CONDEMNED with the time, VAULT_SILENT where it takes effect later by itself.
 * Throws `Refused` UNAVAILABLE where the reason cannot be sealed: then nothing was decided.
 */
export async function placeHold(sources: Sources, caller: Caller, input: PlaceHold): Promise<HoldOutcome> {
  const { language } = caller;
  const subjectIds = (input.subjectIds ?? []).map((one) => one.toLowerCase());
  const bad = badInput(sources, caller, input, subjectIds);
  if (bad) return { hold: null, refusal: bad };
  const at = sources.clock.now();
  const id = randomUUID();
  const early = appointmentOf(caller, await appointmentsIn(sources, sources.pool), at, sources.policy);
  if (!early.appointment) return { hold: null, refusal: early.refusal };
  const targets = await targetsOf(sources, input.kind === 'CLASS' ? [id] : subjectIds);
  const reason = input.reason.trim();
  const sealed = await sources.door.seal(
    holdFields,
    targets.map((target) => ({ ...target, tenantId: null, value: { reason } })),
  );
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return found.refusal;
    await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 7317))`, [input.caseRef]);
    const same = await sameHold(db, input, subjectIds);
    if (same) return holdRefusal('HELD_ALREADY', language, { number: same });
    const { number } = await nextNumber(db, 'hold', onTheWall(at, sources.policy).year);
    const { staffNumber, kind: role, id: appointmentId } = found.appointment;
    await db.query(
      `insert into legal_hold (id, number, kind, case_ref, record_class, law, review_on, placed_by, placed_role, appointment_id, placed_at, people_count)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        number,
        input.kind,
        input.caseRef,
        input.recordClass ?? null,
        input.law.trim(),
        input.reviewOn,
        staffNumber,
        role,
        appointmentId,
        at,
        subjectIds.length,
      ],
    );
    await insertTargets(db, id, targets, sealed);
    await appendHoldEvent(db, { holdId: id, at, kind: 'PLACED', by: staffNumber, role, facts: {} });
    await enqueue(db, { kind: 'HOLD', subject: id, delayMs: toldAgainAfterMs });
    return null;
  });
  if (refusal) return { hold: null, refusal };
  return settled(sources, caller, id);
}

async function insertTargets(
  db: Queryable,
  holdId: string,
  targets: readonly Target[],
  sealed: readonly SealedValue[],
): Promise<void> {
  const rows = targets.map((target, index) => ({ ...target, sealed: sealed[index]?.sealed.toString('hex') ?? '' }));
  await db.query(
    `insert into legal_hold_subject (id, hold_id, subject_id, scope, scope_version, sealed)
     select (r->>'id')::uuid, $2, (r->>'subjectId')::uuid, r->>'scope', (r->>'scopeVersion')::int, decode(r->>'sealed', 'hex')
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows), holdId],
  );
}

/** Tells the vault now, and says what it answered. What cannot be told now is told by the outbox. */
export async function settled(sources: Sources, caller: Pick<Caller, 'language'>, id: string): Promise<HoldOutcome> {
  const { language } = caller;
  let latest: Date | null;
  try {
    latest = (await settleHold(sources, id)).latestEnd;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'hold', cause: safeCause(error) })}\n`);
    return { hold: await findHold(sources, id), refusal: holdRefusal('VAULT_SILENT', language) };
  }
  const hold = await findHold(sources, id);
  if (hold?.state() !== 'REFUSED') return { hold, refusal: null };
  const refusal = latest
    ? holdRefusal('ALREADY_CONDEMNED', language, { at: instantInWords(latest, sources.policy, language) })
    : holdRefusal('NOTHING_HELD', language);
  return { hold, refusal };
}
