// Looks for all patterns in one stream of bytes, in flat memory. Tells places and never contents.
import {
  caseBits,
  gramBit,
  longGramBit,
  slotOf,
  windowBit,
  type Layer,
  type Pattern,
  type PatternSet,
} from './pattern-layers.ts';

/** A pattern's index and the place of its first byte in the stream. */
export type OnMatch = (pattern: number, offset: number) => void;

/** Looked at by all layers in turn while it lies in the cache. */
const blockBytes = 1 << 17;
/** Positions are kept at multiples of this, so that aligned words can be read. */
const alignment = 8;
const caseBit = 0x20;

const aligned = (at: number): number => at - (at % alignment);
const isLetter = (byte: number): boolean => (byte | caseBit) >= 0x61 && (byte | caseBit) <= 0x7a;

/** One stream. Feed it in any pieces, then `end` it: every occurrence is told once, in no particular order within a piece. */
export class StreamScan {
  readonly #set: PatternSet;
  readonly #onMatch: OnMatch;
  readonly #buffer: Uint8Array;
  readonly #words: Int32Array;
  readonly #view: DataView;
  /** Bytes in the buffer. */
  #filled = 0;
  /** The next position to read a gram at, in the buffer; always aligned. */
  #at = 0;
  /** Where in the stream the buffer begins. */
  #base = 0;

  constructor(set: PatternSet, onMatch: OnMatch) {
    this.#set = set;
    this.#onMatch = onMatch;
    this.#buffer = new Uint8Array(aligned(blockBytes + 4 * set.longest + 64));
    this.#words = new Int32Array(this.#buffer.buffer);
    this.#view = new DataView(this.#buffer.buffer);
  }

  feed(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length;) {
      const taken = Math.min(chunk.length - from, this.#buffer.length - this.#filled);
      this.#buffer.set(chunk.subarray(from, from + taken), this.#filled);
      this.#filled += taken;
      from += taken;
      if (this.#filled < this.#buffer.length) return;
      // What reaches beyond the buffer is looked at when the rest of it is there.
      this.#scan(aligned(this.#filled - this.#set.longest - alignment));
      this.#shift();
    }
  }

  /** Looks at what is left, and makes ready for another stream. Answers how many bytes this one had. */
  end(): number {
    const bytes = this.#base + this.#filled;
    // Grams that reach over the end belong to no occurrence; what an earlier stream left there must not be seen either.
    this.#buffer.fill(0, this.#filled, Math.min(this.#buffer.length, this.#filled + 4 * alignment));
    this.#scan(this.#filled);
    this.#filled = this.#at = this.#base = 0;
    return bytes;
  }

  /** Keeps as much before the next position as a pattern may reach back. */
  #shift(): void {
    const drop = aligned(Math.max(0, this.#at - this.#set.longest));
    this.#buffer.copyWithin(0, drop, this.#filled);
    this.#filled -= drop;
    this.#at -= drop;
    this.#base += drop;
  }

  #scan(end: number): void {
    for (const layer of this.#set.layers) {
      if (layer.gram === 8) this.#scanLong(layer, end);
      else this.#scanShort(layer, end);
    }
    this.#at = aligned(end);
  }

  #scanLong(layer: Layer, end: number): void {
    const { grams } = layer;
    const words = this.#words;
    const last = Math.min(Math.ceil(end / 4), words.length - 1);
    for (let index = this.#at / 4; index < last; index += 2) {
      const bit = longGramBit((words[index] ?? 0) | caseBits, (words[index + 1] ?? 0) | caseBits);
      if ((((grams[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) this.#look(layer, index * 4);
    }
  }

  #scanShort(layer: Layer, end: number): void {
    const { grams } = layer;
    const words = this.#words;
    const mask = layer.gram === 3 ? 0xffffff : -1;
    const last = Math.min(Math.ceil(end / 4), words.length);
    for (let index = this.#at / 4; index < last; index += 1) {
      const bit = gramBit(((words[index] ?? 0) | caseBits) & mask);
      if ((((grams[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) this.#look(layer, index * 4);
    }
  }

  /** Every window that the gram at this place can be a part of. */
  #look(layer: Layer, at: number): void {
    const { windows, stride, window } = layer;
    const view = this.#view;
    for (let from = at; from > at - stride && from >= 0; from -= 1) {
      if (from + window > this.#filled) continue;
      const first = view.getInt32(from, true) | caseBits;
      const last = view.getInt32(from + window - 4, true) | caseBits;
      const bit = windowBit(first, last);
      if ((((windows[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) this.#find(layer, from, first, last);
    }
  }

  #find({ slots, slotMask }: Layer, windowFrom: number, first: number, last: number): void {
    for (let slot = slotOf(first, last) & slotMask; ; slot = (slot + 1) & slotMask) {
      const head = slots[slot * 3 + 2] ?? 0;
      if (head === 0) return;
      if (slots[slot * 3] === first && slots[slot * 3 + 1] === last) return this.#verify(head, windowFrom);
    }
  }

  #verify(head: number, windowFrom: number): void {
    const { patterns, windowAt, next } = this.#set;
    for (let index = head - 1; index >= 0; index = (next[index] ?? 0) - 1) {
      const pattern = patterns[index];
      const from = windowFrom - (windowAt[index] ?? 0);
      if (pattern && from >= 0 && from + pattern.bytes.length <= this.#filled && isAt(pattern, this.#buffer, from))
        this.#onMatch(index, this.#base + from);
    }
  }
}

function isAt({ bytes, anyCase }: Pattern, buffer: Uint8Array, from: number): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const wanted = bytes[at] ?? 0;
    const found = buffer[from + at] ?? 0;
    if (wanted === found) continue;
    if (!anyCase || (wanted ^ found) !== caseBit || !isLetter(wanted)) return false;
  }
  return true;
}
