// Letters to staff about rights requests: how much of the time is gone, by reference. Never who asked, or what.
import type { Language } from '@clounge/shared/caller';
import { left, type Wording } from './wording.ts';

const requestReminder = (share: '50' | '75' | '90'): Record<Language, Wording> => ({
  en: {
    subject: (reference) => `Reminder: rights request ${reference} waits for an answer`,
    body: (reference, by) => `Rights request ${reference} must be answered${by}. ${left[share].en}`,
  },
  ko: {
    subject: (reference) => `알림: 권리 행사 요청 ${reference} 답변 대기 중`,
    body: (reference, by) => `권리 행사 요청 ${reference}에 답변해야 합니다${by}. ${left[share].ko}`,
  },
  id: {
    subject: (reference) => `Pengingat: permintaan hak ${reference} menunggu jawaban`,
    body: (reference, by) => `Permintaan hak ${reference} harus dijawab${by}. ${left[share].id}`,
  },
});

export const requestLetters = {
  'request-reminder-50': requestReminder('50'),
  'request-reminder-75': requestReminder('75'),
  'request-reminder-90': requestReminder('90'),
  'request-overdue': {
    en: {
      subject: (reference) => `Overdue: rights request ${reference}`,
      body: (reference, by) =>
        `Rights request ${reference} should have been answered${by}. It is overdue under Art. 6(2); please decide it at once.`,
    },
    ko: {
      subject: (reference) => `기한 경과: 권리 행사 요청 ${reference}`,
      body: (reference, by) =>
        `권리 행사 요청 ${reference}의 답변 기한이 지났습니다${by}. 처리방침 제6조 제2항의 기한을 넘겼으므로 즉시 결정해 주세요.`,
    },
    id: {
      subject: (reference) => `Terlambat: permintaan hak ${reference}`,
      body: (reference, by) =>
        `Permintaan hak ${reference} seharusnya sudah dijawab${by}. Menurut Pasal 6(2) permintaan ini terlambat; mohon segera putuskan.`,
    },
  },
} satisfies Record<string, Record<Language, Wording>>;
