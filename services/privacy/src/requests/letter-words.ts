// What requesters are told, in their language: extension, decision, duplicate, withdrawal, no proof of identity. A letter about a request whose
// sender was not verified says nothing about anybody: not even whether we know them.
import type { Language } from '@clounge/shared/caller';
import {
  clauseInWords,
  dayInWords,
  hoursAfter,
  instantInWords,
  requestsPolicy,
  startOfDay,
  type Policy,
} from '@clounge/shared/policy';
import { redactedWords } from '../redaction/words.ts';
import type { RefusalReason, RequestItem } from './items.ts';
import type { RightsRequest } from './request.entity.ts';

export type LetterKind =
  'EXTENSION' | 'UNVERIFIED' | 'DECISION' | 'DUPLICATE' | 'WITHDRAWN' | 'DELETION_BEGUN' | 'REDACTED';

export interface LetterFacts {
  request: Pick<RightsRequest, 'reference' | 'kind' | 'language' | 'receivedAt' | 'laws' | 'dueAt' | 'decidedAt'>;
  policy: Policy;
  name: string | null;
  items: readonly RequestItem[];
  /** By item. */
  reasons: ReadonlyMap<string, string>;
  extendedTo: Date | null;
  /** Reference of the request that is answered instead. */
  duplicateOf: string | null;
  /** Numbers of the certificates of what was destroyed for it. */
  certificates: readonly string[];
}

type Sentence = Record<Language, string>;

const rights: Record<RightsRequest['kind'], Sentence> = {
  VIEW: { en: 'view personal data', ko: '개인정보 열람', id: 'melihat data pribadi' },
  CORRECT: { en: 'correct personal data', ko: '개인정보 정정', id: 'memperbaiki data pribadi' },
  DELETE: { en: 'delete personal data', ko: '개인정보 삭제', id: 'menghapus data pribadi' },
  STOP: { en: 'stop the processing', ko: '개인정보 처리정지', id: 'menghentikan pemrosesan' },
};

const subjects: Record<LetterKind, Sentence> = {
  EXTENSION: {
    en: 'More time for your request',
    ko: '요청 처리기한 연장 통지',
    id: 'Perpanjangan waktu permintaan Anda',
  },
  UNVERIFIED: { en: 'Your request was closed', ko: '요청 종결 안내', id: 'Permintaan Anda ditutup' },
  DECISION: { en: 'Decision about your request', ko: '요청에 대한 결정 통지', id: 'Keputusan atas permintaan Anda' },
  DUPLICATE: {
    en: 'Your requests are answered together',
    ko: '요청 통합 처리 안내',
    id: 'Permintaan Anda dijawab bersama',
  },
  DELETION_BEGUN: { en: 'Your deletion has begun', ko: '삭제 처리 시작 안내', id: 'Penghapusan Anda dimulai' },
  REDACTED: {
    en: 'Something that you wrote was redacted',
    ko: '보내신 내용 일부의 비공개 처리 안내',
    id: 'Sebagian tulisan Anda dihapus',
  },
  WITHDRAWN: { en: 'Your request was withdrawn', ko: '요청 철회 확인', id: 'Permintaan Anda ditarik kembali' },
};

const refused: Record<RefusalReason, Sentence> = {
  NOT_HELD: { en: 'we hold nothing of it', ko: '보유하고 있지 않음', id: 'kami tidak menyimpannya' },
  RIGHTS_OF_OTHERS: {
    en: 'it would harm the rights of others',
    ko: '다른 사람의 권리를 침해할 우려',
    id: 'akan merugikan hak orang lain',
  },
  LAW_FORBIDS: { en: 'a law forbids it', ko: '법률에 따라 금지되거나 제한됨', id: 'dilarang undang-undang' },
  UNFOUNDED: { en: 'there is no ground for it', ko: '정당한 사유가 없음', id: 'tidak ada dasarnya' },
  EXCESSIVE: { en: 'it is excessive', ko: '과도한 요청', id: 'berlebihan' },
};

