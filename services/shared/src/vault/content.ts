// The cipher for what is too large for a sealed blob: a content is sealed in pieces under a key of its own. That key lives in the sealed
// blob of the content's row and nowhere else; never keep one outside of it.
import { decrypt, encrypt, randomBytes } from './sodium.ts';

/** Nonce and tag beside each sealed piece, in bytes. */
export const pieceOverheadBytes = 24 + 16;

/** A fresh key for one content, as text for a sealed field. */
export const newContentKey = (): string => Buffer.from(randomBytes(32)).toString('base64url');

/** The cipher of one content. `binding` says which content and which piece: elsewhere the piece does not open. */
export interface ContentCipher {
  seal(piece: Uint8Array, binding: string): Uint8Array;
  /** Throws where the bytes are not what was sealed under this key and binding. */
  open(sealed: Uint8Array, binding: string): Uint8Array;
}

/** The cipher for a key that `newContentKey` made. Throws on anything else. */
export function contentCipher(contentKey: string): ContentCipher {
  const key = new Uint8Array(Buffer.from(contentKey, 'base64url'));
  if (key.length !== 32) throw new Error('This is no content key.');
  return {
    seal: (piece, binding) => encrypt(piece, binding, key),
    open: (sealed, binding) => decrypt(sealed, binding, key),
  };
}
