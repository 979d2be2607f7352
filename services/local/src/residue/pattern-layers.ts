// Patterns made ready to be looked for in any number of streams. Knows bytes only: what they mean, and whose they are, is not its business.

/** What is looked for. */
export interface Pattern {
  bytes: Uint8Array;
  /** ASCII letters match in either case. */
  anyCase: boolean;
}

/** Shorter ones occur by chance in any gigabyte: finding them would tell nothing. */
export const shortestPattern = 6;

/** The bit that tells ASCII letters' cases apart, in each byte of a word. Words are compared without it; whole patterns are verified. */
export const caseBits = 0x20202020;

/**
 * Patterns of similar length. Each is represented by a window of `window` bytes. A gram of `gram` bytes is read at every `stride`-th
 * position of the stream only: as `stride` is `window - gram + 1`, every occurrence of a window holds exactly one such position.
 * A bitmap turns away grams that stand in no window, a second one windows that belong to no pattern; what remains is compared whole.
 * So a byte of a stream costs a fraction of a look-up, whatever the number of patterns.
 */
export interface Layer {
  gram: 3 | 4 | 8;
  window: number;
  /** A multiple of four, so that aligned words can be read. */
  stride: 4 | 8;
  grams: Int32Array;
  windows: Int32Array;
  /** Open addressing by window: first word, last word, first pattern + 1 (0 is empty). */
  slots: Int32Array;
  slotMask: number;
}

export interface PatternSet {
  patterns: readonly Pattern[];
  longest: number;
  layers: readonly Layer[];
  /** Where each pattern's window begins in it. */
  windowAt: Int32Array;
  /** The next pattern with the same window, + 1; 0 after the last. */
  next: Int32Array;
}

/** Two to the power of this many bits in a bitmap: 256 kB, so that it stays in a core's own cache. */
const bitmapBits = 21;
const long = { gram: 8, window: 15, stride: 8 } as const;
const short = { gram: 4, window: 7, stride: 4 } as const;
const shortest = { gram: 3, window: 6, stride: 4 } as const;

export const gramBit = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - bitmapBits);
export const longGramBit = (first: number, second: number): number =>
  Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1) >>> (32 - bitmapBits);
export const windowBit = (first: number, last: number): number =>
  Math.imul(Math.imul(first, 0xc2b2ae35) ^ last, 0x27d4eb2f) >>> (32 - bitmapBits);
export const slotOf = (first: number, last: number): number =>
  Math.imul(Math.imul(first, 0x85ebca6b) ^ last, 0xc2b2ae35) >>> 7;

/** Four bytes without case, little-endian. */
const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24) |
  caseBits;

function bitOfGram(gram: Layer['gram'], bytes: Uint8Array, at: number): number {
  const word = wordAt(bytes, at);
  if (gram === 3) return gramBit(word & 0xffffff);
  return gram === 4 ? gramBit(word) : longGramBit(word, wordAt(bytes, at + 4));
}

const set = (bitmap: Int32Array, bit: number): void => {
  bitmap[bit >>> 5] = (bitmap[bit >>> 5] ?? 0) | (1 << (bit & 31));
};

/** Makes patterns ready. Throws where one is shorter than `shortestPattern`. */
export function patternSet(patterns: readonly Pattern[]): PatternSet {
  const lengths = patterns.map(({ bytes }) => bytes.length);
  if (lengths.some((length) => length < shortestPattern))
    throw new Error(`A pattern has less than ${shortestPattern} bytes.`);
  const windowAt = new Int32Array(patterns.length);
  const next = new Int32Array(patterns.length);
  const layers: Layer[] = [];
  const shapes = [long, lengths.some((length) => length < short.window) ? shortest : short];
  for (const shape of shapes) {
    const members = patterns.flatMap(({ bytes }, index) =>
      bytes.length >= long.window === (shape === long) ? [{ index, bytes }] : [],
    );
    if (members.length === 0) continue;
    const size = 1 << Math.ceil(Math.log2(members.length * 2 + 1));
    const layer: Layer = {
      ...shape,
      grams: new Int32Array(1 << (bitmapBits - 5)),
      windows: new Int32Array(1 << (bitmapBits - 5)),
      slots: new Int32Array(size * 3),
      slotMask: size - 1,
    };
    const costOf = gramCosts(members, shape.gram);
    for (const { index, bytes } of members) {
      const at = chosenWindow(bytes, shape, costOf);
      windowAt[index] = at;
      for (let offset = 0; offset < shape.stride; offset += 1)
        set(layer.grams, bitOfGram(shape.gram, bytes, at + offset));
      enter(layer, next, index, wordAt(bytes, at), wordAt(bytes, at + shape.window - 4));
    }
    layers.push(layer);
  }
  return { patterns, longest: lengths.reduce((most, length) => Math.max(most, length), 0), layers, windowAt, next };
}

function enter(layer: Layer, next: Int32Array, index: number, first: number, last: number): void {
  const { slots, slotMask } = layer;
  set(layer.windows, windowBit(first, last));
  for (let slot = slotOf(first, last) & slotMask; ; slot = (slot + 1) & slotMask) {
    const head = slots[slot * 3 + 2] ?? 0;
    if (head !== 0 && (slots[slot * 3] !== first || slots[slot * 3 + 1] !== last)) continue;
    slots[slot * 3] = first;
    slots[slot * 3 + 1] = last;
    next[index] = head;
    slots[slot * 3 + 2] = index + 1;
    return;
  }
}

/** How many patterns a gram stands in; grams of one repeated byte, which fill pages, cost more than any other. */
function gramCosts(members: readonly { bytes: Uint8Array }[], gram: Layer['gram']) {
  const seen = new Uint32Array(1 << bitmapBits);
  const last = (bytes: Uint8Array): number => bytes.length - gram;
  for (const { bytes } of members) {
    for (let at = 0; at <= last(bytes); at += 1) {
      const bit = bitOfGram(gram, bytes, at);
      seen[bit] = (seen[bit] ?? 0) + 1;
    }
  }
  return (bytes: Uint8Array, at: number): number => {
    const alike = bytes.subarray(at, at + gram).every((byte) => byte === bytes[at]);
    return (seen[bitOfGram(gram, bytes, at)] ?? 0) + (alike ? members.length : 0);
  };
}

/** The window whose commonest gram is rarest: a domain that a thousand addresses share would be looked up at every turn. */
function chosenWindow(
  bytes: Uint8Array,
  { window, stride }: Pick<Layer, 'window' | 'stride'>,
  costOf: (bytes: Uint8Array, at: number) => number,
): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + window <= bytes.length; at += 1) {
    let cost = 0;
    for (let offset = 0; offset < stride && cost < least; offset += 1)
      cost = Math.max(cost, costOf(bytes, at + offset));
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}
