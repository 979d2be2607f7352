// A log that anybody can check: RFC 6962 trees, C2SP tiles and signed checkpoints. Knows nothing of what its entries mean.
export { appendEntries, ForeignLog, publishedSize, writeDurably, type WriteFile } from './appending.ts';
export { openCheckpoint, readCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.ts';
export {
  entriesLeadTo,
  folderSource,
  publishedCheckpoint,
  publishedEntries,
  RootOfEntries,
  LogDamaged,
} from './folder.ts';
export { hashBytes, leafHash, nodeHash } from './hashing.ts';
export {
  parseVerifier,
  signerOf,
  verifierOf,
  verifierText,
  type NoteSigner,
  type NoteVerifier,
  type PrivateJwk,
} from './note.ts';
export { consistencyProof, grewFrom, includes, inclusionProof } from './proofs.ts';
export { areOfRuns, rootOfRuns, runsProof, type Run } from './ranges.ts';
export { rootAt, type HashSource, type Subtree } from './subtrees.ts';
