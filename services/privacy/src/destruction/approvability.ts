// Who may approve a list, and if not, why and whom to ask: pure, so that the screen and the deciding transaction say the same.
import { isFresh, permits, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { Policy } from '@clounge/shared/policy';
import type { Appointment } from '../appointments/appointment.entity.ts';
import { appointmentOf, whomToAsk } from '../appointments/authority.ts';
import type { Sources } from '../sources.ts';
import type { DestructionBatch } from './batch.entity.ts';

/** What the decision rests on. */
export interface Circumstances {
  batch: Pick<DestructionBatch, 'state' | 'itemCount'> & { waits(): boolean };
  appointments: readonly Appointment[];
  /** Staff numbers of those who changed the list, once a change. */
  changedBy: readonly string[];
  /** Business time. */
  at: Date;
  policy: Policy;
}

export type Ability = { appointment: Appointment; refusal: null } | { appointment: null; refusal: Refusal };

const no = (refusal: Refusal): Ability => ({ appointment: null, refusal });

/** Role, state, appointment, and that nobody approves what they selected or changed themselves. Art. 8(3)①. */
export function mayApprove(caller: Caller, circumstances: Circumstances): Ability {
  const { batch, appointments, changedBy, at, policy } = circumstances;
  const { language } = caller;
  if (!batch.waits()) return no(alreadyDecided(caller));
  if (!permits(caller, 'destruction.approve', { type: 'Operation', id: 'destruction.approve' })) {
    const message = {
      en: 'Only the privacy officer, or a deputy, approves a destruction.',
      ko: '파기는 개인정보 보호책임자 또는 대리인만 승인합니다.',
      id: 'Hanya petugas privasi atau wakilnya yang menyetujui pemusnahan.',
    }[language];
    return no({ code: 'ROLE_MISSING', message, wayOut: whomToAsk(appointments, at, changedBy, policy, language) });
  }
  const found = appointmentOf(caller, appointments, at, policy);
  if (!found.appointment) return found;
  const own = changedBy.filter((staffNumber) => staffNumber === caller.staffNumber).length;
  if (own > 0) {
    const message = {
      en: `You changed this list ${own === 1 ? 'once' : `${own} times`}, so somebody else must approve it.`,
      ko: `귀하가 이 목록을 ${own}회 변경했으므로 다른 사람이 승인해야 합니다.`,
      id: `Anda mengubah daftar ini ${own} kali, sehingga orang lain harus menyetujuinya.`,
    }[language];
    const wayOut = whomToAsk(appointments, at, changedBy, policy, language);
    return no({ code: 'OWN_SELECTION', message, wayOut });
  }
  if (batch.itemCount === 0) {
    const message = {
      en: 'Nothing is left on this list.',
      ko: '이 목록에 남은 항목이 없습니다.',
      id: 'Tidak ada lagi yang tersisa di daftar ini.',
    }[language];
    const wayOut = { en: 'Return it.', ko: '목록을 반려하세요.', id: 'Kembalikan daftar ini.' }[language];
    return no({ code: 'EMPTY_LIST', message, wayOut });
  }
  return found;
}

export interface Approvability {
  allowed: boolean;
  refusal: Refusal | null;
  needsStepUp: boolean;
}

/** What the screen shows beside the button: the very rules of the decision, but for the list's hash. */
export function approvability(
  { clock, policy }: Pick<Sources, 'clock' | 'policy'>,
  caller: Caller,
  batch: DestructionBatch,
  appointments: readonly Appointment[],
  changedBy: readonly string[],
): Approvability {
  const { refusal } = mayApprove(caller, { batch, appointments, changedBy, at: clock.now(), policy });
  return { allowed: refusal === null, refusal, needsStepUp: refusal === null && !isFresh(caller, clock.real()) };
}

export function alreadyDecided({ language }: Pick<Caller, 'language'>): Refusal {
  return {
    code: 'ALREADY_DECIDED',
    message: {
      en: 'This list was decided already; one list has one decision.',
      ko: '이 목록은 이미 결정되었습니다. 한 목록에는 한 번의 결정만 있습니다.',
      id: 'Daftar ini sudah diputuskan; satu daftar hanya memiliki satu keputusan.',
    }[language],
    wayOut: {
      en: 'Its page shows who decided, and when.',
      ko: '목록 화면에서 누가 언제 결정했는지 볼 수 있습니다.',
      id: 'Halamannya menunjukkan siapa yang memutuskan dan kapan.',
    }[language],
  };
}

export function listChanged({ language }: Pick<Caller, 'language'>): Refusal {
  return {
    code: 'LIST_CHANGED',
    field: 'listHash',
    message: {
      en: 'The list changed since it was shown to you.',
      ko: '표시된 이후 목록이 변경되었습니다.',
      id: 'Daftar berubah sejak ditampilkan kepada Anda.',
    }[language],
    wayOut: {
      en: 'Look at the list as it stands now, then decide.',
      ko: '현재 목록을 다시 확인한 후 결정하세요.',
      id: 'Periksalah daftar seperti adanya sekarang, lalu putuskan.',
    }[language],
  };
}

export function noSuchList({ language }: Pick<Caller, 'language'>): Refusal {
  return {
    code: 'NOT_FOUND',
    field: 'batchId',
    message: { en: 'There is no such list.', ko: '그런 목록이 없습니다.', id: 'Tidak ada daftar seperti itu.' }[
      language
    ],
  };
}
