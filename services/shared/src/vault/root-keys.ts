// Where the roots of the epochs lie: outside every database. What a driver must promise, and which one a setting names.
import { ConfigError } from '../errors/index.ts';
import { fileRootKeys } from './file-root-keys.ts';
import { pkcs11RootKeys } from './pkcs11-root-keys.ts';

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

/** The driver that a setting names: `file:/folder`, or `pkcs11:/library.so?token=LABEL&pin-file=/file`. Throws `ConfigError`. */
export function rootKeysFrom(setting: string): RootKeys {
  const colon = setting.indexOf(':');
  const [driver, place] = [setting.slice(0, colon), setting.slice(colon + 1)];
  if (driver === 'file' && place !== '') return fileRootKeys(place);
  if (driver === 'pkcs11') {
    const [module = '', query = ''] = place.split('?');
    const options = new URLSearchParams(query);
    const [label, pinFile] = [options.get('token'), options.get('pin-file')];
    if (module && label && pinFile) return pkcs11RootKeys({ module, label, pinFile });
    throw new ConfigError(
      'Setting CLOUNGE_ROOT_KEYS names a token in part only; use pkcs11:<library>?token=<label>&pin-file=<file>.',
    );
  }
  throw new ConfigError(
    'Setting CLOUNGE_ROOT_KEYS names no known driver; use file:<folder> or pkcs11:<library>?token=<label>&pin-file=<file>.',
  );
}
