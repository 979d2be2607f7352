// Where the roots of the epochs lie: outside every database. What a driver must promise, and which one a setting names.
import { ConfigError } from '../errors/index.ts';
import { fileRootKeys } from './file-root-keys.ts';

/** Keeps root keys by id. A destroyed id never comes back: neither read nor made again. */
export interface RootKeys {
  /** A fresh copy of 32 bytes, for the caller to overwrite; throws `ConfigError` where the key is gone. */
  read(id: string): Promise<Uint8Array>;
  /** Makes a key unless it exists; throws `ConfigError` where it was destroyed. */
  create(id: string): Promise<void>;
  /** Notes that the key is destroyed, then destroys it. Asking again changes nothing. */
  destroy(id: string): Promise<void>;
  /** When the key was destroyed, in real time; null where it was not. */
  destroyedAt(id: string): Promise<Date | null>;
}

/** The driver that a setting such as `file:/path` names. Throws `ConfigError`. */
export function rootKeysFrom(setting: string): RootKeys {
  const [driver = '', ...rest] = setting.split(':');
  if (driver === 'file' && rest.join(':') !== '') return fileRootKeys(rest.join(':'));
  throw new ConfigError('Setting CLOUNGE_ROOT_KEYS names no known driver; use file:<folder>.');
}
