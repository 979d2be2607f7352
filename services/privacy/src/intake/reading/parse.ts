// Parses a message's bytes. Never throws, never fetches, decompresses nothing: what cannot be read whole is answered as broken, with why.
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { longestHtml, onlyInHtml, textOfHtml } from './html.ts';
import type { Attachment, Mailbox, MailMessage, Reading } from './message.ts';
import { faultOfStructure } from './structure.ts';

const longestText = 500_000;
const longestSubject = 1_000;
const mostAnswers = 50;

const options = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
};

/** The message, or why it is broken. */
export async function parseMessage(raw: Buffer): Promise<Reading> {
  const fault = faultOfStructure(raw);
  if (fault) return { kind: 'broken', reason: fault };
  try {
    return readingOf(await simpleParser(raw, options));
  } catch {
    return { kind: 'broken', reason: 'UNREADABLE' };
  }
}

function readingOf(mail: ParsedMail): Reading {
  const senders = flat(mail.from);
  const [from] = senders;
  if (!from) return { kind: 'broken', reason: 'NO_SENDER' };
  if (senders.length > 1) return { kind: 'broken', reason: 'SEVERAL_SENDERS' };
  if (typeof mail.html === 'string' && mail.html.length > longestHtml) return { kind: 'broken', reason: 'TOO_LARGE' };
  const text = textOf(mail);
  const subject = oneLine(mail.subject ?? '');
  if (text.includes('\uFFFD') || subject.includes('\uFFFD') || from.name.includes('\uFFFD'))
    return { kind: 'broken', reason: 'UNREADABLE_TEXT' };
  if (text.length > longestText || subject.length > longestSubject) return { kind: 'broken', reason: 'TOO_LARGE' };
  const attachments = mail.attachments.map(attachmentOf);
  if (text === '' && subject === '' && attachments.length === 0) return { kind: 'broken', reason: 'EMPTY' };
  const [replyTo] = flat(mail.replyTo);
  const message: MailMessage = {
    from,
    replyTo: replyTo && replyTo.address !== from.address ? replyTo.address : null,
    messageId: idsIn(mail.messageId)[0] ?? null,
    answers: [...idsIn(mail.inReplyTo), ...[mail.references ?? []].flat().reverse().flatMap(idsIn)].slice(
      0,
      mostAnswers,
    ),
    subject,
    text,
    sentAt: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : null,
    attachments,
    automatic: automaticOf(mail),
  };
  return { kind: 'read', message };
}

/** The text half as it is, then what only the HTML half says: whoever hides something in one of them has it read all the same. */
function textOf(mail: ParsedMail): string {
  const text = tidy(mail.text ?? '');
  const html = typeof mail.html === 'string' ? tidy(textOfHtml(mail.html)) : '';
  if (text === '') return html;
  const more = onlyInHtml(text, html);
  return more === '' ? text : `${text}\n\n${more}`;
}

/** Control characters other than tab and line end say nothing to a reader and much to a terminal or a log. */
const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .trim();
const oneLine = (text: string) => tidy(text).replace(/\s+/g, ' ').trim();

function flat(header: AddressObject | AddressObject[] | undefined): Mailbox[] {
  return [header ?? []]
    .flat()
    .flatMap((one) => one.value)
    .flatMap((one) => [one, ...(one.group ?? [])])
    .flatMap((one) =>
      one.address !== undefined && /^[^\s@<>"]+@[^\s@<>"]+$/.test(one.address) && one.address.length <= 254
        ? [{ name: oneLine(one.name).slice(0, 200), address: one.address.toLowerCase() }]
        : [],
    );
}

const idsIn = (header: string | undefined): string[] =>
  [...(header ?? '').matchAll(/<?([^\s<>]{1,990})>?/g)].flatMap((found) => found[1] ?? []);

function attachmentOf(one: ParsedMail['attachments'][number], index: number): Attachment {
  const name = oneLine(one.filename ?? '')
    .replace(/^.*[/\\]/, '')
    .slice(0, 200);
  return { name: name || `attachment-${index + 1}`, declaredType: one.contentType.toLowerCase(), content: one.content };
}

function automaticOf(mail: ParsedMail): MailMessage['automatic'] {
  const value = (name: string) => {
    const header = mail.headers.get(name);
    return typeof header === 'string' ? header.trim().toLowerCase() : '';
  };
  const has = (name: string) => mail.headerLines.some((line) => line.key === name);
  const line = (name: string) => mail.headerLines.find((one) => one.key === name)?.line ?? '';
  return {
    autoSubmitted: value('auto-submitted').replace(/\s*[;(].*$/, ''),
    precedence: value('precedence'),
    list: has('list') || has('list-id') || has('list-unsubscribe') || has('list-post'),
    nullReturnPath: /^return-path:\s*<\s*>\s*$/i.test(line('return-path')),
    report: /^content-type:\s*multipart\/report/i.test(line('content-type')),
  };
}
