// Why something is not corrected, or a correction not proposed or approved, and the way out, in three languages. Never says a value.
import { refusalIn, type Language, type RefusalWording, type Sentence } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { Uncorrectable } from '@clounge/shared/records';

/** Why records of a kind stay as they are: what the requester is told. Art. 6(4). */
export const uncorrectableWords: Readonly<Record<Uncorrectable, Sentence>> = {
  FACT: {
    en: 'It was recorded as it happened and shows just that; a correction would make it untrue.',
    ko: '발생한 그대로 기록된 사실이므로 정정하면 사실과 달라집니다.',
    id: 'Dicatat sebagaimana terjadi; pembetulan akan membuatnya tidak benar.',
  },
  LAW: {
    en: 'Another law wants this collected and kept as it was, so its correction cannot be requested (policy Art. 6(4)).',
    ko: '다른 법령에서 수집 대상으로 명시되어 있어 정정을 요구할 수 없습니다 (처리방침 제6조 제4항).',
    id: 'Undang-undang lain mewajibkan data ini dikumpulkan dan disimpan apa adanya, sehingga pembetulannya tidak dapat diminta (kebijakan Pasal 6(4)).',
  },
  EVIDENCE: {
    en: 'It is evidence of what was given or decided at that time; it is answered by an objection or a withdrawal, not rewritten.',
    ko: '당시 제출되거나 결정된 내용의 증거이므로 고쳐 쓰지 않으며 이의신청이나 철회로 다룹니다.',
    id: 'Ini bukti tentang apa yang diberikan atau diputuskan saat itu; dijawab dengan keberatan atau penarikan, bukan ditulis ulang.',
  },
  CONSENT: {
    en: 'A consent is given or withdrawn, not corrected.',
    ko: '동의는 정정하는 것이 아니라 하거나 철회하는 것입니다.',
    id: 'Persetujuan diberikan atau ditarik, bukan dibetulkan.',
  },
  WORDS: {
    en: 'It is what somebody said or wrote, and stays as it was said; what is wrong in it can be answered in the conversation.',
    ko: '말하거나 쓴 그대로의 내용이므로 바꾸지 않으며, 잘못된 부분은 대화에서 답할 수 있습니다.',
    id: 'Ini yang dikatakan atau ditulis seseorang dan tetap seperti adanya; yang salah dapat dijawab dalam percakapan.',
  },
  ELSEWHERE: {
    en: 'It comes from somewhere else and follows it: it is corrected there.',
    ko: '다른 곳에서 가져온 정보이므로 그곳에서 정정해야 합니다.',
    id: 'Ini berasal dari tempat lain dan mengikutinya: dibetulkan di sana.',
  },
};

const faultWords = {
  NOT_HELD: {
    en: 'No such record of this person is held.',
    ko: '이 사람에 대한 해당 기록이 없습니다.',
    id: 'Tidak ada catatan seperti itu tentang orang ini.',
  },
  ENDED: {
    en: 'This record was destroyed or is being put back after a restore; there is nothing to correct now.',
    ko: '이 기록은 파기되었거나 복원 후 되돌리는 중이므로 지금은 정정할 수 없습니다.',
    id: 'Catatan ini sudah dimusnahkan atau sedang dipulihkan kembali; sekarang tidak ada yang dapat dibetulkan.',
  },
  NO_FIELD: {
    en: 'There is no such field.',
    ko: '그런 항목이 없습니다.',
    id: 'Tidak ada kolom seperti itu.',
  },
  MALFORMED: {
    en: 'The new value does not have the form of this field.',
    ko: '새 값이 이 항목의 형식에 맞지 않습니다.',
    id: 'Nilai baru tidak sesuai bentuk kolom ini.',
  },
  TAKEN: {
    en: 'The new value belongs to another record already.',
    ko: '새 값이 이미 다른 기록에 등록되어 있습니다.',
    id: 'Nilai baru sudah dimiliki catatan lain.',
  },
  UNCHANGED: {
    en: 'This is what stands there already.',
    ko: '이미 저장된 값과 같습니다.',
    id: 'Nilai ini sudah tercatat.',
  },
} satisfies Record<string, Sentence>;

/** What a part found wrong with a field, as a refusal; unknown codes are a fault of ours. */
export function faultRefusal(code: string, field: string, language: Language): Refusal {
  const words: Readonly<Record<string, Sentence>> = { ...faultWords, ...uncorrectableWords };
  const message = words[code]?.[language];
  if (message === undefined) throw new Error('A part named a fault that nobody knows.');
  const barred = code in uncorrectableWords;
  const wayOut = {
    en: 'Name it among what is refused; the requester is told why.',
    ko: '거절 항목으로 지정하면 요청자에게 사유가 통지됩니다.',
    id: 'Masukkan ke daftar yang ditolak; pemohon diberi tahu alasannya.',
  }[language];
  return { code: barred ? 'NOT_CORRECTABLE' : code, field, message, wayOut: barred ? wayOut : null };
}

