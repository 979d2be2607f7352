// Where a log's hashes and entries lie (C2SP tlog-tiles, height 8): paths and bytes of tiles. Pure.
import { hashBytes, nodeHash } from './hashing.ts';

export const tileHeight = 8;
/** Hashes of a whole tile, and entries of a whole bundle. */
export const tileWidth = 256;

/** Tile `index` of a level of tiles, or of the entries; `width` hashes or entries of it, `tileWidth` when it is whole. */
export interface Tile {
  level: number | 'entries';
  index: number;
  width: number;
}

/** Path of a tile, such as `tile/0/x001/234.p/17`. */
export function tilePath({ level, index, width }: Tile): string {
  const groups: string[] = [];
  for (let rest = index, first = true; first || rest > 0; rest = Math.floor(rest / 1_000), first = false)
    groups.unshift(`${first ? '' : 'x'}${String(rest % 1_000).padStart(3, '0')}`);
  return `tile/${level}/${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** How many hashes stand on a level of tiles of a log of this size: each covers a whole tile of the level below. */
export const countOn = (level: number, size: number): number => Math.floor(size / tileWidth ** level);

/** The tile of a level that holds hash `at`, as a log of this size has it. */
export function tileWith(level: number | 'entries', at: number, size: number): Tile {
  const index = Math.floor(at / tileWidth);
  const count = countOn(level === 'entries' ? 0 : level, size);
  return { level, index, width: Math.min(tileWidth, count - index * tileWidth) };
}

/** Hash `at` of a run of hashes. */
export const hashIn = (hashes: Uint8Array, at: number): Uint8Array =>
  hashes.subarray(at * hashBytes, (at + 1) * hashBytes);

/** The root over `count` hashes, a power of two, that stand side by side. */
export function foldHashes(hashes: Uint8Array, from: number, count: number): Uint8Array {
  if (count === 1) return hashIn(hashes, from);
  return nodeHash(foldHashes(hashes, from, count / 2), foldHashes(hashes, from + count / 2, count / 2));
}

/** Entries as a bundle: each with its length in two bytes, big-endian. */
export function bundleOf(entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new Error('An entry of a log has at most 65,535 bytes.');
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}

/** The entries of a bundle; null where its bytes are no bundle of so many. */
export function entriesIn(bundle: Uint8Array, count: number): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bundle.length) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > bundle.length) return null;
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return entries.length === count ? entries : null;
}
