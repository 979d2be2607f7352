// Letters of the operator to its own staff, in the reader's language. They carry a reference, a deadline and a link, never anybody's data.
import type { Language } from '@clounge/shared/caller';
import { conversationLetters } from './conversation-letters.ts';
import { requestLetters } from './request-letters.ts';
import { left, type Wording } from './wording.ts';
import { glassBroken } from './glass-letter.ts';
import { scannerSilent } from './scanner-letter.ts';

export const letterNames = [
  'conversation-answer-50',
  'conversation-answer-75',
  'conversation-answer-90',
  'conversation-answer-overdue',
  'conversation-close-50',
  'conversation-close-75',
  'conversation-close-90',
  'conversation-close-overdue',
  'destruction-waiting',
  'destruction-reminder-50',
  'destruction-reminder-75',
  'destruction-reminder-90',
  'destruction-overdue',
  'destruction-certified',
  'destruction-failed',
  'glass-broken',
  'hold-review',
  'hold-review-overdue',
  'request-reminder-50',
  'request-reminder-75',
  'request-reminder-90',
  'request-overdue',
  'passkey-registered',
  'passkey-revoked',
  'scanner-silent',
  'standing-ends',
  'trustees-overdue',
  'trustees-by-hand',
] as const;
export type LetterName = (typeof letterNames)[number];

/** What is put into a letter. */
export interface LetterFacts {
  /** Such as the reference of a destruction list. */
  reference: string;
  link: string;
  /** In words, with the time zone; null where there is none. */
  deadline: string | null;
}

export interface Letter {
  subject: string;
  text: string;
}

const reminder = (share: '50' | '75' | '90'): Record<Language, Wording> => ({
  en: {
    subject: (reference) => `Reminder: destruction list ${reference} waits for your decision`,
    body: (reference, by) =>
      `Destruction list ${reference} still waits for approval or return${by}. ${left[share].en} Nothing is destroyed without approval.`,
  },
  ko: {
    subject: (reference) => `알림: 파기 목록 ${reference} 결정 대기 중`,
    body: (reference, by) =>
      `파기 목록 ${reference}은(는) 아직 승인 또는 반려를 기다리고 있습니다${by}. ${left[share].ko} 승인 없이는 아무것도 파기되지 않습니다.`,
  },
  id: {
    subject: (reference) => `Pengingat: daftar pemusnahan ${reference} menunggu keputusan Anda`,
    body: (reference, by) =>
      `Daftar pemusnahan ${reference} masih menunggu persetujuan atau pengembalian${by}. ${left[share].id} Tidak ada yang dimusnahkan tanpa persetujuan.`,
  },
});