function itemLine(item: RequestItem, { policy, reasons }: LetterFacts, language: Language): string {
  const rule = policy.classes.find((one) => one.id === item.recordClass);
  const title = rule?.title[language] ?? item.recordClass;
  const said = reasons.get(item.id);
  const because = said === undefined ? '' : ` ${said}`;
  if (item.outcome === 'GRANTED') {
    return { en: `- ${title}: granted.`, ko: `- ${title}: 인용.`, id: `- ${title}: dikabulkan.` }[language] + because;
  }
  if (item.outcome === 'KEPT') {
    const law = policy.laws.find((one) => one.id === item.law)?.name[language] ?? item.law ?? '';
    const clause = item.clause ? clauseInWords(item.clause, language) : '';
    const until = item.until ? dayInWords(startOfDay(item.until, policy), policy, language) : null;
    const basis = [law, { en: `policy ${clause}`, ko: `처리방침 ${clause}`, id: `kebijakan ${clause}` }[language]]
      .filter((part) => part !== '')
      .join(', ');
    if (until === null) {
      return {
        en: `- ${title}: kept while it is in use, and then for as long as the law demands (${basis}).`,
        ko: `- ${title}: 이용 중 보유하며 이후 법정 기간 동안 보존 (${basis}).`,
        id: `- ${title}: disimpan selama digunakan, lalu selama diharuskan hukum (${basis}).`,
      }[language];
    }
    return (
      {
        en: `- ${title}: kept until ${until} (${basis}).`,
        ko: `- ${title}: ${until}까지 보존 (${basis}).`,
        id: `- ${title}: disimpan sampai ${until} (${basis}).`,
      }[language] + because
    );
  }
  const reason = item.reasonCode ? refused[item.reasonCode][language] : '';
  return (
    {
      en: `- ${title}: refused, for ${reason}.`,
      ko: `- ${title}: 거절 (${reason}).`,
      id: `- ${title}: ditolak, karena ${reason}.`,
    }[language] + because
  );
}

/** How to object, and whom to complain to: the regulators of the laws that apply. */
function remedies({ policy, request }: LetterFacts, language: Language): string {
  const addresses = requestsPolicy(policy)
    .regulators.filter((one) => request.laws.includes(one.law))
    .map((one) => `- ${one.name[language]}: ${one.address}`);
  const how = {
    en: 'If you disagree, answer this letter or write to us with the reference: somebody else decides about your objection. You may also complain to:',
    ko: '이 결정에 이의가 있으면 이 통지에 회신하거나 참조 번호를 적어 보내 주세요. 다른 담당자가 이의신청을 결정합니다. 다음 기관에도 신고할 수 있습니다:',
    id: 'Jika tidak setuju, balaslah surat ini atau tulislah kepada kami dengan nomor rujukan: orang lain memutuskan keberatan Anda. Anda juga dapat mengadu kepada:',
  }[language];
  return `${how}\n${addresses.join('\n')}`;
}

/** What was granted, until when it can be taken back, and by when it is destroyed. Art. 3(1). */
function begun(facts: LetterFacts, language: Language): string {
  const { policy, request, items } = facts;
  const from = request.decidedAt ?? request.receivedAt;
  const until = instantInWords(hoursAfter(from, policy.clock.recoveryHours), policy, language);
  const by = instantInWords(hoursAfter(from, policy.clock.limitHours), policy, language);
  const lines = items.map((item) => itemLine(item, facts, language)).join('\n');
  return {
    en: `We decided:\n\n${lines}\n\nFrom now on nobody uses your data. You can take the deletion back until ${until} by answering this letter; after that what was granted is destroyed, by ${by} at the latest. We then write once more, with the numbers of the certificates.`,
    ko: `다음과 같이 결정하였습니다:\n\n${lines}\n\n지금부터 귀하의 정보는 이용되지 않습니다. ${until}까지 이 통지에 회신하여 삭제 요구를 철회할 수 있으며, 이후 인용된 항목은 늦어도 ${by}까지 파기됩니다. 그때 파기 확인서 번호와 함께 다시 알려 드립니다.`,
    id: `Kami memutuskan:\n\n${lines}\n\nMulai sekarang tidak ada yang menggunakan data Anda. Anda dapat menarik kembali penghapusan sampai ${until} dengan membalas surat ini; setelah itu yang dikabulkan dimusnahkan, paling lambat ${by}. Kami lalu menulis sekali lagi, dengan nomor sertifikatnya.`,
  }[language];
}

/** Under which numbers the destruction is certified; nothing where none is. */
function certified({ certificates }: LetterFacts, language: Language): string {
  if (certificates.length === 0) return '';
  const numbers = certificates.join(', ');
  return {
    en: `\n\nWhat was granted is destroyed. The destruction is certified under ${numbers}; ask for the certificates to verify it without us.`,
    ko: `\n\n인용된 항목은 파기되었습니다. 파기 확인서 번호는 ${numbers}이며, 확인서를 요청하여 저희를 거치지 않고 검증할 수 있습니다.`,
    id: `\n\nYang dikabulkan sudah dimusnahkan. Pemusnahan disertifikasi dengan nomor ${numbers}; mintalah sertifikatnya untuk memeriksanya tanpa kami.`,
  }[language];
}

/** Where what was asked for can be taken: never in the letter itself. */
function waiting({ request, items }: LetterFacts, language: Language): string {
  if (request.kind !== 'VIEW' || !items.some((item) => item.outcome === 'GRANTED')) return '';
  const how = {
    en: 'The package waits for you for 14 days on the page where you follow this request with its reference and code; its password stands there. If you have no code, ask us for a printed copy.',
    ko: '자료는 참조 번호와 코드로 이 요청을 조회하는 페이지에서 14일 동안 받으실 수 있으며, 비밀번호도 그곳에 있습니다. 코드가 없으시면 출력본을 요청해 주세요.',
    id: 'Paketnya menunggu Anda selama 14 hari di halaman tempat Anda mengikuti permintaan ini dengan nomor rujukan dan kodenya; kata sandinya ada di sana. Jika tidak punya kode, mintalah salinan tercetak.',
  }[language];
  return `\n\n${how}`;
}

