// The secret of a closing letter as text: opens the commitments of one person's entries and of nobody else's. Names nobody.
import { createHash } from 'node:crypto';
import type { PreparedReceipt } from '@clounge/shared/vault';

const prefix = 'CLR1.';
const secretBytes = 32;
const idBytes = 16;
const checksumBytes = 4;

/** What a receipt holds. */
export type Receipt = Omit<PreparedReceipt, 'subjectId'>;

const checksumOf = (body: Uint8Array) => createHash('sha256').update(body).digest().subarray(0, checksumBytes);
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** `CLR1.` and base64url of: secret, then for each scope its id, the length of its class and the class; then a checksum of four bytes. */
export function receiptText({ secret, scopes }: Receipt): string {
  const body = Buffer.concat([
    secret,
    ...scopes.flatMap(({ id, recordClass }) => [
      Buffer.from(id.replaceAll('-', ''), 'hex'),
      Uint8Array.of(recordClass.length),
      Buffer.from(recordClass, 'ascii'),
    ]),
  ]);
  return prefix + Buffer.concat([body, checksumOf(body)]).toString('base64url');
}

/** Reads a receipt's text; null where it is not one, to the letter. Blanks and line breaks of a letter do not count. */
export function readReceipt(text: string): Receipt | null {
  const bare = text.replaceAll(/\s/g, '');
  const encoded = bare.slice(prefix.length);
  const bytes = Buffer.from(encoded, 'base64url');
  if (!bare.startsWith(prefix) || bytes.toString('base64url') !== encoded) return null;
  const body = bytes.subarray(0, -checksumBytes);
  if (body.length < secretBytes || !checksumOf(body).equals(bytes.subarray(-checksumBytes))) return null;
  const scopes: Receipt['scopes'] = [];
  for (let at = secretBytes; at < body.length;) {
    const name = at + idBytes + 1;
    const end = name + (body[name - 1] ?? 0);
    const recordClass = body.toString('ascii', name, end);
    if (end > body.length || !/^[a-z][a-z0-9-]*$/.test(recordClass)) return null;
    scopes.push({ id: idOf(body.subarray(at, at + idBytes)), recordClass });
    at = end;
  }
  return scopes.length > 0 ? { secret: Uint8Array.from(body.subarray(0, secretBytes)), scopes } : null;
}

/** The salt of a scope's entry: SHA-256(secret ‖ scope id), as the vault makes it. */
export const saltOfScope = (secret: Uint8Array, scopeId: string): Buffer =>
  createHash('sha256')
    .update(secret)
    .update(Buffer.from(scopeId.replaceAll('-', ''), 'hex'))
    .digest();
