// Why a template cannot be changed or decided about, and the way out, in three languages.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  NOT_FOUND: {
    field: 'id',
    message: { en: 'There is no such template.', ko: '그런 서식이 없습니다.', id: 'Tidak ada templat seperti itu.' },
    wayOut: { en: 'Open the list again.', ko: '목록을 다시 여세요.', id: 'Buka lagi daftarnya.' },
  },
  BAD_KIND: {
    field: 'kind',
    message: {
      en: 'A short name of small letters and dashes is wanted, such as more-needed.',
      ko: '영문 소문자와 붙임표로 된 짧은 이름이 필요합니다 (예: more-needed).',
      id: 'Diperlukan nama pendek dari huruf kecil dan tanda hubung, misalnya more-needed.',
    },
    wayOut: { en: 'Write another name.', ko: '다른 이름을 쓰세요.', id: 'Tulis nama lain.' },
  },
  BAD_LANGUAGE: {
    field: 'language',
    message: {
      en: 'One of en, ko, id is wanted.',
      ko: 'en, ko, id 중 하나여야 합니다.',
      id: 'Harus salah satu dari en, ko, id.',
    },
    wayOut: { en: 'Choose a language.', ko: '언어를 선택하세요.', id: 'Pilih bahasa.' },
  },
  BAD_TITLE: {
    field: 'title',
    message: {
      en: 'A title of 1 to 80 characters in one line is wanted.',
      ko: '한 줄로 1자 이상 80자 이하의 제목이 필요합니다.',
      id: 'Diperlukan judul 1 sampai 80 karakter dalam satu baris.',
    },
    wayOut: { en: 'Write a short title.', ko: '짧은 제목을 쓰세요.', id: 'Tulis judul pendek.' },
  },
  BAD_TEXT: {
    field: 'text',
    message: {
      en: 'A text of 1 to 5,000 characters is wanted.',
      ko: '1자 이상 5,000자 이하의 글이 필요합니다.',
      id: 'Diperlukan teks 1 sampai 5.000 karakter.',
    },
    wayOut: { en: 'Shorten it.', ko: '줄여 쓰세요.', id: 'Persingkat.' },
  },
  UNKNOWN_GAP: {
    field: 'text',
    message: {
      en: 'Nothing fills the gap {found}.',
      ko: '{found} 자리에 들어갈 값이 없습니다.',
      id: 'Tidak ada yang mengisi celah {found}.',
    },
    wayOut: {
      en: 'Use these gaps only: {gaps}.',
      ko: '다음 자리만 쓰세요: {gaps}.',
      id: 'Pakai celah ini saja: {gaps}.',
    },
  },
  PERSONAL_DATA_IN_TEMPLATE: {
    field: 'text',
    message: {
      en: 'The text holds an e-mail address or a national identity number; a template is nobody’s and goes to everybody.',
      ko: '글에 이메일 주소나 주민등록번호 같은 고유식별번호가 있습니다. 서식은 누구에게나 보내지므로 개인정보를 담을 수 없습니다.',
      id: 'Teks memuat alamat surel atau nomor identitas nasional; templat bukan milik siapa pun dan dikirim kepada semua orang.',
    },
    wayOut: {
      en: 'Take it out; what is about one person goes into a gap, or into the answer itself.',
      ko: '지우세요. 한 사람에 관한 내용은 빈자리나 답변에 직접 쓰세요.',
      id: 'Hapus; yang menyangkut satu orang masuk ke celah, atau ke jawabannya sendiri.',
    },
  },
  SAME: {
    field: 'text',
    message: {
      en: 'These words are in use already.',
      ko: '이미 사용 중인 내용입니다.',
      id: 'Kata-kata ini sudah dipakai.',
    },
    wayOut: { en: 'Nothing needs to be done.', ko: '할 일이 없습니다.', id: 'Tidak ada yang perlu dilakukan.' },
  },
  WAITS_ALREADY: {
    field: 'kind',
    message: {
      en: 'Another version of it waits for approval.',
      ko: '승인을 기다리는 다른 판이 있습니다.',
      id: 'Versi lain sedang menunggu persetujuan.',
    },
    wayOut: {
      en: 'Have that one decided or taken back first.',
      ko: '먼저 그 판을 결정하거나 철회하세요.',
      id: 'Minta diputuskan atau tarik kembali dahulu yang itu.',
    },
  },
  CHANGED: {
    field: 'after',
    message: {
      en: 'Somebody wrote another version since you opened it; nothing of yours was kept.',
      ko: '열어 보신 뒤 다른 사람이 새 판을 썼습니다. 입력하신 내용은 저장되지 않았습니다.',
      id: 'Seseorang menulis versi lain sejak Anda membukanya; tulisan Anda tidak disimpan.',
    },
    wayOut: {
      en: 'Read what is new, then write yours again.',
      ko: '새 내용을 확인한 뒤 다시 쓰세요.',
      id: 'Baca yang baru, lalu tulis lagi.',
    },
  },
  NO_SUCH_KIND: {
    field: 'kind',
    message: { en: 'There is no such text.', ko: '그런 서식이 없습니다.', id: 'Tidak ada teks seperti itu.' },
    wayOut: { en: 'Open the list again.', ko: '목록을 다시 여세요.', id: 'Buka lagi daftarnya.' },
  },
  RETIRED: {
    field: 'kind',
    message: {
      en: 'This text is retired: nobody is offered it.',
      ko: '사용이 중단된 서식입니다. 아무에게도 표시되지 않습니다.',
      id: 'Teks ini sudah dipensiunkan: tidak ditawarkan kepada siapa pun.',
    },
    wayOut: {
      en: 'Propose to bring it back first.',
      ko: '먼저 다시 사용하도록 제안하세요.',
      id: 'Usulkan dahulu agar dipakai kembali.',
    },
  },
  NOT_RETIRED: {
    field: 'kind',
    message: {
      en: 'This text is not retired.',
      ko: '사용이 중단된 서식이 아닙니다.',
      id: 'Teks ini tidak dipensiunkan.',
    },
    wayOut: { en: 'Nothing needs to be done.', ko: '할 일이 없습니다.', id: 'Tidak ada yang perlu dilakukan.' },
  },
  RETIREMENT_WAITS: {
    field: 'kind',
    message: {
      en: 'That is proposed already and waits for approval.',
      ko: '이미 제안되어 승인을 기다리고 있습니다.',
      id: 'Itu sudah diusulkan dan menunggu persetujuan.',
    },
    wayOut: {
      en: 'Have it decided or taken back first.',
      ko: '먼저 결정하거나 철회하세요.',
      id: 'Minta diputuskan atau tarik kembali dahulu.',
    },
  },
  STAFF_ONLY: {
    message: { en: 'Only staff do this.', ko: '직원만 할 수 있습니다.', id: 'Hanya petugas yang melakukannya.' },
    wayOut: {
      en: 'Sign in with your staff number.',
      ko: '직원 번호로 로그인하세요.',
      id: 'Masuk dengan nomor petugas Anda.',
    },
  },
  NOTHING_TO_DECIDE: {
    field: 'id',
    message: { en: 'It was decided already.', ko: '이미 결정되었습니다.', id: 'Sudah diputuskan.' },
    wayOut: { en: 'Open the list again.', ko: '목록을 다시 여세요.', id: 'Buka lagi daftarnya.' },
  },
  OWN_PROPOSAL: {
    field: 'id',
    message: {
      en: 'You proposed it, so somebody else approves it.',
      ko: '직접 제안한 것이므로 다른 사람이 승인해야 합니다.',
      id: 'Anda yang mengusulkannya, jadi orang lain yang menyetujuinya.',
    },
    wayOut: {
      en: 'Ask another person in charge.',
      ko: '다른 책임자에게 요청하세요.',
      id: 'Mintalah kepada penanggung jawab lain.',
    },
  },
} as const satisfies Record<string, RefusalWording>;

export type TemplateRefusal = keyof typeof wordings;

export const templateRefusal = (
  name: TemplateRefusal,
  language: Language,
  facts: Readonly<Record<string, string>> = {},
): Refusal => refusalIn(name, wordings[name], language, facts);