const wordings = {
  NOT_FOUND: {
    field: 'requestId',
    message: { en: 'There is no such request.', ko: '그런 요청이 없습니다.', id: 'Tidak ada permintaan seperti itu.' },
  },
  STAFF_ONLY: {
    message: {
      en: 'Only a member of staff does this.',
      ko: '직원만 할 수 있습니다.',
      id: 'Hanya staf yang dapat melakukannya.',
    },
  },
  NOT_YOUR_CASE: {
    field: 'requestId',
    message: {
      en: 'You are neither assigned to this request nor working inside it.',
      ko: '귀하는 이 요청의 담당자가 아니며 이 사건 안에서 작업하고 있지 않습니다.',
      id: 'Anda tidak ditugaskan pada permintaan ini dan tidak bekerja di dalamnya.',
    },
    wayOut: {
      en: 'Open the case, or have it assigned to you.',
      ko: '사건을 열거나 담당자로 배정받으세요.',
      id: 'Buka kasusnya, atau mintalah ditugaskan.',
    },
  },
  NO_CORRECTION_ASKED: {
    field: 'requestId',
    message: {
      en: 'This request does not ask for a correction, or nobody has confirmed yet that it does.',
      ko: '정정 요청이 아니거나 정정 요청인지 아직 확인되지 않았습니다.',
      id: 'Permintaan ini bukan permintaan pembetulan, atau belum ada yang mengonfirmasinya.',
    },
    wayOut: { en: 'Confirm the right first.', ko: '먼저 권리를 확인하세요.', id: 'Konfirmasikan haknya dahulu.' },
  },
  NOT_VERIFIED: {
    field: 'requestId',
    message: {
      en: 'The requester has not shown yet who they are (Art. 6(5)).',
      ko: '요청자의 본인 확인이 아직 되지 않았습니다 (제6조 제5항).',
      id: 'Pemohon belum menunjukkan identitasnya (Pasal 6(5)).',
    },
    wayOut: { en: 'Verify the requester first.', ko: '먼저 요청자를 확인하세요.', id: 'Verifikasi pemohon dahulu.' },
  },
  LINKED: {
    field: 'requestId',
    message: {
      en: 'Another request of the same person asks for this, and is the one that is worked on.',
      ko: '같은 사람의 다른 요청이 처리되고 있습니다.',
      id: 'Permintaan lain dari orang yang sama sedang dikerjakan untuk hal ini.',
    },
    wayOut: {
      en: 'Propose the correction there.',
      ko: '그 요청에서 정정을 제안하세요.',
      id: 'Ajukan pembetulan di sana.',
    },
  },
  BEING_CARRIED_OUT: {
    field: 'requestId',
    message: {
      en: 'The correction was decided already; it is carried out as it was approved.',
      ko: '정정이 이미 결정되어 승인된 대로 수행됩니다.',
      id: 'Pembetulan sudah diputuskan dan dijalankan sebagaimana disetujui.',
    },
    wayOut: {
      en: 'Write down a new request for what is still wrong.',
      ko: '아직 잘못된 내용은 새 요청으로 등록하세요.',
      id: 'Catat permintaan baru untuk yang masih salah.',
    },
  },
  NOTHING_PROPOSED: {
    field: 'changes',
    message: {
      en: 'Name at least one field to correct, or what is refused; each record once.',
      ko: '정정할 항목이나 거절할 항목을 하나 이상, 기록마다 한 번씩 지정하세요.',
      id: 'Sebutkan setidaknya satu kolom untuk dibetulkan atau yang ditolak; tiap catatan sekali.',
    },
  },
  UNKNOWN_CLASS: {
    field: 'recordClass',
    message: {
      en: 'The policy has no such record class.',
      ko: '처리방침에 그런 기록 유형이 없습니다.',
      id: 'Kebijakan tidak memiliki kelas catatan seperti itu.',
    },
  },
  NOTHING_TO_DECIDE: {
    field: 'requestId',
    message: {
      en: 'No correction waits for a decision under this request.',
      ko: '이 요청에는 결정을 기다리는 정정이 없습니다.',
      id: 'Tidak ada pembetulan yang menunggu keputusan pada permintaan ini.',
    },
  },
  SHOWN_DIFFERS: {
    field: 'shownHash',
    message: {
      en: 'Before or after is not what you were shown: something changed meanwhile.',
      ko: '표시된 정정 전후 내용이 그 사이에 바뀌었습니다.',
      id: 'Isi sebelum atau sesudah tidak lagi seperti yang ditunjukkan: ada yang berubah.',
    },
    wayOut: { en: 'Look at it again.', ko: '다시 확인하세요.', id: 'Periksa sekali lagi.' },
  },
  NOT_GRANTED: {
    field: 'requestId',
    message: {
      en: 'The decision about this request did not grant a correction of one of these classes.',
      ko: '이 요청에 대한 결정은 일부 유형의 정정을 인용하지 않았습니다.',
      id: 'Keputusan atas permintaan ini tidak mengabulkan pembetulan salah satu kelas ini.',
    },
  },
  OWN_PROPOSAL: {
    field: 'requestId',
    message: {
      en: 'Whoever proposed a correction does not approve it.',
      ko: '정정을 제안한 사람은 승인할 수 없습니다.',
      id: 'Yang mengajukan pembetulan tidak menyetujuinya.',
    },
  },
} satisfies Record<string, RefusalWording>;

export type CorrectionRefusalCode = keyof typeof wordings;

export const correctionRefusal = (code: CorrectionRefusalCode, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
