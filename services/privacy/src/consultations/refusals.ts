// Why something cannot be done with a conversation, and the way out. Never says anything about a person or of what was said.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

interface Wording extends RefusalWording {
  code: string;
}

const wordings = {
  NOT_FOUND: {
    code: 'NOT_FOUND',
    field: 'id',
    message: {
      en: 'There is no such conversation.',
      ko: '그런 상담이 없습니다.',
      id: 'Tidak ada percakapan seperti itu.',
    },
    wayOut: { en: 'Open the list again.', ko: '목록을 다시 여세요.', id: 'Buka lagi daftarnya.' },
  },
  CHANGED: {
    code: 'CHANGED',
    field: 'version',
    message: {
      en: 'Somebody changed this conversation since you opened it; nothing of yours was sent or kept.',
      ko: '열어 보신 뒤 다른 사람이 이 상담을 변경했습니다. 입력하신 내용은 발송되거나 저장되지 않았습니다.',
      id: 'Seseorang mengubah percakapan ini sejak Anda membukanya; tulisan Anda tidak dikirim atau disimpan.',
    },
    wayOut: {
      en: 'Read what is new, then decide again.',
      ko: '새 내용을 확인한 뒤 다시 결정하세요.',
      id: 'Baca yang baru, lalu putuskan lagi.',
    },
  },
  CLOSED: {
    code: 'CLOSED',
    field: 'id',
    message: { en: 'This conversation is closed.', ko: '종료된 상담입니다.', id: 'Percakapan ini sudah ditutup.' },
    wayOut: { en: 'Reopen it first.', ko: '먼저 다시 여세요.', id: 'Buka kembali dahulu.' },
  },
  OVER: {
    code: 'OVER',
    field: 'id',
    message: {
      en: 'This conversation is closed: what was said opens to those in charge only.',
      ko: '종료된 상담이므로 내용은 책임자에게만 공개됩니다.',
      id: 'Percakapan ini sudah ditutup: isinya hanya terbuka bagi penanggung jawab.',
    },
    wayOut: {
      en: 'Reopen it with a reason where it must go on.',
      ko: '계속 처리해야 하면 사유를 적어 다시 여세요.',
      id: 'Buka kembali dengan alasan bila harus dilanjutkan.',
    },
  },
  NOT_CLOSED: {
    code: 'NOT_CLOSED',
    field: 'id',
    message: { en: 'This conversation is open.', ko: '진행 중인 상담입니다.', id: 'Percakapan ini masih terbuka.' },
    wayOut: { en: 'Nothing needs to be done.', ko: '할 일이 없습니다.', id: 'Tidak ada yang perlu dilakukan.' },
  },
  DUE: {
    code: 'DUE',
    field: 'id',
    message: {
      en: 'Its time of keeping is over, or it stands on a destruction list.',
      ko: '보유 기간이 지났거나 파기 목록에 있습니다.',
      id: 'Masa simpannya habis, atau sudah masuk daftar pemusnahan.',
    },
    wayOut: {
      en: 'Open a new conversation instead.',
      ko: '대신 새 상담을 여세요.',
      id: 'Buka percakapan baru saja.',
    },
  },
  NOT_YOURS: {
    code: 'NOT_YOURS',
    field: 'id',
    message: {
      en: 'This conversation is assigned to somebody else.',
      ko: '다른 직원에게 배정된 상담입니다.',
      id: 'Percakapan ini ditugaskan kepada orang lain.',
    },
    wayOut: {
      en: 'Ask them, or have it assigned to you.',
      ko: '담당자에게 문의하거나 배정을 요청하세요.',
      id: 'Tanyakan kepadanya, atau minta ditugaskan kepada Anda.',
    },
  },
  DESTROYED: {
    code: 'DESTROYED',
    field: 'id',
    message: {
      en: 'What was said was destroyed.',
      ko: '대화 내용이 파기되었습니다.',
      id: 'Isi percakapan sudah dimusnahkan.',
    },
    wayOut: {
      en: 'The certificate of the list says when.',
      ko: '파기 확인서에서 시점을 확인하세요.',
      id: 'Sertifikat daftarnya menyatakan kapan.',
    },
  },
  RESTRICTED: {
    code: 'RESTRICTED',
    field: 'id',
    message: {
      en: 'The data of this person is restricted.',
      ko: '이 사람의 개인정보 처리가 제한되어 있습니다.',
      id: 'Data orang ini dibatasi.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information.',
      ko: '개인정보 보호책임자에게 문의하세요.',
      id: 'Tanyakan kepada penanggung jawab data pribadi.',
    },
  },
  TEXT: {
    code: 'BAD_USER_INPUT',
    field: 'text',
    message: {
      en: 'A text of 1 to 20,000 characters is wanted.',
      ko: '1자 이상 20,000자 이하의 글이 필요합니다.',
      id: 'Diperlukan teks 1 sampai 20.000 karakter.',
    },
    wayOut: { en: 'Shorten it, or send two.', ko: '줄이거나 나누어 보내세요.', id: 'Persingkat, atau kirim dua kali.' },
  },
  NO_ADDRESS: {
    code: 'NO_ADDRESS',
    field: 'via',
    message: {
      en: 'There is no e-mail address to answer to.',
      ko: '답장할 이메일 주소가 없습니다.',
      id: 'Tidak ada alamat surel untuk dibalas.',
    },
    wayOut: { en: 'Answer by post.', ko: '우편으로 답하세요.', id: 'Jawab lewat pos.' },
  },
  NO_FILE: {
    code: 'NOT_FOUND',
    field: 'documents',
    message: {
      en: 'One of the files does not belong to this conversation.',
      ko: '이 상담에 속하지 않은 파일이 있습니다.',
      id: 'Salah satu berkas bukan milik percakapan ini.',
    },
    wayOut: {
      en: 'Attach it here anew.',
      ko: '이 상담에 다시 첨부하세요.',
      id: 'Lampirkan lagi di sini.',
    },
  },
  TOO_MANY_FILES: {
    code: 'TOO_MANY_FILES',
    field: 'documents',
    message: {
      en: 'At most 10 files go with an answer.',
      ko: '답변 하나에 파일은 최대 10개입니다.',
      id: 'Paling banyak 10 berkas dalam satu jawaban.',
    },
    wayOut: { en: 'Send two answers.', ko: '답변을 나누어 보내세요.', id: 'Kirim dalam dua jawaban.' },
  },
  FILES_TOO_LARGE: {
    code: 'TOO_LARGE',
    field: 'documents',
    message: {
      en: 'The files are together larger than an e-mail carries (15 MB).',
      ko: '파일 전체 크기가 이메일 한도(15MB)를 넘습니다.',
      id: 'Jumlah ukuran berkas melebihi batas surel (15 MB).',
    },
    wayOut: {
      en: 'Send fewer or smaller files, or answer by post.',
      ko: '파일 수나 크기를 줄이거나 우편으로 답하세요.',
      id: 'Kirim lebih sedikit atau berkas lebih kecil, atau jawab lewat pos.',
    },
  },
  TOO_MANY: {
    code: 'BAD_USER_INPUT',
    field: 'ids',
    message: {
      en: 'At most 200 conversations at once.',
      ko: '한 번에 최대 200건입니다.',
      id: 'Paling banyak 200 percakapan sekaligus.',
    },
    wayOut: { en: 'Choose fewer.', ko: '더 적게 선택하세요.', id: 'Pilih lebih sedikit.' },
  },
  NO_PERSON: {
    code: 'BAD_USER_INPUT',
    field: 'personId',
    message: {
      en: 'This is nobody’s id.',
      ko: '식별자가 올바르지 않습니다.',
      id: 'Pengenal ini bukan milik siapa pun.',
    },
    wayOut: {
      en: 'Take the id of the person’s page.',
      ko: '해당 사람 화면의 식별자를 사용하세요.',
      id: 'Ambil pengenal dari halaman orangnya.',
    },
  },
  UNKNOWN_PERSON: {
    code: 'UNKNOWN_PERSON',
    field: 'personId',
    message: {
      en: 'Nobody in the registry has this id.',
      ko: '등록부에 이 식별자를 가진 사람이 없습니다.',
      id: 'Tidak ada orang dengan pengenal ini di daftar.',
    },
    wayOut: {
      en: 'Take the id of the person’s page, or leave it empty for somebody who has none.',
      ko: '해당 사람 화면의 식별자를 사용하거나, 등록되지 않은 사람이면 비워 두세요.',
      id: 'Ambil pengenal dari halaman orangnya, atau kosongkan bagi yang belum punya.',
    },
  },
  LANGUAGE: {
    code: 'BAD_USER_INPUT',
    field: 'language',
    message: {
      en: 'One of en, ko, id is wanted.',
      ko: 'en, ko, id 중 하나여야 합니다.',
      id: 'Harus salah satu dari en, ko, id.',
    },
    wayOut: { en: 'Choose a language.', ko: '언어를 선택하세요.', id: 'Pilih bahasa.' },
  },
  NO_TEMPLATE: {
    code: 'NOT_FOUND',
    field: 'templateId',
    message: { en: 'There is no such template.', ko: '그런 서식이 없습니다.', id: 'Tidak ada templat seperti itu.' },
    wayOut: { en: 'Choose one of the list.', ko: '목록에서 선택하세요.', id: 'Pilih dari daftar.' },
  },
} as const satisfies Record<string, Wording>;

export type ConversationRefusal = keyof typeof wordings;

export const conversationRefusal = (name: ConversationRefusal, language: Language): Refusal =>
  refusalIn(wordings[name].code, wordings[name], language);
