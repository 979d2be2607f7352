// Why a hold cannot be placed, looked at again or lifted, and the way out. Never says anything about a person.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

type Sentence = Record<Language, string>;

const wordings = {
  NOT_FOUND: {
    field: 'id',
    message: { en: 'There is no such hold.', ko: '그런 보존 조치가 없습니다.', id: 'Tidak ada penahanan seperti itu.' },
  },
  NOTHING_HELD: {
    field: 'subjectIds',
    message: {
      en: 'Nothing is held of at least one of these people, so there is nothing to keep.',
      ko: '이 중 한 명 이상에 대해 보유한 정보가 없어 보존할 것이 없습니다.',
      id: 'Tidak ada data yang disimpan tentang setidaknya satu orang ini, jadi tidak ada yang ditahan.',
    },
    wayOut: {
      en: 'Check the ids; leave out whom nothing is held of.',
      ko: '식별자를 확인하고, 보유 정보가 없는 사람은 제외하세요.',
      id: 'Periksa pengenalnya; keluarkan orang yang datanya tidak disimpan.',
    },
  },
  ALREADY_CONDEMNED: {
    field: 'subjectIds',
    message: {
      en: 'The hold came too late: the destruction took effect on {at}, and it only goes forward.',
      ko: '보존 조치가 늦었습니다: 파기가 {at}에 효력이 발생했으며 되돌릴 수 없습니다.',
      id: 'Penahanan terlambat: pemusnahan berlaku pada {at} dan hanya bisa maju.',
    },
    wayOut: {
      en: 'The refused hold stays recorded; the certificate of the list says what was destroyed.',
      ko: '거부된 보존 조치는 기록으로 남으며, 파기 내역은 목록의 인증서에서 확인할 수 있습니다.',
      id: 'Penahanan yang ditolak tetap tercatat; sertifikat daftarnya menyatakan apa yang dimusnahkan.',
    },
  },
  HELD_ALREADY: {
    field: 'caseRef',
    message: {
      en: 'Hold {number} of this case keeps the very same already.',
      ko: '이 사건의 보존 조치 {number}이(가) 이미 같은 대상을 보존하고 있습니다.',
      id: 'Penahanan {number} dari kasus ini sudah menahan hal yang sama.',
    },
    wayOut: {
      en: 'Set a new review date on it instead.',
      ko: '대신 그 조치의 재검토일을 변경하세요.',
      id: 'Tetapkan tanggal tinjauan baru padanya.',
    },
  },
  NOT_IN_FORCE: {
    field: 'id',
    message: {
      en: 'This hold is not in force any more.',
      ko: '이 보존 조치는 더 이상 유효하지 않습니다.',
      id: 'Penahanan ini tidak berlaku lagi.',
    },
    wayOut: {
      en: 'Its page shows who lifted or refused it, and when.',
      ko: '화면에서 누가 언제 해제했거나 거부되었는지 볼 수 있습니다.',
      id: 'Halamannya menunjukkan siapa yang mencabut atau menolaknya, dan kapan.',
    },
  },
  VAULT_SILENT: {
    field: null,
    message: {
      en: 'The hold is decided and written, but the vault does not answer yet.',
      ko: '보존 조치는 결정되어 기록되었지만 금고가 아직 응답하지 않습니다.',
      id: 'Penahanan sudah diputuskan dan ditulis, tetapi brankas belum menjawab.',
    },
    wayOut: {
      en: 'It takes effect by itself as soon as the vault answers; its page shows when.',
      ko: '금고가 응답하는 즉시 자동으로 효력이 발생하며, 화면에서 확인할 수 있습니다.',
      id: 'Penahanan berlaku sendiri begitu brankas menjawab; halamannya menunjukkan kapan.',
    },
  },
} satisfies Record<string, { message: Sentence; wayOut?: Sentence; field: string | null }>;

export type HoldRefusalCode = keyof typeof wordings;

/** The refusal of this code, with its blanks filled. */
export function holdRefusal(
  code: HoldRefusalCode,
  language: Language,
  blanks: Readonly<Record<string, string>> = {},
): Refusal {
  const wording: { message: Sentence; wayOut?: Sentence; field: string | null } = wordings[code];
  const message = wording.message[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => blanks[name] ?? '–');
  return { code, field: wording.field, message, wayOut: wording.wayOut?.[language] ?? null };
}

const badInputs = {
  caseRef: {
    en: 'A case reference is wanted: letters, digits, dashes, 60 characters at most.',
    ko: '사건 번호가 필요합니다: 영문, 숫자, 붙임표로 60자 이내.',
    id: 'Diperlukan rujukan kasus: huruf, angka, tanda hubung, paling banyak 60 karakter.',
  },
  law: {
    en: 'The law or order that the hold rests on is wanted, in 3 to 200 characters.',
    ko: '보존 조치의 근거가 되는 법령 또는 명령을 3자 이상 200자 이하로 적어야 합니다.',
    id: 'Diperlukan undang-undang atau perintah yang mendasari penahanan, 3 sampai 200 karakter.',
  },
  reviewOn: {
    en: 'A hold is looked at again on a day after today, within a year.',
    ko: '재검토일은 내일부터 1년 이내여야 합니다.',
    id: 'Penahanan ditinjau lagi pada hari setelah hari ini, dalam satu tahun.',
  },
  recordClass: {
    en: 'The policy has no such record class, or nothing of it is ever stored.',
    ko: '처리방침에 그런 기록 종류가 없거나 저장되지 않습니다.',
    id: 'Kebijakan tidak memiliki kelas catatan seperti itu, atau tidak pernah disimpan.',
  },
  subjectIds: {
    en: 'A hold on a person names one, a case up to 200 different people, a class nobody.',
    ko: '사람에 대한 조치는 한 명, 사건은 서로 다른 200명 이하, 기록 종류는 사람 없이 지정합니다.',
    id: 'Penahanan orang menyebut satu orang, kasus paling banyak 200 orang yang berbeda, kelas tanpa orang.',
  },
} satisfies Record<string, Sentence>;

/** BAD_USER_INPUT on a field. */
export const badHoldInput = (field: keyof typeof badInputs, language: Language): Refusal => ({
  code: 'BAD_USER_INPUT',
  field,
  message: badInputs[field][language],
});
