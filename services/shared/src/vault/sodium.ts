// The one place where libsodium is loaded. Never used directly outside the vault.
import { randomFillSync } from 'node:crypto';
import sodium from 'libsodium-wrappers';

await sodium.ready;

export { sodium };

/** nonce (24) + tag (16) beside the sealed 32-byte key. */
export const wrappedKeyBytes = 24 + 32 + 16;
const nonceBytes = 24;

/** Random bytes are drawn from the kernel in blocks: a draw of 24 bytes by itself costs twenty times the encryption it is for. */
const block = new Uint8Array(8_192);
let used = block.length;

/** Fresh random bytes, each given out once and then wiped from the block; at most 8 KiB. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > block.length) {
    randomFillSync(block);
    used = 0;
  }
  const bytes = block.slice(used, used + count);
  block.fill(0, used, used + count);
  used += count;
  return bytes;
}

/** XChaCha20-Poly1305-IETF: nonce ‖ ciphertext, bound to the associated data. */
export function encrypt(message: Uint8Array, associated: string, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(message, associated, null, nonce, key);
  const out = new Uint8Array(nonceBytes + sealed.length);
  out.set(nonce);
  out.set(sealed, nonceBytes);
  return out;
}

/** Throws where the bytes, the key or the associated data are not the ones that were sealed. */
export function decrypt(sealed: Uint8Array, associated: string, key: Uint8Array): Uint8Array {
  const nonce = sealed.subarray(0, nonceBytes);
  return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.subarray(nonceBytes), associated, nonce, key);
}
