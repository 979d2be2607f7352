// Takes a document into the store: looked at and sealed as it comes, its row written last. Where anything fails, nothing of it is kept.
import { randomUUID } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { newFileName, openPieces, sealedRange, sealPieces, type DocumentStorage } from '@clounge/shared/documents';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { newContentKey, subjectScope } from '@clounge/shared/vault';
import { livingVersions } from '../held/living-versions.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { storeOf, stores, type DocumentFields, type DocumentKind, type DocumentStore } from './document.entity.ts';
import { holdConversation } from './following.ts';
import { inspect, isMadeHere, type Inspected } from './inspecting/inspect.ts';
import { searchedUpTo, searchPdf } from './inspecting/pdf-search.ts';
import { documentRefusal, DocumentRejected, storeUnavailable } from './refusals.ts';

export interface NewDocument {
  kind: DocumentKind;
  subjectId: string;
  tenantId: string | null;
  /** The case it belongs to; null where there is none yet, see `attachToCase`. */
  caseId: string | null;
  /** Class of the conversation that it came with, where that is not written yet. */
  conversationClass?: string;
  /** As the sender called it; a path before it is left out. */
  name: string;
  /** Asked for more only when what came was taken; where it throws, the document was cut. */
  content: AsyncIterable<Uint8Array>;
  /** Media type that the sender says. */
  declaredType?: string | undefined;
  /** Length and SHA-256 that were announced; what differs was cut. */
  bytes?: number | null;
  sha256?: string | null;
  /** Staff number of who brought it; null where nobody of the staff did. */
  storedBy?: string | null;
  /** An id that was given out before; a fresh one where absent. */
  id?: string;
  /** Until when a package can be taken. */
  expiresAt?: Date | null;
}

export type StoreOutcome =
  | { kind: 'stored'; documentId: string; sha256: string; bytes: number; mediaType: string }
  | { kind: 'refused'; refusal: Refusal };

interface Storing extends Pick<Sources, 'door' | 'pool' | 'vaultFacts' | 'clock' | 'documents' | 'scanner'> {
  config: Pick<Sources['config'], 'documents'>;
}

const longestName = 200;

/** A name without path, control characters and tricks of direction; never empty. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const kept = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  // A name may be cut in the middle of a character that has two halves.
  return Array.from(kept).slice(0, longestName).join('') || 'document';
}

/**
 * Stores a document: streamed, looked at, sealed under a key of its own that stands in its sealed row. Art. 9(4), 1(2).
 * Refused: TOO_LARGE, TYPE_NOT_ALLOWED, TYPE_MISMATCH, POLYGLOT, EMPTY, CUT, INFECTED, SCANNER_UNAVAILABLE, NOT_SCANNED, NATIONAL_ID,
 * ALREADY_STORED; then nothing is kept. Throws `Refused` FORBIDDEN where the person's class is being destroyed, UNAVAILABLE.
 */
export async function storeDocument(
  sources: Storing,
  given: NewDocument,
  language: Language = 'en',
): Promise<StoreOutcome> {
  const { config, documents } = sources;
  const documentId = given.id ?? randomUUID();
  const file = newFileName(documentId);
  const contentKey = newContentKey();
  const name = plainName(given.name);
  const inspection = inspect(given.content, {
    kind: given.kind,
    name,
    declaredType: given.declaredType,
    limitBytes: config.documents.limitBytes,
    scanner: sources.scanner,
    bytes: given.bytes ?? null,
    sha256: given.sha256 ?? null,
  });
  try {
    await put(documents, file, sealPieces(documentId, contentKey, inspection.content));
    const found = await lookedInto(
      documents,
      { id: documentId, kind: given.kind, file },
      inspection.found(),
      contentKey,
    );
    await underLivingKey(() => putRow(sources, { ...given, id: documentId, name, file }, found, contentKey));
    const { bytes, sha256, mediaType } = found;
    return { kind: 'stored', documentId, sha256, bytes, mediaType };
  } catch (error) {
    // Of any other fault nobody knows whether the row stands: a file without one is swept away later.
    if (error instanceof DocumentRejected || error instanceof Refused) await documents.remove(file);
    if (!(error instanceof DocumentRejected)) throw error;
    return { kind: 'refused', refusal: documentRefusal(error.code, language, config.documents.limitBytes) };
  }
}

