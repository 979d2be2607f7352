// Why a step with a record of misuse cannot be taken, and the way out. Never says anything about a person.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

type Sentence = Record<Language, string>;

interface Wording {
  field?: string;
  message: Sentence;
  wayOut?: Sentence;
}

const wordings = {
  NOT_FOUND: {
    field: 'id',
    message: {
      en: 'There is no such record of misuse.',
      ko: '그런 부정 이용 기록이 없습니다.',
      id: 'Tidak ada catatan penyalahgunaan seperti itu.',
    },
  },
  NOT_A_MEMBER: {
    field: 'personId',
    message: {
      en: 'Nobody of this id is a member.',
      ko: '이 식별자의 회원이 없습니다.',
      id: 'Tidak ada anggota dengan pengenal ini.',
    },
    wayOut: {
      en: 'Open the page of the member and report from there.',
      ko: '회원 화면을 열고 거기에서 신고하세요.',
      id: 'Buka halaman anggota dan laporkan dari sana.',
    },
  },
  GONE: {
    field: 'id',
    message: {
      en: 'The record is not here any more: it was moved to the archive or destroyed.',
      ko: '기록이 더 이상 여기에 없습니다: 분리 보관되었거나 파기되었습니다.',
      id: 'Catatannya tidak ada di sini lagi: sudah dipindahkan ke arsip atau dimusnahkan.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information.',
      ko: '개인정보 보호책임자에게 문의하세요.',
      id: 'Tanyakan kepada penanggung jawab data pribadi.',
    },
  },
  OWN_REPORT: {
    message: {
      en: 'You reported this, so somebody else must decide.',
      ko: '본인이 신고한 건이므로 다른 사람이 결정해야 합니다.',
      id: 'Anda yang melaporkan ini, jadi orang lain harus memutuskan.',
    },
    wayOut: {
      en: 'Ask the person in charge or another deputy.',
      ko: '개인정보 보호책임자 또는 다른 대행자에게 요청하세요.',
      id: 'Mintalah kepada penanggung jawab atau wakil lain.',
    },
  },
  OWN_DECISION: {
    message: {
      en: 'You took the decision that is objected to, so a third person must decide.',
      ko: '이의가 제기된 결정을 본인이 했으므로 제3의 담당자가 결정해야 합니다.',
      id: 'Anda yang mengambil keputusan yang ditentang, jadi orang ketiga harus memutuskan.',
    },
    wayOut: {
      en: 'Ask somebody who decides and had no part in it yet.',
      ko: '아직 관여하지 않은 결정권자에게 요청하세요.',
      id: 'Mintalah kepada pemutus yang belum terlibat.',
    },
  },
  NOT_APPOINTED: {
    message: {
      en: 'Only the person in charge or a deputy whose right is in force decides about misuse.',
      ko: '권한이 유효한 개인정보 보호책임자 또는 대행자만 부정 이용을 결정합니다.',
      id: 'Hanya penanggung jawab atau wakil dengan hak yang berlaku yang memutuskan penyalahgunaan.',
    },
    wayOut: {
      en: 'Leave the decision to one of them.',
      ko: '그들에게 결정을 맡기세요.',
      id: 'Serahkan keputusan kepada salah satu dari mereka.',
    },
  },
  ALREADY_DECIDED: {
    message: {
      en: 'This was decided already.',
      ko: '이미 결정되었습니다.',
      id: 'Ini sudah diputuskan.',
    },
    wayOut: {
      en: 'The history says by whom and when.',
      ko: '이력에서 누가 언제 결정했는지 볼 수 있습니다.',
      id: 'Riwayat menyatakan oleh siapa dan kapan.',
    },
  },
  NOT_CONFIRMED: {
    message: {
      en: 'Nobody confirmed this, so there is nothing to tell of or to object to.',
      ko: '확정되지 않았으므로 알리거나 이의를 제기할 것이 없습니다.',
      id: 'Ini belum dikonfirmasi, jadi tidak ada yang diberitahukan atau ditentang.',
    },
    wayOut: {
      en: 'Give what the person says to whoever decides.',
      ko: '당사자의 말을 결정권자에게 전달하세요.',
      id: 'Sampaikan perkataan orang itu kepada yang memutuskan.',
    },
  },
  ALREADY_TOLD: {
    message: {
      en: 'The person was told already.',
      ko: '당사자에게 이미 알렸습니다.',
      id: 'Orangnya sudah diberi tahu.',
    },
  },
  ALREADY_OBJECTED: {
    message: {
      en: 'An objection was taken already.',
      ko: '이의가 이미 접수되었습니다.',
      id: 'Keberatan sudah diterima.',
    },
    wayOut: {
      en: 'What came in addition is a request of the person’s rights (Art. 6).',
      ko: '추가로 들어온 내용은 권리 행사 요청으로 처리하세요 (제6조).',
      id: 'Yang datang kemudian adalah permintaan hak orang itu (Pasal 6).',
    },
  },
  NO_OBJECTION: {
    message: {
      en: 'Nobody objected to this.',
      ko: '제기된 이의가 없습니다.',
      id: 'Tidak ada keberatan atas ini.',
    },
  },
  UNDELIVERABLE: {
    message: {
      en: 'There is no address of the person that takes the letter.',
      ko: '안내를 받을 수 있는 당사자의 주소가 없습니다.',
      id: 'Tidak ada alamat orang itu yang menerima surat.',
    },
    wayOut: {
      en: 'Tell them by letter or phone and record that here.',
      ko: '우편이나 전화로 알리고 여기에 기록하세요.',
      id: 'Beri tahu lewat surat atau telepon dan catat di sini.',
    },
  },
  MAIL_UNAVAILABLE: {
    message: {
      en: 'The mail server does not take the letter now.',
      ko: '메일 서버가 지금 안내를 받지 않습니다.',
      id: 'Server surel sedang tidak menerima surat.',
    },
    wayOut: {
      en: 'It is sent by itself as soon as the server does; the history shows when.',
      ko: '서버가 받는 즉시 자동으로 발송되며 이력에 표시됩니다.',
      id: 'Surat terkirim sendiri begitu server menerimanya; riwayat menunjukkan kapan.',
    },
  },
} satisfies Record<string, Wording>;

