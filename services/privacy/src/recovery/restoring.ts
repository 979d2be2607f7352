// Recovery of a withdrawn member inside the window of Art. 3(1): one approved action. After the window, or once anything is condemned, no.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller, type Language } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, safeCause, type Refusal } from '@clounge/shared/errors';
import { hoursAfter, instantInWords } from '@clounge/shared/policy';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId, lockBatch } from '../destruction/batches.ts';
import { append } from '../destruction/events.ts';
import { rehash } from '../destruction/list-hash.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import { selectionLock } from '../destruction/selecting.ts';
import { heldInFourParts } from '../held/four-parts.ts';
import { membershipEnd } from '../held/person-lines.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';

export interface RestoreMember {
  personId: string;
  reason: string;
}

export interface RestoreOutcome {
  person: { id: string } | null;
  refusal: Refusal | null;
}

type RecoveryRefusal = 'NOT_FOUND' | 'NOT_WITHDRAWN' | 'WINDOW_OVER' | 'DESTRUCTION_BEGAN';

const sentences: Record<RecoveryRefusal, Record<Language, string>> = {
  NOT_FOUND: {
    en: 'No membership of this person is held.',
    ko: '이 사람의 회원 정보가 없습니다.',
    id: 'Tidak ada keanggotaan orang ini yang disimpan.',
  },
  NOT_WITHDRAWN: {
    en: 'This person did not withdraw.',
    ko: '이 사람은 탈퇴하지 않았습니다.',
    id: 'Orang ini tidak mengundurkan diri.',
  },
  WINDOW_OVER: {
    en: 'The recovery window is over since {until}.',
    ko: '복구 가능 기간이 {until}에 끝났습니다.',
    id: 'Masa pemulihan telah berakhir sejak {until}.',
  },
  DESTRUCTION_BEGAN: {
    en: 'The destruction of this person’s data was approved or has begun; from there it goes only forward.',
    ko: '이 사람의 정보 파기가 승인되었거나 시작되었습니다. 되돌릴 수 없습니다.',
    id: 'Pemusnahan data orang ini telah disetujui atau dimulai; dari situ hanya bisa maju.',
  },
};

const newMembership: Record<Language, string> = {
  en: 'The person can become a member anew.',
  ko: '새로 회원 가입할 수 있습니다.',
  id: 'Orang itu dapat menjadi anggota lagi.',
};

function no(code: RecoveryRefusal, language: Language, until = ''): RestoreOutcome {
  const message = sentences[code][language].replace('{until}', until);
  const wayOut = code === 'WINDOW_OVER' || code === 'DESTRUCTION_BEGAN' ? newMembership[language] : null;
  return { person: null, refusal: { code, field: 'personId', message, wayOut } };
}

/**
 * Restores a withdrawn member: officer or deputy with an appointment in force, freshly confirmed identity, a reason, inside the window.
 * Refusals: REASON_WANTED, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, STEP_UP_NEEDED, NOT_FOUND, NOT_WITHDRAWN, WINDOW_OVER, DESTRUCTION_BEGAN.
 */
