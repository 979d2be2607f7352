// The process in which a stranger's PDF is read for numbers of identity cards. Its bytes come by standard input and only a verdict goes out: no
// text, no message of a fault. It may open no file but its own program and start nothing; how long and how large it gets is watched from outside.
import { buffer } from 'node:stream/consumers';
import type * as Pdfjs from 'unpdf/pdfjs';
import { holdsNumber } from './national-ids.ts';

/** HOLDS: a number stands in it. CLEAN: every page has text that can be read, and none does. UNREADABLE: all that could be read has none. */
export type PdfVerdict = 'HOLDS' | 'CLEAN' | 'UNREADABLE';

type Pdf = Awaited<ReturnType<typeof Pdfjs.getDocument>['promise']>;

/** Characters that stand for none: the font does not say which they are. */
const unknown = /[\p{Co}\ufffd]|(?![\t\n\r])\p{Cc}/gu;
/** More than this share of them, and a page is not read. */
const mostUnknown = 0.05;

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : value && typeof value === 'object'
        ? Object.values(value).flatMap(strings)
        : [];

/** What a page says: its text in the order in which it is painted, a line's end where one is. */
async function textOf(pdf: Pdf, number: number): Promise<{ text: string; notes: string[] }> {
  const page = await pdf.getPage(number);
  const content = await page.getTextContent({ includeMarkedContent: false });
  const text = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  const notes = (await page.getAnnotations()).flatMap((annotation: Record<string, unknown>) =>
    strings([annotation['fieldValue'], annotation['contentsObj'], annotation['titleObj'], annotation['url']]),
  );
  page.cleanup();
  return { text, notes };
}

const isRead = (text: string): boolean => {
  const letters = text.replaceAll(/\s/g, '');
  return letters !== '' && (letters.match(unknown)?.length ?? 0) <= letters.length * mostUnknown;
};

/** Null where there is none, whatever the library's types say. */
const valuesOf = (metadata: Iterable<[string, unknown]> | null): unknown[] =>
  metadata ? Array.from(metadata, ([, value]) => value) : [];

/** What a document says besides its pages: title and such, its outline, files that it carries. */
async function besides(pdf: Pdf): Promise<{ texts: string[]; carries: boolean }> {
  const { info, metadata } = await pdf.getMetadata();
  const outline: unknown = await pdf.getOutline();
  const carried: unknown = await pdf.getAttachments();
  return {
    texts: [...strings(info), ...strings(valuesOf(metadata)), ...strings(outline)],
    carries: carried !== null && carried !== undefined,
  };
}

async function verdictOf(bytes: Uint8Array): Promise<PdfVerdict> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  });
  const pdf = await loading.promise;
  const { texts, carries } = await besides(pdf);
  if (texts.some(holdsNumber)) return 'HOLDS';
  let read = pdf.numPages > 0 && !carries;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { text, notes } = await textOf(pdf, number);
    if (holdsNumber(text) || notes.some(holdsNumber)) return 'HOLDS';
    read = read && isRead(text);
  }
  return read ? 'CLEAN' : 'UNREADABLE';
}

const bytes = await buffer(process.stdin);
// Locked, broken, or made so that it cannot be read: which of these, nobody needs to know.
const verdict = await verdictOf(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
  (): PdfVerdict => 'UNREADABLE',
);
process.stdout.write(verdict, () => process.exit());
