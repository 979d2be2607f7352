// How a document lies in its file: pieces of 256 KiB, each sealed by itself and bound to the document, to its place and to whether it is the
// last. A piece that was cut off, moved or taken from elsewhere does not open. Holds one piece at a time, never a document.
import { contentCipher, pieceOverheadBytes } from '../vault/index.ts';

export const pieceBytes = 256 * 1024;
export const sealedPieceBytes = pieceBytes + pieceOverheadBytes;

const binding = (documentId: string, index: number, last: boolean): string =>
  `document-1|${documentId}|${index}|${last ? 'last' : 'more'}`;

/** Bytes of a document from one to another, the latter not included. */
export interface ByteRange {
  from: number;
  to: number;
}

/** Which bytes of the file hold a range of the document's bytes. */
export function sealedRange(bytes: number, range: ByteRange): ByteRange {
  const first = Math.floor(range.from / pieceBytes);
  const end = Math.ceil(range.to / pieceBytes);
  return { from: first * sealedPieceBytes, to: Math.min(end * sealedPieceBytes, sealedBytes(bytes)) };
}

/** How long the file of a document of so many bytes is. */
export const sealedBytes = (bytes: number): number => bytes + Math.ceil(bytes / pieceBytes) * pieceOverheadBytes;

interface Piece {
  bytes: Uint8Array;
  last: boolean;
}

/** Cuts whatever comes into pieces of one size; the last one may be shorter. The same memory is used again for each. */
async function* inPieces(content: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Piece, void, undefined> {
  const piece = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of content) {
    for (let at = 0; at < chunk.length;) {
      // A full piece waits until more comes: only then it is known not to be the last.
      if (filled === size) {
        yield { bytes: piece, last: false };
        filled = 0;
      }
      const taken = chunk.subarray(at, at + size - filled);
      piece.set(taken, filled);
      filled += taken.length;
      at += taken.length;
    }
  }
  if (filled > 0) yield { bytes: piece.subarray(0, filled), last: true };
}

/** Seals a document as it comes. Yields the bytes of its file; asks for more only when they were taken. */
export async function* sealPieces(
  documentId: string,
  contentKey: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const cipher = contentCipher(contentKey);
  let index = 0;
  for await (const { bytes, last } of inPieces(content, pieceBytes)) {
    yield cipher.seal(bytes, binding(documentId, index, last));
    index += 1;
  }
}

/** A file that is not what was stored: cut, changed, moved or another document's. */
export class DocumentDamaged extends Error {
  constructor(documentId: string) {
    super(`The file of document ${documentId} is not what was stored.`);
    this.name = 'DocumentDamaged';
  }
}

/**
 * Opens a range of a document. `sealed` are the bytes of its file in `sealedRange`; `bytes` is how long the document is.
 * Throws `DocumentDamaged` at the first piece that is not what was stored, before anything of it is yielded.
 */
export async function* openPieces(
  documentId: string,
  contentKey: string,
  bytes: number,
  range: ByteRange,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const cipher = contentCipher(contentKey);
  const lastIndex = Math.ceil(bytes / pieceBytes) - 1;
  const end = Math.ceil(range.to / pieceBytes);
  let index = Math.floor(range.from / pieceBytes);
  for await (const piece of inPieces(sealed, sealedPieceBytes)) {
    const opened = openOne(piece.bytes, index);
    const start = index * pieceBytes;
    yield opened.subarray(Math.max(0, range.from - start), Math.min(opened.length, range.to - start));
    index += 1;
  }
  if (index !== end) throw new DocumentDamaged(documentId);

  function openOne(piece: Uint8Array, at: number): Uint8Array {
    const wanted = at === lastIndex ? bytes - at * pieceBytes : pieceBytes;
    if (at > lastIndex || piece.length !== wanted + pieceOverheadBytes) throw new DocumentDamaged(documentId);
    try {
      return cipher.open(piece, binding(documentId, at, at === lastIndex));
    } catch {
      throw new DocumentDamaged(documentId);
    }
  }
}
