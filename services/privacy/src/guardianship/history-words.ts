// What happened to a guardian consent, in the reader's language. Codes and days only; never what kind of ward it is about.
import type { Language } from '@clounge/shared/caller';
import { dayInWords, startOfDay, type Policy } from '@clounge/shared/policy';
import type { GuardianEvent, GuardianEventKind } from './events.ts';

type Sentence = Readonly<Record<Language, string>>;

const words: Readonly<Record<GuardianEventKind, Sentence>> = {
  RECEIVED: { en: 'Received.', ko: '접수되었습니다.', id: 'Diterima.' },
  PAPER: { en: 'The papers are complete.', ko: '서류가 모두 도착했습니다.', id: 'Dokumennya lengkap.' },
  MATCHED: {
    en: 'The ward was confirmed.',
    ko: '보호 대상자가 확인되었습니다.',
    id: 'Orang yang dilindungi dipastikan.',
  },
  ASSIGNED: { en: 'Assigned.', ko: '담당자가 지정되었습니다.', id: 'Ditugaskan.' },
  CHECKED: {
    en: 'Look {look} at the papers: every point was met.',
    ko: '서류 {look}차 점검: 모두 충족했습니다.',
    id: 'Pemeriksaan ke-{look}: semua butir terpenuhi.',
  },
  CHECK_FAILED: {
    en: 'Look {look} at the papers: not every point was met.',
    ko: '서류 {look}차 점검: 충족하지 않은 항목이 있습니다.',
    id: 'Pemeriksaan ke-{look}: tidak semua butir terpenuhi.',
  },
  GRANTED: {
    en: 'Granted, from {from} until {until}.',
    ko: '인정되었습니다 ({from}–{until}).',
    id: 'Dikabulkan, dari {from} sampai {until}.',
  },
  REFUSED: { en: 'Refused.', ko: '거절되었습니다.', id: 'Ditolak.' },
  LAPSED: {
    en: 'Closed: papers did not come in time.',
    ko: '서류가 기한 내에 오지 않아 종결되었습니다.',
    id: 'Ditutup: dokumen tidak tiba pada waktunya.',
  },
  PAPERS_GO: {
    en: 'Papers, and what kind of ward it is about, are handed to destruction.',
    ko: '서류와 보호 유형 정보가 파기 절차로 넘어갔습니다.',
    id: 'Dokumen dan jenis perwaliannya diserahkan untuk dimusnahkan.',
  },
  TOLD: { en: 'Attendance was told.', ko: '근태 부문에 통지되었습니다.', id: 'Bagian kehadiran diberi tahu.' },
  FROZEN: {
    en: 'Frozen in a dispute: {reason}',
    ko: '분쟁으로 정지되었습니다: {reason}',
    id: 'Dibekukan karena sengketa: {reason}',
  },
  RELEASED: { en: 'Released: {reason}', ko: '정지가 해제되었습니다: {reason}', id: 'Dibuka lagi: {reason}' },
  REMINDED: {
    en: 'The guardian was reminded, {days} days before the end.',
    ko: '만료 {days}일 전 보호의무자에게 알렸습니다.',
    id: 'Wali diingatkan, {days} hari sebelum berakhir.',
  },
  ENDED: { en: 'Ended. {reason}', ko: '종료되었습니다. {reason}', id: 'Berakhir. {reason}' },
  LETTER_WRITTEN: { en: 'A letter was written.', ko: '서신이 작성되었습니다.', id: 'Surat ditulis.' },
  LETTER_SENT: { en: 'The letter left.', ko: '서신이 발송되었습니다.', id: 'Surat dikirim.' },
};

/** One event as a sentence. */
export function guardianEventInWords({ kind, facts }: GuardianEvent, policy: Policy, language: Language): string {
  const said = (name: string): string => {
    const value = facts[name];
    if (value === undefined || value === null) return '';
    const day = name === 'from' || name === 'until';
    return day ? dayInWords(startOfDay(String(value), policy), policy, language) : String(value);
  };
  return words[kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => said(name)).trim();
}
