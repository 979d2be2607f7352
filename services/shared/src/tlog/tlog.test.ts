// A log that anybody can check: every honest proof verifies, and nothing else does; a writer that dies at any write leaves a log that goes on.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import {
  appendEntries,
  areOfRuns,
  consistencyProof,
  entriesLeadTo,
  folderSource,
  grewFrom,
  includes,
  inclusionProof,
  leafHash,
  nodeHash,
  openCheckpoint,
  parseVerifier,
  publishedEntries,
  publishedSize,
  readCheckpoint,
  rootAt,
  rootOfRuns,
  runsProof,
  signerOf,
  verifierOf,
  verifierText,
  writeDurably,
  type HashSource,
  type PrivateJwk,
  type Run,
} from './index.ts';
import { emptyRoot } from './hashing.ts';
import { foldHashes, tilePath } from './tiles.ts';

const entry = (at: number): Buffer => Buffer.from(`entry ${at}`);
const entriesOf = (from: number, to: number): Buffer[] =>
  Array.from({ length: to - from }, (_, at) => entry(from + at));

/** The definition of RFC 6962, 2.1, word by word: what everything else is compared with. */
function rootByDefinition(entries: readonly Buffer[]): Uint8Array {
  const [first] = entries;
  if (!first) return emptyRoot();
  if (entries.length === 1) return leafHash(first);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return nodeHash(rootByDefinition(entries.slice(0, k)), rootByDefinition(entries.slice(k)));
}

const inMemory =
  (entries: readonly Buffer[]): HashSource =>
  async ({ level, index }) => {
    const count = 2 ** level;
    const leaves = entries.slice(index * count, (index + 1) * count).map((one) => leafHash(one));
    return foldHashes(Buffer.concat(leaves), 0, count);
  };

const newSigner = (name = 'clounge/ledger/test') =>
  signerOf(name, generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as PrivateJwk);
