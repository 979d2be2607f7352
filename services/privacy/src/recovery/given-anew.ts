// What a recovery does not bring back, so that the answer and the screen say the same: it is given again, by the person.
import type { Language } from '@clounge/shared/caller';

export type GivenAnew = 'GOOGLE_LINK' | 'MARKETING_CONSENT';

/** As an answer carries it. */
export interface AfterRecovery {
  givenAnew: GivenAnew[];
  notice: string;
}

const notice: Record<Language, string> = {
  en: 'Everything is as before, except links with Google Workspace and consent to marketing: both ended and must be given again.',
  ko: 'Google Workspace 연결과 마케팅 수신 동의를 제외하고 모두 이전과 같습니다. 두 가지는 종료되었으므로 다시 받아야 합니다.',
  id: 'Semuanya seperti semula, kecuali tautan Google Workspace dan persetujuan pemasaran: keduanya berakhir dan harus diberikan lagi.',
};

/** What is said with every recovery. */
export const afterRecovery = (language: Language): AfterRecovery => ({
  givenAnew: ['GOOGLE_LINK', 'MARKETING_CONSENT'],
  notice: notice[language],
});
