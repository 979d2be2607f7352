// Letters to staff about conversations: how much of the time to answer or to close is gone, by reference. Never who wrote, or what.
import type { Language } from '@clounge/shared/caller';
import { left, type Wording } from './wording.ts';

type Clock = 'answer' | 'close';

const waits: Record<Clock, Record<Language, Wording>> = {
  answer: {
    en: {
      subject: (reference) => `Reminder: conversation ${reference} waits for an answer`,
      body: (reference, by) => `Conversation ${reference} must be answered${by}.`,
    },
    ko: {
      subject: (reference) => `알림: 상담 ${reference} 답변 대기 중`,
      body: (reference, by) => `상담 ${reference}에 답변해야 합니다${by}.`,
    },
    id: {
      subject: (reference) => `Pengingat: percakapan ${reference} menunggu jawaban`,
      body: (reference, by) => `Percakapan ${reference} harus dijawab${by}.`,
    },
  },
  close: {
    en: {
      subject: (reference) => `Reminder: conversation ${reference} waits to be closed`,
      body: (reference, by) => `Conversation ${reference} must be settled and closed${by}.`,
    },
    ko: {
      subject: (reference) => `알림: 상담 ${reference} 종료 대기 중`,
      body: (reference, by) => `상담 ${reference}을(를) 처리하고 종료해야 합니다${by}.`,
    },
    id: {
      subject: (reference) => `Pengingat: percakapan ${reference} menunggu ditutup`,
      body: (reference, by) => `Percakapan ${reference} harus diselesaikan dan ditutup${by}.`,
    },
  },
};

const late: Record<Clock, Record<Language, Wording>> = {
  answer: {
    en: {
      subject: (reference) => `Overdue: the answer to conversation ${reference}`,
      body: (reference, by) => `Conversation ${reference} should have been answered${by}. Please answer it at once.`,
    },
    ko: {
      subject: (reference) => `기한 경과: 상담 ${reference} 답변`,
      body: (reference, by) => `상담 ${reference}의 답변 기한이 지났습니다${by}. 즉시 답변해 주세요.`,
    },
    id: {
      subject: (reference) => `Terlambat: jawaban percakapan ${reference}`,
      body: (reference, by) => `Percakapan ${reference} seharusnya sudah dijawab${by}. Mohon segera dijawab.`,
    },
  },
  close: {
    en: {
      subject: (reference) => `Overdue: conversation ${reference} is not closed`,
      body: (reference, by) =>
        `Conversation ${reference} should have been settled and closed${by}. Please settle it at once.`,
    },
    ko: {
      subject: (reference) => `기한 경과: 상담 ${reference} 미종료`,
      body: (reference, by) => `상담 ${reference}의 처리 기한이 지났습니다${by}. 즉시 처리하고 종료해 주세요.`,
    },
    id: {
      subject: (reference) => `Terlambat: percakapan ${reference} belum ditutup`,
      body: (reference, by) =>
        `Percakapan ${reference} seharusnya sudah diselesaikan dan ditutup${by}. Mohon segera diselesaikan.`,
    },
  },
};

function reminder(clock: Clock, share: '50' | '75' | '90'): Record<Language, Wording> {
  const of = (language: Language): Wording => ({
    subject: waits[clock][language].subject,
    body: (reference, by) => `${waits[clock][language].body(reference, by)} ${left[share][language]}`,
  });
  return { en: of('en'), ko: of('ko'), id: of('id') };
}

export const conversationLetters = {
  'conversation-answer-50': reminder('answer', '50'),
  'conversation-answer-75': reminder('answer', '75'),
  'conversation-answer-90': reminder('answer', '90'),
  'conversation-answer-overdue': late.answer,
  'conversation-close-50': reminder('close', '50'),
  'conversation-close-75': reminder('close', '75'),
  'conversation-close-90': reminder('close', '90'),
  'conversation-close-overdue': late.close,
} satisfies Record<string, Record<Language, Wording>>;
