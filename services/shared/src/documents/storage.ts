// What every place of documents' files can do, a folder or an S3-compatible store. Sees sealed bytes only, and keeps no key.
import type { ByteRange } from './pieces.ts';

/** A file as it lies there. */
export interface StoredFile {
  name: string;
  writtenAt: Date;
}

/** File names are `<document id>.<random>`: opaque, and never used twice. */
export interface DocumentStorage {
  /**
   * Takes a file whole: where the content throws or the process ends, no file of this name is there. Rethrows what the content threw.
   * What was yielded is still being written when more is asked for: its memory must not be used again.
   */
  put(name: string, content: AsyncIterable<Uint8Array>): Promise<void>;
  /** Bytes of a range. Throws `FileMissing` before the first byte where there is no such file. */
  read(name: string, range: ByteRange): AsyncIterable<Uint8Array>;
  /** Deletes a file; one that is not there is deleted already. */
  remove(name: string): Promise<void>;
  /** All files, whole ones only. */
  files(): AsyncIterable<StoredFile>;
  /** Removes what was begun before an instant (real time) and never became whole; answers how many. */
  removeUnfinished(before: Date): Promise<number>;
  /** Resolves when it can be written to; throws where it cannot. */
  ready(): Promise<void>;
}

/** There is no file of this name. */
export class FileMissing extends Error {
  constructor() {
    super('The file of a document is not there.');
    this.name = 'FileMissing';
  }
}
