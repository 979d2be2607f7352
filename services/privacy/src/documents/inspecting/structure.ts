// Walks through a file as it passes and tells where it ends by its own rules: what stands behind that end is something else's, and what stops
// before it was cut. Keeps some bytes of the end, never the file.
import { DocumentRejected } from '../refusals.ts';
import type { MediaType } from './types.ts';

/** Sees every byte once, in order; throws `DocumentRejected` POLYGLOT or CUT. */
export interface Walk {
  take(bytes: Uint8Array): void;
  end(): void;
}

/** A ZIP directory may stand this far before the end, behind it only its comment. */
const tailBytes = 22 + 65_535;

/** The last bytes of a file, and at times some before them. Copies each byte once, and the end of what it holds now and then. */
class Tail {
  readonly #room = Buffer.alloc(4 * tailBytes);
  #filled = 0;

  take(bytes: Uint8Array): void {
    const last = bytes.subarray(Math.max(0, bytes.length - tailBytes));
    if (this.#filled + last.length > this.#room.length) {
      this.#room.copyWithin(0, this.#filled - tailBytes, this.#filled);
      this.#filled = tailBytes;
    }
    this.#room.set(last, this.#filled);
    this.#filled += last.length;
  }

  get bytes(): Buffer {
    return this.#room.subarray(Math.max(0, this.#filled - tailBytes), this.#filled);
  }
}

/** End of a ZIP's directory: its signature, on the first of its disks. */
const zipEnd = Buffer.from('504b050600000000', 'hex');

const foreignMarkup = /<(html|script|!doctype|svg|iframe)\b|<\?php/i;

/** What every file is asked: is there a ZIP in its end. */
function plainWalk(): Walk & { tail: Tail } {
  const tail = new Tail();
  return {
    tail,
    take: (bytes) => tail.take(bytes),
    end() {
      if (tail.bytes.includes(zipEnd)) throw new DocumentRejected('POLYGLOT');
    },
  };
}

function pdfWalk(): Walk {
  const { tail, ...walk } = plainWalk();
  let head: string | null = '';
  return {
    take(bytes) {
      if (head !== null) {
        head += Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
        if (foreignMarkup.test(head.slice(0, 1_024))) throw new DocumentRejected('POLYGLOT');
        if (head.length >= 1_024) head = null;
      }
      walk.take(bytes);
    },
    end() {
      walk.end();
      const last = tail.bytes.toString('latin1');
      const mark = last.lastIndexOf('%%EOF');
      if (mark < 0) throw new DocumentRejected('CUT');
      if (/[^\s\0]/.test(last.slice(mark + 5))) throw new DocumentRejected('POLYGLOT');
    },
  };
}

/** A file of chunks: `next` is given a chunk's header and says how many bytes follow, or that the file ends with them. */
function chunkWalk(
  firstHeader: number,
  next: (header: Buffer) => { skip: number; header: number } | { skip: number; last: true },
): Walk {
  const tail = plainWalk();
  let skip = 0;
  let wanted: number | null = firstHeader;
  let header = Buffer.alloc(0);
  return {
    take(bytes) {
      tail.take(bytes);
      for (let at = 0; at < bytes.length;) {
        if (skip > 0) {
          const step = Math.min(skip, bytes.length - at);
          skip -= step;
          at += step;
        } else if (wanted === null) {
          throw new DocumentRejected('POLYGLOT');
        } else {
          const part = bytes.subarray(at, at + wanted - header.length);
          header = Buffer.concat([header, part]);
          at += part.length;
          if (header.length < wanted) continue;
          const step = next(header);
          header = Buffer.alloc(0);
          skip = step.skip;
          wanted = 'last' in step ? null : step.header;
        }
      }
    },
    end() {
      if (wanted !== null || skip > 0) throw new DocumentRejected('CUT');
      tail.end();
    },
  };
}

function pngWalk(): Walk {
  const signature = 8;
  let first = true;
  return chunkWalk(signature + 8, (header) => {
    const at = first ? signature : 0;
    first = false;
    const length = header.readUInt32BE(at);
    const kind = header.toString('latin1', at + 4, at + 8);
    // Behind the data stands its checksum.
    return kind === 'IEND' ? { skip: length + 4, last: true } : { skip: length + 4, header: 8 };
  });
}

function webpWalk(): Walk {
  return chunkWalk(8, (header) => {
    const length = header.readUInt32LE(4);
    return { skip: length + (length % 2), last: true };
  });
}

/** Marker segments with their lengths, and coded data in which only stuffed bytes and restarts may follow an FF. */
function jpegWalk(): Walk {
  const tail = plainWalk();
  type State = 'mark' | 'code' | 'length' | 'length-low' | 'skip' | 'data' | 'data-code' | 'ended';
  let state: State = 'mark';
  let code = 0;
  let length = 0;
  const marker = (byte: number): State => {
    code = byte;
    if (byte === 0xff) return 'code';
    if (byte === 0xd9) return 'ended';
    // The beginning, restarts and TEM stand alone.
    if (byte === 0xd8 || byte === 0x01 || (byte >= 0xd0 && byte <= 0xd7)) return 'mark';
    return 'length';
  };
  function step(byte: number): State {
    switch (state) {
      case 'mark':
        if (byte !== 0xff) throw new DocumentRejected('POLYGLOT');
        return 'code';
      case 'code':
        return marker(byte);
      case 'length':
        length = byte << 8;
        return 'length-low';
      case 'length-low':
        length = (length | byte) - 2;
        if (length < 0) throw new DocumentRejected('POLYGLOT');
        if (length === 0) return code === 0xda ? 'data' : 'mark';
        return 'skip';
      case 'skip':
        length -= 1;
        if (length > 0) return 'skip';
        return code === 0xda ? 'data' : 'mark';
      case 'data':
        return byte === 0xff ? 'data-code' : 'data';
      case 'data-code':
        if (byte === 0x00 || (byte >= 0xd0 && byte <= 0xd7)) return 'data';
        return byte === 0xff ? 'data-code' : marker(byte);
      case 'ended':
        throw new DocumentRejected('POLYGLOT');
    }
  }
  return {
    take(bytes) {
      tail.take(bytes);
      for (let at = 0; at < bytes.length; at += 1) {
        if (state === 'data') {
          // Coded data is nearly all of a picture.
          const next = bytes.indexOf(0xff, at);
          if (next < 0) return;
          at = next;
        }
        state = step(bytes[at] ?? 0);
      }
    },
    end() {
      if (state !== 'ended') throw new DocumentRejected('CUT');
      tail.end();
    },
  };
}

/** A TIFF's parts lie anywhere in it: only its end can be looked at. */
function tiffWalk(): Walk {
  const { tail, ...walk } = plainWalk();
  return {
    take: walk.take,
    end() {
      walk.end();
      if (foreignMarkup.test(tail.bytes.subarray(-1_024).toString('latin1'))) throw new DocumentRejected('POLYGLOT');
    },
  };
}

const nothing: Walk = { take: () => undefined, end: () => undefined };

/** The walk through a file of a type. A text is looked at as text. */
export function walkThrough(type: MediaType): Walk {
  switch (type) {
    case 'application/pdf':
      return pdfWalk();
    case 'image/png':
      return pngWalk();
    case 'image/jpeg':
      return jpegWalk();
    case 'image/webp':
      return webpWalk();
    case 'image/tiff':
      return tiffWalk();
    case 'text/plain':
      return nothing;
  }
}
