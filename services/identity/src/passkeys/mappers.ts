// What stands behind the type of passkeys.
import type { Passkey } from './passkey.entity.ts';

export interface PasskeyMapper {
  row: Passkey;
  /** Null where the reader may not see it. */
  label: string | null;
}
