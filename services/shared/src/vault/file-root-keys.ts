// Root keys as files of mode 0600 in a folder of mode 0700: for the embedded default. Never writes a root key anywhere else.
// A file system may keep old blocks of a file that was overwritten; where that matters, the roots belong into a token.
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, errorCode } from '../errors/index.ts';
import type { RootKeys } from './root-keys.ts';

const idShape = /^[a-z0-9-]{1,64}$/;
const notesShape = z.object({ destroyed: z.record(z.string(), z.iso.datetime()) });
type Notes = z.infer<typeof notesShape>;

export function fileRootKeys(directory: string): RootKeys {
  const path = (id: string) => {
    if (!idShape.test(id)) throw new Error('A root key id of a wrong form.');
    return join(directory, `${id}.key`);
  };
  /** No secret: which keys were destroyed and when. It lies here because a restored database would not know. */
  const notesPath = join(directory, 'epochs.json');

  async function notes(): Promise<Notes> {
    const text = await readFile(notesPath, 'utf8').catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (text === null) return { destroyed: {} };
    const parsed = notesShape.safeParse(jsonOf(text));
    if (parsed.success) return parsed.data;
    throw new ConfigError(
      'The file epochs.json in the folder of CLOUNGE_ROOT_KEYS is damaged: it says which root keys were destroyed. Put the folder back from its own backup.',
    );
  }

  async function destroyedAt(id: string): Promise<Date | null> {
    const at = (await notes()).destroyed[id];
    return at === undefined ? null : new Date(at);
  }

  /** Writes a file whole or not at all, and only returns when it would outlive a power cut. */
  async function writeWhole(place: string, content: Uint8Array | string, put: typeof rename): Promise<void> {
    const fresh = `${place}.${process.pid}.${randomBytes(4).toString('hex')}.new`;
    const file = await open(fresh, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
      await file.close();
      await put(fresh, place);
    } finally {
      await file.close().catch(() => undefined);
      await rm(fresh, { force: true });
    }
    await syncFolder();
  }

  async function syncFolder(): Promise<void> {
    const folder = await open(directory, 'r');
    await folder.sync().finally(() => folder.close());
  }

  return {
    destroyedAt,
    async read(id) {
      const key = await readFile(path(id)).catch(() => null);
      if (key?.length === 32 && !(await destroyedAt(id))) return key;
      throw new ConfigError(
        `The root key ${id} is not in the folder of CLOUNGE_ROOT_KEYS; without it nothing sealed can be opened. Put the folder back from where it was moved.`,
      );
    },
    async create(id) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const gone = await destroyedAt(id);
      if (gone)
        throw new ConfigError(
          `The folder of CLOUNGE_ROOT_KEYS says that ${id} was destroyed on ${gone.toISOString()}: it belongs to an earlier vault. Use that vault, or an empty folder.`,
        );
      // A link is refused where the file exists, so that no key is ever replaced.
      await writeWhole(path(id), randomBytes(32), link).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      });
    },
    async destroy(id) {
      const known = await notes();
      // The note comes first: a key whose end is noted is not read any more, wherever the work stops.
      known.destroyed[id] ??= new Date().toISOString();
      await writeWhole(notesPath, `${JSON.stringify(known, null, 2)}\n`, rename);
      await overwrite(path(id));
      await rm(path(id), { force: true });
      await syncFolder();
    },
  };
}

/** Best effort: helps where the file system writes in place, and harms nowhere. */
async function overwrite(place: string): Promise<void> {
  const file = await open(place, 'r+').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (!file) return;
  try {
    await file.write(randomBytes(32), 0, 32, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
