// Why a message cannot be released or discarded, in words. Pure, and never quotes a message.
import { isLanguage, type Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';

type Words = Record<Language, string>;
const said = {
  NOT_FOUND: {
    field: 'id',
    message: { en: 'There is no such message.', ko: '그런 메일이 없습니다.', id: 'Tidak ada pesan seperti itu.' },
    wayOut: null,
  },
  NOT_WAITING: {
    field: 'id',
    message: {
      en: 'This message does not wait for anybody: it became a case, or somebody settled it.',
      ko: '처리를 기다리는 메일이 아닙니다. 이미 접수되었거나 처리되었습니다.',
      id: 'Pesan ini tidak menunggu siapa pun: sudah menjadi perkara atau sudah diselesaikan.',
    },
    wayOut: {
      en: 'Look at the case that it became.',
      ko: '접수된 건을 확인하세요.',
      id: 'Lihat perkara yang dihasilkannya.',
    },
  },
} satisfies Record<string, { field: string; message: Words; wayOut: Words | null }>;

export function intakeRefusal(code: keyof typeof said, language: Language): Refusal {
  const { field, message, wayOut } = said[code];
  return { code, field, message: message[language], wayOut: wayOut?.[language] ?? null };
}

const fields = {
  text: {
    en: 'What the message says is wanted: 1 to 100,000 characters.',
    ko: '메일의 내용을 1자 이상 100,000자 이하로 입력하세요.',
    id: 'Isi pesan diperlukan: 1 sampai 100.000 karakter.',
  },
  language: {
    en: 'The language is en, ko or id.',
    ko: '언어는 en, ko, id 중 하나입니다.',
    id: 'Bahasanya en, ko, atau id.',
  },
  contact: {
    en: 'This is no e-mail address. Leave it out where the message names none.',
    ko: '이메일 주소가 아닙니다. 메일에 주소가 없으면 비워 두세요.',
    id: 'Ini bukan alamat surel. Kosongkan bila pesan tidak menyebutkannya.',
  },
  about: {
    en: 'Say whom it is about in at most 254 characters.',
    ko: '대상자는 254자 이하로 입력하세요.',
    id: 'Sebutkan orangnya dalam paling banyak 254 karakter.',
  },
} satisfies Record<string, Words>;

export interface ReleaseEntry {
  language: string;
  text: string;
  subject?: string | null;
  name?: string | null;
  contact?: string | null;
  aboutEmail?: string | null;
  aboutEmployeeNumber?: string | null;
}

const isAddress = (text: string): boolean => text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+$/.test(text);

/** Why an entry cannot be taken; null where it can. */
export function entryRefusal(entry: ReleaseEntry, language: Language): Refusal | null {
  const bad = (field: keyof typeof fields, named: string = field): Refusal => ({
    code: 'BAD_USER_INPUT',
    field: named,
    message: fields[field][language],
  });
  const length = entry.text.trim().length;
  if (length < 1 || length > 100_000) return bad('text');
  if (!isLanguage(entry.language)) return bad('language');
  if (entry.contact != null && !isAddress(entry.contact.trim())) return bad('contact');
  if (entry.aboutEmail != null && !isAddress(entry.aboutEmail.trim())) return bad('contact', 'aboutEmail');
  for (const field of ['aboutEmployeeNumber', 'name', 'subject'] as const)
    if ((entry[field]?.length ?? 0) > 254) return bad('about', field);
  return null;
}
