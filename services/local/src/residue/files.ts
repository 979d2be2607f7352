// Files as places to look at: as they lie on the disk, and unpacked where they are packed. Says of each file that it could not read, that it could not.
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import type { Transform } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { errorCode } from '@clounge/shared/errors';
import type { Search, Sink } from './search.ts';
import { fileSource, logSource } from './sources.ts';
import { RecordsOfPages, segmentName } from './write-ahead-log.ts';

export interface Folder {
  path: string;
  /** Stands before the paths in the report. */
  label: string;
  /** Paths below it that are left out, and why. */
  leftOut?: Readonly<Record<string, string>>;
  /** Says more about a place than its path does. */
  told?: (place: string) => string;
  /** Files that another reader looks at; true where it did. */
  otherwise?: (path: string, place: string) => Promise<boolean>;
}

const readBytes = 1 << 20;

/** First bytes of packed files that are unpacked, and of those that cannot be. */
const unpackers: readonly { magic: string; unpack: () => Transform }[] = [
  { magic: '1f8b', unpack: createGunzip },
  { magic: '28b52ffd', unpack: createZstdDecompress },
];
const packed: readonly { magic: string; what: string }[] = [
  { magic: '5047444d50', what: 'a dump in pg_dump’s custom format; dump as plain text or give the restored folder' },
  { magic: '504b0304', what: 'a zip archive; unpack it' },
  { magic: 'fd377a585a00', what: 'packed with xz; unpack it' },
  { magic: '425a68', what: 'packed with bzip2; unpack it' },
  { magic: '04224d18', what: 'packed with lz4; unpack it' },
  { magic: '377abcaf271c', what: 'a 7z archive; unpack it' },
];

/** Looks at every file below a folder. */
export async function lookAtFolder(search: Search, folder: Folder): Promise<void> {
  const logs: { path: string; place: string }[] = [];
  for await (const path of filesBelow(search, folder, folder.path, new Set([await realpath(folder.path)]))) {
    const below = join(folder.label, relative(folder.path, path));
    const place = folder.told?.(below) ?? below;
    if (await folder.otherwise?.(path, place)) continue;
    if (segmentName.test(basename(path)) && place.includes('pg_wal')) logs.push({ path, place });
    else await lookAtFile(search, path, place);
  }
  if (logs.length > 0) await lookAtLog(search, logs);
}

async function* filesBelow(search: Search, folder: Folder, path: string, entered: Set<string>): AsyncGenerator<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (!isGone(error)) search.cannotLookAt(join(folder.label, relative(folder.path, path)), reasonOf(error));
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name);
    const below = relative(folder.path, full);
    const why = folder.leftOut?.[below];
    if (why !== undefined) {
      search.leaveOut(join(folder.label, below), why);
      continue;
    }
    const found = entry.isSymbolicLink() ? await stat(full).catch(() => null) : entry;
    if (found?.isFile()) yield full;
    if (!found?.isDirectory()) continue;
    const real = await realpath(full).catch(() => full);
    if (entered.has(real)) continue; // a link to where we are already
    entered.add(real);
    yield* filesBelow(search, folder, full, entered);
  }
}

async function lookAtFile(search: Search, path: string, place: string): Promise<void> {
  const file = openToRead(search, path, place);
  if (file === null) return;
  try {
    const head = Buffer.alloc(6);
    readSync(file, head, 0, head.length, 0);
    const begins = (magic: string) => head.toString('hex').startsWith(magic);
    const unreadable = packed.find(({ magic }) => begins(magic));
    if (unreadable) search.cannotLookAt(place, `It is ${unreadable.what}.`);
    const unpacker = unpackers.find(({ magic }) => begins(magic));
    await search.lookAt(fileSource, place, (sink) => readInto(sink, file));
    if (unpacker) await unpacked(search, path, place, unpacker.unpack());
  } catch (error) {
    search.cannotLookAt(place, reasonOf(error));
  } finally {
    closeSync(file);
  }
}

async function unpacked(search: Search, path: string, place: string, through: Transform): Promise<void> {
  const bytes = createReadStream(path, { highWaterMark: readBytes }).pipe(through);
  await search.lookAt(fileSource, `${place} (unpacked)`, async (sink) => {
    for await (const chunk of bytes) sink.feed(chunk as Buffer);
  });
}

const readBuffer = Buffer.allocUnsafeSlow(readBytes);

/** In one thread and without waiting: a scan is bound by what it looks at, and most files are small. Lets others run in between. */
async function readInto(sink: Sink, file: number): Promise<void> {
  for (let position = 0; ;) {
    const bytes = readSync(file, readBuffer, 0, readBytes, position);
    sink.feed(readBuffer.subarray(0, bytes));
    position += bytes;
    if (bytes < readBytes) return;
    await setImmediate();
  }
}

/** All segments as one stream: a record begins in one and ends in the next. */
async function lookAtLog(search: Search, segments: readonly { path: string; place: string }[]): Promise<void> {
  const begins: { place: string; from: number }[] = [];
  const locate = (offset: number) => {
    const found = begins.findLast(({ from }) => from <= offset);
    return { place: found?.place ?? 'pg_wal', offset: offset - (found?.from ?? 0) };
  };
  await search.lookAt(
    logSource,
    'pg_wal',
    async (sink) => {
      const records = new RecordsOfPages(sink);
      for (const { path, place } of segments) {
        begins.push({ place, from: records.handedOn });
        const file = openToRead(search, path, place);
        if (file === null) continue;
        try {
          await readInto(records, file);
          records.flush();
        } finally {
          closeSync(file);
        }
      }
    },
    { locate },
  );
}

function openToRead(search: Search, path: string, place: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    // A file that went meanwhile is no place any more.
    if (!isGone(error)) search.cannotLookAt(place, reasonOf(error));
    return null;
  }
}

const isGone = (error: unknown): boolean => errorCode(error) === 'ENOENT';
const reasonOf = (error: unknown): string => `It cannot be read (${errorCode(error) || 'damaged'}).`;
