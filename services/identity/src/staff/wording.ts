// What letters to staff are made of: a subject, a sentence, how much of the time is gone.
import type { Language } from '@clounge/shared/caller';

/** Subject and sentences of one letter; `by` is empty where there is no deadline. */
export interface Wording {
  subject: (reference: string) => string;
  body: (reference: string, by: string) => string;
}

export const left: Record<'50' | '75' | '90', Record<Language, string>> = {
  '50': {
    en: 'Half of the time for it is gone.',
    ko: '정해진 시간의 절반이 지났습니다.',
    id: 'Separuh waktunya sudah lewat.',
  },
  '75': {
    en: 'Three quarters of the time for it are gone.',
    ko: '정해진 시간의 4분의 3이 지났습니다.',
    id: 'Tiga perempat waktunya sudah lewat.',
  },
  '90': {
    en: 'Nine tenths of the time for it are gone.',
    ko: '정해진 시간의 10분의 9가 지났습니다.',
    id: 'Sembilan persepuluh waktunya sudah lewat.',
  },
};
