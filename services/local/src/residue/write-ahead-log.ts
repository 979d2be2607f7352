// PostgreSQL's write-ahead log as one stream of records: a page header in the middle of a value must not hide it. Understands no record.
import type { Sink } from './search.ts';

const pageBytes = 8192;
const headerBytes = 24;
/** The first page of a segment says more about itself. */
const longHeaderBytes = 40;
const longHeaderFlag = 0x0002;
/** High byte of the page magic, PostgreSQL 9.3 to today. */
const magic = 0xd1;

export const segmentName = /^[0-9A-F]{24}(?:\.partial)?$/;

/** Hands on what stands between the page headers. Feed whole segments, in the order of their names. */
export class RecordsOfPages implements Sink {
  readonly #to: Sink;
  readonly #page = Buffer.alloc(pageBytes);
  #filled = 0;
  /** Bytes that were handed on. */
  handedOn = 0;

  constructor(to: Sink) {
    this.#to = to;
  }

  feed(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const taken = bytes.subarray(from, from + pageBytes - this.#filled);
      this.#page.set(taken, this.#filled);
      this.#filled += taken.length;
      from += taken.length;
      if (this.#filled === pageBytes) this.flush();
    }
  }

  /** Hands on a page that is not whole. */
  flush(): void {
    const page = this.#page.subarray(0, this.#filled);
    const isLog = page.length === pageBytes && page[1] === magic;
    const skipped = !isLog ? 0 : (page.readUInt16LE(2) & longHeaderFlag) !== 0 ? longHeaderBytes : headerBytes;
    this.#to.feed(page.subarray(skipped));
    this.handedOn += page.length - skipped;
    this.#filled = 0;
  }
}
