// What the portal is asked and what it answers, without the wire: so that ten thousand broken forms can be tried in a moment.
import type { Language } from '@clounge/shared/caller';
import { contentPolicy } from './style.ts';

/** A file of a form, as it comes: read once, and to its end. */
export interface SentFile {
  /** As the sender called it; nothing in it is trusted. */
  name: string;
  declaredType: string | undefined;
  /** Throws where it was cut on the way, or is longer than what is taken. */
  content: AsyncIterable<Uint8Array>;
}

export interface Asking {
  method: string;
  /** Path and query; nothing in it is trusted. */
  url: URL;
  /** Accept-Language. */
  wants: string | null;
  /** Network address, as the gateway saw it. */
  address: string;
  /** The form; null where none came, 'tooLarge' and 'unreadable' where it was not one. */
  form: URLSearchParams | 'tooLarge' | 'unreadable' | null;
  /** What came behind the form's fields; only where a page takes files. */
  file?: SentFile | null;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  /** Called when all of it was handed over. */
  sent?: () => Promise<unknown>;
}

/** Headers of every answer: never kept by anybody on the way, never framed, never told to another site. */
const headers: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': contentPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  vary: 'accept-language',
};

export const shownPage = (body: string, status = 200, more: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...headers, 'content-type': 'text/html; charset=utf-8', ...more },
  body,
});

export const shownPdf = (body: Buffer, name: string, language: Language): Answer => ({
  status: 200,
  headers: {
    ...headers,
    'content-type': 'application/pdf',
    'content-language': language,
    'content-disposition': `inline; filename="${name}.pdf"`,
  },
  body,
});

/** A file to be kept, never shown in the page. */
export const shownFile = (body: Buffer, name: string, sent: () => Promise<unknown>): Answer => ({
  status: 200,
  headers: {
    ...headers,
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${name}"`,
  },
  body,
  sent,
});

export const leadTo = (path: string): Answer => ({ status: 302, headers: { ...headers, location: path }, body: '' });
