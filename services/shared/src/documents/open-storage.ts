// Which place of documents' files a setting names. Never guesses one: a wrong setting stops the start.
import { ConfigError } from '../errors/index.ts';
import { folderStorage } from './folder.ts';
import type { DocumentStorage } from './storage.ts';

/** Opens the store that a setting names: `file:/var/lib/clounge/documents`. Throws `ConfigError`. */
export function openStorage(setting: string): DocumentStorage {
  if (setting.startsWith('file:/')) return folderStorage(setting.slice('file:'.length));
  throw new ConfigError('Setting CLOUNGE_DOCUMENTS must be file:/<absolute folder>.');
}
