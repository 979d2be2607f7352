// Which place of documents' files a setting names. Never guesses one: a wrong setting stops the start, and its value is never repeated.
import { ConfigError } from '../errors/index.ts';
import { folderStorage } from './folder.ts';
import { s3Storage } from './s3.ts';
import type { DocumentStorage } from './storage.ts';

/** Keys of an S3-compatible store; null where files lie in a folder. */
export interface StorageKeys {
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * Opens the place that a setting names: `file:/var/lib/clounge/documents`, or `s3+https://s3.example/bucket/folder?region=ap-southeast-3`
 * (`s3+http:` inside a private network). Throws `ConfigError`.
 */
export function openStorage(setting: string, keys: StorageKeys | null = null): DocumentStorage {
  if (setting.startsWith('file:/')) return folderStorage(setting.slice('file:'.length));
  const url = /^s3\+https?:\/\//.test(setting) ? URL.parse(setting.slice('s3+'.length)) : null;
  if (!url || !/^\/[^/]+/.test(url.pathname) || url.username !== '' || url.password !== '')
    throw new ConfigError(
      'Setting CLOUNGE_DOCUMENTS must be file:/<absolute folder> or s3+https://<host>/<bucket>/<folder>?region=<region>, without keys in it.',
    );
  if (!keys)
    throw new ConfigError(
      'Setting CLOUNGE_DOCUMENTS names an S3 store: set CLOUNGE_S3_ACCESS_KEY and CLOUNGE_S3_SECRET_KEY too.',
    );
  const region = url.searchParams.get('region') ?? 'us-east-1';
  const place = new URL(url.pathname.replace(/\/*$/, '/'), url.origin);
  return s3Storage({ url: place, region, ...keys });
}
