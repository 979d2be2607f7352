// The words of a reminder about a mark that is missing, in each language. Names a day and nothing else; blames nobody.
import type { Language } from '@clounge/shared/caller';

export interface ReminderLetter {
  language: Language;
  subject: string;
  text: string;
}

export type Missing = 'NO_MARK' | 'MISSING_OUT';

const words: Readonly<Record<Language, { subject: string; what: Record<Missing, string>; todo: string }>> = {
  en: {
    subject: 'A mark of your attendance is missing: {day}',
    what: {
      NO_MARK: 'On {day} no attendance was marked for you.',
      MISSING_OUT: 'On {day} going to work was marked, and leaving was not.',
    },
    todo: 'If you worked, open your attendance page and ask for the mark; your manager confirms it. If you did not, there is nothing to do.',
  },
  ko: {
    subject: '출퇴근 기록이 없습니다: {day}',
    what: {
      NO_MARK: '{day}에 출퇴근 기록이 없습니다.',
      MISSING_OUT: '{day}에 출근 기록은 있으나 퇴근 기록이 없습니다.',
    },
    todo: '근무하셨다면 출퇴근 페이지에서 기록을 요청하세요. 관리자가 확인합니다. 근무하지 않으셨다면 조치할 필요가 없습니다.',
  },
  id: {
    subject: 'Tanda kehadiran Anda belum ada: {day}',
    what: {
      NO_MARK: 'Pada {day} tidak ada tanda kehadiran Anda.',
      MISSING_OUT: 'Pada {day} ada tanda datang, tetapi tidak ada tanda pulang.',
    },
    todo: 'Jika Anda bekerja, buka halaman kehadiran Anda dan mintalah tandanya; pengelola akan mengonfirmasi. Jika tidak, tidak ada yang perlu dilakukan.',
  },
};

/** The letter about a day (`yyyy-mm-dd`), in all languages; the person's own is sent. */
export const reminderOf = (day: string, missing: Missing): ReminderLetter[] =>
  (['en', 'ko', 'id'] as const).map((language) => {
    const { subject, what, todo } = words[language];
    const filled = (sentence: string) => sentence.replaceAll('{day}', day);
    return { language, subject: filled(subject), text: `${filled(what[missing])}\n\n${filled(todo)}\n` };
  });
