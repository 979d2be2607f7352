// Where the roots of the epochs lie: outside every database. Never writes a root key anywhere else.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors/index.ts';

/** Keeps root keys by id. */
export interface RootKeys {
  /** 32 bytes; throws `ConfigError` where the key is gone. */
  read(id: string): Promise<Uint8Array>;
  /** Makes a key unless it exists. */
  create(id: string): Promise<Uint8Array>;
  destroy(id: string): Promise<void>;
}

const idShape = /^[a-z0-9-]{1,64}$/;

/** Root keys as files of mode 0600 in a folder of mode 0700: for the embedded default. */
export function fileRootKeys(directory: string): RootKeys {
  const path = (id: string) => {
    if (!idShape.test(id)) throw new Error('A root key id of a wrong form.');
    return join(directory, `${id}.key`);
  };
  async function read(id: string): Promise<Uint8Array> {
    const key = await readFile(path(id)).catch(() => null);
    if (key?.length === 32) return key;
    throw new ConfigError(
      `The root key ${id} is not in the folder of CLOUNGE_ROOT_KEYS; without it nothing sealed can be opened. Put the folder back from where it was moved.`,
    );
  }
  return {
    read,
    async create(id) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const fresh = `${path(id)}.${process.pid}.new`;
      await writeFile(fresh, randomBytes(32), { mode: 0o600, flag: 'wx' });
      await chmod(fresh, 0o600);
      await rename(fresh, path(id));
      return read(id);
    },
    async destroy(id) {
      await rm(path(id), { force: true });
    },
  };
}

/** The driver that a setting such as `file:/path` names. Throws `ConfigError`. */
export function rootKeysFrom(setting: string): RootKeys {
  const [driver = '', ...rest] = setting.split(':');
  if (driver === 'file' && rest.join(':') !== '') return fileRootKeys(rest.join(':'));
  throw new ConfigError('Setting CLOUNGE_ROOT_KEYS names no known driver; use file:<folder>.');
}
