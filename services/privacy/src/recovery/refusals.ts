// Why somebody is not restored, or cannot give that up, in the languages of the house. No sentence holds a personal value.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

export type RecoveryFault =
  | 'NOT_FOUND'
  | 'NOT_WITHDRAWN'
  | 'WINDOW_OVER'
  | 'DESTRUCTION_BEGAN'
  | 'RECOVERY_WAIVED'
  | 'RECOVERY_UNDER_WAY'
  | 'ORGANIZATION_ENDED'
  | 'ORGANIZATION_NOT_ENDED';

type Words = Record<Language, string>;

const sentences: Record<RecoveryFault, Words> = {
  NOT_FOUND: {
    en: 'No membership of this person is held.',
    ko: '이 사람의 회원 정보가 없습니다.',
    id: 'Tidak ada keanggotaan orang ini yang disimpan.',
  },
  NOT_WITHDRAWN: {
    en: 'This person did not withdraw.',
    ko: '이 사람은 탈퇴하지 않았습니다.',
    id: 'Orang ini tidak mengundurkan diri.',
  },
  WINDOW_OVER: {
    en: 'The recovery window is over since {until}.',
    ko: '복구 가능 기간이 {until}에 끝났습니다.',
    id: 'Masa pemulihan telah berakhir sejak {until}.',
  },
  DESTRUCTION_BEGAN: {
    en: 'The destruction of this person’s data was approved or has begun; from there it goes only forward.',
    ko: '이 사람의 정보 파기가 승인되었거나 시작되었습니다. 되돌릴 수 없습니다.',
    id: 'Pemusnahan data orang ini telah disetujui atau dimulai; dari situ hanya bisa maju.',
  },
  RECOVERY_WAIVED: {
    en: 'This person gave up being restored on {until}.',
    ko: '이 사람은 {until}에 복구를 포기했습니다.',
    id: 'Orang ini melepaskan pemulihan pada {until}.',
  },
  RECOVERY_UNDER_WAY: {
    en: 'A recovery of this person is under way.',
    ko: '이 사람의 복구가 진행 중입니다.',
    id: 'Pemulihan orang ini sedang berlangsung.',
  },
  ORGANIZATION_ENDED: {
    en: 'The company of this member ended; it comes back as one.',
    ko: '이 회원의 회사가 종료되었습니다. 회사 단위로만 복구됩니다.',
    id: 'Perusahaan anggota ini telah berakhir; perusahaan dipulihkan sebagai satu kesatuan.',
  },
  ORGANIZATION_NOT_ENDED: {
    en: 'This company has not ended, or has come back already.',
    ko: '이 회사는 종료되지 않았거나 이미 복구되었습니다.',
    id: 'Perusahaan ini belum berakhir, atau sudah dipulihkan.',
  },
};

const newMembership: Words = {
  en: 'The person can become a member anew.',
  ko: '새로 회원 가입할 수 있습니다.',
  id: 'Orang itu dapat menjadi anggota lagi.',
};

const newCustomer: Words = {
  en: 'The company can become a customer anew.',
  ko: '회사가 새로 고객이 될 수 있습니다.',
  id: 'Perusahaan itu dapat menjadi pelanggan lagi.',
};

const waysOut: Partial<Record<RecoveryFault, Words>> = {
  WINDOW_OVER: newMembership,
  DESTRUCTION_BEGAN: newMembership,
  RECOVERY_WAIVED: newMembership,
  RECOVERY_UNDER_WAY: {
    en: 'Look at the person again in a moment.',
    ko: '잠시 후 다시 확인해 주세요.',
    id: 'Lihat orang itu lagi sebentar lagi.',
  },
  ORGANIZATION_ENDED: {
    en: 'Recover the company, on its page.',
    ko: '조직 화면에서 회사를 복구하세요.',
    id: 'Pulihkan perusahaannya, di halamannya.',
  },
};

/** The refusal of a fault about a person. `until`: the instant that the sentence names, in words. */
export const recoveryRefusal = (code: RecoveryFault, language: Language, until = ''): Refusal => ({
  code,
  field: 'personId',
  message: sentences[code][language].replace('{until}', until),
  wayOut: waysOut[code]?.[language] ?? null,
});

/** The same about a company. */
export const companyRefusal = (
  code: 'ORGANIZATION_NOT_ENDED' | 'WINDOW_OVER' | 'DESTRUCTION_BEGAN',
  language: Language,
  until = '',
): Refusal => ({
  ...recoveryRefusal(code, language, until),
  field: 'organizationId',
  wayOut: code === 'ORGANIZATION_NOT_ENDED' ? null : newCustomer[language],
});
