// Letters of strangers, as bytes: the sample mailbox, and a small hand for writing others. Never used by the product.
import { readFileSync } from 'node:fs';

const folder = new URL('./mail/', import.meta.url);

/** One line of the sample's truth: how its message must end. */
export interface Truth {
  file: string;
  right?: string | null;
  kind?: string;
  subject?: string;
  subjects?: string[];
  locale?: string;
  by?: string;
  forbidden?: boolean;
  attachment?: string;
  expect?: string;
  html?: string;
}

/** What the sample says of itself, in order. */
export const truth = JSON.parse(readFileSync(new URL('truth.json', folder), 'utf8')) as Truth[];

/** Bytes of a message of the sample, such as `mail/01.eml`. */
export const sample = (file: string): Buffer => readFileSync(new URL(file.replace(/^mail\//, ''), folder));

export interface Sketch {
  from?: string;
  subject?: string;
  text?: string;
  /** Further header lines, without their ends. */
  headers?: readonly string[];
  messageId?: string | null;
}

let written = 0;

/** A plain message; every one has a Message-ID of its own unless it is given. */
export function letter({
  from = 'kim@elsewhere.example',
  subject = 'A question',
  text = 'Hello.',
  headers = [],
  messageId,
}: Sketch): Buffer {
  const id = messageId === undefined ? `<${(written += 1)}@letters.example>` : messageId;
  const lines = [
    `From: ${from}`,
    'To: privacy@clounge.example',
    `Subject: ${subject}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    'MIME-Version: 1.0',
    ...(headers.some((line) => /^content-type:/i.test(line))
      ? []
      : ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    ...headers,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`);
}

export interface Part {
  headers: readonly string[];
  body: string;
}

/** A multipart message. */
export const multipart = (sketch: Sketch, parts: readonly Part[], type = 'mixed'): Buffer =>
  letter({
    ...sketch,
    headers: [...(sketch.headers ?? []), `Content-Type: multipart/${type}; boundary="=b="`],
    text: `${parts.map(({ headers, body }) => `--=b=\n${headers.join('\n')}\n\n${body}\n`).join('')}--=b=--`,
  });

/** A file as a part. */
export const file = (name: string, type: string, content: Buffer): Part => ({
  headers: [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
  ],
  body: content.toString('base64').replace(/(.{76})/g, '$1\n'),
});
