// Reads a published log from its folder. Believes nothing that does not lead to a signed root.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors/index.ts';
import { hashBytes, leafHash } from './hashing.ts';
import { RootFold, type HashSource } from './subtrees.ts';
import { entriesIn, foldHashes, tileHeight, tilePath, tileWidth, tileWith, type Tile } from './tiles.ts';

export const checkpointFile = 'checkpoint';

/** A file's bytes, or null where there is none. */
export async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The signed checkpoint as it stands; null where nothing was published. */
export async function publishedCheckpoint(folder: string): Promise<string | null> {
  return (await readOrNull(join(folder, checkpointFile)))?.toString('utf8') ?? null;
}

/** A tile's bytes, cut to its width: a log that has grown since may have the whole tile only. */
async function readTile(folder: string, tile: Tile): Promise<Buffer | null> {
  return (
    (await readOrNull(join(folder, tilePath(tile)))) ??
    (tile.width === tileWidth ? null : readOrNull(join(folder, tilePath({ ...tile, width: tileWidth }))))
  );
}

/** Throws where a tile is missing or of another length. */
async function hashesOf(folder: string, tile: Tile): Promise<Uint8Array> {
  const bytes = await readTile(folder, tile);
  if (!bytes || bytes.length < tile.width * hashBytes) throw missing(tilePath(tile));
  return bytes.subarray(0, tile.width * hashBytes);
}

/** A published log that is not whole any more. */
export class LogDamaged extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'LogDamaged';
  }
}

const missing = (path: string) => new LogDamaged(`The published log has no whole file ${path}: it was cut or changed.`);

/** Hashes of a log of this size in this folder; each tile is read once. */
export function folderSource(folder: string, size: number): HashSource {
  const tiles = new Map<string, Promise<Uint8Array>>();
  return async ({ level, index }) => {
    const tileLevel = Math.floor(level / tileHeight);
    const count = 2 ** (level - tileLevel * tileHeight);
    const tile = tileWith(tileLevel, index * count, size);
    const path = tilePath(tile);
    const hashes = tiles.get(path) ?? hashesOf(folder, tile);
    tiles.set(path, hashes);
    return foldHashes(await hashes, (index * count) % tileWidth, count);
  };
}

/** Entries from `from` to before `to` of a log of this size. Throws `LogDamaged`. */
export async function publishedEntries(folder: string, size: number, from: number, to: number): Promise<Uint8Array[]> {
  const entries: Uint8Array[] = [];
  for (let at = from - (from % tileWidth); at < to; at += tileWidth) {
    const tile = tileWith('entries', at, size);
    const bytes = await readTile(folder, tile);
    const found = bytes && (entriesIn(bytes, tile.width) ?? entriesIn(bytes, tileWidth)?.slice(0, tile.width));
    if (!found) throw missing(tilePath(tile));
    entries.push(...found.slice(Math.max(0, from - at), Math.min(tileWidth, to - at)));
  }
  return entries;
}

/** The root over entries that are handed in one by one, from the first on. */
export class RootOfEntries {
  readonly #fold = new RootFold();

  add(entry: Uint8Array): void {
    this.#fold.add({ level: 0, index: this.#fold.size }, leafHash(entry));
  }

  root(): Uint8Array {
    return this.#fold.root();
  }
}

/**
 * Whether the published entries themselves, read one by one, have this root: not only the hashes that stand beside them.
 * Throws `LogDamaged`.
 */
export async function entriesLeadTo(folder: string, size: number, root: Uint8Array): Promise<boolean> {
  const entries = new RootOfEntries();
  for (let at = 0; at < size; at += tileWidth)
    for (const entry of await publishedEntries(folder, size, at, Math.min(size, at + tileWidth))) entries.add(entry);
  return Buffer.compare(entries.root(), root) === 0;
}
