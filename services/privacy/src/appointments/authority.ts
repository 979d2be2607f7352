// Whose decision counts now: whose appointment is in force, in business time.
import type { Caller, Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { dayInWords, type Policy } from '@clounge/shared/policy';
import type { Appointment } from './appointment.entity.ts';

const kinds = {
  OFFICER: { en: 'Privacy officer', ko: '개인정보 보호책임자', id: 'Petugas privasi' },
  DEPUTY: { en: 'Deputy', ko: '대리인', id: 'Wakil' },
} as const;

function who(appointment: Appointment, policy: Policy, language: Language): string {
  const name = `${kinds[appointment.kind][language]} ${appointment.staffNumber}`;
  const until = appointment.validUntil;
  if (!until) return name;
  const day = dayInWords(until, policy, language);
  return {
    en: `${name} (delegated until ${day})`,
    ko: `${name} (${day}까지 위임)`,
    id: `${name} (didelegasikan sampai ${day})`,
  }[language];
}

/** Whom to ask: those whose appointment is in force, but for some. */
export function whomToAsk(
  appointments: readonly Appointment[],
  at: Date,
  except: readonly string[],
  policy: Policy,
  language: Language,
): string {
  const able = appointments.filter((one) => one.inForceAt(at) && !except.includes(one.staffNumber));
  if (able.length === 0) {
    return {
      en: 'Nobody else may decide now: the privacy officer must delegate first.',
      ko: '지금 결정할 수 있는 다른 사람이 없습니다: 개인정보 보호책임자가 먼저 위임해야 합니다.',
      id: 'Saat ini tidak ada orang lain yang boleh memutuskan: petugas privasi harus mendelegasikan dahulu.',
    }[language];
  }
  const names = able.map((one) => who(one, policy, language)).join(', ');
  return { en: `Ask: ${names}.`, ko: `요청할 사람: ${names}.`, id: `Mintalah kepada: ${names}.` }[language];
}

/** The appointment under which the caller may decide, or why there is none. */
export function appointmentOf(
  caller: Pick<Caller, 'staffNumber' | 'language'>,
  appointments: readonly Appointment[],
  at: Date,
  policy: Policy,
): { appointment: Appointment; refusal: null } | { appointment: null; refusal: Refusal } {
  const { language } = caller;
  const own = appointments.filter((one) => one.staffNumber === caller.staffNumber);
  const now = own.filter((one) => one.inForceAt(at));
  const inForce = now.find((one) => one.kind === 'OFFICER') ?? now[0];
  if (inForce) return { appointment: inForce, refusal: null };
  const wayOut = whomToAsk(appointments, at, [caller.staffNumber ?? ''], policy, language);
  const last = own[own.length - 1];
  if (!last) {
    const message = {
      en: 'You are neither the appointed person in charge nor a deputy.',
      ko: '귀하는 지정된 책임자도 대리인도 아닙니다.',
      id: 'Anda bukan penanggung jawab yang ditunjuk dan bukan wakil.',
    }[language];
    return { appointment: null, refusal: { code: 'NOT_APPOINTED', message, wayOut } };
  }
  const from = dayInWords(last.validFrom, policy, language);
  const ended = last.endedAt ?? last.validUntil;
  const until = ended ? dayInWords(ended, policy, language) : '–';
  const message = {
    en: `Your appointment is not in force today: it runs from ${from} to ${until}.`,
    ko: `귀하의 지정·위임은 오늘 유효하지 않습니다: ${from}부터 ${until}까지입니다.`,
    id: `Penunjukan Anda tidak berlaku hari ini: berlaku dari ${from} sampai ${until}.`,
  }[language];
  return { appointment: null, refusal: { code: 'DELEGATION_NOT_IN_FORCE', message, wayOut } };
}