async function put(documents: DocumentStorage, file: string, sealed: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    await documents.put(file, sealed);
  } catch (error) {
    if (error instanceof DocumentRejected) throw error;
    throw storeUnavailable(error);
  }
}

/**
 * A PDF is looked into when all of it lies sealed and before its row makes it a document: only a whole one can be read. Masking would change what
 * somebody signed, so one with a number is sent back.
 */
async function lookedInto(
  documents: DocumentStorage,
  { id, kind, file }: { id: string; kind: DocumentKind; file: string },
  found: Inspected,
  contentKey: string,
): Promise<Inspected> {
  if (found.mediaType !== 'application/pdf' || isMadeHere(kind) || found.bytes > searchedUpTo) return found;
  const whole = { from: 0, to: found.bytes };
  const sealed = documents.read(file, sealedRange(found.bytes, whole));
  const verdict = await searchPdf(openPieces(id, contentKey, found.bytes, whole, sealed)).catch((error: unknown) => {
    throw storeUnavailable(error);
  });
  if (verdict === 'HOLDS') throw new DocumentRejected('NATIONAL_ID');
  return verdict === 'CLEAN' ? { ...found, searched: 'SEARCHED' } : found;
}

type Named = NewDocument & { id: string; file: string };

/** Thrown where the conversation went to another class after the row was sealed. */
class Moved extends Error {}

const attempts = 4;

/** A document lies in the class that its conversation is in at the moment when the row is written. */
async function putRow(sources: Storing, document: Named, found: Inspected, contentKey: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const store = await storeFor(sources, document);
      return await writeRow(sources, document, store, found, contentKey);
    } catch (error) {
      if (!(error instanceof Moved) || attempt === attempts) throw error;
    }
  }
}

async function storeFor({ pool }: Storing, { kind, caseId, conversationClass }: NewDocument): Promise<DocumentStore> {
  if (kind !== 'CONVERSATION_ATTACHMENT') return stores[kind];
  const place = caseId === null ? null : await holdConversation(pool, caseId);
  return storeOf({ recordClass: place?.recordClass ?? conversationClass ?? 'consultation' });
}

async function writeRow(
  sources: Storing,
  document: Named,
  { table, recordClass, anchorColumn, set }: DocumentStore,
  found: Inspected,
  contentKey: string,
): Promise<void> {
  const { id, subjectId, tenantId, kind, caseId } = document;
  const scope = subjectScope(subjectId, recordClass);
  const scopeVersion = (await livingVersions(sources, recordClass, [subjectId])).get(subjectId) ?? 1;
  const value: DocumentFields = { name: document.name, sha256: found.sha256, contentKey };
  const [sealed] = await sources.door.seal(set, [{ id, tenantId, scope, scopeVersion, value }]);
  if (!sealed) throw new Error('Nothing was sealed.');
  const now = sources.clock.now();
  const columns: Record<string, unknown> = {
    id,
    tenant_id: tenantId,
    subject_id: subjectId,
    scope,
    scope_version: scopeVersion,
    sealed: sealed.sealed,
    kind,
    case_id: caseId,
    file: document.file,
    media_type: found.mediaType,
    bytes: found.bytes,
    searched: found.searched,
    stored_at: now,
    stored_by: document.storedBy ?? null,
    ...(kind === 'QUARANTINED' ? { [anchorColumn]: now } : {}),
    ...(kind === 'VIEW_PACKAGE' ? { expires_at: document.expiresAt ?? null } : {}),
  };
  const written = await inTransaction(sources.pool, async (db) => {
    const place = kind === 'CONVERSATION_ATTACHMENT' && caseId !== null ? await holdConversation(db, caseId) : null;
    if (place && place.recordClass !== recordClass) throw new Moved();
    // What comes after the end of its conversation is kept as long as that.
    const all = place ? { ...columns, [anchorColumn]: place.closedAt } : columns;
    const names = Object.keys(all);
    return db.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})
       on conflict (id) do nothing`,
      Object.values(all),
    );
  });
  if (written.rowCount === 0) throw new DocumentRejected('ALREADY_STORED');
}
