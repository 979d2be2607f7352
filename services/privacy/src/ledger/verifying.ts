// Checks what a certificate says of the published ledger, and whether a receipt opens entries of it. Needs the certificate alone; a copy
// of the published log, where one is given, is checked too. Answers what is wrong in words.
import {
  areOfRuns,
  entriesLeadTo,
  folderSource,
  hashBytes,
  openCheckpoint,
  parseVerifier,
  publishedCheckpoint,
  publishedEntries,
  rootAt,
  rootOfRuns,
  LogDamaged,
  type Checkpoint,
  type Run,
} from '@clounge/shared/tlog';
import type { Statement } from '../certificates/document.ts';
import { commitmentOf } from './commitment.ts';
import type { Published } from './published.ts';
import { readReceipt, saltOfScope } from './receipt.ts';

/** A receipt's entry that was found: its position in the ledger and its record class. */
export interface OpenedEntry {
  index: number;
  recordClass: string;
}

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problem: string };

const no = (problem: string) => ({ ok: false as const, problem });
const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;
const stretchesOf = (published: Published): Run[] =>
  published.runs.map(({ first, last }) => ({ from: first - 1, to: last }));

/** Base64 to the letter, or null. */
function bytesOf(base64: string): Buffer | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes : null;
}

const split = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / hashBytes }, (_, at) => bytes.subarray(at * hashBytes, (at + 1) * hashBytes));

/** The checkpoint that the certificate's entries lead to. */
export function checkPublished(certificate: Statement): Checked<Checkpoint | null> {
  const { ledger, list } = certificate;
  const published = ledger?.published;
  if (!ledger || !published) return { ok: true, value: null };
  const verifier = parseVerifier(published.key);
  if (!verifier) return no('The key of the ledger in the certificate is none.');
  const checkpoint = openCheckpoint(published.checkpoint, verifier);
  if (!checkpoint)
    return no('The checkpoint of the ledger is not signed with the key of the ledger: one of them was changed.');
  const runs = stretchesOf(published);
  const inOrder = runs.every(({ from, to }, at) => from < to && from >= (runs[at - 1]?.to ?? 0));
  if (!inOrder) return no('The entries of the ledger do not stand in order in the certificate.');
  const end = runs.at(-1)?.to ?? 0;
  if (end > checkpoint.size)
    return no(`The certificate names entry ${end} of a ledger that ends at ${checkpoint.size}: the ledger was cut.`);
  const count = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  if (ledger.entries !== count || ledger.first !== (runs[0]?.from ?? 0) + 1 || ledger.last !== end)
    return no('The certificate counts other entries of the ledger than it proves.');
  if (published.rule !== `${list.policyVersion}/${list.name}`)
    return no('The entries of the ledger stand under another rule than the list.');
  const proof = published.proof.map(bytesOf);
  const hashes = proof.flatMap((hash) => hash ?? []);
  const root = hashes.length === proof.length ? rootOfRuns(checkpoint.size, runs, hashes) : null;
  if (!root || !isSame(root, checkpoint.root))
    return no('The entries of the list do not lead to the root of the published ledger.');
  if (published.commitments !== null) {
    const commitments = bytesOf(published.commitments);
    if (commitments?.length !== count * hashBytes || !areOfRuns(checkpoint.size, runs, hashes, split(commitments)))
      return no('The commitments in the certificate are not those of the published ledger.');
  }
  return { ok: true, value: checkpoint };
}

/** Whether a copy of the published log is whole and begins with what the certificate was issued under. */
export async function checkLog(certificate: Statement, folder: string): Promise<Checked<Checkpoint>> {
  const published = certificate.ledger?.published;
  const verifier = published && parseVerifier(published.key);
  const own = checkPublished(certificate);
  if (!verifier || !own.ok || !own.value) return no('The certificate is from before the ledger was published.');
  const note = await publishedCheckpoint(folder);
  const log = note === null ? null : openCheckpoint(note, verifier);
  if (!log) return no('The folder holds no ledger that is signed with the key of the certificate’s.');
  const { size, root } = own.value;
  if (log.size < size)
    return no(`The ledger in the folder ends at entry ${log.size}, the certificate’s at ${size}: it was cut.`);
  try {
    if (!(await entriesLeadTo(folder, log.size, log.root)))
      return no(
        'The entries in the folder do not lead to its signed root: entries were removed, reordered or changed.',
      );
    if (!isSame(await rootAt(log.size, folderSource(folder, log.size)), log.root))
      return no('The hashes in the folder do not lead to its signed root: they were changed.');
    if (!isSame(await rootAt(size, folderSource(folder, size)), root))
      return no('The ledger in the folder does not begin with the one that the certificate was issued under.');
  } catch (error) {
    if (error instanceof LogDamaged) return no(error.message);
    throw error;
  }
  return { ok: true, value: log };
}

async function commitmentsOf(published: Published, size: number, folder: string | null): Promise<Buffer[] | null> {
  if (published.commitments !== null) return split(Buffer.from(published.commitments, 'base64'));
  if (folder === null) return null;
  const parts = stretchesOf(published).map(({ from, to }) => publishedEntries(folder, size, from, to));
  return (await Promise.all(parts)).flat().map((entry) => Buffer.from(entry));
}

/**
 * The entries that a receipt opens. All of its scopes must be there: a person is ended whole or not at all. `folder`: a copy of the
 * published log that `checkLog` found whole; wanted where the certificate is too large to carry the commitments.
 */
export async function checkReceipt(
  certificate: Statement,
  text: string,
  folder: string | null,
): Promise<Checked<OpenedEntry[]>> {
  const receipt = readReceipt(text);
  if (!receipt) return no('The receipt is not whole: it was cut, mistyped or changed.');
  const published = certificate.ledger?.published;
  const checkpoint = checkPublished(certificate);
  if (!published || !checkpoint.ok || !checkpoint.value)
    return no('The certificate is from before the ledger was published, so no receipt belongs to it.');
  const commitments = await commitmentsOf(published, checkpoint.value.size, folder);
  if (!commitments)
    return no(
      'The list has so many entries that they are in the published ledger only: give a copy of it with --ledger.',
    );
  const places = published.runs
    .flatMap(({ first, last, at }) =>
      Array.from({ length: last - first + 1 }, (_, more) => ({ index: first + more, at })),
    )
    .map((place, position) => ({ ...place, commitment: commitments[position] ?? Buffer.alloc(0) }));
  const found = receipt.scopes.map(({ id, recordClass }) => {
    const entry = { scopeId: id, recordClass, rule: published.rule, batchId: published.batch };
    const salt = saltOfScope(receipt.secret, id);
    return places.find(({ index, at, commitment }) => commitmentOf({ ...entry, index, at, salt }).equals(commitment));
  });
  const opened = receipt.scopes.flatMap(({ recordClass }, at) => {
    const place = found[at];
    return place ? [{ index: place.index, recordClass }] : [];
  });
  if (opened.length === 0)
    return no('The receipt opens nothing of this certificate: it is of somebody who is not on this list.');
  if (opened.length < receipt.scopes.length)
    return no(
      `The receipt opens ${opened.length} of its ${receipt.scopes.length} entries only: it was put together from more than one.`,
    );
  return { ok: true, value: opened };
}
