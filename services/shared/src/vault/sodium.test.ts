// What was sealed opens only as it was sealed, and leaves nothing in the library's memory.
import { randomBytes as drawn } from 'node:crypto';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { decrypt, decryptText, encrypt, randomBytes, sodium } from './sodium.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const bound = 'tenant|10|row|subject:주체/membership|1';
const { libsodium } = sodium as unknown as { libsodium: { HEAPU8: Uint8Array<ArrayBuffer> } };
const memory = () => Buffer.from(libsodium.HEAPU8.buffer);

function wipe(part: Uint8Array): void {
  for (let at = memory().indexOf(part); at >= 0; at = memory().indexOf(part)) memory().fill(0, at, at + part.length);
}

promise('Art. 9(4)', 'what is sealed opens to the letter, whatever its size and script', () => {
  for (const text of ['', 'a', '김현정 Ophelia', '가'.repeat(100_000), 'once more, small']) {
    const key = randomBytes(32);
    const sealed = encrypt(bytes(text), bound, key);
    expect(decryptText(sealed, bound, key)).toBe(text);
    expect(decrypt(sealed, bound, key)).toEqual(bytes(text));
    // The library's own way says the same: what older rows hold stays readable, and ours stays readable to it.
    const nonce = sealed.subarray(0, 24);
    expect(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed.subarray(24), bound, nonce, key)).toEqual(
      bytes(text),
    );
  }
});

promise('Art. 9(4)', 'one changed bit anywhere, another key or another place, and nothing opens', () => {
  const key = randomBytes(32);
  const sealed = encrypt(bytes('Ophelia'), bound, key);
  for (let at = 0; at < sealed.length; at += 1) {
    for (const bit of [1, 128]) {
      const changed = Uint8Array.from(sealed, (byte, n) => (n === at ? byte ^ bit : byte));
      expect(() => decrypt(changed, bound, key)).toThrow(/not what was sealed/);
    }
  }
  expect(() => decrypt(sealed, bound, randomBytes(32))).toThrow(/not what was sealed/);
  expect(() => decrypt(sealed, `${bound} `, key)).toThrow(/not what was sealed/);
  expect(() => decrypt(sealed, '', key)).toThrow(/not what was sealed/);
  expect(() => decrypt(sealed.subarray(0, sealed.length - 1), bound, key)).toThrow(/not what was sealed/);
  for (const short of [0, 24, 39]) expect(() => decrypt(sealed.subarray(0, short), bound, key)).toThrow(/wrong length/);
  expect(() => decrypt(sealed, bound, key.subarray(1))).toThrow(/wrong length/);
  expect(decryptText(sealed, bound, key)).toBe('Ophelia');
});

promise('Art. 9(4)', 'neither what was opened nor its key stays behind in memory, opened or refused', () => {
  const key = Uint8Array.from(drawn(32));
  // Longer than the block of 64 bytes that the library itself works in.
  const secret = drawn(256).toString('hex');
  const sealed = encrypt(bytes(secret), bound, key);
  // Sealing leaves its arguments in memory that was given back; here only opening is looked at.
  for (const left of [key, bytes(secret)]) wipe(left);
  const left = () => [key, bytes(secret.slice(0, 64))].map((part) => memory().includes(Buffer.from(part)));
  expect(left()).toEqual([false, false]);
  expect(decryptText(sealed, bound, key)).toBe(secret);
  expect(left()).toEqual([false, false]);
  expect(() => decryptText(sealed, 'elsewhere', key)).toThrow();
  expect(left()).toEqual([false, false]);
});
