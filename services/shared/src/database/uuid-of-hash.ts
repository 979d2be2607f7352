// An id that follows from something: the same thing has the same id, whoever writes it down, however often. Never for a secret by itself.

/** The first 16 of a hash's bytes in the form of a UUID of version 8 (RFC 9562 §5.8). */
export function uuidOfHash(hash: Buffer): string {
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
