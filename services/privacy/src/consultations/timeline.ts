// What happened to a conversation, in words. Facts are stored, sentences are made when somebody reads them.
import type { Language } from '@clounge/shared/caller';
import { instantInWords, type Policy } from '@clounge/shared/policy';
import type { ConversationEvent, ConversationEventKind } from './events.ts';

type Words = Record<Language, string>;

const sentences: Record<ConversationEventKind, Words> = {
  OPENED: { en: 'Opened ({kind}, {channel}).', ko: '접수됨 ({kind}, {channel}).', id: 'Dibuka ({kind}, {channel}).' },
  RECEIVED: { en: 'A message came in.', ko: '메시지가 도착했습니다.', id: 'Pesan masuk.' },
  SAID: { en: 'A message was added.', ko: '메시지가 추가되었습니다.', id: 'Pesan ditambahkan.' },
  ANSWERED: { en: 'Answered ({via}).', ko: '답변함 ({via}).', id: 'Dijawab ({via}).' },
  SENT: { en: 'The e-mail left.', ko: '이메일이 발송되었습니다.', id: 'Surel terkirim.' },
  NOTED: { en: 'A note was made.', ko: '메모를 남겼습니다.', id: 'Catatan dibuat.' },
  ASSIGNED: { en: 'Assigned: {to}', ko: '배정: {to}', id: 'Ditugaskan: {to}' },
  CLOSED: { en: 'Closed as {as}: {reason}', ko: '종료 ({as}): {reason}', id: 'Ditutup sebagai {as}: {reason}' },
  REOPENED: { en: 'Reopened: {reason}', ko: '다시 열림: {reason}', id: 'Dibuka kembali: {reason}' },
  CLOCKS_BEGAN: {
    en: 'The clocks began anew: answer by {answerDue}, close by {closeDue} (before: {answerWas} and {closeWas}).',
    ko: '기한 새로 시작: 답변 {answerDue}, 종료 {closeDue} (이전: {answerWas}, {closeWas}).',
    id: 'Tenggat dimulai lagi: jawaban {answerDue}, penutupan {closeDue} (sebelumnya: {answerWas} dan {closeWas}).',
  },
  ANSWER_CLOCK_BEGAN: {
    en: 'They wrote again: answer by {answerDue} (before: {answerWas}).',
    ko: '다시 문의함: 답변 기한 {answerDue} (이전: {answerWas}).',
    id: 'Mereka menulis lagi: jawaban paling lambat {answerDue} (sebelumnya: {answerWas}).',
  },
  REMINDED: {
    en: 'Staff were reminded: {share} % of the time to {clock} is gone ({people} letters).',
    ko: '알림 발송: {clock} 기한의 {share}% 경과 ({people}명).',
    id: 'Petugas diingatkan: {share} % waktu untuk {clock} sudah lewat ({people} surat).',
  },
  ESCALATED: {
    en: 'Overdue: those in charge were told that the time to {clock} is over ({people} letters).',
    ko: '기한 경과: {clock} 기한이 지나 책임자에게 알림 ({people}명).',
    id: 'Terlambat: penanggung jawab diberi tahu bahwa waktu untuk {clock} habis ({people} surat).',
  },
  CONVERTED: {
    en: 'Became rights request {reference}.',
    ko: '권리 행사 요청 {reference}(으)로 전환됨.',
    id: 'Menjadi permintaan hak {reference}.',
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
};

/** Of an answer that was made from a template: which version of it. */
const madeFrom: Words = {
  en: 'Answered ({via}), from “{title}”, version {version}.',
  ko: '답변함 ({via}), 서식 “{title}” {version}판 사용.',
  id: 'Dijawab ({via}), dari “{title}”, versi {version}.',
};

const codes: Record<string, Words> = {
  CONSULTATION: { en: 'consultation', ko: '상담', id: 'konsultasi' },
  DEMO_REQUEST: { en: 'demo request', ko: '데모 신청', id: 'permintaan demo' },
  COMPLAINT: { en: 'complaint', ko: '불만', id: 'keluhan' },
  ANSWER: { en: 'answer', ko: '답변', id: 'menjawab' },
  CLOSE: { en: 'close', ko: '종료', id: 'menutup' },
  EMAIL: { en: 'e-mail', ko: '이메일', id: 'surel' },
  PORTAL: { en: 'portal', ko: '포털', id: 'portal' },
  POST: { en: 'post', ko: '우편', id: 'pos' },
  PHONE: { en: 'phone', ko: '전화', id: 'telepon' },
  FAX: { en: 'fax', ko: '팩스', id: 'faks' },
  API: { en: 'API', ko: 'API', id: 'API' },
  WEB: { en: 'web', ko: '웹', id: 'web' },
};

const instants: readonly string[] = ['answerDue', 'closeDue', 'answerWas', 'closeWas'];

export const eventInWords = ({ kind, argument }: ConversationEvent, policy: Policy, language: Language): string =>
  (kind === 'ANSWERED' && 'template' in argument ? madeFrom : sentences[kind])[language].replaceAll(
    /\{(\w+)\}/g,
    (_whole, name: string) => {
      const value = String(argument[name] ?? '–');
      if (instants.includes(name)) return instantInWords(new Date(value), policy, language);
      return codes[value]?.[language] ?? value;
    },
  );