const signer = newSigner();
const flip = (bytes: Uint8Array, bit: number): Uint8Array => {
  const changed = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % changed.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clounge-tlog-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const fresh = () => mkdtemp(join(folder, 'log-'));

const most = 70;
const all = entriesOf(0, most);
const roots = Array.from({ length: most + 1 }, (_, size) => rootByDefinition(all.slice(0, size)));
const treeOf = (size: number) => ({ size, root: roots[size] ?? emptyRoot() });
const sizes = fc.integer({ min: 1, max: most });

describe('a log', () => {
  promise('Art. 8', 'every entry of every tree is proved to be in it, and grew trees out of one another', async () => {
    for (let size = 1; size <= most; size += 1) {
      const source = inMemory(all.slice(0, size));
      expect(await rootAt(size, source)).toEqual(roots[size]);
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(index, size, source);
        expect(includes({ index, hash: leafHash(entry(index)) }, treeOf(size), proof)).toBe(true);
        expect(includes({ index: index + 1, hash: leafHash(entry(index)) }, treeOf(size), proof)).toBe(false);
      }
      for (let before = 0; before <= size; before += 1) {
        const proof = await consistencyProof(before, size, source);
        expect(grewFrom(treeOf(before), treeOf(size), proof), `${before} of ${size}`).toBe(true);
        if (before > 0 && before < size)
          expect(grewFrom({ size: before, root: roots[before - 1] ?? emptyRoot() }, treeOf(size), proof)).toBe(false);
      }
    }
  });

  promise('Art. 8', 'one changed bit in a leaf, a root or a proof is refused', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), fc.nat(), async (size, place, which, bit) => {
        const index = place % size;
        const source = inMemory(all.slice(0, size));
        const proof = await inclusionProof(index, size, source);
        const parts = [leafHash(entry(index)), treeOf(size).root, ...proof];
        const [hash = emptyRoot(), root = emptyRoot(), ...rest] = parts.map((part, at) =>
          at === which % parts.length ? flip(part, bit) : part,
        );
        expect(includes({ index, hash }, { size, root }, rest)).toBe(false);
        expect(includes({ index, hash: leafHash(entry(index)) }, treeOf(size), [...proof, emptyRoot()])).toBe(false);

        const before = 1 + (place % size);
        const grown = [treeOf(before).root, treeOf(size).root, ...(await consistencyProof(before, size, source))];
        const [old = emptyRoot(), now = emptyRoot(), ...steps] = grown.map((part, at) =>
          at === which % grown.length ? flip(part, bit) : part,
        );
        expect(grewFrom({ size: before, root: old }, { size, root: now }, steps)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  promise('Art. 8', 'runs of entries are proved in a few hashes, and others in their place are refused', async () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: most }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(sizes, cuts, fc.nat(), async (size, places, bit) => {
        const sorted = places.filter((at) => at <= size).sort((one, other) => one - other);
        const runs: Run[] = [];
        for (let at = 0; at + 1 < sorted.length; at += 2) runs.push({ from: sorted[at] ?? 0, to: sorted[at + 1] ?? 0 });
        const proof = await runsProof(size, runs, inMemory(all.slice(0, size)));
        const entries = runs.flatMap(({ from, to }) => entriesOf(from, to));
        expect(rootOfRuns(size, runs, proof)).toEqual(roots[size]);
        expect(areOfRuns(size, runs, proof, entries)).toBe(true);
        if (entries.length === 0) return;
        const at = bit % entries.length;
        const changed = entries.map((one, place) => (place === at ? flip(one, bit) : one));
        expect(areOfRuns(size, runs, proof, changed)).toBe(false);
        expect(areOfRuns(size, runs, proof, entries.toSpliced(at, 1))).toBe(false);
        expect(areOfRuns(size, runs, proof, [...entries, entry(0)])).toBe(false);
        if (entries.length > 1) expect(areOfRuns(size, runs, proof, entries.toReversed())).toBe(false);
        expect(rootOfRuns(size, runs, proof.slice(1))).toBeNull();
        const bent = proof.map((one, place) => (place === bit % proof.length ? flip(one, bit) : one));
        expect(rootOfRuns(size, runs, bent)).not.toEqual(roots[size]);
      }),
      { numRuns: 300 },
    );
  });

  promise('Art. 8', 'a folder that grows by any steps says the same as the entries themselves', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }), async (steps) => {
        const here = await fresh();
        let size = 0;
        for (const step of steps) {
          const note = await appendEntries({ folder: here, signer }, size, entriesOf(size, size + step));
          size += step;
          const root = rootByDefinition(entriesOf(0, size));
          expect(openCheckpoint(note, verifierOf(signer))).toEqual({ origin: signer.name, size, root });
          expect(await publishedSize(here, signer)).toBe(size);
          expect(await entriesLeadTo(here, size, root)).toBe(true);
        }
        const source = folderSource(here, size);
        const index = Math.floor(size / 2);
        const tree = { size, root: rootByDefinition(entriesOf(0, size)) };
        expect(includes({ index, hash: leafHash(entry(index)) }, tree, await inclusionProof(index, size, source))).toBe(
          true,
        );
        // Who kept the first checkpoint can still check it, although its unfinished tiles are gone.
        const first = steps[0] ?? 0;
        expect(await rootAt(first, folderSource(here, first))).toEqual(rootByDefinition(entriesOf(0, first)));
        expect(await publishedEntries(here, size, index, size)).toEqual(entriesOf(index, size));
      }),
      { numRuns: 12 },
    );
  });

  promise('Art. 8', 'a tree of several levels of tiles has the root of its definition', async () => {
    const here = await fresh();
    await appendEntries({ folder: here, signer }, 0, entriesOf(0, 65_000));
    const note = await appendEntries({ folder: here, signer }, 65_000, entriesOf(65_000, 66_000));
    expect(openCheckpoint(note, verifierOf(signer))?.root).toEqual(rootByDefinition(entriesOf(0, 66_000)));
    expect((await readdir(join(here, 'tile'))).sort()).toEqual(['0', '1', '2', 'entries']);
  });

  promise(
    'Art. 8',
    'a writer that dies at any write leaves a log that goes on, and never a checkpoint ahead of it',
    async () => {
      const seed = await fresh();
      await appendEntries({ folder: seed, signer }, 0, entriesOf(0, 250));
      const goal = rootByDefinition(entriesOf(0, 700));
      for (let dies = 0, died = true; died; dies += 1) {
        const here = await fresh();
        await cp(seed, here, { recursive: true });
        let writes = 0;
        const write = async (path: string, bytes: Uint8Array): Promise<void> => {
          if (writes === dies) {
            // Half of the bytes under the name that nobody reads, as a power cut leaves them.
            await writeFile(`${path}.cut.new`, bytes.subarray(0, bytes.length / 2)).catch(() => undefined);
            throw new Error('killed');
          }
          writes += 1;
          await writeDurably(path, bytes);
        };
        died = await appendEntries({ folder: here, signer, write }, 250, entriesOf(250, 700)).then(
          () => false,
          () => true,
        );
        const size = await publishedSize(here, signer);
        expect(size).toBe(died ? 250 : 700);
        expect(await entriesLeadTo(here, size, rootByDefinition(entriesOf(0, size)))).toBe(true);
        if (died) await appendEntries({ folder: here, signer }, size, entriesOf(size, 700));
        expect(await entriesLeadTo(here, 700, goal)).toBe(true);
        expect(await rootAt(700, folderSource(here, 700))).toEqual(goal);
      }
    },
  );

  promise('Art. 8', 'a log whose entries were cut, reordered or changed does not lead to its root', async () => {
    const here = await fresh();
    await appendEntries({ folder: here, signer }, 0, entriesOf(0, 300));
    const root = rootByDefinition(entriesOf(0, 300));
    const path = join(here, tilePath({ level: 'entries', index: 1, width: 44 }));
    const bytes = await readFile(path);
    const reordered = Buffer.concat([bytes.subarray(11), bytes.subarray(0, 11)]);
    for (const wrong of [reordered, Buffer.from(flip(bytes, 8 * 5 + 1))]) {
      await writeFile(path, wrong);
      expect(await entriesLeadTo(here, 300, root)).toBe(false);
    }
    for (const cut of [bytes.subarray(0, bytes.length - 11), bytes.subarray(0, 5), Buffer.alloc(0)]) {
      await writeFile(path, cut);
      await expect(entriesLeadTo(here, 300, root)).rejects.toThrow('was cut or changed');
    }
    await rm(path);
    const hashes = join(here, tilePath({ level: 0, index: 1, width: 44 }));
    await writeFile(hashes, flip(await readFile(hashes), 77));
    await expect(publishedSize(here, signer)).rejects.toThrow('do not lead to its signed root');
    await expect(entriesLeadTo(here, 300, root)).rejects.toThrow('tile/entries/001.p/44');
  });

  promise('Art. 8', 'a checkpoint is its signer’s, to the bit', async () => {
    const note = await appendEntries({ folder: await fresh(), signer }, 0, entriesOf(0, 9));
    const verifier = verifierOf(signer);
    expect(parseVerifier(verifierText(verifier))).toEqual({
      ...verifier,
      publicKey: Uint8Array.from(verifier.publicKey),
    });
    expect(openCheckpoint(note, verifierOf(newSigner()))).toBeNull();
    expect(openCheckpoint(note, verifierOf(newSigner('clounge/ledger/other')))).toBeNull();
    const bytes = Buffer.from(note);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(flip(bytes, bit)).toString('utf8');
      expect(openCheckpoint(changed, verifier), `bit ${bit}`).toBeNull();
    }
    expect(readCheckpoint(note.replace('\n9\n', '\n09\n'))).toBeNull();
    const key = verifierText(verifier);
    for (let bit = 0; bit < key.length * 8; bit += 1) {
      const read = parseVerifier(Buffer.from(flip(Buffer.from(key), bit)).toString('utf8'));
      if (read) expect(openCheckpoint(note, read)).toBeNull();
    }
  });
});
