// The letter that acknowledges a message: the same words whoever wrote, so that nobody learns whom we know. It repeats nothing of the message,
// not even the names of its files: whoever forged the sender cannot make us carry their words.
import type { Language } from '@clounge/shared/caller';

export interface Acknowledged {
  operator: string;
  /** References of the cases, in order. */
  references: readonly string[];
  /** Attachments that were not taken. */
  refused: number;
  /** Where the portal is. */
  portal: string;
  isRequest: boolean;
}

const kept: Record<Language, string> = {
  en: 'Files that are not what they are called, or of a kind that we do not take, or in which the number of an identity card can be read, are kept out. Attachments of your message that were not taken: {count}. Please send them as PDF, PNG, JPEG or plain text, as an answer to this letter.',
  ko: '이름과 내용이 다르거나 허용되지 않는 형식의 파일, 고유식별번호가 보이는 파일은 받지 않습니다. 받지 않은 첨부 파일: {count}개. PDF, PNG, JPEG 또는 일반 텍스트로 이 메일에 회신하여 보내 주세요.',
  id: 'Berkas yang isinya tidak sesuai namanya, yang jenisnya tidak kami terima, atau yang memuat nomor kartu identitas yang terbaca, tidak disimpan. Lampiran yang tidak diterima: {count}. Mohon kirim sebagai PDF, PNG, JPEG, atau teks biasa dengan membalas surat ini.',
};

const rights: Record<Language, string> = {
  en: 'It may be a request about personal data (privacy policy, Art. 6). A person confirms what is asked and about whom. Before anything is disclosed or changed, we ask for a proof of identity; whoever acts for somebody else shows a mandate.',
  ko: '개인정보에 관한 요청(개인정보 처리방침 제6조)일 수 있습니다. 담당자가 요청 내용과 대상자를 확인합니다. 열람하거나 변경하기 전에 본인 확인을 요청하며, 대리인은 위임장을 제출해야 합니다.',
  id: 'Surat itu mungkin permintaan mengenai data pribadi (kebijakan privasi Pasal 6). Petugas memastikan apa yang diminta dan mengenai siapa. Sebelum sesuatu diungkapkan atau diubah, kami meminta bukti identitas; yang mewakili orang lain menunjukkan surat kuasa.',
};

/** Subject and text of the letter in a language. */
export function acknowledgement(facts: Acknowledged, language: Language): { subject: string; text: string } {
  const { operator, references, refused, portal, isRequest } = facts;
  const numbers = references.join(', ');
  const body = {
    en: `We have received your message. Reference: ${numbers}.`,
    ko: `보내 주신 메일을 접수했습니다. 접수 번호: ${numbers}.`,
    id: `Pesan Anda telah kami terima. Nomor rujukan: ${numbers}.`,
  }[language];
  const follow = {
    en: `To follow it or to add something, answer this letter and leave the reference in its subject, or visit ${portal}`,
    ko: `진행 상황을 확인하거나 내용을 추가하려면 제목의 접수 번호를 그대로 두고 회신하거나 다음 주소를 방문하세요: ${portal}`,
    id: `Untuk memantau atau menambahkan sesuatu, balas surat ini tanpa menghapus nomor rujukan pada subjeknya, atau kunjungi ${portal}`,
  }[language];
  const title = { en: 'Received', ko: '접수 안내', id: 'Telah diterima' }[language];
  const files = refused > 0 ? [kept[language].replace('{count}', String(refused))] : [];
  const paragraphs = [body, ...(isRequest ? [rights[language]] : []), ...files, follow];
  return { subject: `${title} – ${numbers}`, text: `${paragraphs.join('\n\n')}\n\n-- \n${operator}\n` };
}
