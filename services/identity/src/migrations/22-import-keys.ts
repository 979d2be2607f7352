// Table of the keys that an import's file has brought already: keyed hashes, unlogged, for a day.
import { importMigration } from '@clounge/shared/import';

/** See `importMigration`. */
export const ImportKeys = importMigration('identity_app');
