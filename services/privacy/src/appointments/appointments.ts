// Delegations: given in writing, for dates, by the person in charge. A deputy gives none.
import { randomUUID } from 'node:crypto';
import { isFresh, stepUpNeeded, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appointmentsIn, isId } from '../destruction/batches.ts';
import { reasonRefusal } from '../destruction/reasons.ts';
import type { Sources } from '../sources.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentOf } from './authority.ts';

export interface Delegate {
  staffNumber: string;
  from: Date;
  until: Date;
  reason: string;
}

export interface DelegationOutcome {
  appointment: Appointment | null;
  refusal: Refusal | null;
}

const longestDelegationDays = 366;
const dayMs = 86_400_000;
const staffNumberShape = /^S-\d{4,6}$/;

const refused = (refusal: Refusal): DelegationOutcome => ({ appointment: null, refusal });

/** Everybody who was ever appointed, oldest first. */
export const appointments = (sources: Sources): Promise<Appointment[]> => appointmentsIn(sources, sources.pool);

function badInput(caller: Caller, input: Delegate, at: Date): Refusal | null {
  const { language } = caller;
  const say = (field: string, en: string, ko: string, id: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    field,
    message: { en, ko, id }[language],
  });
  if (!staffNumberShape.test(input.staffNumber)) {
    return say(
      'staffNumber',
      'A staff number such as S-0002 is wanted.',
      'S-0002와 같은 직원 번호가 필요합니다.',
      'Diperlukan nomor petugas seperti S-0002.',
    );
  }
  if (input.staffNumber === caller.staffNumber) {
    return say(
      'staffNumber',
      'Nobody delegates to themselves.',
      '자기 자신에게 위임할 수 없습니다.',
      'Tidak seorang pun mendelegasikan kepada dirinya sendiri.',
    );
  }
  if (input.until <= input.from || input.until <= at) {
    return say(
      'until',
      'The delegation would end before it begins.',
      '위임이 시작 전에 끝납니다.',
      'Delegasi akan berakhir sebelum dimulai.',
    );
  }
  if (input.until.getTime() - input.from.getTime() > longestDelegationDays * dayMs) {
    return say(
      'until',
      'A delegation lasts a year at most.',
      '위임은 최대 1년입니다.',
      'Delegasi paling lama satu tahun.',
    );
  }
  return reasonRefusal(input.reason, language);
}

const officerOnly = ({ language }: Caller): Refusal => ({
  code: 'OFFICER_ONLY',
  message: {
    en: 'Only the appointed person in charge delegates; a deputy does not.',
    ko: '지정된 개인정보 보호책임자만 위임할 수 있습니다.',
    id: 'Hanya penanggung jawab yang ditunjuk yang mendelegasikan; wakil tidak.',
  }[language],
});

/**
 * Delegates to a member of staff between two instants (business time).
 * Refusals: BAD_USER_INPUT, REASON_WANTED, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, OFFICER_ONLY, STEP_UP_NEEDED.
 */
export async function delegate(sources: Sources, caller: Caller, input: Delegate): Promise<DelegationOutcome> {
  const at = sources.clock.now();
  const bad = badInput(caller, input, at);
  if (bad) return refused(bad);
  return inTransaction(sources.pool, async (db) => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!found.appointment) return refused(found.refusal);
    if (found.appointment.kind !== 'OFFICER') return refused(officerOnly(caller));
    if (!isFresh(caller, sources.clock.real())) return refused(stepUpNeeded(caller.language));
    const rows = await db.query(
      `insert into appointment (id, staff_number, kind, valid_from, valid_until, appointed_by, reason)
       values ($1, $2, 'DEPUTY', $3, $4, $5, $6) returning *`,
      [randomUUID(), input.staffNumber, input.from, input.until, found.appointment.staffNumber, input.reason.trim()],
    );
    return { appointment: sources.orm.em.fork().map(Appointment, rows.rows[0] as object), refusal: null };
  });
}

/** Ends a delegation now. Refusals as for delegating, and NOT_FOUND. */
export async function endDelegation(
  sources: Sources,
  caller: Caller,
  id: string,
  reason: string,
): Promise<DelegationOutcome> {
  const at = sources.clock.now();
  const bad = reasonRefusal(reason, caller.language);
  if (bad) return refused(bad);
  return inTransaction(sources.pool, async (db) => {
    const found = appointmentOf(caller, await appointmentsIn(sources, db), at, sources.policy);
    if (!found.appointment) return refused(found.refusal);
    if (found.appointment.kind !== 'OFFICER') return refused(officerOnly(caller));
    const rows = isId(id)
      ? await db.query(`select * from appointment where id = $1 and kind = 'DEPUTY' and ended_at is null for update`, [
          id,
        ])
      : { rows: [] };
    const row = rows.rows[0] as object | undefined;
    if (!row) {
      const message = {
        en: 'There is no such delegation, or it ended already.',
        ko: '그런 위임이 없거나 이미 종료되었습니다.',
        id: 'Tidak ada delegasi seperti itu, atau sudah berakhir.',
      }[caller.language];
      return refused({ code: 'NOT_FOUND', field: 'id', message });
    }
    const appointment = sources.orm.em.fork().map(Appointment, row);
    appointment.end(at, found.appointment.staffNumber, reason.trim());
    await db.query('update appointment set ended_at = $2, ended_by = $3, end_reason = $4 where id = $1', [
      appointment.id,
      at,
      found.appointment.staffNumber,
      reason.trim(),
    ]);
    return { appointment, refusal: null };
  });
}
