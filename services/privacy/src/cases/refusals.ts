// Why the glass cannot be broken or looked at, and the way out. Never says anything about a person.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

interface Wording extends RefusalWording {
  code: string;
}

const wordings = {
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
  MINUTES: {
    code: 'BAD_USER_INPUT',
    field: 'minutes',
    message: {
      en: 'One to sixty minutes are possible.',
      ko: '1분에서 60분까지만 가능합니다.',
      id: 'Hanya satu sampai enam puluh menit.',
    },
    wayOut: {
      en: 'Choose a shorter time; break it again if needed.',
      ko: '더 짧은 시간을 선택하고, 필요하면 다시 여세요.',
      id: 'Pilih waktu lebih singkat; ulangi bila perlu.',
    },
  },
  NO_STAFF: {
    code: 'FORBIDDEN',
    message: { en: 'Only somebody of the staff may.', ko: '직원만 할 수 있습니다.', id: 'Hanya petugas yang boleh.' },
    wayOut: { en: 'Sign in as yourself.', ko: '본인 계정으로 로그인하세요.', id: 'Masuklah dengan akun sendiri.' },
  },
  NOT_FOUND: {
    code: 'NOT_FOUND',
    field: 'id',
    message: {
      en: 'There is no such emergency access.',
      ko: '그런 긴급 열람이 없습니다.',
      id: 'Tidak ada akses darurat seperti itu.',
    },
    wayOut: { en: 'Open the list again.', ko: '목록을 다시 여세요.', id: 'Buka lagi daftarnya.' },
  },
  OWN_GLASS: {
    code: 'OWN_GLASS',
    field: 'id',
    message: {
      en: 'You used this access yourself.',
      ko: '본인이 사용한 긴급 열람입니다.',
      id: 'Akses ini Anda gunakan sendiri.',
    },
    wayOut: {
      en: 'Somebody else in charge reviews it.',
      ko: '다른 책임자가 검토해야 합니다.',
      id: 'Penanggung jawab lain yang meninjaunya.',
    },
  },
  REVIEWED_ALREADY: {
    code: 'REVIEWED_ALREADY',
    field: 'id',
    message: { en: 'It was reviewed already.', ko: '이미 검토되었습니다.', id: 'Sudah ditinjau.' },
    wayOut: {
      en: 'The list shows by whom.',
      ko: '목록에서 검토자를 볼 수 있습니다.',
      id: 'Daftarnya menunjukkan oleh siapa.',
    },
  },
} as const satisfies Record<string, Wording>;

export const caseRefusal = (name: keyof typeof wordings, language: Language): Refusal =>
  refusalIn(wordings[name].code, wordings[name], language);
