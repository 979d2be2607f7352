// Why a company could not be ended, in the languages of the house. No sentence holds a personal value.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type TerminationFault = 'NOT_FOUND' | 'ENDS_IN_FUTURE' | 'WINDOW_OVER' | 'ALREADY_ENDED';

interface Words {
  message: string;
  wayOut: string;
}

const words: Record<TerminationFault, Record<Language, Words>> = {
  NOT_FOUND: {
    en: { message: 'You reach no such organization.', wayOut: 'Look it up again in the list of organizations.' },
    ko: { message: '접근할 수 있는 해당 조직이 없습니다.', wayOut: '조직 목록에서 다시 찾아 주세요.' },
    id: {
      message: 'Tidak ada organisasi seperti itu dalam jangkauan Anda.',
      wayOut: 'Cari lagi di daftar organisasi.',
    },
  },
  ENDS_IN_FUTURE: {
    en: {
      message: 'The end cannot lie in the future.',
      wayOut: 'Enter it when it has come, or give a time that has passed.',
    },
    ko: {
      message: '종료 시각은 미래일 수 없습니다.',
      wayOut: '그 시각이 된 후에 입력하거나, 지난 시각을 입력해 주세요.',
    },
    id: {
      message: 'Waktu berakhir tidak dapat terletak di masa depan.',
      wayOut: 'Masukkan saat waktunya tiba, atau berikan waktu yang sudah lewat.',
    },
  },
  WINDOW_OVER: {
    en: {
      message: 'The end lies so far back that the company could not be recovered any more.',
      wayOut: 'Give a time whose recovery window still runs (Art. 3(1)).',
    },
    ko: {
      message: '종료 시각이 너무 오래되어 회사를 더 이상 복구할 수 없게 됩니다.',
      wayOut: '복구 가능 기간이 남아 있는 시각을 입력해 주세요 (제3조 제1항).',
    },
    id: {
      message: 'Waktu berakhir terlalu lampau sehingga perusahaan tidak dapat dipulihkan lagi.',
      wayOut: 'Berikan waktu yang masa pemulihannya masih berjalan (Pasal 3(1)).',
    },
  },
  ALREADY_ENDED: {
    en: {
      message: 'This company has ended already.',
      wayOut: 'Its page shows when, and until when it can be recovered.',
    },
    ko: { message: '이 회사는 이미 종료되었습니다.', wayOut: '조직 화면에서 종료 시각과 복구 기한을 볼 수 있습니다.' },
    id: {
      message: 'Perusahaan ini sudah berakhir.',
      wayOut: 'Halamannya menunjukkan kapan, dan sampai kapan dapat dipulihkan.',
    },
  },
};

const fields: Record<TerminationFault, string> = {
  NOT_FOUND: 'organizationId',
  ENDS_IN_FUTURE: 'endedAt',
  WINDOW_OVER: 'endedAt',
  ALREADY_ENDED: 'organizationId',
};

/** The refusal of a fault, with the field it lies in and the way out. */
export const terminationRefusal = (code: TerminationFault, language: Language): Refusal => ({
  code,
  field: fields[code],
  ...words[code][language],
});
