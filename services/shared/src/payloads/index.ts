// Everything that Temporal stores of ours passes here and is sealed: arguments, results, failures, heartbeats, memos.
// Must never let an unsealed or foreign payload through as if it were ours, and never touch a workflow's decisions.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { DataConverter, Payload, PayloadCodec } from '@temporalio/common';
import sodium from 'libsodium-wrappers';
import { ConfigError } from '../errors/index.ts';

export {
  destructionUpdates,
  destructionWorkflow,
  destructionWorkflowId,
  guardianConsentChanged,
  guardianConsentWorkflow,
  guardianConsentWorkflowId,
  rightsRequestChanged,
  rightsRequestWorkflow,
  rightsRequestWorkflowId,
  selectionWorkflow,
  selectionWorkflowId,
  trusteeRemindersWorkflow,
} from './messages.ts';
export type {
  ApprovedMessage,
  DestructionRequest,
  GuardianConsentRef,
  RightsRequestRef,
  SelectionRequest,
} from './messages.ts';

const sealedEncoding = 'binary/clounge-sealed-1';
const unreadableEncoding = 'binary/clounge-unreadable';
const keyBytes = 32;
const keyIdBytes = 8;

interface PayloadKey {
  id: Uint8Array;
  key: Uint8Array;
}

/**
 * A codec that seals payloads with XChaCha20-Poly1305 under keys that Temporal's server never sees.
 * `keys`: base64 keys of 32 bytes, parted by commas; the first seals, all open (so that a key can be changed while lists wait for approval).
 * A payload that was not sealed under one of them is handed on under an encoding that no converter reads: a forged Update is then
 * rejected and a wrong key stops the work, and neither is ever taken for an answer. Throws `ConfigError` on a malformed key.
 */
export function payloadCodec(keys: string): PayloadCodec {
  const ring = keys.split(',').map(parseKey);
  const current = ring[0];
  if (!current) throw new ConfigError('Setting CLOUNGE_PAYLOAD_KEY is missing.');
  return {
    async encode(payloads) {
      await sodium.ready;
      return payloads.map((payload) => seal(current, payload));
    },
    async decode(payloads) {
      await sodium.ready;
      return payloads.map((payload) => open(ring, payload) ?? unreadable());
    },
  };
}

/** What clients and workers hand to Temporal's SDK: the codec, and failures whose text is sealed as well. */
export function sealedDataConverter(keys: string): DataConverter & { failureConverterPath: string } {
  return { payloadCodecs: [payloadCodec(keys)], failureConverterPath };
}

/** Needed once more where workflow code is bundled ahead of its start. */
export const failureConverterPath = fileURLToPath(new URL('./failure-converter.ts', import.meta.url));

function parseKey(text: string): PayloadKey {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes) throw new ConfigError('Setting CLOUNGE_PAYLOAD_KEY must be 32 bytes in base64.');
  const id = createHash('sha256').update('clounge payload key').update(key).digest().subarray(0, keyIdBytes);
  return { id, key };
}

// Sealed data: key id | nonce | ciphertext. Key id and format are authenticated, so neither can be swapped.
function seal({ id, key }: PayloadKey, payload: Payload): Payload {
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(pack(payload), associated(id), null, nonce, key);
  return { metadata: { encoding: Buffer.from(sealedEncoding) }, data: Buffer.concat([id, nonce, sealed]) };
}

function open(ring: PayloadKey[], payload: Payload): Payload | null {
  const data = payload.data;
  if (!data || !sameBytes(payload.metadata?.['encoding'], Buffer.from(sealedEncoding))) return null;
  const nonceEnd = keyIdBytes + sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const entry = ring.find(({ id }) => sameBytes(data.subarray(0, keyIdBytes), id));
  if (!entry || data.length < nonceEnd + sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES) return null;
  try {
    const nonce = data.subarray(keyIdBytes, nonceEnd);
    return unpack(
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        data.subarray(nonceEnd),
        associated(entry.id),
        nonce,
        entry.key,
      ),
    );
  } catch {
    return null; // altered on the way: libsodium's only complaint here
  }
}

function unreadable(): Payload {
  return { metadata: { encoding: Buffer.from(unreadableEncoding) }, data: new Uint8Array() };
}

function associated(keyId: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(sealedEncoding), keyId]);
}

// A payload as bytes: count of metadata entries, then length-prefixed names and values, then the data. Absent data is told from
// empty; an empty field may come as a plain array, for that is the default of protobuf's decoder.
function pack(payload: Payload): Uint8Array {
  const entries = Object.entries(payload.metadata ?? {});
  const chunks: Uint8Array[] = [uint32(entries.length)];
  for (const [name, value] of entries) chunks.push(sized(Buffer.from(name)), sized(Buffer.from(value)));
  chunks.push(Buffer.from([payload.data ? 1 : 0]), Buffer.from(payload.data ?? []));
  return Buffer.concat(chunks);
}

function unpack(bytes: Uint8Array): Payload {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = (): number => buffer.readUInt32BE((at += 4) - 4);
  const chunk = (): Buffer => {
    const length = number();
    return buffer.subarray(at, (at += length));
  };
  const metadata: Record<string, Uint8Array> = {};
  for (let left = number(); left > 0; left -= 1) {
    const name = chunk().toString();
    metadata[name] = chunk();
  }
  return { metadata, data: buffer[at] === 1 ? buffer.subarray(at + 1) : null };
}

function uint32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sized(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function sameBytes(a: Uint8Array | null | undefined, b: Uint8Array): boolean {
  return !!a && Buffer.compare(a, b) === 0;
}
