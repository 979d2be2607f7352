// What stands where something was redacted, and what the person is told of it, in three languages. Never a word of what was redacted.
import type { Language } from '@clounge/shared/caller';
import { dayOf, type Policy } from '@clounge/shared/policy';
import type { ForbiddenKind } from '../consultations/forbidden-kinds.ts';

const kinds: Readonly<Record<ForbiddenKind, Record<Language, string>>> = {
  RACE: { en: 'race or ethnicity', ko: '인종·민족', id: 'ras atau etnis' },
  BELIEF: { en: 'beliefs', ko: '사상·신념', id: 'keyakinan' },
  ORIGIN: { en: 'origin or residence', ko: '출신지·본적지', id: 'asal atau tempat tinggal' },
  POLITICS: { en: 'politics', ko: '정치적 성향', id: 'pandangan politik' },
  CRIME: { en: 'criminal records', ko: '범죄 기록', id: 'catatan kriminal' },
  HEALTH: { en: 'health', ko: '건강 상태', id: 'kesehatan' },
  SEX_LIFE: { en: 'sexual life', ko: '성생활', id: 'kehidupan seksual' },
};

const redacted: Readonly<Record<Language, string>> = { en: 'redacted', ko: '비공개 처리', id: 'dihapus' };

/** What stands in place of a passage: `[redacted: health, 2026-11-01]`, in the language of the case; the day is the operator's. */
export const markOf = (kind: ForbiddenKind, at: Date, policy: Policy, language: Language): string =>
  `[${redacted[language]}: ${kinds[kind][language]}, ${dayOf(at, policy)}]`;

/** What whoever wrote it is told. Art. 1(2). */
export const redactedWords: Readonly<Record<Language, string>> = {
  en: 'You wrote us something of a kind that we never ask for and do not keep: race, beliefs, origin, politics, criminal records, health or sexual life (policy Art. 1(2)). We took those words out of what we hold; nobody here can read them any more, and everything else stays as you wrote it. In their place stands of what kind they were, and the day. We go on with your matter; please do not send such data again.',
  ko: '보내신 내용에 저희가 수집하지 않는 정보(인종, 사상·신념, 출신지, 정치적 성향, 범죄 기록, 건강 상태, 성생활 등, 처리방침 제1조 제2항)가 있었습니다. 해당 부분은 보관 내용에서 비공개 처리하여 더 이상 누구도 읽을 수 없으며, 나머지는 보내신 그대로 남아 있습니다. 그 자리에는 종류와 날짜만 표시됩니다. 문의는 계속 처리하겠습니다. 앞으로 이러한 정보는 보내지 말아 주세요.',
  id: 'Anda menulis kepada kami sesuatu dari jenis yang tidak pernah kami minta dan tidak kami simpan: ras, keyakinan, asal, pandangan politik, catatan kriminal, kesehatan, atau kehidupan seksual (kebijakan Pasal 1(2)). Kata-kata itu kami keluarkan dari yang kami simpan; tidak seorang pun di sini dapat membacanya lagi, dan selebihnya tetap seperti Anda tulis. Di tempatnya hanya tertulis jenis dan tanggalnya. Urusan Anda kami lanjutkan; mohon jangan mengirim data seperti itu lagi.',
};

const frame: Readonly<Record<Language, { greeting: string; reference: string }>> = {
  en: { greeting: 'Hello,', reference: 'Our reference' },
  ko: { greeting: '안녕하세요,', reference: '접수 번호' },
  id: { greeting: 'Salam,', reference: 'Rujukan' },
};

/** The message of a conversation that tells it. */
export const toldText = (reference: string, operator: string, language: Language): string =>
  `${frame[language].greeting}\n\n${redactedWords[language]}\n\n${operator}\n${frame[language].reference}: ${reference}`;
