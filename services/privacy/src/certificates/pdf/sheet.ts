// A sheet of paper to write on: headings, sentences, facts and tables in one font for all three languages. Knows nothing of certificates.
import { fileURLToPath } from 'node:url';
import type { Language } from '@clounge/shared/caller';
import PDFDocument from 'pdfkit';

const textFont = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf'),
);
const boldFont = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf'));

const ink = '#14201F';
const muted = '#4B5A58';
const line = '#C9D2D0';
/** Points: margins of the page, and what a row of a table leaves free around its words. */
const margin = 56;
const padding = 3;

export interface SheetHead {
  title: string;
  language: Language;
  writtenAt: Date;
  author: string;
  /** Which layout made it: who compares bytes must know. */
  producer: string;
}

export type Row = readonly string[];

/**
 * One PDF document of A4 pages (PDF/A-3b, ISO 19005-3), the same bytes for the same content: no clock, no random number and no
 * compression goes into it.
 */
export class Sheet {
  readonly #document: PDFKit.PDFDocument;
  readonly #bytes: Buffer[] = [];

  constructor(head: SheetHead) {
    this.#document = new PDFDocument({
      size: 'A4',
      margins: { top: margin, bottom: margin, left: margin, right: margin },
      bufferPages: true,
      compress: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-3b',
      lang: head.language,
      displayTitle: true,
      font: textFont,
      info: {
        Title: head.title,
        Author: head.author,
        Producer: head.producer,
        Creator: head.producer,
        CreationDate: head.writtenAt,
        ModDate: head.writtenAt,
      },
    });
    this.#document.registerFont('bold', boldFont).registerFont('text', textFont);
    this.#document.on('data', (bytes: Buffer) => this.#bytes.push(bytes));
  }

  title(text: string, under: string): void {
    this.#document.font('bold').fontSize(20).fillColor(ink).text(text);
    this.#document.font('text').fontSize(11).fillColor(muted).text(under).moveDown(0.8);
  }

  /** A heading never stands alone at the foot of a page. */
  heading(text: string): void {
    const { page, y } = this.#document;
    if (y > page.height - margin - 72) this.#document.addPage();
    this.#document.moveDown(0.8).font('bold').fontSize(12).fillColor(ink).text(text, margin).moveDown(0.3);
  }

  sentence(text: string): void {
    this.#document.font('text').fontSize(9.5).fillColor(ink).text(text, margin, undefined, { lineGap: 2 });
  }

  /** Names and what they are, a line each. */
  facts(facts: readonly (readonly [name: string, value: string])[]): void {
    this.#table([150, '*'], facts, (column) => (column === 0 ? muted : ink));
  }

  /** Rows under column names; numbers stand right where `right` says so. */
  table(widths: readonly (number | '*')[], names: Row, rows: readonly Row[], right: readonly number[]): void {
    const cells = [names, ...rows].map((row, at) =>
      row.map((text, column) => ({
        text,
        textColor: at === 0 ? muted : ink,
        align: { x: right.includes(column) ? ('right' as const) : ('left' as const), y: 'top' as const },
      })),
    );
    this.#draw(widths, cells);
  }

  /** Puts a file into the document, where readers show it as an attachment. */
  attach(name: string, content: string, type: string, writtenAt: Date): void {
    this.#document.file(Buffer.from(content, 'utf8'), {
      name,
      type,
      creationDate: writtenAt,
      modifiedDate: writtenAt,
    });
  }

  /** The document's bytes; `foot` words the number of each page. */
  async end(foot: (page: number, pages: number) => string): Promise<Buffer> {
    const { count } = this.#document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#document.switchToPage(page);
      // Below the margin a text would begin a page of its own.
      this.#document.page.margins.bottom = 0;
      this.#document
        .font('text')
        .fontSize(8)
        .fillColor(muted)
        .text(foot(page + 1, count), margin, this.#document.page.height - 40, { align: 'center', lineBreak: false });
    }
    const ended = new Promise((resolve) => this.#document.once('end', resolve));
    this.#document.end();
    await ended;
    return Buffer.concat(this.#bytes);
  }

  #table(widths: readonly (number | '*')[], rows: readonly Row[], color: (column: number) => string): void {
    this.#draw(
      widths,
      rows.map((row) => row.map((text, column) => ({ text, textColor: color(column) }))),
    );
  }

  #draw(widths: readonly (number | '*')[], rows: PDFKit.Mixins.CellOptions[][]): void {
    this.#document.font('text').fontSize(9.5);
    this.#document.table({
      columnStyles: [...widths],
      defaultStyle: { border: [0, 0, 0.5, 0], borderColor: line, padding },
      data: rows,
    });
    this.#document.x = margin;
  }
}
