// Files of documents in a folder on disk: written aside, then renamed, so that a name is there whole or not at all. Never opens a content.
import { access, constants, mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../errors/index.ts';
import { sealedPieceBytes, type ByteRange } from './pieces.ts';
import { demandFileName, isFileName } from './file-names.ts';
import { FileMissing, type DocumentStorage, type StoredFile } from './storage.ts';

/** Unfinished files lie here, under the name that they will have. */
const incoming = 'incoming';

/** Opens a folder, which is made at the first use. `folder` is absolute. */
export function folderStorage(folder: string): DocumentStorage {
  // Two letters of the name make a sub-folder, so that none grows beyond what a file system lists quickly.
  const shelfOf = (name: string) => join(folder, name.slice(0, 2));
  const pathOf = (name: string) => join(shelfOf(demandFileName(name)), name);

  async function makeFolders(...folders: string[]): Promise<void> {
    for (const one of folders) await mkdir(one, { recursive: true, mode: 0o700 });
  }

  async function* read(name: string, range: ByteRange): AsyncGenerator<Uint8Array, void, undefined> {
    const file = await open(pathOf(name), 'r').catch((error: unknown) => {
      throw errorCode(error) === 'ENOENT' ? new FileMissing() : error;
    });
    try {
      const room = new Uint8Array(sealedPieceBytes);
      for (let at = range.from; at < range.to;) {
        const { bytesRead } = await file.read(room, 0, Math.min(room.length, range.to - at), at);
        if (bytesRead === 0) return;
        yield room.subarray(0, bytesRead);
        at += bytesRead;
      }
    } finally {
      await file.close();
    }
  }

  return {
    async put(name, content) {
      const aside = join(folder, incoming, demandFileName(name));
      await makeFolders(join(folder, incoming), shelfOf(name));
      const file = await open(aside, 'wx', 0o600);
      try {
        try {
          await writeAll(file, content);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(aside, pathOf(name));
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    read,
    async remove(name) {
      await rm(pathOf(name), { force: true });
    },
    async *files() {
      for (const shelf of await listed(folder)) {
        if (shelf === incoming) continue;
        for (const name of await listed(join(folder, shelf))) {
          const file = isFileName(name) ? await fileAt(join(folder, shelf), name) : null;
          if (file) yield file;
        }
      }
    },
    async removeUnfinished(before) {
      const aside = join(folder, incoming);
      let removed = 0;
      for (const name of await listed(aside)) {
        const file = await fileAt(aside, name);
        if (!file || file.writtenAt >= before) continue;
        await rm(join(aside, name), { force: true });
        removed += 1;
      }
      return removed;
    },
    async ready() {
      await makeFolders(join(folder, incoming));
      await access(join(folder, incoming), constants.W_OK);
    },
  };
}

/** One piece is written while the next one is sealed, and not more. */
async function writeAll(file: FileHandle, content: AsyncIterable<Uint8Array>): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const bytes of content) {
      await writing;
      writing = writeWhole(file, bytes);
      // Awaited below; a fault must not be told as unhandled before.
      writing.catch(() => undefined);
    }
  } finally {
    // Nothing is closed under a write.
    await writing;
  }
}

/** A file handle may take less than it is given. */
async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}

/** Names in a folder; none where there is no such folder. */
async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Null where it went meanwhile. */
async function fileAt(folder: string, name: string): Promise<StoredFile | null> {
  try {
    return { name, writtenAt: (await stat(join(folder, name))).mtime };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
