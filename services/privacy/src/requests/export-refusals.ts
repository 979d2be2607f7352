// Why the queue is not given as a file, and the way out, in three languages.
import type { RefusalWording } from '@clounge/shared/caller';

export const exportWordings = {
  EXPORT_NOT_YOURS: {
    message: {
      en: 'Your role does not take the queue away as a file.',
      ko: '귀하의 역할로는 목록을 파일로 내려받을 수 없습니다.',
      id: 'Peran Anda tidak boleh mengunduh antrean sebagai berkas.',
    },
    wayOut: {
      en: 'Ask a handler or the person in charge of personal information.',
      ko: '처리 담당자나 개인정보 보호책임자에게 요청하세요.',
      id: 'Mintalah kepada petugas penanganan atau penanggung jawab data pribadi.',
    },
  },
  EXPORT_UNDER_WAY: {
    message: {
      en: 'An export is under way.',
      ko: '내려받기가 진행 중입니다.',
      id: 'Sebuah ekspor sedang berjalan.',
    },
    wayOut: { en: 'Try again when it has ended.', ko: '끝난 뒤 다시 시도하세요.', id: 'Coba lagi setelah selesai.' },
  },
  TOO_MANY_TO_EXPORT: {
    field: 'filter',
    message: {
      en: 'More than {most} requests fit this filter; a file has no more.',
      ko: '이 조건에 맞는 요청이 {most}건을 넘습니다. 파일에는 그 이상 담지 않습니다.',
      id: 'Lebih dari {most} permintaan cocok dengan saringan ini; satu berkas tidak memuat lebih.',
    },
    wayOut: { en: 'Narrow the filter.', ko: '조건을 좁히세요.', id: 'Persempit saringannya.' },
  },
  EXPORT_OF_WHAT: {
    field: 'filter',
    message: {
      en: 'A filter of the queue, an order and a reason are wanted.',
      ko: '목록의 조건, 순서, 사유가 필요합니다.',
      id: 'Diperlukan saringan antrean, urutan, dan alasan.',
    },
  },
} as const satisfies Record<string, RefusalWording>;
