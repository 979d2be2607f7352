// The timeline of a request in words, in the reader's language. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import { instantInWords } from '@clounge/shared/policy';
import type { Sources } from '../sources.ts';
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
  STOPPED: {
    en: 'The processing was stopped in every part.',
    ko: '모든 부문에서 처리를 정지했습니다.',
    id: 'Pemrosesan dihentikan di setiap bagian.',
  },
  DELETION_BEGUN: {
    en: 'The door was shut; {classes} classes go to destruction.',
    ko: '접근을 차단했으며 {classes}개 유형이 파기 절차에 들어갑니다.',
    id: 'Pintu ditutup; {classes} kelas menuju pemusnahan.',
  },
  MEMBERSHIP_ENDED: {
    en: 'The membership was ended with the deletion.',
    ko: '삭제에 따라 회원 자격이 종료되었습니다.',
    id: 'Keanggotaan diakhiri bersama penghapusan.',
  },
  DELETION_TAKEN_BACK: {
    en: 'The deletion was taken back ({verification}).',
    ko: '삭제 요구가 철회되었습니다 ({verification}).',
    id: 'Penghapusan ditarik kembali ({verification}).',
  },
  STOP_ENDING: {
    en: 'The stop is to be lifted ({ground}); the person is told first.',
    ko: '처리정지를 해제합니다 ({ground}). 먼저 정보주체에게 알립니다.',
    id: 'Penghentian akan dicabut ({ground}); orangnya diberi tahu dahulu.',
  },
  STOP_LIFTED: {
    en: 'The stop was lifted.',
    ko: '처리정지를 해제했습니다.',
    id: 'Penghentian dicabut.',
  },
  REDACTION_PROPOSED: {
    en: 'A redaction was proposed ({places} places).',
    ko: '비공개 처리 제안 ({places}곳).',
    id: 'Penghapusan bagian diusulkan ({places} tempat).',
  },
  REDACTION_RETURNED: {
    en: 'The redaction was returned: {reason}',
    ko: '비공개 처리 반려: {reason}',
    id: 'Penghapusan bagian dikembalikan: {reason}',
  },
  REDACTION_APPROVED: {
    en: 'The redaction was approved.',
    ko: '비공개 처리 승인됨.',
    id: 'Penghapusan bagian disetujui.',
  },
  REDACTED: {
    en: 'Redacted; the words from before cannot be read any more.',
    ko: '비공개 처리 완료; 이전 내용은 더 이상 읽을 수 없습니다.',
    id: 'Dihapus; kata-kata sebelumnya tidak dapat dibaca lagi.',
  },
  CORRECTION_PROPOSED: {
    en: 'A correction was proposed: {records} records, {refused} refused.',
    ko: '정정 제안: 기록 {records}건, 거절 {refused}건.',
    id: 'Pembetulan diajukan: {records} catatan, {refused} ditolak.',
  },
  CORRECTION_RETURNED: {
    en: 'The correction was returned: {reason}',
    ko: '정정안 반려: {reason}',
    id: 'Pembetulan dikembalikan: {reason}',
  },
  CORRECTION_APPROVED: {
    en: 'The correction was approved: {granted} classes corrected, {refused} refused.',
    ko: '정정 승인: 유형 {granted}건 정정, {refused}건 거절.',
    id: 'Pembetulan disetujui: {granted} kelas dibetulkan, {refused} ditolak.',
  },
  CORRECTION_HELD: {
    en: 'A legal hold keeps it; the correction goes on when the hold is lifted.',
    ko: '법적 보존 조치로 대기 중이며 해제되면 정정을 계속합니다.',
    id: 'Penahanan hukum menahannya; pembetulan berlanjut setelah penahanan dicabut.',
  },
  CORRECTION_FAILED: {
    en: 'Not everything could be corrected: {failed} classes became impossible meanwhile. Another proposal is needed.',
    ko: '일부를 정정하지 못했습니다: 그 사이에 유형 {failed}건이 불가능해졌습니다. 새 정정안이 필요합니다.',
    id: 'Tidak semuanya dapat dibetulkan: {failed} kelas menjadi tidak mungkin. Diperlukan usulan baru.',
  },
  CORRECTED: {
    en: 'Corrected in every service: {classes} classes.',
    ko: '모든 서비스에 정정 반영: 유형 {classes}건.',
    id: 'Dibetulkan di semua layanan: {classes} kelas.',
  },
  TRUSTEES_TOLD: {
    en: 'Those who have the data were told: {trustees}.',
    ko: '정보를 보유한 곳에 통지: {trustees}곳.',
    id: 'Yang memiliki data diberi tahu: {trustees}.',
  },
  CHECK_WANTED: {
    en: 'The view waits until somebody looked at what people wrote in their own words.',
    ko: '사람들이 직접 쓴 내용을 담당자가 확인할 때까지 열람 자료를 준비하지 않습니다.',
    id: 'Paket menunggu sampai seseorang memeriksa apa yang ditulis orang dengan kata-kata sendiri.',
  },
  PACKAGE_BUILT: {
    en: 'The package of {records} records was built.',
    ko: '기록 {records}건의 열람 자료를 만들었습니다.',
    id: 'Paket berisi {records} catatan dibuat.',
  },
  PACKAGE_HANDED_OVER: {
    en: 'The package was handed over {medium}; its password: {password}.',
    ko: '열람 자료 전달: {medium}, 비밀번호: {password}.',
    id: 'Paket diserahkan {medium}; kata sandinya: {password}.',
  },
  CLOSED: { en: 'Closed: {outcome}.', ko: '종결: {outcome}.', id: 'Ditutup: {outcome}.' },
};

const longestHistory = 500;

/** What happened to a request, oldest first. */
export async function requestHistory(
  { pool, policy }: Pick<Sources, 'pool' | 'policy'>,
  requestId: string,
  language: Language,
): Promise<RequestEvent[]> {
  const rows = await pool.query<{ at: Date; kind: RequestEventKind; by: string | null; facts: RequestFacts }>(
    `select at, kind, by_staff as by, argument as facts from rights_request_event where request_id = $1 order by id limit $2`,
    [requestId, longestHistory],
  );
  return rows.rows.map(({ facts, ...event }) => ({
    ...event,
    text: sentences[event.kind][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      name === 'until' && typeof facts.until === 'string'
        ? instantInWords(new Date(facts.until), policy, language)
        : factInWords(facts, name, language),
    ),
  }));
}