export async function restoreMember(sources: Sources, caller: Caller, input: RestoreMember): Promise<RestoreOutcome> {
  const { language } = caller;
  const at = sources.clock.now();
  const badReason = reasonRefusal(input.reason, language);
  if (badReason) return { person: null, refusal: badReason };
  if (!isId(input.personId)) return no('NOT_FOUND', language);
  const held = await heldInFourParts(sources, { subjectIds: [input.personId], recordClasses: ['membership'] });
  if (held.length === 0) return no('NOT_FOUND', language);
  const withdrewAt = membershipEnd(held);
  if (!withdrewAt) return no('NOT_WITHDRAWN', language);
  const ends = hoursAfter(withdrewAt, sources.policy.clock.recoveryHours);

  const written = await inTransaction(sources.pool, async (db): Promise<{ recoveryId: string } | RestoreOutcome> => {
    // Selections and recoveries take turns: both touch several lists at once.
    await db.query('select pg_advisory_xact_lock($1)', [selectionLock]);
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return { person: null, refusal: found.refusal };
    if (!isFresh(caller, sources.clock.real())) return { person: null, refusal: stepUpNeeded(language) };
    if (at >= ends) return no('WINDOW_OVER', language, instantInWords(ends, sources.policy, language));
    if (!(await leaveLists(sources, db, input.personId, at, found.appointment.staffNumber)))
      return no('DESTRUCTION_BEGAN', language);
    const id = randomUUID();
    const row = await db.query<{ id: string }>(
      `insert into recovery (id, subject_id, staff_number, appointment_id, reason, withdrew_at, at, auth_time)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (subject_id) where done_at is null do update set subject_id = excluded.subject_id returning id`,
      [
        id,
        input.personId,
        found.appointment.staffNumber,
        found.appointment.id,
        input.reason.trim(),
        withdrewAt,
        at,
        caller.authTime,
      ],
    );
    const recoveryId = row.rows[0]?.id ?? id;
    await enqueue(db, { kind: 'RECOVERY', subject: recoveryId, delayMs: 5_000 });
    return { recoveryId };
  });
  if (!('recoveryId' in written)) return written;
  try {
    await finishRecovery(sources, written.recoveryId);
  } catch (error) {
    if (error instanceof Refused && error.code === 'DESTRUCTION_BEGAN') return no('DESTRUCTION_BEGAN', language);
    process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'recovery', cause: safeCause(error) })}\n`);
    throw new Refused(
      'UNAVAILABLE',
      'The recovery is decided, but identity does not answer; it is finished as soon as it does.',
      {
        wayOut: 'Look at the person again in a moment.',
      },
    );
  }
  return { person: { id: input.personId }, refusal: null };
}

/** Takes the person off the lists that would end the membership, while they wait; false where one of them was decided already. */
async function leaveLists(sources: Sources, db: Queryable, subjectId: string, at: Date, by: string): Promise<boolean> {
  const open = await db.query<{ batch_id: string }>(
    `select distinct batch_id from batch_item where subject_id = $1 and state = 'OPEN' and 'membership' = any (due_classes) order by batch_id`,
    [subjectId],
  );
  for (const { batch_id: batchId } of open.rows) {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch) continue;
    const items = await db.query<{ reference: string }>(
      `select reference from batch_item where subject_id = $1 and batch_id = $2 and state = 'OPEN' and 'membership' = any (due_classes)`,
      [subjectId, batchId],
    );
    const item = items.rows[0];
    if (!item) continue;
    if (!batch.waits()) return false;
    await db.query(
      `update batch_item set state = 'RECOVERED' where subject_id = $1 and batch_id = $2 and state = 'OPEN' and 'membership' = any (due_classes)`,
      [subjectId, batchId],
    );
    const { listHash, itemCount, excludedCount } = await rehash(db, batch);
    await db.query('update destruction_batch set announced_hash = $2 where id = $1', [batchId, listHash]);
    await append(db, { batchId, at, kind: 'RECOVERED', by, facts: { reference: item.reference } });
    if (itemCount + excludedCount > 0) continue;
    // Nobody needs to decide about nothing.
    await db.query(`update destruction_batch set state = 'RETURNED', completed_at = $2 where id = $1`, [batchId, at]);
    await enqueue(db, { kind: 'LIST_CLOSED', subject: batchId });
  }
  return true;
}

const reinstate = `mutation reinstate($subjectId: ID!, $recoveryId: ID!) { reinstateMember(subjectId: $subjectId, recoveryId: $recoveryId) }`;

/**
 * Carries a decided recovery into the vault and identity. Repeating it is harmless.
 * Throws `Refused` DESTRUCTION_BEGAN where something of the person was condemned meanwhile, UNAVAILABLE.
 */
export async function finishRecovery(
  sources: Pick<Sources, 'pool' | 'peers' | 'door' | 'clock'>,
  recoveryId: string,
): Promise<void> {
  const rows = await sources.pool.query<{ subject_id: string; done_at: Date | null }>(
    'select subject_id, done_at from recovery where id = $1',
    [recoveryId],
  );
  const recovery = rows.rows[0];
  if (!recovery || recovery.done_at) return;
  const done = () =>
    sources.pool.query('update recovery set done_at = $2 where id = $1', [recoveryId, sources.clock.now()]);
  const subjectId = recovery.subject_id;
  // Identity first: the door must not stand open for somebody who is still withdrawn.
  const reinstated = await sources.peers
    .call<{ reinstateMember: boolean }>('identity', reinstate, { subjectId, recoveryId })
    .then((answer) => answer.reinstateMember)
    .catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'RECOVERY_OVER') return false;
      throw error;
    });
  if (!reinstated || !(await sources.door.liftRestriction(subjectId))) {
    await done();
    throw new Refused(
      'DESTRUCTION_BEGAN',
      'The window closed, or something of this person was condemned; a recovery is not possible any more.',
    );
  }
  await done();
}
