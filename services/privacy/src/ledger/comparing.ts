// Compares the vault's ledger with what was published of it, entry by entry. Changes nothing.
import {
  ForeignLog,
  openCheckpoint,
  publishedCheckpoint,
  publishedEntries,
  RootOfEntries,
  LogDamaged,
  verifierOf,
  type NoteSigner,
} from '@clounge/shared/tlog';
import type { Door } from '@clounge/shared/vault';
import { commitmentOf } from './commitment.ts';

const atOnce = 4_096;

/** How the vault's ledger and the published one do not fit together. */
export type Disagreement =
  | { kind: 'behind'; vault: number; published: number }
  | { kind: 'differs'; index: number }
  | { kind: 'unreadable'; problem: string };

/** Null where every published entry is the vault's and leads to the signed root; entries that wait to be published are no matter. */
export async function agreementOf(
  ledger: Door['ledger'],
  { folder, signer }: { folder: string; signer: NoteSigner },
): Promise<Disagreement | null> {
  const note = await publishedCheckpoint(folder);
  if (note === null) return null;
  const checkpoint = openCheckpoint(note, verifierOf(signer));
  if (!checkpoint) return { kind: 'unreadable', problem: new ForeignLog().message };
  const { size } = checkpoint;
  const vault = await ledger.head();
  if (vault < size) return { kind: 'behind', vault, published: size };
  const root = new RootOfEntries();
  for (let from = 0; from < size; from += atOnce) {
    const to = Math.min(size, from + atOnce);
    const entries = await ledger.after(from, to - from);
    const published = await publishedEntries(folder, size, from, to).catch((error: unknown) => {
      if (error instanceof LogDamaged) return error;
      throw error;
    });
    if (published instanceof LogDamaged) return { kind: 'unreadable', problem: published.message };
    for (const [at, bytes] of published.entries()) {
      const entry = entries[at];
      if (entry?.index !== from + at + 1 || !commitmentOf(entry).equals(bytes))
        return { kind: 'differs', index: from + at + 1 };
      root.add(bytes);
    }
  }
  if (Buffer.compare(root.root(), checkpoint.root) !== 0)
    return { kind: 'unreadable', problem: 'The published entries do not lead to the signed root.' };
  return null;
}
