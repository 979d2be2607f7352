// The letter to a trustee: what to do, until when, and the link to confirm by. It carries counts and references, never anybody's data.
import type { Language } from '@clounge/shared/caller';
import type { TaskKind } from './task.entity.ts';

export interface LetterFacts {
  kind: TaskKind;
  reference: string;
  operator: string;
  /** Titles of the record classes, in the language. */
  classes: readonly string[];
  people: number;
  days: number;
  /** In words, with the time zone. */
  dueBy: string;
  link: string;
  /** 0 for the first letter, else the share of the time that is gone, in percent. */
  reminder: number;
}

const asked: Record<TaskKind, Record<Language, string>> = {
  DESTRUCTION: {
    en: 'We have destroyed the following personal data. Please destroy what you hold of it as well, copies included',
    ko: '당사는 아래의 개인정보를 파기하였습니다. 귀사가 보유한 해당 정보도 사본을 포함하여 파기해 주시기 바랍니다',
    id: 'Kami telah memusnahkan data pribadi berikut. Mohon musnahkan juga yang Anda simpan, termasuk salinannya',
  },
  CORRECTION: {
    en: 'We have corrected the following personal data. Please correct what you hold of it as well',
    ko: '당사는 아래의 개인정보를 정정하였습니다. 귀사가 보유한 해당 정보도 정정해 주시기 바랍니다',
    id: 'Kami telah memperbaiki data pribadi berikut. Mohon perbaiki juga yang Anda simpan',
  },
  STOP: {
    en: 'The processing of the following personal data was stopped. Please stop processing what you hold of it as well',
    ko: '아래 개인정보의 처리가 정지되었습니다. 귀사가 보유한 해당 정보의 처리도 정지해 주시기 바랍니다',
    id: 'Pemrosesan data pribadi berikut dihentikan. Mohon hentikan juga pemrosesan yang Anda simpan',
  },
};

const subjects: Record<TaskKind, Record<Language, string>> = {
  DESTRUCTION: { en: 'Destruction to confirm', ko: '파기 확인 요청', id: 'Pemusnahan perlu dikonfirmasi' },
  CORRECTION: { en: 'Correction to confirm', ko: '정정 확인 요청', id: 'Perbaikan perlu dikonfirmasi' },
  STOP: { en: 'Stop to confirm', ko: '처리정지 확인 요청', id: 'Penghentian perlu dikonfirmasi' },
};

const reminded: Record<Language, (share: number) => string> = {
  en: (share) => (share >= 100 ? 'Overdue: ' : 'Reminder: '),
  ko: (share) => (share >= 100 ? '기한 경과: ' : '알림: '),
  id: (share) => (share >= 100 ? 'Terlambat: ' : 'Pengingat: '),
};

/** Subject and text of the letter in a language. */
export function trusteeLetter(facts: LetterFacts, language: Language): { subject: string; text: string } {
  const { kind, reference, operator, people, days, dueBy, link, reminder } = facts;
  const classes = facts.classes.join(', ');
  const count = {
    en: [people > 0 ? `people: ${people}` : '', days > 0 ? `days: ${days}` : ''],
    ko: [people > 0 ? `${people}명` : '', days > 0 ? `${days}일분` : ''],
    id: [people > 0 ? `orang: ${people}` : '', days > 0 ? `hari: ${days}` : ''],
  }[language]
    .filter((part) => part !== '')
    .join(', ');
  const body = {
    en: `${asked[kind].en}, by ${dueBy}: ${classes} (${count}).\n\nThe link shows whom it is about, by the ids that you were given with the data, and lets you confirm. It works once:`,
    ko: `${asked[kind].ko} (기한: ${dueBy}): ${classes} (${count}).\n\n아래 링크에서 데이터와 함께 전달된 식별자로 대상자를 확인하고 처리 완료를 확인해 주세요. 링크는 한 번만 사용할 수 있습니다:`,
    id: `${asked[kind].id}, paling lambat ${dueBy}: ${classes} (${count}).\n\nTautan ini menunjukkan siapa yang dimaksud, dengan pengenal yang Anda terima bersama datanya, dan dipakai untuk mengonfirmasi. Tautan berlaku satu kali:`,
  }[language];
  const closing = {
    en: `${operator}, privacy policy Art. 5. Reference ${reference}. This letter holds no personal data.`,
    ko: `${operator}, 개인정보 처리방침 제5조. 참조 번호 ${reference}. 이 메일에는 개인정보가 없습니다.`,
    id: `${operator}, kebijakan privasi Pasal 5. Rujukan ${reference}. Surat ini tidak memuat data pribadi.`,
  }[language];
  const prefix = reminder > 0 ? reminded[language](reminder) : '';
  return {
    subject: `${prefix}${subjects[kind][language]} – ${reference}`,
    text: `${body}\n\n${link}\n\n-- \n${closing}\n`,
  };
}
