// Whether a person confirmed their identity just now. Always real time: business time may be shifted, security may not.
import type { Refusal } from '../errors/index.ts';
import type { Caller, Language } from './caller.ts';

/** How long a confirmed identity counts as fresh. */
const stepUpMs = 5 * 60_000;
/** Clocks of two machines may differ by this much. */
const clockSkewMs = 60_000;

/** Whether the identity was confirmed within the last five minutes of real time. */
export function isFresh(caller: Pick<Caller, 'authTime'>, real: Date): boolean {
  if (!caller.authTime) return false;
  const age = real.getTime() - caller.authTime.getTime();
  return age <= stepUpMs && age >= -clockSkewMs;
}

/** STEP_UP_NEEDED. */
export function stepUpNeeded(language: Language): Refusal {
  return {
    code: 'STEP_UP_NEEDED',
    message: {
      en: 'Your identity was not confirmed within the last 5 minutes.',
      ko: '최근 5분 안에 본인 확인을 하지 않았습니다.',
      id: 'Identitas Anda tidak dikonfirmasi dalam 5 menit terakhir.',
    }[language],
    wayOut: {
      en: 'Confirm your identity and decide again.',
      ko: '본인 확인 후 다시 결정하세요.',
      id: 'Konfirmasikan identitas Anda, lalu putuskan lagi.',
    }[language],
  };
}
