// How an answer leaves: the subject of an e-mail, and a page to print. Escapes everything that a person wrote.
import type { Language } from '@clounge/shared/caller';
import { escaped } from '@clounge/shared/markup';
import { instantInWords, type Policy } from '@clounge/shared/policy';
import type { ConsultationFields, ConversationMessage } from './consultation.entity.ts';
import type { Conversation } from './conversations.ts';

const untitled: Record<Language, string> = { en: 'Your message', ko: '문의하신 내용', id: 'Pesan Anda' };

/** One line, without anything that a mail server could read as a header. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 150);

/** Names the conversation, so that a reply finds it. */
export function mailSubject(
  { reference, language }: Pick<Conversation, 'reference' | 'language'>,
  subject: string | null,
) {
  const bare = oneLine(subject ?? '')
    .replaceAll(/^(?:re|fwd?|답장|회신|balas)\s*:\s*/gi, '')
    .replaceAll(`[${reference}]`, '')
    .trim();
  return `Re: ${bare === '' ? untitled[language] : bare} [${reference}]`;
}

interface LetterWords {
  reference: string;
  dear: string;
  regards: string;
  date: string;
  enclosed: string;
}

const words: Record<Language, LetterWords> = {
  en: { reference: 'Our reference', dear: 'Dear', regards: 'With kind regards', date: 'Date', enclosed: 'Enclosed' },
  ko: { reference: '접수 번호', dear: '수신:', regards: '감사합니다.', date: '날짜', enclosed: '첨부' },
  id: {
    reference: 'Nomor rujukan',
    dear: 'Kepada Yth.',
    regards: 'Hormat kami',
    date: 'Tanggal',
    enclosed: 'Lampiran',
  },
};

const style = `@page { size: A4; margin: 25mm 20mm } body { font: 11pt/1.5 serif; color: #000; background: #fff; max-width: 170mm; margin: 20mm auto }
@media print { body { margin: 0 } } dl { display: grid; grid-template-columns: max-content auto; gap: 0 1em; margin: 0 0 2em } dd { margin: 0 }
p { white-space: pre-wrap; overflow-wrap: anywhere }`;

/** The printable letter of an answer, in the language of the conversation: a whole page without scripts, or anything from elsewhere. */
export function letterPage(
  policy: Policy,
  conversation: Pick<Conversation, 'reference' | 'language'>,
  fields: Pick<ConsultationFields, 'name'>,
  message: Pick<ConversationMessage, 'at' | 'text'> & { enclosed: readonly string[] },
): string {
  const { language, reference } = conversation;
  const { name } = policy.operator;
  const word = words[language];
  const date = instantInWords(new Date(message.at), policy, language);
  const greeting = fields.name === null ? '' : `<p>${escaped(`${word.dear} ${fields.name}`)}</p>`;
  const files = message.enclosed.map((one) => `<li>${escaped(one)}</li>`).join('');
  const enclosed = files === '' ? '' : `<p>${word.enclosed}:</p><ul>${files}</ul>`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(reference)}</title><style>${style}</style></head><body>
<header><strong>${escaped(name)}</strong></header>
<dl><dt>${word.reference}</dt><dd>${escaped(reference)}</dd><dt>${word.date}</dt><dd>${escaped(date)}</dd></dl>
${greeting}<p>${escaped(message.text)}</p><p>${word.regards}<br>${escaped(name)}</p>${enclosed}</body></html>`;
}
