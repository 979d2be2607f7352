// That whole runs of entries stand in a tree, in a few hashes: 32 bytes times the logarithm of the tree for each run, however many entries it has.
import { leafHash } from './hashing.ts';
import { RootFold, subtreesOf, type HashSource, type Subtree } from './subtrees.ts';

/** Leaves from `from` to before `to`. */
export interface Run {
  from: number;
  to: number;
}

interface Stretch extends Run {
  /** Whether it is one of the runs, or lies between them. */
  own: boolean;
}

/** The tree as runs and what lies between, in order. Throws where the runs overlap, are empty, or leave the tree. */
function stretchesOf(size: number, runs: readonly Run[]): Stretch[] {
  const all: Stretch[] = [];
  let at = 0;
  for (const { from, to } of runs) {
    if (from < at || to <= from || to > size) throw new Error('Runs stand in order, inside the tree.');
    if (from > at) all.push({ from: at, to: from, own: false });
    all.push({ from, to, own: true });
    at = to;
  }
  if (at < size) all.push({ from: at, to: size, own: false });
  return all;
}

const subtreesOfRuns = (size: number, runs: readonly Run[]): { subtree: Subtree; own: boolean }[] =>
  stretchesOf(size, runs).flatMap(({ from, to, own }) => subtreesOf(from, to).map((subtree) => ({ subtree, own })));

/** The hashes of the complete subtrees of the runs and of what lies between, left to right. */
export const runsProof = (size: number, runs: readonly Run[], source: HashSource): Promise<Uint8Array[]> =>
  Promise.all(subtreesOfRuns(size, runs).map(({ subtree }) => source(subtree)));

/** The root that the hashes lead to; null where they are not as many as the runs want. */
export function rootOfRuns(size: number, runs: readonly Run[], proof: readonly Uint8Array[]): Uint8Array | null {
  const wanted = subtreesOfRuns(size, runs);
  if (wanted.length !== proof.length) return null;
  const fold = new RootFold();
  for (const [at, { subtree }] of wanted.entries()) fold.add(subtree, proof[at] ?? new Uint8Array());
  return fold.root();
}

/** Whether the entries of the runs, all of them in order, are those that the proof's own hashes stand for. */
export function areOfRuns(
  size: number,
  runs: readonly Run[],
  proof: readonly Uint8Array[],
  entries: readonly Uint8Array[],
): boolean {
  let taken = 0;
  for (const [at, { subtree, own }] of subtreesOfRuns(size, runs).entries()) {
    if (!own) continue;
    const fold = new RootFold();
    for (let leaf = 0; leaf < 2 ** subtree.level; leaf += 1) {
      const entry = entries[taken];
      if (!entry) return false;
      fold.add({ level: 0, index: leaf }, leafHash(entry));
      taken += 1;
    }
    if (Buffer.compare(fold.root(), proof[at] ?? new Uint8Array()) !== 0) return false;
  }
  return taken === entries.length;
}
