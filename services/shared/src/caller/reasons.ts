// Reasons that staff write stay as evidence for years: they must be there, and must not name anybody.
import type { Refusal } from '../errors/index.ts';
import type { Language } from './caller.ts';

const longest = 1_000;
const shortest = 3;
const address = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const phone = /(?:\+?\d[\s().-]?){9,}/;

/** Whether an e-mail address stands in a text. */
export const namesAddress = (text: string): boolean => address.test(text);

/** Why a reason cannot be taken; null where it can. E-mail addresses and phone numbers are refused. */
export function reasonRefusal(reason: string, language: Language, field = 'reason'): Refusal | null {
  const length = reason.trim().length;
  if (length < shortest || length > longest) {
    const message = {
      en: `A reason of ${shortest} to ${longest} characters is wanted.`,
      ko: `${shortest}자 이상 ${longest}자 이하의 사유가 필요합니다.`,
      id: `Diperlukan alasan sepanjang ${shortest} sampai ${longest} karakter.`,
    }[language];
    return { code: 'REASON_WANTED', field, message };
  }
  if (!namesAddress(reason) && !phone.test(reason)) return null;
  return {
    code: 'PERSONAL_DATA_IN_REASON',
    field,
    message: {
      en: 'The reason holds an e-mail address or a phone number; it is kept as evidence and must not.',
      ko: '사유에 이메일 주소나 전화번호가 있습니다. 증빙으로 보존되므로 포함할 수 없습니다.',
      id: 'Alasan memuat alamat surel atau nomor telepon; alasan disimpan sebagai bukti dan tidak boleh memuatnya.',
    }[language],
    wayOut: {
      en: 'Name people by their reference.',
      ko: '사람은 참조 번호로 적으세요.',
      id: 'Sebutlah orang dengan rujukannya.',
    }[language],
  };
}
