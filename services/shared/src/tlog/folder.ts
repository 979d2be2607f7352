// Reads a published log from its folder. Believes nothing that does not lead to a signed root.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashBytes, leafHash } from './hashing.ts';
import { rootAt, type HashSource } from './subtrees.ts';
import { entriesIn, foldHashes, tileHeight, tilePath, tileWidth, tileWith, type Tile } from './tiles.ts';

export const checkpointFile = 'checkpoint';

/** A file's bytes, or null where there is none. */
export async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
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
  if (!bytes || bytes.length < tile.width * hashBytes) throw new TileMissing(tilePath(tile));
  return bytes.subarray(0, tile.width * hashBytes);
}

/** A tile of a published log that is not there, or not whole. */
export class TileMissing extends Error {
  constructor(path: string) {
    super(`The published log has no whole file ${path}: it was cut or changed.`);
    this.name = 'TileMissing';
  }
}

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

/** Entries from `from` to before `to` of a log of this size. Throws `TileMissing`. */
export async function publishedEntries(folder: string, size: number, from: number, to: number): Promise<Uint8Array[]> {
  const entries: Uint8Array[] = [];
  for (let at = from - (from % tileWidth); at < to; at += tileWidth) {
    const tile = tileWith('entries', at, size);
    const bytes = await readTile(folder, tile);
    const found = bytes && (entriesIn(bytes, tile.width) ?? entriesIn(bytes, tileWidth)?.slice(0, tile.width));
    if (!found) throw new TileMissing(tilePath(tile));
    entries.push(...found.slice(Math.max(0, from - at), Math.min(tileWidth, to - at)));
  }
  return entries;
}

/**
 * Whether the published entries themselves, read one by one, have this root: not only the hashes that stand beside them.
 * Throws `TileMissing`.
 */
export async function entriesLeadTo(folder: string, size: number, root: Uint8Array): Promise<boolean> {
  const leaves = (await publishedEntries(folder, size, 0, size)).map((entry) => leafHash(entry));
  const source: HashSource = async ({ level, index }) => {
    const count = 2 ** level;
    return foldHashes(Buffer.concat(leaves.slice(index * count, (index + 1) * count)), 0, count);
  };
  return Buffer.compare(await rootAt(size, source), root) === 0;
}
