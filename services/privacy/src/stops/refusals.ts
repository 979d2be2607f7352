// Why a stop is not lifted, in three languages. Names nobody.
import { refusalIn, type Language, type RefusalWording } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

const wordings = {
  NOT_FOUND: {
    field: 'stopId',
    message: {
      en: 'There is no such stop of processing.',
      ko: '그런 처리정지가 없습니다.',
      id: 'Tidak ada penghentian pemrosesan seperti itu.',
    },
    wayOut: {
      en: 'Look at the list of stops.',
      ko: '처리정지 목록을 확인하세요.',
      id: 'Lihat daftar penghentian.',
    },
  },
  LIFTED_ALREADY: {
    field: 'stopId',
    message: {
      en: 'This stop is lifted already, or is being lifted as soon as the person was told.',
      ko: '이 처리정지는 이미 해제되었거나 정보주체에게 알린 후 해제될 예정입니다.',
      id: 'Penghentian ini sudah dicabut, atau dicabut segera setelah orangnya diberi tahu.',
    },
    wayOut: {
      en: 'If the person asks anew, write down a new request.',
      ko: '정보주체가 다시 요구하면 새 요청을 등록하세요.',
      id: 'Jika orangnya meminta lagi, catat permintaan baru.',
    },
  },
  ENDS_WITH_DELETION: {
    field: 'stopId',
    message: {
      en: 'The door is shut because a deletion is under way; it ends with that.',
      ko: '삭제가 진행 중이어서 정지된 상태이며, 삭제와 함께 종료됩니다.',
      id: 'Pintu ditutup karena penghapusan sedang berjalan; berakhir bersamanya.',
    },
    wayOut: {
      en: 'Take the deletion back, where the person asks for that.',
      ko: '정보주체가 원하면 삭제 요구를 철회 처리하세요.',
      id: 'Tarik kembali penghapusan, jika orangnya memintanya.',
    },
  },
  TELL_FIRST: {
    field: 'personToldAt',
    message: {
      en: 'Before it is lifted the person is told, and they left no address for electronic mail.',
      ko: '해제 전에 정보주체에게 알려야 하나 전자우편 주소가 없습니다.',
      id: 'Sebelum dicabut orangnya diberi tahu, dan ia tidak meninggalkan alamat surel.',
    },
    wayOut: {
      en: 'Tell them by post or telephone, and say when they were told.',
      ko: '우편이나 전화로 알린 뒤 그 시각을 입력하세요.',
      id: 'Beri tahu lewat pos atau telepon, lalu katakan kapan.',
    },
  },
  TOLD_WHEN: {
    field: 'personToldAt',
    message: {
      en: 'The person was told after the stop began, and not in the future.',
      ko: '알린 시각은 정지 시작 이후여야 하며 미래일 수 없습니다.',
      id: 'Orangnya diberi tahu setelah penghentian dimulai, dan tidak di masa depan.',
    },
    wayOut: {
      en: 'Correct the time.',
      ko: '시각을 수정하세요.',
      id: 'Perbaiki waktunya.',
    },
  },
} as const satisfies Record<string, RefusalWording>;

export type StopFault = keyof typeof wordings;

/** A refusal in the reader's language. */
export const stopRefusal = (code: StopFault, language: Language): Refusal => refusalIn(code, wordings[code], language);
