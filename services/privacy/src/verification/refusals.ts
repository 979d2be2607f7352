// Why a check cannot be made, or a requester not be verified, and the way out. Never says anything about a person.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

type Sentence = Record<Language, string>;

const wordings = {
  NOT_FOUND: {
    field: 'requestId',
    message: {
      en: 'There is no such request.',
      ko: '그런 요구가 없습니다.',
      id: 'Tidak ada permintaan seperti itu.',
    },
    wayOut: {
      en: 'Look at the reference again.',
      ko: '접수번호를 다시 확인하세요.',
      id: 'Periksa lagi nomor rujukannya.',
    },
  },
  NOT_UNVERIFIED: {
    field: 'requestId',
    message: {
      en: 'This request is verified or closed already.',
      ko: '이미 확인되었거나 종료된 요구입니다.',
      id: 'Permintaan ini sudah diverifikasi atau ditutup.',
    },
    wayOut: {
      en: 'Go on with the decision, or open a new request.',
      ko: '결정을 진행하거나 새 요구를 접수하세요.',
      id: 'Lanjutkan dengan keputusan, atau buka permintaan baru.',
    },
  },
  NOT_MATCHED: {
    field: 'requestId',
    message: {
      en: 'Nobody confirmed yet whom this request is about.',
      ko: '이 요구가 누구에 관한 것인지 아직 확인되지 않았습니다.',
      id: 'Belum ada yang memastikan permintaan ini tentang siapa.',
    },
    wayOut: {
      en: 'Match the request with a person first.',
      ko: '먼저 요구를 사람과 연결하세요.',
      id: 'Cocokkan dahulu permintaan dengan orangnya.',
    },
  },
  AGENT_WITHOUT_MANDATE: {
    field: 'requestId',
    message: {
      en: 'Somebody else asks for the person. That is shown by a mandate, not by this.',
      ko: '대리인이 한 요구입니다. 이 방법이 아니라 위임장으로 확인해야 합니다.',
      id: 'Orang lain yang meminta. Itu dibuktikan dengan surat kuasa, bukan dengan cara ini.',
    },
    wayOut: {
      en: 'Ask the agent for the mandate (Art. 6(3)); the form to print is at the portal.',
      ko: '대리인에게 위임장을 요청하세요 (제6조 제3항). 서식은 포털에 있습니다.',
      id: 'Minta surat kuasa dari penerima kuasa (Pasal 6(3)); formulirnya ada di portal.',
    },
  },
  TOO_OFTEN: {
    field: 'requestId',
    message: {
      en: 'At most 3 codes in an hour and 6 in a day are sent for a request.',
      ko: '한 요구에 한 시간에 3번, 하루에 6번까지만 코드를 보냅니다.',
      id: 'Paling banyak 3 kode dalam satu jam dan 6 dalam sehari untuk satu permintaan.',
    },
    wayOut: {
      en: 'Wait, or call back the number in our records.',
      ko: '기다리거나 보유 중인 번호로 전화하세요.',
      id: 'Tunggu, atau telepon nomor di catatan kami.',
    },
  },
  CHECK_FAILED: {
    field: 'met',
    message: {
      en: 'Not every point was met: the requester is not verified. The check is recorded.',
      ko: '모든 항목을 충족하지 않아 확인되지 않았습니다. 점검은 기록되었습니다.',
      id: 'Tidak semua butir terpenuhi: pemohon tidak terverifikasi. Pemeriksaan dicatat.',
    },
    wayOut: {
      en: 'Try another way, such as a code by letter.',
      ko: '메일 코드 등 다른 방법을 시도하세요.',
      id: 'Coba cara lain, seperti kode lewat surel.',
    },
  },
  NOT_YOURS: {
    field: 'code',
    message: {
      en: 'Reference and code do not belong together, or the request is about somebody else.',
      ko: '접수번호와 코드가 맞지 않거나 다른 사람에 관한 요구입니다.',
      id: 'Nomor rujukan dan kode tidak cocok, atau permintaan ini tentang orang lain.',
    },
    wayOut: {
      en: 'Use reference and code of your own request.',
      ko: '본인 요구의 접수번호와 코드를 쓰세요.',
      id: 'Pakai nomor rujukan dan kode permintaan Anda sendiri.',
    },
  },
  TOO_MANY_TRIES: {
    field: 'code',
    message: {
      en: 'Too many tries within an hour.',
      ko: '한 시간 안에 너무 많이 시도했습니다.',
      id: 'Terlalu banyak percobaan dalam satu jam.',
    },
    wayOut: { en: 'Try again in an hour.', ko: '한 시간 뒤에 다시 시도하세요.', id: 'Coba lagi satu jam lagi.' },
  },
} satisfies Record<string, { field: string; message: Sentence; wayOut: Sentence }>;

export type VerificationFault = keyof typeof wordings;

export function verificationFault(code: VerificationFault, language: Language): Refusal {
  const { field, message, wayOut } = wordings[code];
  return { code, field, message: message[language], wayOut: wayOut[language] };
}
