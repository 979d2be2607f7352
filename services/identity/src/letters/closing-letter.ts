// The words of the closing letter, in the reader's language. It names nobody: neither the person nor anything that was kept of them.
import type { Language } from '@clounge/shared/caller';

export interface ClosingFacts {
  /** Of the destruction list. */
  reference: string;
  receipt: string;
}

interface Wording {
  subject: string;
  paragraphs: (reference: string) => string[];
}

const command = 'npm run verify -- certificate.json --receipt "…"';

const wordings: Record<Language, Wording> = {
  en: {
    subject: 'Your personal data is being destroyed: keep this receipt',
    paragraphs: (reference) => [
      `Your membership has ended, and the destruction of your personal data was approved under list ${reference}. This is the last letter to this address: it is destroyed with the rest.`,
      `With the receipt below you can check later, without us, that your records are among those that were destroyed. Ask for the certificate of list ${reference} and run  ${command}  or hand both to somebody who verifies them. What a law or a legal hold still keeps is named in the certificate.`,
      'The receipt names nobody. We keep no copy of it, so it cannot be replaced.',
    ],
  },
  ko: {
    subject: '개인정보 파기 안내: 이 확인 코드를 보관하세요',
    paragraphs: (reference) => [
      `회원 자격이 종료되어 파기 목록 ${reference}에 따라 귀하의 개인정보 파기가 승인되었습니다. 이 주소도 함께 파기되므로 이것이 마지막 메일입니다.`,
      `아래 확인 코드로 귀하의 기록이 파기된 기록에 포함되었는지 나중에 저희를 거치지 않고 직접 확인할 수 있습니다. 목록 ${reference}의 파기 확인서를 요청한 뒤  ${command}  을(를) 실행하거나, 검증할 수 있는 사람에게 둘을 함께 전달하세요. 법령이나 법적 보존 조치로 계속 보관되는 것은 확인서에 적혀 있습니다.`,
      '확인 코드에는 누구의 이름도 들어 있지 않습니다. 저희는 사본을 보관하지 않으므로 다시 발급할 수 없습니다.',
    ],
  },
  id: {
    subject: 'Data pribadi Anda dimusnahkan: simpan tanda terima ini',
    paragraphs: (reference) => [
      `Keanggotaan Anda telah berakhir, dan pemusnahan data pribadi Anda disetujui dalam daftar ${reference}. Ini surat terakhir ke alamat ini: alamat ini ikut dimusnahkan.`,
      `Dengan tanda terima di bawah ini Anda kelak dapat memeriksa sendiri, tanpa kami, bahwa catatan Anda termasuk yang dimusnahkan. Mintalah sertifikat daftar ${reference} dan jalankan  ${command}  atau serahkan keduanya kepada orang yang memeriksanya. Yang masih disimpan karena hukum atau penahanan hukum disebut dalam sertifikat.`,
      'Tanda terima tidak menyebut siapa pun. Kami tidak menyimpan salinannya, jadi tidak dapat diganti.',
    ],
  },
};

const isLanguage = (locale: string): locale is Language => locale in wordings;

/** Subject and text for a member's locale; English where there is none of it. The receipt stands on lines of its own. */
export function closingLetter(locale: string, { reference, receipt }: ClosingFacts): { subject: string; text: string } {
  const { subject, paragraphs } = wordings[isLanguage(locale) ? locale : 'en'];
  const lines = receipt.match(/.{1,64}/g) ?? [];
  return { subject, text: [...paragraphs(reference), lines.join('\n')].join('\n\n') + '\n' };
}
