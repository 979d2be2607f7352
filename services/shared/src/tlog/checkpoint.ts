// Checkpoints (C2SP tlog-checkpoint): how long a log is and what its root is, signed. A log's origin is its signer's name.
import { hashBytes } from './hashing.ts';
import { openNote, signNote, type NoteSigner, type NoteVerifier } from './note.ts';

export interface Checkpoint {
  origin: string;
  size: number;
  root: Uint8Array;
}

export const signCheckpoint = (size: number, root: Uint8Array, signer: NoteSigner): string =>
  signNote(`${signer.name}\n${size}\n${Buffer.from(root).toString('base64')}\n`, signer);

/** What a checkpoint says, whoever signed it; null where it is none, to the letter. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, origin = '', digits = '', base64 = ''] =
    /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n\n/.exec(note) ?? [];
  const root = Buffer.from(base64, 'base64');
  const size = Number(digits);
  if (root.length !== hashBytes || root.toString('base64') !== base64 || !Number.isSafeInteger(size)) return null;
  return { origin, size, root };
}

/** What the log's own signer says; null where the note is none, is another log's, or is not signed so. */
export function openCheckpoint(note: string, verifier: NoteVerifier): Checkpoint | null {
  const checkpoint = openNote(note, verifier) === null ? null : readCheckpoint(note);
  return checkpoint?.origin === verifier.name ? checkpoint : null;
}
