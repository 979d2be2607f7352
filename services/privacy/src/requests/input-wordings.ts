// What is wrong with what somebody entered about a request, in three languages. Never repeats what they entered.
import type { RefusalWording } from '@clounge/shared/caller';

export const inputWordings = {
  BAD_ITEMS: {
    field: 'items',
    message: {
      en: 'A decision names 1 to 60 record classes of the policy, each once.',
      ko: '결정에는 처리방침의 기록 종류를 1개 이상 60개 이하로, 각각 한 번만 적습니다.',
      id: 'Keputusan menyebut 1 sampai 60 kelas catatan dari kebijakan, masing-masing sekali.',
    },
  },
  KEPT_WITHOUT_LAW: {
    field: 'items',
    message: {
      en: 'No law keeps {recordClass}: it can be granted or refused, not kept (Art. 6(4)).',
      ko: '{recordClass}을(를) 보존하게 하는 법률이 없습니다. 인용하거나 거절할 수 있을 뿐 보존할 수 없습니다 (제6조 제4항).',
      id: 'Tidak ada undang-undang yang menyimpan {recordClass}: dapat dikabulkan atau ditolak, tidak disimpan (Pasal 6(4)).',
    },
  },
  UNTIL_WANTED: {
    field: 'items',
    message: {
      en: 'What is kept needs the day until which it is kept, today or later.',
      ko: '보존하는 항목에는 오늘 이후의 보존 만료일이 필요합니다.',
      id: 'Yang disimpan memerlukan hari terakhir penyimpanan, hari ini atau sesudahnya.',
    },
  },
  REASON_WANTED: {
    field: 'items',
    message: {
      en: 'A refusal needs its reason: a code, and 3 to 1,000 characters for the requester.',
      ko: '거절에는 사유 코드와 요청자에게 알릴 3자 이상 1,000자 이하의 사유가 필요합니다.',
      id: 'Penolakan memerlukan alasan: kode, dan 3 sampai 1.000 karakter bagi pemohon.',
    },
  },
  TEXT_WANTED: {
    field: 'text',
    message: {
      en: 'A text of 1 to 20,000 characters is wanted.',
      ko: '1자 이상 20,000자 이하의 내용이 필요합니다.',
      id: 'Diperlukan teks sepanjang 1 sampai 20.000 karakter.',
    },
  },
  RECEIVED_WHEN: {
    field: 'receivedAt',
    message: {
      en: 'It was received within the last year, and not in the future.',
      ko: '접수 시각은 최근 1년 이내여야 하며 미래일 수 없습니다.',
      id: 'Diterima dalam setahun terakhir, dan tidak di masa depan.',
    },
  },
  CHANNEL_NOT_YOURS: {
    field: 'channel',
    message: {
      en: 'Staff write down letters, faxes and calls; programs use the channel API.',
      ko: '직원은 우편, 팩스, 전화를 등록하며 프로그램은 API 경로를 사용합니다.',
      id: 'Petugas mencatat surat, faks, dan telepon; program memakai saluran API.',
    },
  },
  UNKNOWN_LAW: {
    field: 'laws',
    message: {
      en: 'These laws have no clock for this right.',
      ko: '이 법률들에는 이 권리에 관한 기한이 없습니다.',
      id: 'Undang-undang ini tidak memiliki jam untuk hak ini.',
    },
  },
  BAD_DOCUMENTS: {
    field: 'documentIds',
    message: {
      en: 'At most 20 documents, by their ids.',
      ko: '문서는 식별자로 최대 20개입니다.',
      id: 'Paling banyak 20 dokumen, dengan pengenalnya.',
    },
  },
  TOO_MANY: {
    field: 'ids',
    message: {
      en: 'Assign 1 to 200 requests at once.',
      ko: '한 번에 1개 이상 200개 이하의 요청을 배정하세요.',
      id: 'Tugaskan 1 sampai 200 permintaan sekaligus.',
    },
  },
  STAFF_ONLY: {
    message: {
      en: 'Only staff with a number do this; a program has no say in it.',
      ko: '직원 번호가 있는 담당자만 할 수 있습니다.',
      id: 'Hanya petugas bernomor yang dapat melakukan ini.',
    },
  },
  NO_SUCH_LETTER: {
    field: 'id',
    message: {
      en: 'There is no such letter on paper that waits to be posted.',
      ko: '발송을 기다리는 그런 서면 통지가 없습니다.',
      id: 'Tidak ada surat kertas seperti itu yang menunggu dikirim.',
    },
  },
  ID_TAKEN: {
    field: 'id',
    message: {
      en: 'This id belongs to something else.',
      ko: '이미 다른 곳에 사용된 식별자입니다.',
      id: 'Pengenal ini sudah dipakai untuk hal lain.',
    },
    wayOut: { en: 'Make a new one.', ko: '새 식별자를 만드세요.', id: 'Buat yang baru.' },
  },
  UNKNOWN_LANGUAGE: {
    field: 'language',
    message: {
      en: 'Requesters are answered in en, ko or id.',
      ko: '답변 언어는 en, ko, id 중 하나입니다.',
      id: 'Pemohon dijawab dalam en, ko, atau id.',
    },
  },
} as const satisfies Record<string, RefusalWording>;
