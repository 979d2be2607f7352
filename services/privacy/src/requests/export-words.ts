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

const everything: Wording = { en: 'all requests', ko: '모든 요청', id: 'semua permintaan' };

/** Conditions of a filter that hold or not, where they hold and where they do not. */
const conditions: Readonly<Record<string, readonly [holds: Wording, not: Wording]>> = {
  open: [
    { en: 'open', ko: '진행 중', id: 'terbuka' },
    { en: 'closed', ko: '종결됨', id: 'ditutup' },
  ],
  overdue: [
    { en: 'overdue', ko: '기한 경과', id: 'terlambat' },
    { en: 'not overdue', ko: '기한 내', id: 'belum terlambat' },
  ],
  unassigned: [
    { en: 'assigned to nobody', ko: '담당자 없음', id: 'tanpa penanggung jawab' },
    { en: 'assigned', ko: '담당자 있음', id: 'ada penanggung jawab' },
  ],
  late: [
    { en: 'answered late', ko: '기한 후 답변', id: 'dijawab terlambat' },
    { en: 'answered in time', ko: '기한 내 답변', id: 'dijawab tepat waktu' },
  ],
};

/** Conditions with a value. */
const sayings: Readonly<Record<string, Wording>> = {
  state: { en: 'state: {value}', ko: '상태: {value}', id: 'keadaan: {value}' },
  kind: { en: 'right: {value}', ko: '권리: {value}', id: 'hak: {value}' },
  channel: { en: 'channel: {value}', ko: '경로: {value}', id: 'saluran: {value}' },
  law: { en: 'law: {value}', ko: '법률: {value}', id: 'undang-undang: {value}' },
  assignedTo: { en: 'assigned to {value}', ko: '담당자 {value}', id: 'ditugaskan kepada {value}' },
  language: { en: 'language: {value}', ko: '언어: {value}', id: 'bahasa: {value}' },
  reference: { en: 'reference {value}', ko: '접수번호 {value}', id: 'rujukan {value}' },
  dueWithinHours: { en: 'due within {value} h', ko: '{value}시간 이내 기한', id: 'jatuh tempo dalam {value} jam' },
  answeredWithinDays: {
    en: 'answered within the last {value} days',
    ko: '최근 {value}일 이내 답변',
    id: 'dijawab dalam {value} hari terakhir',
  },
};

/** One value of a filter in words; codes that nothing knows as they are. */
function valueInWords(name: string, value: unknown, policy: Policy, language: Language): string {
  const code = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (name === 'state') return Object.entries(states).find(([state]) => state === code)?.[1][language] ?? code;
  if (name === 'law') return requestsPolicy(policy).clocks.find(({ law }) => law === code)?.name[language] ?? code;
  return name === 'kind' || name === 'channel' ? factInWords({ [name]: code }, name, language) : code;
}

/** By which filter a queue was exported, in words. */
export function filterInWords(filter: Readonly<Record<string, unknown>>, policy: Policy, language: Language): string {
  const said = Object.entries(filter).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (typeof value === 'boolean') {
      const [holds, not] = conditions[name] ?? [];
      return [(value ? holds : not)?.[language] ?? `${name}: ${value ? yes[language] : no[language]}`];
    }
    const values = (Array.isArray(value) ? value : [value]).map((one) => valueInWords(name, one, policy, language));
    return [(sayings[name]?.[language] ?? `${name}: {value}`).replace('{value}', () => values.join(', '))];
  });
  return said.length === 0 ? everything[language] : said.join(' · ');
}

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
