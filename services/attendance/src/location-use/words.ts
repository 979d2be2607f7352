// What becomes of records of location use after a withdrawal, in the reader's language. Never says anything about a place.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { LocationUseFate } from './telling.ts';

const fates: Record<LocationUseFate, Record<Language, string>> = {
  NOTHING_HELD: {
    en: 'No record of location use is held of this person.',
    ko: '이 사람의 위치정보 이용 기록이 없습니다.',
    id: 'Tidak ada catatan penggunaan lokasi tentang orang ini.',
  },
  AT_ONCE: {
    en: 'The records of location use are being destroyed now; the certificate says when it is done.',
    ko: '위치정보 이용 기록을 지금 파기합니다. 완료되면 인증서에서 확인할 수 있습니다.',
    id: 'Catatan penggunaan lokasi sedang dimusnahkan; sertifikatnya menyatakan kapan selesai.',
  },
  ON_A_LIST: {
    en: 'The records of location use stand on a destruction list, and wait for the person in charge.',
    ko: '위치정보 이용 기록이 파기 목록에 올라 책임자의 결정을 기다립니다.',
    id: 'Catatan penggunaan lokasi ada di daftar pemusnahan dan menunggu penanggung jawab.',
  },
  HELD: {
    en: 'A legal hold keeps the records of location use; when it is lifted they come onto a list.',
    ko: '법적 보존 조치로 위치정보 이용 기록을 보존하며, 해제되면 목록에 오릅니다.',
    id: 'Penahanan hukum menahan catatan penggunaan lokasi; setelah dicabut, catatan itu masuk daftar.',
  },
  LATER: {
    en: 'The withdrawal is recorded. The destruction begins as soon as the privacy part answers.',
    ko: '철회가 기록되었습니다. 개인정보 파트가 응답하는 대로 파기를 시작합니다.',
    id: 'Penarikan tercatat. Pemusnahan dimulai begitu bagian privasi menjawab.',
  },
};

export const fateInWords = (fate: LocationUseFate, language: Language): string => fates[fate][language];

export const outOfReach = (language: Language): Refusal => ({
  code: 'NOT_FOUND',
  field: 'personId',
  message: {
    en: 'There is no such person in your reach.',
    ko: '귀하의 권한 범위에 그런 사람이 없습니다.',
    id: 'Tidak ada orang seperti itu dalam jangkauan Anda.',
  }[language],
  wayOut: {
    en: 'A person withdraws for themselves; for others the attendance manager does, or the person in charge.',
    ko: '본인은 스스로 철회할 수 있으며, 다른 사람의 경우 근태 담당자 또는 책임자가 기록합니다.',
    id: 'Orang menarik persetujuannya sendiri; untuk orang lain dilakukan pengelola kehadiran atau penanggung jawab.',
  }[language],
});
