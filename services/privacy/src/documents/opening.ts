// Opens a document for a caller: through the door, with its access record, then piece by piece. Nothing is read before the record stands.
import type { Caller } from '@clounge/shared/caller';
import { FileMissing, openPieces, sealedRange, type ByteRange, type DocumentStorage } from '@clounge/shared/documents';
import { errorCode, Refused, type Refusal } from '@clounge/shared/errors';
import type { Opened } from '@clounge/shared/vault';
import { conversationRefusal } from '../consultations/refusals.ts';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import {
  conversationStores,
  documentStores,
  rowColumns,
  storeOf,
  type DocumentFields,
  type DocumentRow,
} from './document.entity.ts';

type Reading = Pick<Sources, 'pool' | 'door' | 'documents'>;

/** The row of a document; null where there is none. */
export async function findDocument({ pool }: Pick<Sources, 'pool'>, id: string): Promise<DocumentRow | null> {
  if (!isId(id)) return null;
  const text = documentStores.map((store) => `select ${rowColumns(store)} from ${store.table} r where r.id = $1`);
  const found = await pool.query<DocumentRow>(text.join(' union all '), [id]);
  return found.rows[0] ?? null;
}

/** Rows of documents in the order in which they are named; those that are gone are left out. */
export async function documentsNamed({ pool }: Pick<Sources, 'pool'>, ids: readonly string[]): Promise<DocumentRow[]> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return [];
  const text = documentStores.map(
    (store) => `select ${rowColumns(store)} from ${store.table} r where r.id = any ($1::uuid[])`,
  );
  const found = await pool.query<DocumentRow>(text.join(' union all '), [wanted]);
  const rows = new Map(found.rows.map((row) => [row.id, row]));
  return wanted.flatMap((id) => rows.get(id) ?? []);
}

const isOfConversation = (row: DocumentRow): boolean => conversationStores.includes(storeOf(row));

/** A conversation's files open within that conversation as the case, whatever case is open besides: with it they are shut. */
const caseOf = (caller: Caller, row: DocumentRow): string | null =>
  (isOfConversation(row) ? row.caseId : null) ?? caller.caseId;

/** Opens what is sealed in rows, in order; one access record a record class. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openFields(
  { door }: Pick<Sources, 'door'>,
  caller: Caller,
  operation: string,
  rows: readonly DocumentRow[],
): Promise<Opened<DocumentFields>[]> {
  const opened = new Map<string, Opened<DocumentFields>>();
  for (const [store, sameClass] of Map.groupBy(rows, storeOf))
    for (const [caseId, same] of Map.groupBy(sameClass, (row) => caseOf(caller, row))) {
      const all = await door.open({ ...caller, caseId }, { operation }, store.set, same);
      all.forEach((one, index) => opened.set(same[index]?.id ?? '', one));
    }
  return rows.map(({ id }) => {
    const one = opened.get(id);
    if (!one) throw new Error('The door did not answer for a row.');
    return one;
  });
}

/** A document that was opened. `content` are the bytes of `range`, and can be read once. */
export interface OpenedDocument {
  kind: 'opened';
  document: DocumentRow;
  name: string;
  sha256: string;
  range: ByteRange;
  content: AsyncIterable<Uint8Array>;
}

export type OpenOutcome =
  | OpenedDocument
  | { kind: 'missing' }
  | { kind: 'restricted'; since: Date; reason: string }
  | { kind: 'destroyed'; at: Date }
  /** Its conversation is closed, and no case of the caller's any more. */
  | { kind: 'over'; refusal: Refusal }
  /** No byte of the range is in the document. */
  | { kind: 'out-of-range'; bytes: number };

/**
 * Opens a document, or the part of it that a range names (`to` not included; what lies beyond the end is left out).
 * Throws `Refused` FORBIDDEN by role, purpose or case, UNAVAILABLE. Art. 2, 9(5). Reading `content` throws `DocumentDamaged`.
 */
export async function openDocument(
  sources: Reading,
  caller: Caller,
  id: string,
  range?: ByteRange,
): Promise<OpenOutcome> {
  const row = await findDocument(sources, id);
  if (!row) return { kind: 'missing' };
  const [fields] = await openFields(sources, caller, 'documentContent', [row]).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'FORBIDDEN' && isOfConversation(row) && row.endedAt) return [null];
    throw error;
  });
  if (fields === null) return { kind: 'over', refusal: conversationRefusal('OVER', caller.language) };
  if (!fields) return { kind: 'missing' };
  if (fields.kind !== 'opened') return fields;
  const within = { from: range?.from ?? 0, to: Math.min(range?.to ?? row.bytes, row.bytes) };
  if (within.from >= within.to) return { kind: 'out-of-range', bytes: row.bytes };
  const { name, sha256, contentKey } = fields.value;
  const sealed = await started(sources.documents, row.file, sealedRange(row.bytes, within));
  const content = openPieces(row.id, contentKey, row.bytes, within, sealed);
  return { kind: 'opened', document: row, name, sha256, range: within, content };
}

/**
 * The bytes of a file, opened only when somebody reads them: whoever looks and goes away leaves nothing open. One byte is read at once, so that a
 * file that is not there is told before anything was answered.
 */
async function started(documents: DocumentStorage, file: string, range: ByteRange): Promise<AsyncIterable<Uint8Array>> {
  try {
    for await (const _ of documents.read(file, { from: range.from, to: range.from + 1 })); // To its end, which closes it.
  } catch (error) {
    const cause = error instanceof FileMissing ? 'file missing' : errorCode(error);
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'document store', cause })}\n`);
    throw new Refused('UNAVAILABLE', 'The file of this document cannot be read now.', {
      wayOut: 'Try again in some minutes; if it lasts, the files must be restored with the database.',
    });
  }
  return documents.read(file, range);
}
