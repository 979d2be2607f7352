// What a person is told before their stop is lifted, in their language. Says why in a word, and what they can do; never what is held of them.
import type { Language } from '@clounge/shared/caller';
import { requestsPolicy, type Policy } from '@clounge/shared/policy';
import type { LiftGround } from './stopping.ts';

export interface LiftFacts {
  reference: string;
  ground: LiftGround;
  /** Laws that apply to the request. */
  laws: readonly string[];
  policy: Policy;
}

const because: Record<'ASKED' | 'GROUND_ENDED', Record<Language, string>> = {
  ASKED: {
    en: 'as you asked',
    ko: '귀하의 요청에 따라',
    id: 'sesuai permintaan Anda',
  },
  GROUND_ENDED: {
    en: 'because the ground on which you asked for it has ended',
    ko: '처리정지를 요구한 사유가 종료되어',
    id: 'karena alasan permintaan Anda telah berakhir',
  },
};

/** Subject and text. */
export function liftLetter(facts: LiftFacts, language: Language): { subject: string; text: string } {
  const { reference, ground, laws, policy } = facts;
  const reason = because[ground === 'ASKED' ? 'ASKED' : 'GROUND_ENDED'][language];
  const regulators = requestsPolicy(policy)
    .regulators.filter((one) => laws.includes(one.law))
    .map((one) => `- ${one.name[language]}: ${one.address}`)
    .join('\n');
  const subject = {
    en: `The stop of processing ends – ${reference}`,
    ko: `처리정지 해제 안내 – ${reference}`,
    id: `Penghentian pemrosesan berakhir – ${reference}`,
  }[language];
  const told = {
    en: `You asked us to stop processing your personal data (${reference}). We end that stop now, ${reason}; from then on your data is used again for the purposes of our privacy policy.`,
    ko: `귀하의 요구로 개인정보 처리를 정지하고 있습니다 (${reference}). ${reason} 이제 정지를 해제하며, 이후 개인정보 처리방침의 목적에 따라 다시 처리됩니다.`,
    id: `Anda meminta kami menghentikan pemrosesan data pribadi Anda (${reference}). Kami mengakhiri penghentian itu sekarang, ${reason}; setelah itu data Anda digunakan lagi untuk tujuan dalam kebijakan privasi kami.`,
  }[language];
  const remedy = {
    en: 'If you disagree, answer this letter or ask anew: it is stopped again. You may also complain to:',
    ko: '이의가 있으면 이 통지에 회신하거나 다시 요구하시면 처리를 다시 정지합니다. 다음 기관에도 신고할 수 있습니다:',
    id: 'Jika tidak setuju, balaslah surat ini atau mintalah lagi: pemrosesan dihentikan kembali. Anda juga dapat mengadu kepada:',
  }[language];
  return {
    subject,
    text: `${told}\n\n${remedy}\n${regulators}\n\n-- \n${policy.operator.name}\n${policy.operator.address}\n`,
  };
}
