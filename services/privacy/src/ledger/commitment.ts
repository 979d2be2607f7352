// What is published of a ledger entry: a salted hash. Whoever has the salt can show what it stands for; whoever has not learns nothing.
import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@clounge/shared/vault';

export const domain = 'clounge-ledger-entry/1';

/**
 * SHA-256 over lines of UTF-8, each ended by a newline: domain, position, scope, record class, rule, list, time (UTC, microseconds),
 * salt in base64. None of them can hold a newline, so one text has one meaning.
 */
export function commitmentOf(entry: LedgerEntry): Buffer {
  const { index, scopeId, recordClass, rule, batchId, at } = entry;
  const lines = [domain, index, scopeId, recordClass, rule, batchId, at, Buffer.from(entry.salt).toString('base64')];
  if (lines.some((line) => String(line).includes('\n'))) throw new Error('A ledger entry with a line break in it.');
  return createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest();
}
