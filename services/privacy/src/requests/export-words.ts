// The columns of an exported queue, their headings and their codes in words, in the reader's language. No column of it is about a person.
import type { Language } from '@clounge/shared/caller';
import { instantInWords, requestsPolicy, type Policy } from '@clounge/shared/policy';
import type { Clock } from '@clounge/shared/clock';
import { factInWords } from './history-words.ts';
import type { RequestState, RightsRequest } from './request.entity.ts';

type Wording = Readonly<Record<Language, string>>;

const headings: readonly Wording[] = [
  { en: 'Reference', ko: '접수번호', id: 'Rujukan' },
  { en: 'Right', ko: '권리', id: 'Hak' },
  { en: 'State', ko: '상태', id: 'Keadaan' },
  { en: 'Outcome', ko: '결과', id: 'Hasil' },
  { en: 'Received', ko: '접수 일시', id: 'Diterima' },
  { en: 'Answer by', ko: '답변 기한', id: 'Dijawab sebelum' },
  { en: 'Overdue', ko: '기한 경과', id: 'Terlambat' },
  { en: 'Closed', ko: '종결 일시', id: 'Ditutup' },
  { en: 'Law', ko: '법률', id: 'Undang-undang' },
  { en: 'Works on it', ko: '담당자', id: 'Penanggung jawab' },
  { en: 'Channel', ko: '경로', id: 'Saluran' },
  { en: 'Language', ko: '언어', id: 'Bahasa' },
];

const states: Readonly<Record<RequestState, Wording>> = {
  RECEIVED: { en: 'received', ko: '접수됨', id: 'diterima' },
  VERIFYING: { en: 'being verified', ko: '본인 확인 중', id: 'sedang diverifikasi' },
  VERIFIED: { en: 'verified', ko: '본인 확인 완료', id: 'terverifikasi' },
  DECIDED: { en: 'decided', ko: '결정됨', id: 'diputuskan' },
  CARRYING_OUT: { en: 'being carried out', ko: '이행 중', id: 'sedang dilaksanakan' },
  CLOSED: { en: 'closed', ko: '종결', id: 'ditutup' },
};

const yes: Wording = { en: 'yes', ko: '예', id: 'ya' };
const no: Wording = { en: 'no', ko: '아니요', id: 'tidak' };

export const exportHeadings = (language: Language): string[] => headings.map((one) => one[language]);

/** One request, in the order of the headings. */
export function columnsOf(
  request: RightsRequest,
  { policy, clock }: { policy: Policy; clock: Clock },
  language: Language,
): string[] {
  const time = (at: Date | null): string => (at ? instantInWords(at, policy, language) : '');
  const law = requestsPolicy(policy).clocks.find((one) => one.law === request.law)?.name[language] ?? request.law;
  const { kind, channel, outcome } = request;
  return [
    request.reference,
    factInWords({ kind }, 'kind', language),
    states[request.state][language],
    outcome === null ? '' : factInWords({ outcome }, 'outcome', language),
    time(request.receivedAt),
    time(request.answerBy()),
    (request.isOverdue(clock.now()) ? yes : no)[language],
    time(request.closedAt),
    law,
    request.assignedTo ?? '',
    factInWords({ channel }, 'channel', language),
    request.language,
  ];
}
