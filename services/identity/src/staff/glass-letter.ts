// The letter to those in charge when somebody opened a person's data without a case. Never says whose, or why.
import type { Language } from '@clounge/shared/caller';

export const glassBroken: Record<
  Language,
  { subject: (reference: string) => string; body: (reference: string) => string }
> = {
  en: {
    subject: (reference) => `Emergency access by ${reference}`,
    body: (reference) =>
      `Staff ${reference} opened a person's data without a case. The reason and the time are on the page; please review it. Whoever used it cannot.`,
  },
  ko: {
    subject: (reference) => `긴급 열람: ${reference}`,
    body: (reference) =>
      `직원 ${reference}이(가) 사건 없이 개인정보를 열람했습니다. 사유와 시간은 화면에 있으니 검토해 주세요. 사용한 본인은 검토할 수 없습니다.`,
  },
  id: {
    subject: (reference) => `Akses darurat oleh ${reference}`,
    body: (reference) =>
      `Petugas ${reference} membuka data seseorang tanpa kasus. Alasan dan waktunya ada di halaman; mohon ditinjau. Yang menggunakannya tidak dapat meninjau.`,
  },
};