export type MisuseRefusalCode = keyof typeof wordings;

/** The refusal of this code. */
export function misuseRefusal(code: MisuseRefusalCode, language: Language): Refusal {
  const { field, message, wayOut }: Wording = wordings[code];
  return { code, field: field ?? null, message: message[language], wayOut: wayOut?.[language] ?? null };
}

const badInputs = {
  clause: {
    en: 'One clause of the list, or a reference of 2 to 100 characters that names nobody, is wanted.',
    ko: '목록의 조항 하나, 또는 사람 이름이 없는 2자 이상 100자 이하의 조항 표시가 필요합니다.',
    id: 'Diperlukan satu pasal dari daftar, atau rujukan 2 sampai 100 karakter yang tidak menyebut siapa pun.',
  },
  evidence: {
    en: 'The evidence is wanted, in 3 to 4,000 characters.',
    ko: '증거를 3자 이상 4,000자 이하로 적어야 합니다.',
    id: 'Diperlukan bukti, 3 sampai 4.000 karakter.',
  },
  reason: {
    en: 'A reason of 3 to 1,000 characters is wanted.',
    ko: '3자 이상 1,000자 이하의 사유가 필요합니다.',
    id: 'Diperlukan alasan sepanjang 3 sampai 1.000 karakter.',
  },
  text: {
    en: 'What the person says is wanted, in 3 to 4,000 characters.',
    ko: '당사자가 말한 내용을 3자 이상 4,000자 이하로 적어야 합니다.',
    id: 'Diperlukan perkataan orang itu, 3 sampai 4.000 karakter.',
  },
  how: {
    en: 'Only what came by letter, e-mail or phone is recorded for somebody.',
    ko: '우편, 이메일, 전화로 들어온 것만 대신 기록합니다.',
    id: 'Hanya yang datang lewat surat, surel, atau telepon yang dicatat untuk seseorang.',
  },
} satisfies Record<string, Sentence>;

/** BAD_USER_INPUT on a field. */
export const badMisuseInput = (field: keyof typeof badInputs, language: Language): Refusal => ({
  code: 'BAD_USER_INPUT',
  field,
  message: badInputs[field][language],
});
