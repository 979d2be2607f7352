// Why a standing approval is not given, or does not carry a destruction at once, and the way out. Never says anything about a person.
import type { Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

type Sentence = Record<Language, string>;

/** What is not destroyed at once is not lost: the way out of every run that is refused. */
const ordinaryList: Sentence = {
  en: 'It is due, and stands on the ordinary list, where the person in charge decides.',
  ko: '파기 대상이며 일반 목록에 올랐습니다. 책임자가 그 목록에서 결정합니다.',
  id: 'Data itu jatuh tempo dan masuk daftar biasa; penanggung jawab memutuskannya di sana.',
};
const giveOne: Sentence = {
  en: 'The person in charge, or a deputy, gives one under Standing approvals.',
  ko: '책임자 또는 대리인이 “상시 승인” 화면에서 승인할 수 있습니다.',
  id: 'Penanggung jawab atau wakilnya memberikannya di halaman Persetujuan tetap.',
};

const wordings = {
  NOT_FOUND: {
    field: 'id',
    message: {
      en: 'There is no such standing approval.',
      ko: '그런 상시 승인이 없습니다.',
      id: 'Tidak ada persetujuan tetap seperti itu.',
    },
  },
  NOT_ELIGIBLE: {
    field: 'recordClass',
    message: {
      en: 'The policy does not let this record class be destroyed at once.',
      ko: '처리방침상 이 기록 종류는 즉시 파기할 수 없습니다.',
      id: 'Kebijakan tidak mengizinkan kelas catatan ini dimusnahkan dengan segera.',
    },
    wayOut: {
      en: 'It comes onto an ordinary list when it is due.',
      ko: '파기 시점이 되면 일반 목록에 오릅니다.',
      id: 'Kelas ini masuk daftar biasa saat jatuh tempo.',
    },
  },
  STANDING_ALREADY: {
    field: 'validFrom',
    message: {
      en: 'Standing approval {number} is for the same class and covers some of these days.',
      ko: '상시 승인 {number}이(가) 같은 기록 종류에 대하여 이 기간의 일부를 이미 포함합니다.',
      id: 'Persetujuan tetap {number} untuk kelas yang sama mencakup sebagian hari ini.',
    },
    wayOut: {
      en: 'Begin on the day after its last one, or withdraw it first.',
      ko: '그 마지막 날의 다음 날부터 시작하거나 먼저 철회하세요.',
      id: 'Mulailah sehari setelah hari terakhirnya, atau tarik dahulu.',
    },
  },
  OUTLIVES_APPOINTMENT: {
    field: 'validUntil',
    message: {
      en: 'Your own appointment ends before: its last full day is {until}.',
      ko: '귀하의 지정·위임이 먼저 끝납니다: 온전한 마지막 날은 {until}입니다.',
      id: 'Penunjukan Anda sendiri berakhir lebih dahulu: hari penuh terakhirnya {until}.',
    },
    wayOut: {
      en: 'Choose a day up to then, or leave it to the person in charge.',
      ko: '그 날까지로 정하거나 책임자에게 맡기세요.',
      id: 'Pilih hari sampai saat itu, atau serahkan kepada penanggung jawab.',
    },
  },
  NOT_IN_FORCE: {
    field: 'id',
    message: {
      en: 'This standing approval is over already.',
      ko: '이 상시 승인은 이미 끝났습니다.',
      id: 'Persetujuan tetap ini sudah berakhir.',
    },
    wayOut: {
      en: 'Its history shows when, and by whom.',
      ko: '이력에서 언제 누가 끝냈는지 볼 수 있습니다.',
      id: 'Riwayatnya menunjukkan kapan dan oleh siapa.',
    },
  },
  STANDING_NOT_GIVEN: {
    field: 'recordClass',
    message: {
      en: 'No standing approval is in force for this record class.',
      ko: '이 기록 종류에 대하여 유효한 상시 승인이 없습니다.',
      id: 'Tidak ada persetujuan tetap yang berlaku untuk kelas catatan ini.',
    },
    wayOut: giveOne,
  },
  STANDING_ENDED: {
    field: 'recordClass',
    message: {
      en: 'Standing approval {number} ended on {until}.',
      ko: '상시 승인 {number}이(가) {until}에 끝났습니다.',
      id: 'Persetujuan tetap {number} berakhir pada {until}.',
    },
    wayOut: giveOne,
  },
  STANDING_WITHDRAWN: {
    field: 'recordClass',
    message: {
      en: 'Standing approval {number} was withdrawn.',
      ko: '상시 승인 {number}이(가) 철회되었습니다.',
      id: 'Persetujuan tetap {number} telah ditarik.',
    },
    wayOut: giveOne,
  },
  GIVER_NOT_IN_OFFICE: {
    field: 'recordClass',
    message: {
      en: 'Whoever gave standing approval {number} is not in office any more.',
      ko: '상시 승인 {number}을(를) 한 사람의 지정·위임이 더 이상 유효하지 않습니다.',
      id: 'Pemberi persetujuan tetap {number} tidak lagi menjabat.',
    },
    wayOut: giveOne,
  },
  OVER_LIMIT: {
    field: 'subjectIds',
    message: {
      en: 'This is more than standing approval {number} allows at once: {people} people and {records} records.',
      ko: '상시 승인 {number}의 1회 한도를 넘습니다: {people}명, 기록 {records}건.',
      id: 'Ini lebih dari yang diizinkan persetujuan tetap {number} sekali jalan: {people} orang dan {records} catatan.',
    },
    wayOut: ordinaryList,
  },
  OWN_OCCASION: {
    field: 'recordedBy',
    message: {
      en: 'Whoever recorded the occasion also gave standing approval {number}: nobody approves what they selected themselves.',
      ko: '사유를 기록한 사람이 상시 승인 {number}을(를) 한 사람과 같습니다: 자신이 선정한 것은 승인할 수 없습니다.',
      id: 'Pencatat kejadian juga memberi persetujuan tetap {number}: tidak seorang pun menyetujui yang dipilihnya sendiri.',
    },
    wayOut: ordinaryList,
  },
  NOTHING_HELD: {
    field: 'subjectIds',
    message: {
      en: 'Nothing of this class is held of this person.',
      ko: '이 사람에 대해 보유한 이 종류의 기록이 없습니다.',
      id: 'Tidak ada catatan kelas ini yang disimpan tentang orang ini.',
    },
  },
  NOT_DUE: {
    field: 'subjectIds',
    message: {
      en: 'This person’s records of the class are not due: their purpose lasts, or a rule keeps them.',
      ko: '이 사람의 해당 기록은 아직 파기 대상이 아닙니다: 목적이 계속되거나 규칙에 따라 보존됩니다.',
      id: 'Catatan kelas ini dari orang tersebut belum jatuh tempo: tujuannya masih berlaku atau suatu aturan menyimpannya.',
    },
    wayOut: {
      en: 'They come onto a list by themselves when they are due.',
      ko: '파기 시점이 되면 자동으로 목록에 오릅니다.',
      id: 'Catatan itu masuk daftar dengan sendirinya saat jatuh tempo.',
    },
  },
  ON_HOLD: {
    field: 'subjectIds',
    message: {
      en: 'A legal hold keeps this person’s records.',
      ko: '법적 보존 조치로 이 사람의 기록을 보존합니다.',
      id: 'Penahanan hukum menahan catatan orang ini.',
    },
    wayOut: {
      en: 'When the hold is lifted they come onto a list by themselves.',
      ko: '조치가 해제되면 자동으로 목록에 오릅니다.',
      id: 'Setelah penahanan dicabut, catatan itu masuk daftar dengan sendirinya.',
    },
  },
  ON_A_LIST: {
    field: 'subjectIds',
    message: {
      en: 'These records of this person stand on a list already.',
      ko: '이 사람의 해당 기록은 이미 목록에 올라 있습니다.',
      id: 'Catatan orang ini sudah ada di suatu daftar.',
    },
    wayOut: {
      en: 'They go with that list; nothing needs to be done.',
      ko: '그 목록과 함께 처리되므로 할 일이 없습니다.',
      id: 'Catatan itu mengikuti daftar tersebut; tidak ada yang perlu dilakukan.',
    },
  },
} satisfies Record<string, { message: Sentence; wayOut?: Sentence; field: string }>;

export type StandingRefusalCode = keyof typeof wordings;
export type Blanks = Readonly<Record<string, string | number>>;

/** The refusal of this code, with its blanks filled. */
export function standingRefusal(code: StandingRefusalCode, language: Language, blanks: Blanks = {}): Refusal {
  const wording: { message: Sentence; wayOut?: Sentence; field: string } = wordings[code];
  const message = wording.message[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    String(blanks[name] ?? '–'),
  );
  return { code, field: wording.field, message, wayOut: wording.wayOut?.[language] ?? null };
}

const badInputs = {
  validFrom: {
    en: 'It begins today or on a later day, within a year.',
    ko: '시작일은 오늘부터 1년 이내여야 합니다.',
    id: 'Persetujuan dimulai hari ini atau sesudahnya, dalam satu tahun.',
  },
  validUntil: {
    en: 'It ends on its first day or later, and is valid for a year at most: until {latest}.',
    ko: '종료일은 시작일 이후여야 하며 최대 1년입니다: {latest}까지.',
    id: 'Persetujuan berakhir pada hari pertama atau sesudahnya, dan berlaku paling lama setahun: sampai {latest}.',
  },
  largestPeople: {
    en: 'Small: from 1 to {most} people a run.',
    ko: '소규모: 1회 1명 이상 {most}명 이하.',
    id: 'Kecil: 1 sampai {most} orang sekali jalan.',
  },
  largestRecords: {
    en: 'Small: from 1 to {most} records a run.',
    ko: '소규모: 1회 기록 1건 이상 {most}건 이하.',
    id: 'Kecil: 1 sampai {most} catatan sekali jalan.',
  },
} satisfies Record<string, Sentence>;

/** BAD_USER_INPUT on a field. */
export const badStandingInput = (field: keyof typeof badInputs, language: Language, blanks: Blanks = {}): Refusal => ({
  code: 'BAD_USER_INPUT',
  field,
  message: badInputs[field][language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(blanks[name] ?? '–')),
});
