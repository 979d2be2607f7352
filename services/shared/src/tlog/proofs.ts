// Proofs of RFC 6962 and 9162: that a leaf is in a tree, that a tree grew out of another. Verifying is pure and never throws.
import { emptyRoot, nodeHash } from './hashing.ts';
import { hashOver, type HashSource } from './subtrees.ts';

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;
const half = (value: number): number => Math.floor(value / 2);

/** Largest power of two below `count`. */
function splitOf(count: number): number {
  let size = 1;
  while (size * 2 < count) size *= 2;
  return size;
}

/** The hashes beside the way from leaf `index` to the root of `size` leaves, lowest first. */
export async function inclusionProof(index: number, size: number, source: HashSource): Promise<Uint8Array[]> {
  if (index < 0 || index >= size) throw new Error('A leaf outside of the tree.');
  const beside: Promise<Uint8Array>[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      beside.push(hashOver(middle, to, source));
      to = middle;
    } else {
      beside.push(hashOver(from, middle, source));
      from = middle;
    }
  }
  return (await Promise.all(beside)).reverse();
}

/** Whether the proof leads from the leaf at `index` to the root of `size` leaves. */
export function includes(
  leaf: { index: number; hash: Uint8Array },
  tree: { size: number; root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (leaf.index < 0 || leaf.index >= tree.size) return false;
  let [at, last, hash] = [leaf.index, tree.size - 1, leaf.hash];
  for (const beside of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      hash = nodeHash(hash, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(hash, tree.root);
}

/** The hashes that show that the tree of `size` leaves begins with the tree of `before` leaves. */
export async function consistencyProof(before: number, size: number, source: HashSource): Promise<Uint8Array[]> {
  if (before < 0 || before > size) throw new Error('A tree does not grow out of a larger one.');
  if (before === 0 || before === size) return [];
  const parts: Promise<Uint8Array>[] = [];
  let [from, to] = [0, size];
  let known = true;
  while (before !== to) {
    const middle = from + splitOf(to - from);
    if (before <= middle) {
      parts.push(hashOver(middle, to, source));
      to = middle;
    } else {
      parts.push(hashOver(from, middle, source));
      from = middle;
      known = false;
    }
  }
  if (!known) parts.push(hashOver(from, to, source));
  return (await Promise.all(parts)).reverse();
}

interface Tree {
  size: number;
  root: Uint8Array;
}

/** Whether the proof shows that `after` begins with all of `before`. RFC 9162, 2.1.4.2. */
export function grewFrom(before: Tree, after: Tree, proof: readonly Uint8Array[]): boolean {
  if (before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && isSame(before.root, after.root);
  if (before.size === 0) return proof.length === 0 && isSame(before.root, emptyRoot());
  let [at, last] = [before.size - 1, after.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  const [first, ...rest] = at === 0 ? [before.root, ...proof] : proof;
  if (!first) return false;
  let [old, grown] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [old, grown] = [nodeHash(beside, old), nodeHash(beside, grown)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      grown = nodeHash(grown, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(old, before.root) && isSame(grown, after.root);
}
