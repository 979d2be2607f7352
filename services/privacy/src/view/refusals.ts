// Why a view is not given out, in words. Pure; never quotes what is held.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type ViewFault = 'STAFF_ONLY' | 'NOT_FOUND' | 'NOT_UNDER_WAY' | 'UNCHECKED';

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
