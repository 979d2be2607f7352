// Why a view is not given out, in words. Pure; never quotes what is held.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type ViewFault =
  'STAFF_ONLY' | 'NOT_FOUND' | 'NOT_UNDER_WAY' | 'UNCHECKED' | 'NO_PACKAGE' | 'PASSWORD_WAY_WANTED';

const wordings: Readonly<Record<ViewFault, RefusalWording>> = {
  STAFF_ONLY: {
    field: null,
    message: {
      en: 'Only staff look at what is given out.',
      ko: '제공할 내용은 직원만 확인할 수 있습니다.',
      id: 'Hanya staf yang memeriksa apa yang diberikan.',
    },
    wayOut: { en: 'Sign in as staff.', ko: '직원으로 로그인하세요.', id: 'Masuklah sebagai staf.' },
  },
  NOT_FOUND: {
    field: 'requestId',
    message: { en: 'There is no such request.', ko: '해당 요청이 없습니다.', id: 'Permintaan itu tidak ada.' },
    wayOut: {
      en: 'Open it from the list of requests.',
      ko: '요청 목록에서 여세요.',
      id: 'Bukalah dari daftar permintaan.',
    },
  },
  NOT_UNDER_WAY: {
    field: 'requestId',
    message: {
      en: 'This is no view that was granted and waits for its package.',
      ko: '승인되어 자료 제공을 기다리는 열람 요청이 아닙니다.',
      id: 'Ini bukan permintaan melihat data yang dikabulkan dan menunggu paketnya.',
    },
    wayOut: {
      en: 'Decide the request first; one that is closed has its package already.',
      ko: '먼저 요청을 결정하세요. 종결된 요청은 이미 자료가 제공되었습니다.',
      id: 'Putuskan dahulu permintaannya; yang sudah ditutup telah memiliki paketnya.',
    },
  },
  NO_PACKAGE: {
    field: 'requestId',
    message: {
      en: 'No package waits under this request: none was built yet, or it was taken, or its time is over.',
      ko: '이 요청에 대기 중인 열람 자료가 없습니다. 아직 만들지 않았거나 이미 전달되었거나 기한이 지났습니다.',
      id: 'Tidak ada paket yang menunggu pada permintaan ini: belum dibuat, sudah diambil, atau waktunya habis.',
    },
    wayOut: {
      en: 'Look at the page of the request; whoever still wants it asks anew.',
      ko: '요청 페이지를 확인하세요. 여전히 필요하면 다시 요청해야 합니다.',
      id: 'Lihat halaman permintaan; yang masih memerlukannya meminta lagi.',
    },
  },
  PASSWORD_WAY_WANTED: {
    field: 'password',
    message: {
      en: 'A medium is no use without its password, and the password never goes with it.',
      ko: '매체는 비밀번호 없이는 열 수 없으며, 비밀번호는 매체와 함께 보내지 않습니다.',
      id: 'Media tidak dapat dibuka tanpa kata sandi, dan kata sandi tidak pernah dikirim bersamanya.',
    },
    wayOut: {
      en: 'Tell it on the telephone or in a letter of its own, and say which.',
      ko: '전화 또는 별도의 편지로 알리고 그 방법을 기록하세요.',
      id: 'Beritahukan lewat telepon atau surat tersendiri, dan sebutkan yang mana.',
    },
  },
  UNCHECKED: {
    field: 'checked',
    message: {
      en: 'Something was not looked at as it is now; nothing was given out.',
      ko: '현재 내용 그대로 확인되지 않은 부분이 있어 아무것도 제공되지 않았습니다.',
      id: 'Ada yang belum diperiksa sebagaimana adanya sekarang; tidak ada yang diberikan.',
    },
    wayOut: {
      en: 'Look at the passages again and send all of them.',
      ko: '내용을 다시 확인하고 모두 보내 주세요.',
      id: 'Periksa lagi bagian-bagiannya dan kirim semuanya.',
    },
  },
};

export const viewRefusal = (code: ViewFault, language: Language): Refusal => refusalIn(code, wordings[code], language);
