// Looks at a document while it passes into the store: length, type, structure, numbers of identity cards in a text. Throws before the store believes that
// it has a whole document. Never holds one.
import { createHash } from 'node:crypto';
import type { DocumentKind, Searched } from '../document.entity.ts';
import { DocumentRejected } from '../refusals.ts';
import type { Scanner } from './clamd.ts';
import { walkThrough } from './structure.ts';
import { maskedText } from './text.ts';
import { headBytes, typeOf, type MediaType } from './types.ts';

/** What is known of a document before it comes. */
export interface Expected {
  kind: DocumentKind;
  name: string;
  declaredType?: string | undefined;
  /** Largest length in bytes. */
  limitBytes: number;
  /** As it was announced; null where it was not. */
  bytes: number | null;
  /** Virus scanner; null where none is set. */
  scanner: Scanner | null;
  /** Hexadecimal digits, as announced. */
  sha256: string | null;
}

/** What came: of the bytes that are kept. */
export interface Inspected {
  bytes: number;
  sha256: string;
  mediaType: string;
  searched: Searched;
}

/** Counts and hashes what passes. */
class Measured {
  readonly #hash = createHash('sha256');
  bytes = 0;

  take(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#hash.update(chunk);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** What comes from outside: a fault there means that it did not come whole. Counts, and compares with what was announced. */
async function* received(
  content: AsyncIterable<Uint8Array>,
  { limitBytes, bytes, sha256 }: Expected,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = sha256 === null ? null : createHash('sha256');
  let length = 0;
  const from = content[Symbol.asyncIterator]();
  let whole = false;
  try {
    for (;;) {
      const next = await from.next().catch((error: unknown) => {
        throw error instanceof DocumentRejected ? error : new DocumentRejected('CUT');
      });
      if (next.done) break;
      length += next.value.length;
      hash?.update(next.value);
      if (length > Math.min(limitBytes, bytes ?? limitBytes)) throw new DocumentRejected('TOO_LARGE');
      if (next.value.length > 0) yield next.value;
    }
    whole = true;
  } finally {
    if (!whole) await from.return?.();
  }
  if (length === 0) throw new DocumentRejected('EMPTY');
  if (bytes !== null && length !== bytes) throw new DocumentRejected('CUT');
  if (hash && hash.digest('hex') !== sha256?.toLowerCase()) throw new DocumentRejected('CUT');
}

/** Collects the first bytes; what came with them is given on. */
async function headOf(from: AsyncIterator<Uint8Array>): Promise<{ head: Buffer; whole: boolean }> {
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < headBytes;) {
    const next = await from.next();
    if (next.done) return { head: Buffer.concat(chunks), whole: true };
    // Whoever sends may use its memory again.
    chunks.push(Buffer.from(next.value));
    length += next.value.length;
  }
  return { head: Buffer.concat(chunks), whole: false };
}

async function* walked(
  content: AsyncIterable<Uint8Array>,
  mediaType: MediaType,
): AsyncGenerator<Uint8Array, void, undefined> {
  const walk = walkThrough(mediaType);
  for await (const bytes of content) {
    walk.take(bytes);
    yield bytes;
  }
  walk.end();
}

/** The document as it is to be kept, and what it was found to be once all of it passed. */
export interface Inspection {
  content: AsyncIterable<Uint8Array>;
  /** Throws where not all of it passed. */
  found(): Inspected;
}

/** Types of packages that we make. */
const packageTypes = ['application/zip', 'application/pdf', 'application/json'];

/** Kinds that the system itself puts into the store. */
export const isMadeHere = (kind: DocumentKind): boolean => kind === 'QUARANTINED' || kind === 'VIEW_PACKAGE';

/**
 * The type of what the system itself puts into the store; null for what people send. What is quarantined may be anything and is given out as
 * nothing, not even to a scanner, which would refuse what was put aside because it is dangerous.
 */
function madeHere({ kind, declaredType }: Expected): string | null {
  if (!isMadeHere(kind)) return null;
  if (kind === 'QUARANTINED') return 'application/octet-stream';
  return packageTypes.find((type) => type === declaredType) ?? 'application/octet-stream';
}

/** Begins to look at a document. Iterating `content` throws `DocumentRejected`. */
export function inspect(source: AsyncIterable<Uint8Array>, expected: Expected): Inspection {
  let found: Inspected | null = null;
  async function* content(): AsyncGenerator<Uint8Array, void, undefined> {
    const from = received(source, expected);
    try {
      const { head, whole } = await headOf(from);
      const all = joined(head, from);
      const ours = madeHere(expected);
      const sniffed = ours === null ? await typeOf(head.subarray(0, headBytes), whole, expected) : null;
      const mediaType = ours ?? sniffed ?? 'application/octet-stream';
      const isText = sniffed === 'text/plain';
      const passing = sniffed ? walked(all, sniffed) : all;
      const scanned = expected.scanner && sniffed ? expected.scanner.pass(passing) : passing;
      const kept = new Measured();
      for await (const bytes of isText ? maskedText(scanned) : scanned) {
        kept.take(bytes);
        yield bytes;
      }
      found = { bytes: kept.bytes, sha256: kept.digest(), mediaType, searched: isText ? 'SEARCHED' : 'NOT_READABLE' };
    } finally {
      await from.return();
    }
  }
  return {
    content: content(),
    found() {
      if (!found) throw new Error('Not all of the document passed.');
      return found;
    },
  };
}

async function* joined(head: Buffer, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  if (head.length > 0) yield head;
  yield* rest;
}
