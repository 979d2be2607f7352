// Why a check cannot be made, or a requester not be verified, and the way out. Never says anything about a person.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

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
  NOT_AN_AGENT: {
    field: 'requestId',
    message: {
      en: 'The person asks for themselves; no mandate is needed.',
      ko: '본인이 한 요구이므로 위임장이 필요하지 않습니다.',
      id: 'Orang itu meminta sendiri; surat kuasa tidak diperlukan.',
    },
    wayOut: {
      en: 'Verify them by a code, a call or a document.',
      ko: '코드, 전화 또는 신분증으로 확인하세요.',
      id: 'Verifikasi dengan kode, telepon, atau dokumen.',
    },
  },
  NOT_A_GUARDIAN: {
    field: 'requestId',
    message: {
      en: 'This request was not made by a guardian.',
      ko: '보호의무자가 한 요구가 아닙니다.',
      id: 'Permintaan ini bukan dari wali.',
    },
    wayOut: {
      en: 'Verify the requester by a code, a call, a document or a mandate.',
      ko: '코드, 전화, 신분증 또는 위임장으로 확인하세요.',
      id: 'Verifikasi dengan kode, telepon, dokumen, atau surat kuasa.',
    },
  },
  GUARDIAN_NOT_IN_FORCE: {
    field: 'reference',
    message: {
      en: 'No guardian consent with this reference holds today for the person whom the request is about.',
      ko: '이 번호의 보호의무자 동의 중 해당인에 대해 오늘 유효한 것이 없습니다.',
      id: 'Tidak ada persetujuan wali bernomor ini yang berlaku hari ini untuk orang yang dimaksud.',
    },
    wayOut: {
      en: 'Ask for the written consent and the proof of guardianship first (Art. 10(4)), or for a mandate.',
      ko: '먼저 서면 동의와 보호의무자 증명 서류(제10조 제4항) 또는 위임장을 요청하세요.',
      id: 'Minta dahulu persetujuan tertulis dan bukti perwalian (Pasal 10(4)), atau surat kuasa.',
    },
  },
  MANDATE_WANTED: {
    field: 'documentId',
    message: {
      en: 'There is no such mandate among the documents of this request: without one an agent does not go on.',
      ko: '이 요구의 문서에 그런 위임장이 없습니다. 위임장 없이는 대리인이 진행할 수 없습니다.',
      id: 'Tidak ada surat kuasa seperti itu di antara dokumen permintaan ini: tanpanya penerima kuasa tidak dapat lanjut.',
    },
    wayOut: {
      en: 'Upload the mandate to this request first.',
      ko: '먼저 이 요구에 위임장을 올리세요.',
      id: 'Unggah dahulu surat kuasanya ke permintaan ini.',
    },
  },
  DOCUMENT_WANTED: {
    field: 'documentId',
    message: {
      en: 'There is no such identity document of this request, or it was decided about.',
      ko: '이 요구에 그런 신분증이 없거나 이미 결정되었습니다.',
      id: 'Tidak ada dokumen identitas seperti itu pada permintaan ini, atau sudah diputuskan.',
    },
    wayOut: {
      en: 'Ask for a copy, and upload it to this request.',
      ko: '사본을 요청하여 이 요구에 올리세요.',
      id: 'Minta salinannya dan unggah ke permintaan ini.',
    },
  },
  BAD_PERIOD: {
    field: 'validUntil',
    message: {
      en: 'A mandate names at least one right, and two days in order.',
      ko: '위임장에는 권리가 하나 이상, 기간이 순서대로 있어야 합니다.',
      id: 'Surat kuasa menyebut sedikitnya satu hak dan dua hari yang berurutan.',
    },
    wayOut: { en: 'Write what the paper says.', ko: '위임장에 적힌 대로 입력하세요.', id: 'Tulis sesuai suratnya.' },
  },
  ALREADY_PROPOSED: {
    field: 'documentId',
    message: {
      en: 'A mandate was written down for this request or this document already.',
      ko: '이 요구 또는 문서의 위임은 이미 입력되었습니다.',
      id: 'Surat kuasa untuk permintaan atau dokumen ini sudah dicatat.',
    },
    wayOut: {
      en: 'Confirm it, or revoke it and ask the agent to ask anew.',
      ko: '확인하거나, 철회하고 대리인에게 새로 요구하게 하세요.',
      id: 'Konfirmasikan, atau cabut dan minta penerima kuasa mengajukan lagi.',
    },
  },
  MANDATE_REVOKED: {
    field: 'mandateId',
    message: { en: 'This mandate was ended.', ko: '이 위임은 종료되었습니다.', id: 'Surat kuasa ini telah diakhiri.' },
    wayOut: {
      en: 'The person may give a new one.',
      ko: '본인이 새로 위임할 수 있습니다.',
      id: 'Orang itu dapat memberi kuasa baru.',
    },
  },
  MANDATE_NOT_IN_FORCE: {
    field: 'mandateId',
    message: {
      en: 'Today is not within the days of this mandate.',
      ko: '오늘은 위임 기간이 아닙니다.',
      id: 'Hari ini di luar masa surat kuasa ini.',
    },
    wayOut: {
      en: 'Ask the agent for a mandate that is in force.',
      ko: '유효한 위임장을 요청하세요.',
      id: 'Minta surat kuasa yang masih berlaku.',
    },
  },
  MANDATE_OUT_OF_SCOPE: {
    field: 'mandateId',
    message: {
      en: 'This mandate is not for what is asked, or not of the person whom the request is about.',
      ko: '이 위임은 요구한 권리에 대한 것이 아니거나 다른 사람의 것입니다.',
      id: 'Surat kuasa ini bukan untuk yang diminta, atau bukan dari orang yang dimaksud.',
    },
    wayOut: {
      en: 'Ask the agent for a mandate that covers it.',
      ko: '해당 내용을 포함하는 위임장을 요청하세요.',
      id: 'Minta surat kuasa yang mencakupnya.',
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
} satisfies Record<string, RefusalWording>;

export type VerificationFault = keyof typeof wordings;

export const verificationFault = (code: VerificationFault, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
