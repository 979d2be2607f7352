// Gives the consent to location, and answers whether it stands. Without its evidence in the identity part there is no consent.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { subjectScope } from '@clounge/shared/vault';
import type { Attendance } from '../attendance.ts';
import { memberOf } from '../reach.ts';
import { customerOf } from '../settings/customers.ts';
import { currentWording } from './consent-words.ts';
import { locationConsentFields } from './location-consent.entity.ts';
import { consentRefusal } from './refusals.ts';

export interface ConsentStanding {
  id: string;
  givenAt: Date;
}

/** The consent that stands; null where none does. Tells times only, so it is no look at the sealed record. */
export async function standingConsent(
  { pool }: { pool: Queryable },
  subjectId: string,
): Promise<ConsentStanding | null> {
  const found = await pool.query<ConsentStanding>({
    name: 'standing-consent',
    text: `select id, given_at as "givenAt" from location_consent where subject_id = $1 and ended_at is null`,
    values: [subjectId],
  });
  return found.rows[0] ?? null;
}

export interface ConsentOutcome {
  givenAt: Date | null;
  refusal: Refusal | null;
}

const record = `mutation RecordConsent($input: RecordConsentInput!) { recordConsent(input: $input) }`;
const end = `mutation EndConsent($id: ID!, $at: DateTime!) { endConsent(id: $id, at: $at) }`;

/**
 * Gives the member's own consent in the words that were shown. Given again it stands as it was given.
 * Refusals: LOCATION_NOT_CONTRACTED, CONSENT_WORDS_CHANGED, ATTENDANCE_SHUT, GUARDIAN_WANTED of a child. Throws `Refused` UNAVAILABLE where the evidence cannot be kept.
 */
export async function giveLocationConsent(
  attendance: Attendance,
  caller: Caller,
  wording: string,
): Promise<ConsentOutcome> {
  const { language } = caller;
  const member = memberOf(caller);
  const refused = (code: Parameters<typeof consentRefusal>[0]): ConsentOutcome => ({
    givenAt: null,
    refusal: consentRefusal(code, language),
  });
  if (!member) return refused('NOT_A_MEMBER');
  if (!(await customerOf(attendance, member.tenantId))?.attendance) return refused('LOCATION_NOT_CONTRACTED');
  if (wording !== currentWording.version) return refused('CONSENT_WORDS_CHANGED');
  if ((await attendance.door.restrictionsOf([member.subjectId])).size > 0) return refused('ATTENDANCE_SHUT');
  const known = await standingConsent(attendance, member.subjectId);
  if (known) return { givenAt: known.givenAt, refusal: null };
  const id = randomUUID();
  const scope = subjectScope(member.subjectId, locationConsentFields.recordClass);
  const [sealed] = await attendance.door.seal(locationConsentFields, [
    { id, tenantId: member.tenantId, scope, value: { wording, language } },
  ]);
  const at = attendance.clock.now();
  const given = await inTransaction(attendance.pool, async (db) => {
    const made = await db.query(
      `insert into location_consent (id, subject_id, tenant_id, scope, sealed, given_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (subject_id) where ended_at is null do nothing`,
      [id, member.subjectId, member.tenantId, scope, sealed?.sealed, at],
    );
    if (made.rowCount === 0) return standingConsent({ pool: db }, member.subjectId);
    // Inside of the transaction: what cannot be shown later was not given.
    await attendance.peers.call('identity', record, {
      input: {
        id,
        subjectId: member.subjectId,
        organizationId: member.tenantId,
        purpose: 'location',
        wording,
        language,
        channel: 'portal',
        givenAt: at,
      },
    });
    return { id, givenAt: at };
  }).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'GUARDIAN_WANTED') return 'GUARDIAN_WANTED' as const;
    throw error;
  });
  return given === 'GUARDIAN_WANTED' ? refused(given) : { givenAt: given?.givenAt ?? null, refusal: null };
}

/** Ends the consent that stands. Nothing else has to answer for it: from here on nothing is judged. */
export async function endConsent(
  db: Queryable,
  subjectId: string,
  tenantId: string | null,
  at: Date,
): Promise<Date | null> {
  const ended = await db.query<{ ended_at: Date }>(
    `update location_consent set ended_at = greatest($3, given_at)
     where subject_id = $1 and ended_at is null and ($2::uuid is null or tenant_id = $2) returning ended_at`,
    [subjectId, tenantId, at],
  );
  return ended.rows[0]?.ended_at ?? null;
}

const atOnce = 50;

/** Tells the identity part of consents that ended, whose evidence counts its three years from then. Tried until it is heard. */
export async function tellEndedConsents({
  pool,
  peers,
  clock,
}: Pick<Attendance, 'pool' | 'peers' | 'clock'>): Promise<number> {
  const untold = await pool.query<{ id: string; ended_at: Date }>(
    `select id, ended_at from location_consent where ended_at is not null and told_at is null order by ended_at, id limit $1`,
    [atOnce],
  );
  let told = 0;
  for (const { id, ended_at } of untold.rows) {
    try {
      await peers.call('identity', end, { id, at: ended_at });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'ended consents', cause: safeCause(error) })}\n`);
      break;
    }
    await pool.query('update location_consent set told_at = $2 where id = $1', [id, clock.now()]);
    told += 1;
  }
  return told;
}
