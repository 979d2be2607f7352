// Why a redaction cannot be proposed or decided, and the way out, in three languages. Never a word of what it is about.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  STAFF_ONLY: {
    message: { en: 'Only staff do this.', ko: '직원만 할 수 있습니다.', id: 'Hanya petugas yang melakukannya.' },
    wayOut: {
      en: 'Sign in with your staff number.',
      ko: '직원 번호로 로그인하세요.',
      id: 'Masuk dengan nomor petugas Anda.',
    },
  },
  NOT_FOUND: {
    field: 'id',
    message: {
      en: 'There is no such redaction.',
      ko: '그런 비공개 처리가 없습니다.',
      id: 'Tidak ada penghapusan seperti itu.',
    },
    wayOut: { en: 'Open the case again.', ko: '사건을 다시 여세요.', id: 'Buka lagi kasusnya.' },
  },
  NOTHING_MARKED: {
    field: 'passages',
    message: {
      en: 'Between 1 and 100 passages or files must be marked.',
      ko: '1개 이상 100개 이하의 구절이나 파일을 표시해야 합니다.',
      id: 'Antara 1 dan 100 bagian atau berkas harus ditandai.',
    },
    wayOut: { en: 'Mark what is to go.', ko: '비공개할 부분을 표시하세요.', id: 'Tandai yang harus hilang.' },
  },
  BAD_PASSAGE: {
    field: 'passages',
    message: {
      en: 'A marked passage does not lie in the text that it names.',
      ko: '표시한 구절이 해당 글 안에 없습니다.',
      id: 'Bagian yang ditandai tidak terletak dalam teks yang disebut.',
    },
    wayOut: {
      en: 'Open the case again and mark it anew.',
      ko: '사건을 다시 열어 표시하세요.',
      id: 'Buka lagi kasusnya dan tandai kembali.',
    },
  },
  UNKNOWN_DOCUMENT: {
    field: 'documents',
    message: {
      en: 'A marked file is no attachment of this case.',
      ko: '표시한 파일이 이 사건의 첨부 파일이 아닙니다.',
      id: 'Berkas yang ditandai bukan lampiran kasus ini.',
    },
    wayOut: {
      en: 'Choose from the files of the case.',
      ko: '사건의 파일에서 선택하세요.',
      id: 'Pilih dari berkas kasus ini.',
    },
  },
  WAITING: {
    field: 'caseId',
    message: {
      en: 'Another redaction of this case is not over yet.',
      ko: '이 사건의 다른 비공개 처리가 아직 끝나지 않았습니다.',
      id: 'Penghapusan lain pada kasus ini belum selesai.',
    },
    wayOut: {
      en: 'Have it decided first, or returned.',
      ko: '먼저 결정하거나 반려하도록 하세요.',
      id: 'Mintalah agar diputuskan atau dikembalikan dahulu.',
    },
  },
  HELD: {
    field: 'caseId',
    message: {
      en: 'A legal hold keeps what this person wrote: nothing of it is changed.',
      ko: '법적 보존 조치로 이 사람의 기록이 보존되고 있어 변경할 수 없습니다.',
      id: 'Penahanan hukum menyimpan yang ditulis orang ini: tidak ada yang diubah.',
    },
    wayOut: {
      en: 'Wait until the hold is lifted, or have it looked at again.',
      ko: '보존 조치가 해제될 때까지 기다리거나 재검토를 요청하세요.',
      id: 'Tunggu sampai penahanan dicabut, atau mintalah ditinjau.',
    },
  },
  NOTHING_TO_DECIDE: {
    field: 'id',
    message: { en: 'It was decided already.', ko: '이미 결정되었습니다.', id: 'Sudah diputuskan.' },
    wayOut: { en: 'Open the case again.', ko: '사건을 다시 여세요.', id: 'Buka lagi kasusnya.' },
  },
  OWN_PROPOSAL: {
    field: 'id',
    message: {
      en: 'You proposed this redaction, so somebody else decides it.',
      ko: '직접 제안한 비공개 처리이므로 다른 사람이 결정해야 합니다.',
      id: 'Anda yang mengusulkan, jadi orang lain yang memutuskan.',
    },
    wayOut: {
      en: 'Ask another person in charge.',
      ko: '다른 책임자에게 요청하세요.',
      id: 'Mintalah kepada penanggung jawab lain.',
    },
  },
  SHOWN_DIFFERS: {
    field: 'shownHash',
    message: {
      en: 'What would be redacted is not what you were shown.',
      ko: '비공개될 내용이 화면에 표시된 것과 다릅니다.',
      id: 'Yang akan dihapus bukan yang ditunjukkan kepada Anda.',
    },
    wayOut: {
      en: 'Look at it again, then decide.',
      ko: '다시 확인한 뒤 결정하세요.',
      id: 'Lihat lagi, lalu putuskan.',
    },
  },
} as const satisfies Record<string, RefusalWording & { field?: string }>;

export type RedactionRefusal = keyof typeof wordings;

export const redactionRefusal = (code: RedactionRefusal, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
