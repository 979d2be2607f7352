// The store of documents: sealed in pieces, kept as files. Knows nothing of whose a document is.
export { documentOfFile, newFileName } from './file-names.ts';
export { DocumentDamaged, openPieces, sealedRange, sealPieces, type ByteRange } from './pieces.ts';
export { openStorage } from './open-storage.ts';
export { FileMissing, type DocumentStorage, type StoredFile } from './storage.ts';
