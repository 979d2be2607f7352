// Turns values into sealed blobs and back. Never logs either side.
import type { FieldSet, SealedRow, SealRequest } from './field-set.ts';
import { decryptText, encrypt, sodium } from './sodium.ts';

const encoder = new TextEncoder();

/** Binds a blob to tenant, field set, row, scope and version: moved anywhere else it does not open. */
const binding = (fieldSetId: number, row: { tenantId: string | null; id: string; scope: string }, version: number) =>
  `${row.tenantId ?? '-'}|${fieldSetId}|${row.id}|${row.scope}|${version}`;

export function sealBlob(set: Pick<FieldSet<unknown>, 'id'>, row: SealRequest<unknown>, key: Uint8Array): Buffer {
  const message = encoder.encode(JSON.stringify(row.value));
  const sealed = encrypt(message, binding(set.id, row, row.scopeVersion ?? 1), key);
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
}

/** Throws where the blob is not this row's. The value was validated when it was sealed, so it is not parsed by zod again. */
export function openBlob<T>(set: FieldSet<T>, row: SealedRow, key: Uint8Array): T {
  if (!row.sealed) throw new Error('A row without sealed fields cannot be opened.');
  return JSON.parse(decryptText(row.sealed, binding(set.id, row, row.scopeVersion), key)) as T;
}

/** Keyed fingerprint (BLAKE2b-256) of a whole row. */
export const fingerprint = (text: string, key: Uint8Array): Buffer =>
  Buffer.from(sodium.crypto_generichash(32, encoder.encode(text), key));

/** Seals a single text under a scope of the system, such as the address in an access record. */
export const sealText = (text: string, scope: string, key: Uint8Array): Buffer =>
  Buffer.from(encrypt(encoder.encode(text), scope, key));
