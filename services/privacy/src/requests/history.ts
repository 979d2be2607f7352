// The timeline of a request in words, in the reader's language. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import type { RequestEventKind, RequestFacts } from './events.ts';
import { factInWords } from './history-words.ts';

export interface RequestEvent {
  at: Date;
  kind: RequestEventKind;
  /** Staff number; null where the system, the requester or a program did it. */
  by: string | null;
  text: string;
}

const sentences: Record<RequestEventKind, Record<Language, string>> = {
  RECEIVED: {
    en: 'Received by {channel}.',
    ko: '접수됨 ({channel}).',
    id: 'Diterima lewat {channel}.',
  },
  MESSAGE: {
    en: 'A message was added ({by}, {via}).',
    ko: '메시지 추가 ({by}, {via}).',
    id: 'Pesan ditambahkan ({by}, {via}).',
  },
  KIND_CONFIRMED: {
    en: 'The right was confirmed: {kind}.',
    ko: '권리 확인: {kind}.',
    id: 'Hak dikonfirmasi: {kind}.',
  },
  CANDIDATES_LOOKED_UP: {
    en: 'Candidates were looked up: {found}.',
    ko: '후보 조회: {found}명.',
    id: 'Calon dicari: {found}.',
  },
  MATCHED: {
    en: 'Whom it is about was confirmed.',
    ko: '대상자를 확인했습니다.',
    id: 'Orang yang dimaksud dikonfirmasi.',
  },
  VERIFYING: { en: 'The verification began.', ko: '본인 확인을 시작했습니다.', id: 'Verifikasi dimulai.' },
  VERIFIED: {
    en: 'The requester was verified ({how}).',
    ko: '요청자 확인 완료 ({how}).',
    id: 'Pemohon terverifikasi ({how}).',
  },
  LINKED: { en: 'Linked to {reference}.', ko: '{reference}에 연결됨.', id: 'Ditautkan ke {reference}.' },
  UNLINKED: { en: 'Stands for itself again.', ko: '연결 해제됨.', id: 'Berdiri sendiri lagi.' },
  ASSIGNED: { en: 'Assigned to {to}.', ko: '담당자: {to}.', id: 'Ditugaskan kepada {to}.' },
  REMARKED: { en: 'A remark was written.', ko: '내부 메모를 남겼습니다.', id: 'Catatan internal ditulis.' },
  EXTENSION_ANNOUNCED: {
    en: 'The notice of an extension was written.',
    ko: '기한 연장 통지를 작성했습니다.',
    id: 'Pemberitahuan perpanjangan dibuat.',
  },
  EXTENDED: { en: 'Extended until {until}.', ko: '{until}까지 연장됨.', id: 'Diperpanjang sampai {until}.' },
  REMINDED: {
    en: '{share} % of the time is gone; {people} reminded.',
    ko: '기한의 {share}% 경과; {people}명에게 알림.',
    id: '{share}% waktu berlalu; {people} orang diingatkan.',
  },
  ESCALATED: {
    en: 'Overdue; {people} were told.',
    ko: '기한 경과; {people}명에게 보고.',
    id: 'Terlambat; {people} orang diberi tahu.',
  },
  DECIDED: {
    en: 'Decided: {granted} granted, {kept} kept by law, {refused} refused.',
    ko: '결정: 인용 {granted}, 법령 보존 {kept}, 거절 {refused}.',
    id: 'Diputuskan: {granted} dikabulkan, {kept} disimpan menurut hukum, {refused} ditolak.',
  },
  LETTER_WRITTEN: {
    en: 'A letter was written ({letter}, {way}).',
    ko: '통지 작성 ({letter}, {way}).',
    id: 'Surat dibuat ({letter}, {way}).',
  },
  LETTER_SENT: {
    en: 'The letter was handed over ({letter}).',
    ko: '통지 발송 ({letter}).',
    id: 'Surat diserahkan ({letter}).',
  },
  OBJECTED: {
    en: 'Objected to: {reference}.',
    ko: '이의신청 접수: {reference}.',
    id: 'Diajukan keberatan: {reference}.',
  },
  CLOSED: { en: 'Closed: {outcome}.', ko: '종결: {outcome}.', id: 'Ditutup: {outcome}.' },
};

const longestHistory = 500;

/** What happened to a request, oldest first. */
export async function requestHistory(db: Queryable, requestId: string, language: Language): Promise<RequestEvent[]> {
  const rows = await db.query<{ at: Date; kind: RequestEventKind; by: string | null; facts: RequestFacts }>(
    `select at, kind, by_staff as by, argument as facts from rights_request_event where request_id = $1 order by id limit $2`,
    [requestId, longestHistory],
  );
  return rows.rows.map(({ facts, ...event }) => ({
    ...event,
    text: sentences[event.kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      factInWords(facts, name, language),
    ),
  }));
}
