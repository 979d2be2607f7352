// Why a link with Google is not made, in words. Never quotes what Google said, a code or a token.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type GoogleRefusal =
  | 'NOT_A_MEMBER'
  | 'GOOGLE_NOT_OFFERED'
  | 'WORDS_CHANGED'
  | 'STATE_NOT_YOURS'
  | 'STATE_LATE'
  | 'CODE_NOT_GOOD'
  | 'SCOPES_MISSING'
  | 'OTHER_ACCOUNT'
  | 'NOT_LINKED'
  | 'GOOGLE_UNAVAILABLE'
  | 'ACCESS_ENDED'
  | 'GOOGLE_LIMITED'
  | 'GOOGLE_SILENT'
  | 'NOTHING_THERE';

const again: RefusalWording['wayOut'] = {
  en: 'Begin again from your link page.',
  ko: '연동 화면에서 다시 시작하세요.',
  id: 'Mulai lagi dari halaman tautan Anda.',
};

const wordings: Readonly<Record<GoogleRefusal, RefusalWording>> = {
  NOT_A_MEMBER: {
    field: null,
    message: {
      en: 'Only members link a Google account.',
      ko: '회원만 Google 계정을 연동할 수 있습니다.',
      id: 'Hanya anggota yang menautkan akun Google.',
    },
    wayOut: null,
  },
  GOOGLE_NOT_OFFERED: {
    field: 'tier',
    message: {
      en: 'This is not offered here.',
      ko: '이 연동은 제공되지 않습니다.',
      id: 'Ini tidak ditawarkan di sini.',
    },
    wayOut: {
      en: 'Ask whoever runs the service.',
      ko: '서비스 운영자에게 문의하세요.',
      id: 'Tanyakan kepada pengelola layanan.',
    },
  },
  WORDS_CHANGED: {
    field: 'wording',
    message: {
      en: 'The words of the consent have changed meanwhile.',
      ko: '동의 문구가 그사이 바뀌었습니다.',
      id: 'Kata-kata persetujuan sudah berubah.',
    },
    wayOut: {
      en: 'Read them again, and consent to those.',
      ko: '다시 읽고 동의해 주세요.',
      id: 'Baca lagi, lalu setujui.',
    },
  },
  STATE_NOT_YOURS: {
    field: 'state',
    message: {
      en: 'This consent at Google was not begun by you.',
      ko: '이 Google 동의는 본인이 시작한 것이 아닙니다.',
      id: 'Persetujuan di Google ini bukan Anda yang memulai.',
    },
    wayOut: again,
  },
  STATE_LATE: {
    field: 'state',
    message: {
      en: 'Ten minutes have passed since it was begun.',
      ko: '시작한 지 10분이 지났습니다.',
      id: 'Sepuluh menit sudah lewat sejak dimulai.',
    },
    wayOut: again,
  },
  CODE_NOT_GOOD: {
    field: 'code',
    message: {
      en: 'Google does not take this code: it was used, is over, or belongs elsewhere.',
      ko: 'Google이 이 코드를 받지 않습니다. 이미 사용되었거나 만료되었거나 다른 곳의 코드입니다.',
      id: 'Google tidak menerima kode ini: sudah dipakai, kedaluwarsa, atau milik tempat lain.',
    },
    wayOut: again,
  },
  SCOPES_MISSING: {
    field: 'code',
    message: {
      en: 'Not everything was ticked on Google’s page, so nothing was linked.',
      ko: 'Google 화면에서 일부 권한이 선택되지 않아 연동되지 않았습니다.',
      id: 'Tidak semuanya dicentang di halaman Google, jadi tidak ada yang ditautkan.',
    },
    wayOut: {
      en: 'Begin again and tick every box, or leave it: nothing else changes.',
      ko: '다시 시작해 모두 선택하거나 그대로 두세요. 다른 것은 바뀌지 않습니다.',
      id: 'Mulai lagi dan centang semua, atau biarkan: yang lain tidak berubah.',
    },
  },
  OTHER_ACCOUNT: {
    field: 'code',
    message: {
      en: 'This is another Google account than the linked one.',
      ko: '연동된 계정과 다른 Google 계정입니다.',
      id: 'Ini akun Google yang berbeda dari yang tertaut.',
    },
    wayOut: {
      en: 'Choose the linked account, or remove the link first.',
      ko: '연동된 계정을 선택하거나 먼저 연동을 해제하세요.',
      id: 'Pilih akun yang tertaut, atau lepas tautannya dulu.',
    },
  },
  NOT_LINKED: {
    field: null,
    message: {
      en: 'No Google account is linked.',
      ko: '연동된 Google 계정이 없습니다.',
      id: 'Tidak ada akun Google yang tertaut.',
    },
    wayOut: null,
  },
  GOOGLE_UNAVAILABLE: {
    field: null,
    message: {
      en: 'Google does not answer; nothing was linked.',
      ko: 'Google이 응답하지 않아 연동되지 않았습니다.',
      id: 'Google tidak menjawab; tidak ada yang ditautkan.',
    },
    wayOut: { en: 'Try again in some minutes.', ko: '몇 분 뒤 다시 시도하세요.', id: 'Coba lagi beberapa menit lagi.' },
  },
  ACCESS_ENDED: {
    field: null,
    message: {
      en: 'Google has ended the access: it was taken back there, or the account has changed.',
      ko: 'Google에서 접근이 종료되었습니다. Google 계정에서 철회했거나 계정이 바뀌었습니다.',
      id: 'Google mengakhiri akses: dicabut di sana, atau akunnya berubah.',
    },
    wayOut: {
      en: 'Give it anew on your link page, or remove the link.',
      ko: '연동 화면에서 다시 허용하거나 연동을 해제하세요.',
      id: 'Berikan lagi di halaman tautan Anda, atau lepas tautannya.',
    },
  },
  GOOGLE_LIMITED: {
    field: null,
    message: {
      en: 'Google asks for a pause: too much was read in a short time.',
      ko: 'Google이 잠시 기다리라고 합니다. 짧은 시간에 너무 많이 읽었습니다.',
      id: 'Google meminta jeda: terlalu banyak dibaca dalam waktu singkat.',
    },
    wayOut: { en: 'Try again in a minute.', ko: '1분 뒤 다시 시도하세요.', id: 'Coba lagi semenit lagi.' },
  },
  GOOGLE_SILENT: {
    field: null,
    message: {
      en: 'Google does not answer now.',
      ko: '지금 Google이 응답하지 않습니다.',
      id: 'Google tidak menjawab sekarang.',
    },
    wayOut: {
      en: 'Try again in some minutes; nothing else is affected.',
      ko: '몇 분 뒤 다시 시도하세요. 다른 부분에는 영향이 없습니다.',
      id: 'Coba lagi beberapa menit lagi; yang lain tidak terpengaruh.',
    },
  },
  NOTHING_THERE: {
    field: null,
    message: {
      en: 'Google has nothing there any more.',
      ko: 'Google에 더 이상 없는 항목입니다.',
      id: 'Google tidak punya itu lagi.',
    },
    wayOut: { en: 'Load the page again.', ko: '페이지를 다시 여세요.', id: 'Muat ulang halaman.' },
  },
};

export const googleRefusal = (code: GoogleRefusal, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
