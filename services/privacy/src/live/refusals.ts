// Why no stream of notices is opened, and the way out, in three languages.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  FORBIDDEN: {
    message: {
      en: 'Your role lists no cases, so there is nothing to tell.',
      ko: '귀하의 역할로는 볼 수 있는 사건 목록이 없어 알릴 내용이 없습니다.',
      id: 'Peran Anda tidak memiliki daftar kasus, jadi tidak ada yang diberitahukan.',
    },
    wayOut: {
      en: 'Ask the person in charge of personal information for the access right.',
      ko: '개인정보 보호책임자에게 접근 권한을 요청하세요.',
      id: 'Mintalah hak akses kepada penanggung jawab data pribadi.',
    },
  },
  RATE_LIMITED: {
    message: {
      en: 'As many windows as are allowed receive live changes already.',
      ko: '이미 허용된 수의 창에서 실시간 변경을 받고 있습니다.',
      id: 'Jumlah jendela yang menerima perubahan langsung sudah maksimum.',
    },
    wayOut: {
      en: 'Close a window. This one looks again by itself.',
      ko: '다른 창을 닫으세요. 이 창은 스스로 다시 확인합니다.',
      id: 'Tutup sebuah jendela. Jendela ini memeriksa ulang sendiri.',
    },
  },
  UNAVAILABLE: {
    message: {
      en: 'Too many windows receive live changes now.',
      ko: '지금 너무 많은 창에서 실시간 변경을 받고 있습니다.',
      id: 'Terlalu banyak jendela menerima perubahan langsung sekarang.',
    },
    wayOut: {
      en: 'Nothing needs to be done: the pages look again by themselves.',
      ko: '아무것도 하지 않아도 됩니다. 페이지가 스스로 다시 확인합니다.',
      id: 'Tidak perlu melakukan apa pun: halaman memeriksa ulang sendiri.',
    },
  },
} satisfies Record<string, RefusalWording>;

export const liveRefusal = (code: keyof typeof wordings, language: Language): Refusal =>
  refusalIn(code, wordings[code], language);
