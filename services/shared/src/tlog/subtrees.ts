// A tree as its complete subtrees: the few hashes from which a root follows. Pure; positions are exact up to 2^53.
import { emptyRoot, nodeHash } from './hashing.ts';

/** The complete subtree over leaves `index * 2^level` to `(index + 1) * 2^level - 1`. */
export interface Subtree {
  level: number;
  index: number;
}

/** The hash of a complete subtree. */
export type HashSource = (subtree: Subtree) => Promise<Uint8Array>;

/** The fewest complete subtrees that cover the leaves from `from` to before `to`, left to right. At most two of a level. */
export function subtreesOf(from: number, to: number): Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to;) {
    let level = 0;
    let size = 1;
    while (at % (size * 2) === 0 && at + size * 2 <= to) {
      size *= 2;
      level += 1;
    }
    found.push({ level, index: at / size });
    at += size;
  }
  return found;
}

interface Part extends Subtree {
  hash: Uint8Array;
}

/** Collects hashes of subtrees that stand side by side from the first leaf on, and gives the root of them all. */
export class RootFold {
  readonly #parts: Part[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Throws where the subtree is not the next one. */
  add({ level, index }: Subtree, hash: Uint8Array): void {
    const width = 2 ** level;
    if (index * width !== this.#size) throw new Error('A subtree that does not follow the ones before.');
    this.#size += width;
    let part: Part = { level, index, hash };
    for (let last = this.#parts.at(-1); last?.level === part.level && part.index % 2 === 1; last = this.#parts.at(-1)) {
      this.#parts.pop();
      part = { level: part.level + 1, index: (part.index - 1) / 2, hash: nodeHash(last.hash, part.hash) };
    }
    this.#parts.push(part);
  }

  root(): Uint8Array {
    const last = this.#parts.at(-1);
    if (!last) return emptyRoot();
    return this.#parts.slice(0, -1).reduceRight((right, { hash }) => nodeHash(hash, right), last.hash);
  }
}

/** Hash over the leaves from `from` to before `to`; `from` must be where a subtree of that size may begin. */
export async function hashOver(from: number, to: number, source: HashSource): Promise<Uint8Array> {
  const hashes = await Promise.all(subtreesOf(from, to).map(source));
  const last = hashes.at(-1);
  if (!last) return emptyRoot();
  return hashes.slice(0, -1).reduceRight((right, hash) => nodeHash(hash, right), last);
}

/** Root of the first `size` leaves. */
export const rootAt = (size: number, source: HashSource): Promise<Uint8Array> => hashOver(0, size, source);
