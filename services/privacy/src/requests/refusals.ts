// Why something cannot be done with a request, and the way out, in three languages. Never says anything about a person, or who else asked.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { exportWordings } from './export-refusals.ts';
import { inputWordings } from './input-wordings.ts';

const wordings = {
  NOT_FOUND: {
    field: 'requestId',
    message: { en: 'There is no such request.', ko: '그런 요청이 없습니다.', id: 'Tidak ada permintaan seperti itu.' },
  },
  CLOSED: {
    field: 'requestId',
    message: {
      en: 'This request is closed; nothing of it changes any more.',
      ko: '이 요청은 종결되어 더 이상 변경되지 않습니다.',
      id: 'Permintaan ini sudah ditutup; tidak ada lagi yang berubah.',
    },
    wayOut: {
      en: 'Write down an objection, or a new request.',
      ko: '이의신청이나 새 요청을 등록하세요.',
      id: 'Catat keberatan atau permintaan baru.',
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
  CONFIRMED_ALREADY: {
    field: 'kind',
    message: {
      en: 'A person confirmed this right already.',
      ko: '이미 담당자가 확인한 권리입니다.',
      id: 'Hak ini sudah dikonfirmasi.',
    },
  },
  KIND_NOT_CONFIRMED: {
    field: 'kind',
    message: {
      en: 'Nobody has confirmed yet which right is exercised.',
      ko: '어떤 권리를 행사하는지 아직 확인되지 않았습니다.',
      id: 'Belum ada yang mengonfirmasi hak mana yang dijalankan.',
    },
    wayOut: { en: 'Confirm the right first.', ko: '먼저 권리를 확인하세요.', id: 'Konfirmasikan haknya dahulu.' },
  },
  NOT_MATCHED: {
    field: 'personId',
    message: {
      en: 'Nobody has confirmed yet whom the request is about.',
      ko: '요청의 대상자가 아직 확인되지 않았습니다.',
      id: 'Belum ada yang mengonfirmasi tentang siapa permintaan ini.',
    },
    wayOut: {
      en: 'Look at the candidates and confirm one.',
      ko: '후보를 확인하고 한 명을 지정하세요.',
      id: 'Periksa calon-calonnya lalu konfirmasikan satu.',
    },
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
  VERIFIED_ALREADY: {
    field: 'requestId',
    message: {
      en: 'The requester was verified as this person; that is not changed afterwards.',
      ko: '요청자가 이미 이 대상자로 확인되어 이후에는 변경되지 않습니다.',
      id: 'Pemohon sudah diverifikasi sebagai orang ini; itu tidak diubah setelahnya.',
    },
    wayOut: {
      en: 'If it was a mistake, close the request and write down a new one.',
      ko: '착오였다면 요청을 종결하고 새로 등록하세요.',
      id: 'Jika keliru, tutup permintaan ini dan catat yang baru.',
    },
  },
  UNKNOWN_PERSON: {
    field: 'personId',
    message: {
      en: 'The registry has no such person.',
      ko: '등록부에 그런 사람이 없습니다.',
      id: 'Tidak ada orang seperti itu di daftar.',
    },
  },
  DECIDED_ALREADY: {
    field: 'requestId',
    message: {
      en: 'This request was decided already.',
      ko: '이미 결정된 요청입니다.',
      id: 'Permintaan ini sudah diputuskan.',
    },
    wayOut: {
      en: 'Who disagrees objects; somebody else decides about that.',
      ko: '이의가 있으면 이의신청을 하며, 다른 사람이 결정합니다.',
      id: 'Yang tidak setuju mengajukan keberatan; orang lain yang memutuskannya.',
    },
  },
  NOT_DECIDED: {
    field: 'requestId',
    message: {
      en: 'There is no decision to object to.',
      ko: '이의신청할 결정이 없습니다.',
      id: 'Belum ada keputusan yang dapat dikeberatani.',
    },
  },
  OBJECTED_ALREADY: {
    field: 'requestId',
    message: {
      en: 'An objection to this decision is open already.',
      ko: '이 결정에 대한 이의신청이 이미 진행 중입니다.',
      id: 'Keberatan atas keputusan ini sudah berjalan.',
    },
  },
  LINKED: {
    field: 'requestId',
    message: {
      en: 'Another verified request of the same person and right, {reference}, is decided first.',
      ko: '같은 사람의 같은 권리에 관한 확인된 요청 {reference}을(를) 먼저 결정합니다.',
      id: 'Permintaan terverifikasi lain dari orang dan hak yang sama, {reference}, diputuskan dahulu.',
    },
    wayOut: {
      en: 'Decide that one, or close this one as its duplicate.',
      ko: '그 요청을 결정하거나 이 요청을 중복으로 종결하세요.',
      id: 'Putuskan yang itu, atau tutup yang ini sebagai duplikatnya.',
    },
  },
  OWN_DECISION: {
    field: 'requestId',
    message: {
      en: 'You decided what is objected to, so somebody else must decide.',
      ko: '귀하가 이의 대상 결정을 했으므로 다른 사람이 결정해야 합니다.',
      id: 'Anda yang memutuskan hal yang dikeberatani, jadi orang lain harus memutuskan.',
    },
  },
  EXTENSION_NOT_ALLOWED: {
    field: 'requestId',
    message: {
      en: 'The law whose clock rules ({law}) knows no extension.',
      ko: '기준이 되는 법률({law})에는 연장이 없습니다.',
      id: 'Undang-undang yang jamnya berlaku ({law}) tidak mengenal perpanjangan.',
    },
    wayOut: {
      en: 'Answer by {by}; a partial answer is better than a late one.',
      ko: '{by}까지 답변하세요. 늦은 답변보다 부분 답변이 낫습니다.',
      id: 'Jawablah paling lambat {by}; jawaban sebagian lebih baik daripada terlambat.',
    },
  },
  ALREADY_EXTENDED: {
    field: 'requestId',
    message: {
      en: 'The notice of an extension was written already; there is only one.',
      ko: '연장 통지를 이미 작성했습니다. 연장은 한 번만 가능합니다.',
      id: 'Pemberitahuan perpanjangan sudah dibuat; hanya ada satu kali.',
    },
  },
  OVERDUE: {
    field: 'requestId',
    message: {
      en: 'The time is over; it cannot be extended any more.',
      ko: '기한이 지나 더 이상 연장할 수 없습니다.',
      id: 'Waktunya sudah habis; tidak dapat diperpanjang lagi.',
    },
    wayOut: { en: 'Decide at once.', ko: '즉시 결정하세요.', id: 'Putuskan segera.' },
  },
  SAME_REQUEST: {
    field: 'of',
    message: {
      en: 'A request is no duplicate of itself.',
      ko: '요청은 자기 자신의 중복일 수 없습니다.',
      id: 'Permintaan bukan duplikat dirinya sendiri.',
    },
  },
  NOT_THE_SAME: {
    field: 'of',
    message: {
      en: 'The other request is not by the same verified person, or exercises another right.',
      ko: '다른 요청은 확인된 동일인의 것이 아니거나 다른 권리에 관한 것입니다.',
      id: 'Permintaan lain bukan dari orang terverifikasi yang sama, atau menjalankan hak lain.',
    },
    wayOut: {
      en: 'Answer both: whoever has not shown who they are takes in nobody’s request.',
      ko: '두 요청 모두 처리하세요. 본인 확인이 되지 않은 요청은 다른 요청을 흡수할 수 없습니다.',
      id: 'Jawab keduanya: yang belum terverifikasi tidak menyerap permintaan orang lain.',
    },
  },
  ...exportWordings,
  ...inputWordings,
} as const satisfies Record<string, RefusalWording>;

export type RequestRefusalCode = keyof typeof wordings;

/** A refusal in the reader's language; `facts` fill the braces. */
export const requestRefusal = (
  code: RequestRefusalCode,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): Refusal => refusalIn(code, wordings[code], language, facts);
