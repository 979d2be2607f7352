// What stands behind the type of passkeys.
import type { Passkey } from './passkey.entity.ts';

export interface PasskeyMapper {
  row: Passkey;
  /** Opens it, with those beside it in one look; null where the reader may not. */
  label: () => Promise<string | null>;
}
