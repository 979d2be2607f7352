// The words of the letter that tells a person of a confirmed record of misuse: which clause, how long it is kept, how to object. It holds no
// evidence and names nobody.
import type { Language } from '@clounge/shared/caller';

export interface MisuseLetterFacts {
  /** Such as M-4F2A91C0. */
  reference: string;
  clause: string;
  /** Days in words. */
  reportedOn: string;
  decidedOn: string;
  keptUntil: string;
  /** Where objections go. */
  email: string;
  address: string;
  link: string;
}

interface Wording {
  subject: (facts: MisuseLetterFacts) => string;
  paragraphs: (facts: MisuseLetterFacts) => string[];
}

const wordings: Record<Language, Wording> = {
  en: {
    subject: ({ reference }) => `A record of misuse about you: ${reference}`,
    paragraphs: ({ reference, clause, reportedOn, decidedOn, keptUntil, email, address, link }) => [
      `On ${reportedOn} a breach of the terms was reported about your account, and on ${decidedOn} a second person of our staff confirmed it. The clause: ${clause}. The record is ${reference}.`,
      `It is kept until ${keptUntil} under Art. 3(2) of the privacy policy, also if you end your membership. Nobody is named in this letter, and what shows the breach is not sent by mail; you may ask to see what is held about you (Art. 6).`,
      `If it is not so, you may object. Somebody who had no part in it decides, and if you are right the record is destroyed. Sign in at ${link}, answer to ${email}, write to ${address}, or call us; name ${reference}.`,
    ],
  },
  ko: {
    subject: ({ reference }) => `귀하에 관한 부정 이용 기록 안내: ${reference}`,
    paragraphs: ({ reference, clause, reportedOn, decidedOn, keptUntil, email, address, link }) => [
      `${reportedOn}에 귀하의 계정에 관한 약관 위반이 신고되었고, ${decidedOn}에 두 번째 담당자가 이를 확인했습니다. 해당 조항: ${clause}. 기록 번호는 ${reference}입니다.`,
      `이 기록은 개인정보 처리방침 제3조 제2항에 따라 ${keptUntil}까지 보존되며, 탈퇴하더라도 보존됩니다. 이 안내에는 누구의 이름도 없고 증거는 메일로 보내지 않습니다. 보유 중인 정보의 열람을 요청할 수 있습니다(제6조).`,
      `사실과 다르면 이의를 제기할 수 있습니다. 관여하지 않은 사람이 결정하며, 이의가 받아들여지면 기록을 파기합니다. ${link}에 로그인하거나, ${email}(으)로 회신하거나, ${address}(으)로 편지를 보내거나, 전화로 알려 주세요. 번호 ${reference}을(를) 적어 주세요.`,
    ],
  },
  id: {
    subject: ({ reference }) => `Catatan penyalahgunaan tentang Anda: ${reference}`,
    paragraphs: ({ reference, clause, reportedOn, decidedOn, keptUntil, email, address, link }) => [
      `Pada ${reportedOn} pelanggaran ketentuan atas akun Anda dilaporkan, dan pada ${decidedOn} orang kedua dari petugas kami mengonfirmasinya. Pasal: ${clause}. Catatannya ${reference}.`,
      `Catatan disimpan sampai ${keptUntil} menurut Pasal 3(2) kebijakan privasi, juga bila keanggotaan Anda berakhir. Tidak seorang pun disebut dalam surat ini, dan buktinya tidak dikirim lewat surel; Anda dapat meminta melihat data tentang Anda (Pasal 6).`,
      `Bila tidak demikian, Anda dapat mengajukan keberatan. Orang yang tidak terlibat memutuskannya, dan bila Anda benar, catatan dimusnahkan. Masuklah di ${link}, balas ke ${email}, tulis ke ${address}, atau telepon kami; sebutkan ${reference}.`,
    ],
  },
};

/** A member's locale as one of our languages; English where it is none. */
export const languageOfLocale = (locale: string): Language => (locale === 'ko' || locale === 'id' ? locale : 'en');

/** Subject and text. */
export function misuseLetter(language: Language, facts: MisuseLetterFacts): { subject: string; text: string } {
  const { subject, paragraphs } = wordings[language];
  return { subject: subject(facts), text: `${paragraphs(facts).join('\n\n')}\n` };
}
