// Keyed hashes by which a message is known again: by its Message-ID, by what it says, and by who wrote it. Nothing can be read back from them.
import { createHash } from 'node:crypto';
import type { Door } from '@clounge/shared/vault';
import type { Reading } from './reading/message.ts';

export interface MessageKeys {
  /** Of its Message-ID, or of its bytes where it has none that can be trusted. */
  message: Buffer;
  /** Of its bytes; for what has the Message-ID of another one. */
  bytes: Buffer;
  /** Of what it says: the same however often and by whichever way it was delivered. */
  content: Buffer;
  /** Of the address it came from. */
  sender: Buffer | null;
}

const hash = (value: Buffer | string): string => createHash('sha256').update(value).digest('hex');

/** What a message says, without what its way added to it. */
function contentOf(reading: Reading, raw: Buffer): string {
  if (reading.kind === 'broken') return hash(raw);
  const { from, subject, text, attachments } = reading.message;
  return hash(JSON.stringify([from.address, subject, text, attachments.map((one) => [one.name, hash(one.content)])]));
}

/** The keys of a message. Throws `Refused` UNAVAILABLE. */
export async function keysOf(door: Pick<Door, 'blind'>, reading: Reading, raw: Buffer): Promise<MessageKeys> {
  const message = reading.kind === 'read' ? reading.message : null;
  const ownBytes = `bytes:${hash(raw)}`;
  const named = message?.messageId == null ? ownBytes : `id:${message.messageId}`;
  const [ids, contents, senders] = await Promise.all([
    door.blind('mail-message', null, [named, ownBytes]),
    door.blind('mail-content', null, [contentOf(reading, raw)]),
    door.blind('mail-sender', null, message ? [message.from.address] : []),
  ]);
  const [byName, bytes] = ids;
  const [content] = contents;
  if (!byName || !bytes || !content) throw new Error('The door did not answer for every key.');
  return { message: byName, bytes, content, sender: senders[0] ?? null };
}
