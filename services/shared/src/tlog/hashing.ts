// RFC 6962 hashing: a leaf and a node can never be taken for one another. Pure.
import { createHash } from 'node:crypto';

export const hashBytes = 32;

/** SHA-256(0x00 ‖ data). */
export const leafHash = (data: Uint8Array): Buffer => createHash('sha256').update('\0').update(data).digest();

/** SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update('\u0001').update(left).update(right).digest();

/** Root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot = (): Buffer => createHash('sha256').digest();
