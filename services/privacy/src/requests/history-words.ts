// The codes of a request's timeline in words. A code that is newer than these words stands as it is, readable; none is ever left out.
import type { Language } from '@clounge/shared/caller';
import type { RequestFacts } from './events.ts';

type Wording = Readonly<Record<Language, string>>;

const channels: Readonly<Record<string, Wording>> = {
  EMAIL: { en: 'e-mail', ko: '전자우편', id: 'surel' },
  LETTER: { en: 'letter', ko: '우편', id: 'surat' },
  FAX: { en: 'fax', ko: '팩스', id: 'faks' },
  PHONE: { en: 'telephone', ko: '전화', id: 'telepon' },
  PORTAL: { en: 'the portal', ko: '포털', id: 'portal' },
  API: { en: 'a program', ko: '프로그램', id: 'program' },
};

/** By the name of the fact: the same code may mean two things. */
const wordings: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  channel: channels,
  via: channels,
  by: {
    REQUESTER: { en: 'the requester', ko: '요청자', id: 'pemohon' },
    STAFF: { en: 'staff', ko: '직원', id: 'staf' },
    SYSTEM: { en: 'the system', ko: '시스템', id: 'sistem' },
  },
  kind: {
    VIEW: { en: 'view', ko: '열람', id: 'melihat' },
    CORRECT: { en: 'correct', ko: '정정', id: 'memperbaiki' },
    DELETE: { en: 'delete', ko: '삭제', id: 'menghapus' },
    STOP: { en: 'stop processing', ko: '처리정지', id: 'menghentikan pemrosesan' },
  },
  how: {
    SIGNED_IN: { en: 'signed in', ko: '로그인', id: 'masuk akun' },
    CODE: { en: 'one-time code', ko: '일회용 코드', id: 'kode sekali pakai' },
    DOCUMENT: { en: 'identity document', ko: '신분증', id: 'dokumen identitas' },
    CALL_BACK: { en: 'call back', ko: '회신 전화', id: 'telepon balik' },
    GUARDIAN: { en: 'guardian’s consent', ko: '보호의무자 동의', id: 'persetujuan wali' },
    MANDATE: { en: 'mandate', ko: '위임장', id: 'surat kuasa' },
  },
  letter: {
    EXTENSION: { en: 'notice of an extension', ko: '연장 통지', id: 'pemberitahuan perpanjangan' },
    UNVERIFIED: { en: 'not verified', ko: '본인 확인 안 됨', id: 'tidak terverifikasi' },
    DECISION: { en: 'decision', ko: '결정', id: 'keputusan' },
    DUPLICATE: { en: 'duplicate', ko: '중복', id: 'duplikat' },
    WITHDRAWN: { en: 'withdrawn', ko: '철회', id: 'ditarik' },
    DELETION_BEGUN: { en: 'deletion begun', ko: '삭제 처리 시작', id: 'penghapusan dimulai' },
  },
  way: {
    MAIL: { en: 'by e-mail', ko: '전자우편', id: 'lewat surel' },
    PAPER: { en: 'on paper', ko: '서면', id: 'di atas kertas' },
  },
  medium: {
    PAPER: { en: 'on paper', ko: '서면', id: 'di atas kertas' },
    MEDIUM: { en: 'on a medium', ko: '저장 매체', id: 'dengan media' },
  },
  password: {
    NONE: { en: 'none needed', ko: '불필요', id: 'tidak diperlukan' },
    PHONE: { en: 'told on the telephone', ko: '전화로 안내', id: 'diberitahukan lewat telepon' },
    LETTER: { en: 'in a letter of its own', ko: '별도 우편', id: 'dalam surat tersendiri' },
  },
  verification: {
    SIGNED_IN: { en: 'signed in', ko: '로그인', id: 'masuk akun' },
    CALL_BACK: { en: 'called back', ko: '회신 전화', id: 'telepon balik' },
    DOCUMENT_SEEN: { en: 'identity document seen', ko: '신분증 확인', id: 'dokumen identitas dilihat' },
    WRITTEN_REQUEST: { en: 'asked in writing', ko: '서면 요청', id: 'permintaan tertulis' },
    AGENT_MANDATE: { en: 'by mandate', ko: '위임장', id: 'dengan surat kuasa' },
  },
  ground: {
    ASKED: { en: 'the person asked', ko: '본인의 요구', id: 'diminta orangnya' },
    GROUND_ENDED: { en: 'its ground ended', ko: '사유 종료', id: 'alasannya berakhir' },
  },
  outcome: {
    CARRIED_OUT: { en: 'carried out', ko: '이행 완료', id: 'dilaksanakan' },
    PARTLY: { en: 'carried out in part', ko: '일부 이행', id: 'dilaksanakan sebagian' },
    REFUSED: { en: 'refused', ko: '거절', id: 'ditolak' },
    NOT_VERIFIED: { en: 'never verified', ko: '본인 확인 안 됨', id: 'tidak terverifikasi' },
    WITHDRAWN: { en: 'withdrawn', ko: '철회', id: 'ditarik' },
    DUPLICATE: { en: 'a duplicate', ko: '중복', id: 'duplikat' },
  },
};

/** A fact of the timeline as its reader reads it. */
export function factInWords(facts: RequestFacts, name: string, language: Language): string {
  const fact = facts[name] ?? null;
  if (fact === null) return '–';
  const code = String(fact);
  const known = wordings[name];
  if (!known) return code;
  return known[code]?.[language] ?? code.replaceAll('_', ' ').toLowerCase();
}