function body(kind: LetterKind, facts: LetterFacts, language: Language): string {
  const { request, policy, items, extendedTo, duplicateOf } = facts;
  const received = dayInWords(request.receivedAt, policy, language);
  const right = rights[request.kind][language];
  const opening = {
    en: `We received your request to ${right} on ${received}.`,
    ko: `${received}에 귀하의 ${right} 요청을 접수하였습니다.`,
    id: `Kami menerima permintaan Anda untuk ${right} pada ${received}.`,
  }[language];
  switch (kind) {
    case 'EXTENSION': {
      const until = extendedTo ? instantInWords(extendedTo, policy, language) : '–';
      const more = {
        en: `It takes more time than the law's first period; we answer by ${until} at the latest.`,
        ko: `법정 기간 안에 처리하기 어려워 늦어도 ${until}까지 답변드리겠습니다.`,
        id: `Penyelesaiannya memerlukan waktu lebih dari jangka pertama menurut hukum; kami menjawab paling lambat ${until}.`,
      }[language];
      return `${opening} ${more}\n\n${remedies(facts, language)}`;
    }
    case 'UNVERIFIED':
      return {
        en: 'We received a request with this reference and could not confirm in time who sent it. It was closed; nothing was disclosed or changed. You may ask again at any time.',
        ko: '이 참조 번호의 요청을 접수하였으나 기한 안에 보낸 분을 확인할 수 없었습니다. 요청은 종결되었으며 어떤 정보도 공개되거나 변경되지 않았습니다. 언제든지 다시 요청하실 수 있습니다.',
        id: 'Kami menerima permintaan dengan nomor rujukan ini dan tidak dapat memastikan pengirimnya tepat waktu. Permintaan ditutup; tidak ada yang diungkapkan atau diubah. Anda dapat meminta lagi kapan saja.',
      }[language];
    case 'DUPLICATE':
      return {
        en: `${opening} It is answered together with your request ${duplicateOf ?? ''}; this one was closed.`,
        ko: `${opening} 이 요청은 귀하의 요청 ${duplicateOf ?? ''}와(과) 함께 처리되며 종결되었습니다.`,
        id: `${opening} Permintaan ini dijawab bersama permintaan Anda ${duplicateOf ?? ''} dan telah ditutup.`,
      }[language];
    case 'WITHDRAWN':
      return {
        en: 'The request with this reference was withdrawn and closed. You may ask again at any time.',
        ko: '이 참조 번호의 요청은 철회되어 종결되었습니다. 언제든지 다시 요청하실 수 있습니다.',
        id: 'Permintaan dengan nomor rujukan ini ditarik kembali dan ditutup. Anda dapat meminta lagi kapan saja.',
      }[language];
    case 'REDACTED':
      return redactedWords[language];
    case 'DELETION_BEGUN':
      return `${opening} ${begun(facts, language)}\n\n${remedies(facts, language)}`;
    case 'DECISION': {
      const decided = { en: 'We decided:', ko: '다음과 같이 결정하였습니다:', id: 'Kami memutuskan:' }[language];
      const lines = items.map((item) => itemLine(item, facts, language)).join('\n');
      const rejected = items.some((item) => item.outcome !== 'GRANTED');
      return `${opening} ${decided}\n\n${lines}${waiting(facts, language)}${certified(facts, language)}${rejected ? `\n\n${remedies(facts, language)}` : ''}`;
    }
  }
}

/** Subject and text of a letter, in the requester's language. */
export function letterText(kind: LetterKind, facts: LetterFacts): { subject: string; text: string } {
  const { request, policy, name } = facts;
  const { language, reference } = request;
  // Whoever was not verified is not greeted by a name that they may have made up.
  const person = ['UNVERIFIED', 'WITHDRAWN', 'REDACTED'].includes(kind) ? null : name;
  const greeting = {
    en: person ? `Dear ${person},` : 'Hello,',
    ko: person ? `${person} 님께,` : '안녕하세요,',
    id: person ? `Yth. ${person},` : 'Salam,',
  }[language];
  const closing = {
    en: `${policy.operator.name}, privacy policy Art. 6. Reference ${reference}.`,
    ko: `${policy.operator.name}, 개인정보 처리방침 제6조. 참조 번호 ${reference}.`,
    id: `${policy.operator.name}, kebijakan privasi Pasal 6. Rujukan ${reference}.`,
  }[language];
  return {
    subject: `${subjects[kind][language]} – ${reference}`,
    text: `${greeting}\n\n${body(kind, facts, language)}\n\n-- \n${closing}\n${policy.operator.address}\n`,
  };
}
