// What a member can give to us at Google, step by step: which scopes, what Google calls them, and the words that are consented to. Art. 1(3). Asks for no
// scope that no portlet needs.
import type { Language } from '@clounge/shared/caller';
import type { Tier } from './google-link.entity.ts';

export type ScopeClass = 'NON_SENSITIVE' | 'SENSITIVE' | 'RESTRICTED';

/** What the operator decided to offer. */
export interface Offer {
  tiers: readonly Tier[];
  /** Search over all of a member's files, which Google calls restricted; else only files that were opened with us. */
  wholeDrive: boolean;
}

export const wordingVersion = 'google-1';

const base = 'https://www.googleapis.com/auth/';
/** Who somebody is at Google: every link has it. */
const signIn = ['openid', 'email', 'profile'] as const;

/**
 * Exactly the scopes of a tier. Their classes: https://developers.google.com/identity/protocols/oauth2/scopes and
 * https://support.google.com/cloud/answer/9110914 (restricted: Gmail, and Drive beyond `drive.file`).
 */
export function scopesOf(
  tier: Tier,
  { wholeDrive }: Pick<Offer, 'wholeDrive'>,
): { scopes: string[]; googleClass: ScopeClass } {
  switch (tier) {
    case 'DRIVE':
      return wholeDrive
        ? { scopes: [...signIn, `${base}drive.metadata.readonly`], googleClass: 'RESTRICTED' }
        : { scopes: [...signIn, `${base}drive.file`], googleClass: 'NON_SENSITIVE' };
    case 'CALENDAR':
      return {
        scopes: [...signIn, `${base}calendar.calendarlist.readonly`, `${base}calendar.events.readonly`],
        googleClass: 'SENSITIVE',
      };
    case 'MAIL':
      return { scopes: [...signIn, `${base}gmail.metadata`], googleClass: 'RESTRICTED' };
  }
}

const words: Record<Tier, Record<Language, string>> = {
  DRIVE: {
    en: 'I let the operator see my name, my e-mail address and files of my Google Drive, to search them and to insert links to them. Nothing of them is stored, and sharing is never changed. I may refuse, and take it back here or in my Google Account at any time.',
    ko: '이름, 이메일 주소와 Google 드라이브 파일을 열람하여 검색하고 링크를 삽입하는 데 동의합니다. 파일의 내용은 저장되지 않으며 공유 설정은 변경되지 않습니다. 동의를 거부할 수 있고, 이곳이나 Google 계정에서 언제든 철회할 수 있습니다.',
    id: 'Saya mengizinkan pengelola melihat nama, alamat surel, dan berkas Google Drive saya untuk mencarinya dan menyisipkan tautannya. Tidak ada yang disimpan dan pembagian tidak pernah diubah. Saya boleh menolak, dan mencabutnya di sini atau di Akun Google kapan saja.',
  },
  CALENDAR: {
    en: 'I let the operator read the list of my Google calendars and their events, to show them to me on the main page. Nothing of them is stored. I may refuse, and take it back here or in my Google Account at any time.',
    ko: 'Google 캘린더 목록과 일정을 읽어 메인 화면에 표시하는 데 동의합니다. 일정은 저장되지 않습니다. 동의를 거부할 수 있고, 이곳이나 Google 계정에서 언제든 철회할 수 있습니다.',
    id: 'Saya mengizinkan pengelola membaca daftar kalender Google dan acaranya untuk ditampilkan kepada saya di halaman utama. Tidak ada yang disimpan. Saya boleh menolak, dan mencabutnya di sini atau di Akun Google kapan saja.',
  },
  MAIL: {
    en: 'I let the operator see how many of my mails are unread and a list of them with sender and subject, never their text. Nothing of it is stored. I may refuse, and take it back here or in my Google Account at any time.',
    ko: '읽지 않은 메일 수와 보낸 사람, 제목이 있는 메일 목록을 표시하는 데 동의합니다. 본문은 읽지 않으며 아무것도 저장되지 않습니다. 동의를 거부할 수 있고, 이곳이나 Google 계정에서 언제든 철회할 수 있습니다.',
    id: 'Saya mengizinkan pengelola melihat jumlah surel yang belum dibaca dan daftarnya dengan pengirim dan subjek, tidak pernah isinya. Tidak ada yang disimpan. Saya boleh menolak, dan mencabutnya di sini atau di Akun Google kapan saja.',
  },
};

/** The words that are consented to. */
export const wordsOf = (tier: Tier, language: Language): string => words[tier][language];

/** Purpose under which the evidence of a consent is kept. */
export const consentPurposes = { DRIVE: 'google-drive', CALENDAR: 'google-calendar', MAIL: 'google-mail' } as const;