const wordings: Record<LetterName, Record<Language, Wording>> = {
  'destruction-waiting': {
    en: {
      subject: (reference) => `Destruction list ${reference} waits for your approval`,
      body: (reference, by) =>
        `Destruction list ${reference} was selected and waits for approval by the person in charge${by}. Please look at it, and approve or return it. Nothing is destroyed without approval.`,
    },
    ko: {
      subject: (reference) => `파기 목록 ${reference} 승인 대기`,
      body: (reference, by) =>
        `파기 목록 ${reference}이(가) 선정되어 개인정보 보호책임자의 승인을 기다리고 있습니다${by}. 내용을 확인한 뒤 승인하거나 반려해 주세요. 승인 없이는 아무것도 파기되지 않습니다.`,
    },
    id: {
      subject: (reference) => `Daftar pemusnahan ${reference} menunggu persetujuan Anda`,
      body: (reference, by) =>
        `Daftar pemusnahan ${reference} sudah dipilih dan menunggu persetujuan penanggung jawab${by}. Mohon periksa, lalu setujui atau kembalikan. Tidak ada yang dimusnahkan tanpa persetujuan.`,
    },
  },
  'destruction-reminder-50': reminder('50'),
  'destruction-reminder-75': reminder('75'),
  'destruction-reminder-90': reminder('90'),
  'destruction-overdue': {
    en: {
      subject: (reference) => `Overdue: destruction list ${reference}`,
      body: (reference, by) =>
        `Destruction list ${reference} should have been destroyed${by}. It is overdue under Art. 3(1) and still waits for the decision of the person in charge. Nothing is destroyed without approval.`,
    },
    ko: {
      subject: (reference) => `기한 경과: 파기 목록 ${reference}`,
      body: (reference, by) =>
        `파기 목록 ${reference}의 파기 기한이 지났습니다${by}. 처리방침 제3조 제1항의 기한을 넘겼으며, 아직 개인정보 보호책임자의 결정을 기다리고 있습니다. 승인 없이는 아무것도 파기되지 않습니다.`,
    },
    id: {
      subject: (reference) => `Terlambat: daftar pemusnahan ${reference}`,
      body: (reference, by) =>
        `Daftar pemusnahan ${reference} seharusnya sudah dimusnahkan${by}. Menurut Pasal 3(1) daftar ini terlambat dan masih menunggu keputusan penanggung jawab. Tidak ada yang dimusnahkan tanpa persetujuan.`,
    },
  },
  'destruction-certified': {
    en: {
      subject: (reference) => `Destruction list ${reference} was carried out`,
      body: (reference) => `Destruction list ${reference} was carried out, and its certificate is ready.`,
    },
    ko: {
      subject: (reference) => `파기 목록 ${reference} 처리 완료`,
      body: (reference) => `파기 목록 ${reference}의 파기가 완료되었고 파기 확인서가 준비되었습니다.`,
    },
    id: {
      subject: (reference) => `Daftar pemusnahan ${reference} sudah dilaksanakan`,
      body: (reference) => `Daftar pemusnahan ${reference} sudah dilaksanakan dan sertifikatnya tersedia.`,
    },
  },
  'destruction-failed': {
    en: {
      subject: (reference) => `Destruction list ${reference} has stopped`,
      body: (reference) =>
        `Destruction list ${reference} has stopped before it was finished. What was destroyed stays destroyed; the page says what happens next and who must act.`,
    },
    ko: {
      subject: (reference) => `파기 목록 ${reference} 처리 중단`,
      body: (reference) =>
        `파기 목록 ${reference}의 처리가 끝나기 전에 중단되었습니다. 이미 파기된 것은 그대로이며, 다음 단계와 담당자는 화면에서 확인할 수 있습니다.`,
    },
    id: {
      subject: (reference) => `Daftar pemusnahan ${reference} terhenti`,
      body: (reference) =>
        `Daftar pemusnahan ${reference} terhenti sebelum selesai. Yang sudah dimusnahkan tetap musnah; halamannya menjelaskan langkah berikut dan siapa yang harus bertindak.`,
    },
  },
  'glass-broken': glassBroken,
  'scanner-silent': scannerSilent,
  'hold-review': {
    en: {
      subject: (reference) => `Legal hold ${reference} must be looked at again`,
      body: (reference, by) =>
        `Legal hold ${reference} must be looked at again${by}. Please lift it, or set the next review with a reason. It goes on until somebody lifts it.`,
    },
    ko: {
      subject: (reference) => `법적 보존 조치 ${reference} 재검토 필요`,
      body: (reference, by) =>
        `법적 보존 조치 ${reference}을(를) 재검토해야 합니다${by}. 해제하거나 사유와 함께 다음 재검토일을 정해 주세요. 해제할 때까지 조치는 계속됩니다.`,
    },
    id: {
      subject: (reference) => `Penahanan hukum ${reference} perlu ditinjau lagi`,
      body: (reference, by) =>
        `Penahanan hukum ${reference} perlu ditinjau lagi${by}. Mohon cabut, atau tetapkan tinjauan berikutnya dengan alasan. Penahanan berlanjut sampai ada yang mencabutnya.`,
    },
  },
  'hold-review-overdue': {
    en: {
      subject: (reference) => `Overdue: the review of legal hold ${reference}`,
      body: (reference, by) =>
        `Legal hold ${reference} should have been looked at again${by}. It still keeps data from being destroyed. Please lift it, or set the next review with a reason.`,
    },
    ko: {
      subject: (reference) => `기한 경과: 법적 보존 조치 ${reference} 재검토`,
      body: (reference, by) =>
        `법적 보존 조치 ${reference}의 재검토 기한이 지났습니다${by}. 이 조치로 인해 데이터가 계속 파기되지 않고 있습니다. 해제하거나 사유와 함께 다음 재검토일을 정해 주세요.`,
    },
    id: {
      subject: (reference) => `Terlambat: tinjauan penahanan hukum ${reference}`,
      body: (reference, by) =>
        `Penahanan hukum ${reference} seharusnya sudah ditinjau lagi${by}. Penahanan ini masih mencegah pemusnahan data. Mohon cabut, atau tetapkan tinjauan berikutnya dengan alasan.`,
    },
  },
  ...conversationLetters,
  ...requestLetters,
  'passkey-registered': {
    en: {
      subject: (reference) => `Passkey ${reference} was registered for you`,
      body: (reference) =>
        `Passkey ${reference} was registered under your staff number and can sign your decisions. If it was not you, revoke it at once and tell who manages access rights.`,
    },
    ko: {
      subject: (reference) => `패스키 ${reference} 등록됨`,
      body: (reference) =>
        `귀하의 직원 번호로 패스키 ${reference}이(가) 등록되어 귀하의 결정에 서명할 수 있습니다. 본인이 등록하지 않았다면 즉시 해지하고 접근권한 관리자에게 알리세요.`,
    },
    id: {
      subject: (reference) => `Kunci sandi ${reference} didaftarkan untuk Anda`,
      body: (reference) =>
        `Kunci sandi ${reference} didaftarkan pada nomor petugas Anda dan dapat menandatangani keputusan Anda. Jika bukan Anda yang mendaftarkannya, segera cabut dan beri tahu pengelola hak akses.`,
    },
  },
  'passkey-revoked': {
    en: {
      subject: (reference) => `Passkey ${reference} was revoked`,
      body: (reference) =>
        `Passkey ${reference} of your staff number was revoked and signs no decision any more. If you did not expect this, tell who manages access rights.`,
    },
    ko: {
      subject: (reference) => `패스키 ${reference} 해지됨`,
      body: (reference) =>
        `귀하의 직원 번호의 패스키 ${reference}이(가) 해지되어 더 이상 결정에 서명할 수 없습니다. 예상하지 못한 일이라면 접근권한 관리자에게 알리세요.`,
    },
    id: {
      subject: (reference) => `Kunci sandi ${reference} dicabut`,
      body: (reference) =>
        `Kunci sandi ${reference} pada nomor petugas Anda dicabut dan tidak lagi menandatangani keputusan. Jika ini tidak Anda duga, beri tahu pengelola hak akses.`,
    },
  },
  'standing-ends': {
    en: {
      subject: (reference) => `Standing approval ${reference} ends`,
      body: (reference, by) =>
        `Standing approval ${reference} ends, and none follows it${by}. Please give the next one, or let it end: then what would be destroyed at once waits on an ordinary list.`,
    },
    ko: {
      subject: (reference) => `상시 승인 ${reference} 종료 예정`,
      body: (reference, by) =>
        `상시 승인 ${reference}이(가) 곧 끝나며 이어지는 승인이 없습니다${by}. 다음 승인을 하거나 그대로 두세요. 그대로 두면 즉시 파기할 기록은 일반 목록에서 기다립니다.`,
    },
    id: {
      subject: (reference) => `Persetujuan tetap ${reference} akan berakhir`,
      body: (reference, by) =>
        `Persetujuan tetap ${reference} akan berakhir dan belum ada lanjutannya${by}. Mohon berikan yang berikutnya, atau biarkan berakhir: yang seharusnya segera dimusnahkan akan menunggu di daftar biasa.`,
    },
  },
  'trustees-overdue': {
    en: {
      subject: (reference) => `Overdue: trustees have not confirmed (${reference})`,
      body: () =>
        'Trustees or recipients have not confirmed in time that they destroyed, corrected or stopped. The page shows which, and since when. Please follow them up.',
    },
    ko: {
      subject: (reference) => `기한 경과: 수탁자 미확인 (${reference})`,
      body: () =>
        '수탁자 또는 제공받은 자가 파기·정정·처리정지를 기한 안에 확인하지 않았습니다. 화면에서 대상과 경과 시간을 확인하고 조치해 주세요.',
    },
    id: {
      subject: (reference) => `Terlambat: penerima kuasa belum mengonfirmasi (${reference})`,
      body: () =>
        'Penerima kuasa atau penerima data belum mengonfirmasi tepat waktu bahwa mereka memusnahkan, memperbaiki, atau berhenti. Halamannya menunjukkan siapa dan sejak kapan. Mohon ditindaklanjuti.',
    },
  },
  'trustees-by-hand': {
    en: {
      subject: (reference) => `Trustees wait to be told by hand (${reference})`,
      body: () =>
        'Half of the time or more is gone for trustees who are told by hand. Please tell them, and confirm with what they send.',
    },
    ko: {
      subject: (reference) => `직접 알려야 할 수탁자가 있습니다 (${reference})`,
      body: () =>
        '직접 알려야 하는 수탁자의 기한이 절반 이상 지났습니다. 수탁자에게 알리고 받은 증빙으로 확인해 주세요.',
    },
    id: {
      subject: (reference) => `Penerima kuasa menunggu diberi tahu secara manual (${reference})`,
      body: () =>
        'Separuh waktu atau lebih sudah lewat untuk penerima kuasa yang diberi tahu secara manual. Mohon beri tahu mereka dan konfirmasikan dengan bukti yang mereka kirim.',
    },
  },
};

const deadlines: Record<Language, (deadline: string) => string> = {
  en: (deadline) => ` by ${deadline}`,
  ko: (deadline) => ` (기한: ${deadline})`,
  id: (deadline) => ` paling lambat ${deadline}`,
};

const closings: Record<Language, string> = {
  en: 'CLounge back office. You receive this letter because of your role; it holds no personal data.',
  ko: 'CLounge 백오피스. 맡으신 역할에 따라 보내 드리는 메일이며 개인정보를 담고 있지 않습니다.',
  id: 'Back office CLounge. Anda menerima surat ini karena peran Anda; surat ini tidak memuat data pribadi.',
};

export const isLetter = (name: string): name is LetterName => letterNames.some((known) => known === name);

/** A letter in a language. */
export function letterOf(name: LetterName, language: Language, facts: LetterFacts): Letter {
  const wording = wordings[name][language];
  const by = facts.deadline === null ? '' : deadlines[language](facts.deadline);
  return {
    subject: wording.subject(facts.reference),
    text: `${wording.body(facts.reference, by)}\n\n${facts.link}\n\n-- \n${closings[language]}\n`,
  };
}
