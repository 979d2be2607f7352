// Appends to a published log: tiles first, the signed checkpoint last. Stopped between any two writes, the next append goes on.
// One writer at a time is the caller's duty.
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { checkpointFile, folderSource, LogDamaged, publishedCheckpoint, publishedEntries } from './folder.ts';
import { hashBytes, leafHash } from './hashing.ts';
import { verifierOf, type NoteSigner } from './note.ts';
import { rootAt } from './subtrees.ts';
import { bundleOf, countOn, foldHashes, tileHeight, tilePath, tileWidth, tileWith } from './tiles.ts';

/** Writes a file so that after a crash it is there whole or not at all, and waits until the disk has it. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

export const writeDurably: WriteFile = async (path, bytes) => {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const fresh = `${path}.${randomBytes(4).toString('hex')}.new`;
  const file = await open(fresh, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
};

/** A published log whose checkpoint is not its own signer's. */
export class ForeignLog extends Error {
  constructor() {
    super('The published checkpoint is not signed by this log.');
    this.name = 'ForeignLog';
  }
}

/**
 * How long the log is, by its own signature; 0 where nothing was published. Throws `ForeignLog`, and `LogDamaged` where its hashes do
 * not lead to its root: what is appended to them would be signed.
 */
export async function publishedSize(folder: string, signer: NoteSigner): Promise<number> {
  const note = await publishedCheckpoint(folder);
  if (note === null) return 0;
  const checkpoint = openCheckpoint(note, verifierOf(signer));
  if (!checkpoint) throw new ForeignLog();
  const { size, root } = checkpoint;
  if (Buffer.compare(await rootAt(size, folderSource(folder, size)), root) !== 0)
    throw new LogDamaged('The hashes of the published log do not lead to its signed root: they were changed.');
  return size;
}

/**
 * Appends entries after the `size` that stand there and answers the new checkpoint. Whatever an interrupted append left beyond
 * `size` is written over. Throws `LogDamaged` where the log was cut.
 */
export async function appendEntries(
  log: { folder: string; signer: NoteSigner; write?: WriteFile },
  size: number,
  entries: readonly Uint8Array[],
): Promise<string> {
  const { folder, signer, write = writeDurably } = log;
  const next = size + entries.length;
  const began = size - (size % tileWidth);
  const bundled = [...(await publishedEntries(folder, size, began, size)), ...entries];
  const before = folderSource(folder, size);
  for (let at = began; at < next; at += tileWidth)
    await write(
      join(folder, tilePath(tileWith('entries', at, next))),
      bundleOf(bundled.slice(at - began, at - began + tileWidth)),
    );

  // Each level's new hashes follow from those of the level below, whose last unfinished tile is read again.
  let fresh: Uint8Array = Buffer.concat(entries.map((entry) => leafHash(entry)));
  for (let level = 0; fresh.length > 0; level += 1) {
    const [from, to] = [countOn(level, size), countOn(level, next)];
    const first = from - (from % tileWidth);
    const known = await Promise.all(
      Array.from({ length: from - first }, (_, at) => before({ level: level * tileHeight, index: first + at })),
    );
    const hashes = Buffer.concat([...known, fresh]);
    for (let at = first; at < to; at += tileWidth) {
      const tile = tileWith(level, at, next);
      await write(
        join(folder, tilePath(tile)),
        hashes.subarray((at - first) * hashBytes, (at - first + tile.width) * hashBytes),
      );
    }
    const whole = Math.floor(hashes.length / hashBytes / tileWidth);
    fresh = Buffer.concat(Array.from({ length: whole }, (_, tile) => foldHashes(hashes, tile * tileWidth, tileWidth)));
  }
  const checkpoint = signCheckpoint(next, await rootAt(next, folderSource(folder, next)), signer);
  await write(join(folder, checkpointFile), Buffer.from(checkpoint));
  await dropParts(folder, size, next);
  return checkpoint;
}

/** Removes the unfinished forms of tiles that are whole now; who still has the checkpoint from before reads the whole one. */
async function dropParts(folder: string, size: number, next: number): Promise<void> {
  for (const level of ['entries', 0, 1, 2, 3, 4, 5] as const) {
    const [before, after] = [size, next].map((leaves) => countOn(level === 'entries' ? 0 : level, leaves) / tileWidth);
    const index = Math.floor(before ?? 0);
    if (before === index || Math.floor(after ?? 0) <= index) continue;
    await rm(join(folder, `${tilePath({ level, index, width: tileWidth })}.p`), { recursive: true, force: true });
  }
}
