// The one place where libsodium is loaded. Never used directly outside the vault.
import { randomFillSync } from 'node:crypto';
import sodium from 'libsodium-wrappers';

await sodium.ready;

export { sodium };

/** nonce (24) + tag (16) beside the sealed 32-byte key. */
export const wrappedKeyBytes = 24 + 32 + 16;
const nonceBytes = 24;
const tagBytes = 16;
const keyBytes = 32;

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

/** Bytes that were sealed. Throws where the bytes, the key or the associated data are not the ones that were sealed. */
export const decrypt = (sealed: Uint8Array, associated: string, key: Uint8Array): Uint8Array =>
  opened(sealed, associated, key, (memory, from, to) => new Uint8Array(memory.subarray(from, to)));

/** As `decrypt`, for a text. */
export const decryptText = (sealed: Uint8Array, associated: string, key: Uint8Array): string =>
  opened(sealed, associated, key, (memory, from, to) => memory.toString('utf8', from, to));

/** The library's own functions, which work on its own memory. Its wrapper makes and frees six pieces of that memory a call, and wipes none. */
interface Library {
  /** Replaced by another view when the memory grows. */
  HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(bytes: number): number;
  _free(address: number): void;
  /** Addresses and lengths, the latter in two halves; 0 where the bytes are authentic. */
  _crypto_aead_xchacha20poly1305_ietf_decrypt(
    message: number,
    messageLength: null,
    secretNonce: null,
    sealed: number,
    sealedLength: number,
    sealedLengthHigh: 0,
    associated: number,
    associatedLength: number,
    associatedLengthHigh: 0,
    nonce: number,
    key: number,
  ): number;
}
const { libsodium: library } = sodium as unknown as { libsodium: Library };

/** A piece of the library's memory that is kept for the next opening, and empty between two of them. */
let room = { address: 0, bytes: 0 };
let memory = Buffer.from(library.HEAPU8.buffer);

function roomFor(bytes: number): number {
  if (bytes > room.bytes) {
    if (room.address !== 0) library._free(room.address);
    room = { address: 0, bytes: 0 };
    const wanted = Math.max(16_384, 2 * bytes);
    const address = library._malloc(wanted);
    if (address === 0) throw new Error('There is no memory to open this in.');
    room = { address, bytes: wanted };
  }
  if (memory.buffer !== library.HEAPU8.buffer) memory = Buffer.from(library.HEAPU8.buffer);
  return room.address;
}

/** Decrypts into the kept piece of memory, lets `take` read what was opened there, and wipes it with the key. */
function opened<T>(
  sealed: Uint8Array,
  associated: string,
  key: Uint8Array,
  take: (memory: Buffer, from: number, to: number) => T,
): T {
  const length = sealed.length - nonceBytes - tagBytes;
  if (length < 0 || key.length !== keyBytes) throw new Error('Sealed bytes or a key of a wrong length.');
  const keyAt = roomFor(keyBytes + sealed.length + length + 3 * associated.length);
  const sealedAt = keyAt + keyBytes;
  const openedAt = sealedAt + sealed.length;
  const associatedAt = openedAt + length;
  try {
    memory.set(key, keyAt);
    memory.set(sealed, sealedAt);
    const associatedBytes = memory.write(associated, associatedAt, 'utf8');
    const fault = library._crypto_aead_xchacha20poly1305_ietf_decrypt(
      openedAt,
      null,
      null,
      sealedAt + nonceBytes,
      length + tagBytes,
      0,
      associatedAt,
      associatedBytes,
      0,
      sealedAt,
      keyAt,
    );
    if (fault !== 0) throw new Error('Sealed bytes that are not what was sealed here under this key.');
    return take(memory, openedAt, associatedAt);
  } finally {
    memory.fill(0, keyAt, associatedAt);
  }
}
