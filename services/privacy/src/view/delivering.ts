// From a granted view to a package that the person can take: gathered, checked by a human where people wrote in their own words, encrypted,
// stored until it is taken or expires. Nothing is given out that nobody looked at; nothing is built twice.
import { createHash } from 'node:crypto';
import type { Caller, Language } from '@clounge/shared/caller';
import { inTransaction, uuidOfHash } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { hoursAfter } from '@clounge/shared/policy';
import { storeDocument } from '../documents/storing.ts';
import { enqueue } from '../outbox/outbox.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest } from '../requests/finding.ts';
import { itemsOf } from '../requests/items.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { gatherView, type View } from './gathering.ts';
import { buildPackage } from './package/build.ts';
import { packagePassword } from './package/password.ts';
import { checkedView, passagesOf, type Checked, type Passage } from './passages.ts';
import { viewRefusal } from './refusals.ts';

/** How long a package waits to be taken. Policy Art. 3(1): not needed any more afterwards. */
const packageHours = 14 * 24;

/** A request has one package at most, so its id follows from the request's. */
export const packageIdOf = (requestId: string): string =>
  uuidOfHash(createHash('sha256').update(`view-package:${requestId}`).digest());

export interface StoredPackage {
  documentId: string;
  bytes: number;
  expiresAt: Date;
  downloadedAt: Date | null;
  /** When it was taken, or when it expires. */
  endedAt: Date;
}

/** The package of a request; null where none was built, or it was destroyed. */
export async function packageOf({ pool }: Pick<Sources, 'pool'>, requestId: string): Promise<StoredPackage | null> {
  const rows = await pool.query<StoredPackage>(
    `select id as "documentId", bytes::int as bytes, expires_at as "expiresAt", downloaded_at as "downloadedAt", ended_at as "endedAt"
     from view_package where id = $1`,
    [packageIdOf(requestId)],
  );
  return rows.rows[0] ?? null;
}

/** Entries of the registry that are the person: whom it is about, and, where they asked themselves, under what they wrote to us. */
const entriesOf = ({ aboutId, subjectId, requestedBy }: RightsRequest): string[] => [
  ...new Set([...(aboutId === null ? [] : [aboutId]), ...(requestedBy === 'SELF' ? [subjectId] : [])]),
];

/** All that may be given out for a request: classes that were refused are not. */
async function viewFor(sources: Sources, request: RightsRequest): Promise<View> {
  const view = await gatherView(sources, {
    subjectIds: entriesOf(request),
    requestId: request.id,
    language: request.language,
  });
  const items = await itemsOf(sources.pool, request.id);
  const refused = new Set(items.filter((item) => item.outcome !== 'GRANTED').map((item) => item.recordClass));
  return { ...view, records: view.records.filter((record) => !refused.has(record.recordClass)) };
}

/** Builds and stores the package of a checked view. Throws `Refused` UNAVAILABLE. */
async function deliver(sources: Sources, request: RightsRequest, view: View, by: string | null): Promise<void> {
  const { policy, clock, pool } = sources;
  const documentId = packageIdOf(request.id);
  const password = await packagePassword(sources, documentId);
  const bytes = await buildPackage(view, { policy, language: request.language, password });
  const at = clock.now();
  const stored = await storeDocument(sources, {
    id: documentId,
    kind: 'VIEW_PACKAGE',
    subjectId: request.aboutId ?? request.subjectId,
    tenantId: request.tenantId,
    caseId: request.id,
    name: `${request.reference}.zip`,
    content: (async function* () {
      yield bytes;
    })(),
    storedBy: by,
    expiresAt: hoursAfter(at, packageHours),
  });
  if (stored.kind === 'refused' && stored.refusal.code !== 'ALREADY_STORED')
    throw new Refused('UNAVAILABLE', 'The package could not be stored.', { wayOut: stored.refusal.message });
  const facts = { records: view.records.length };
  await inTransaction(pool, async (db) => {
    const once = `package:${request.id}`;
    await appendRequestEvent(db, { requestId: request.id, at, kind: 'PACKAGE_BUILT', by, facts, once });
    // Where it waited for somebody to look, it goes on.
    if (by !== null) await enqueue(db, { kind: 'REQUEST', subject: request.id, once: 'package' });
  });
}

/** Carries a granted view out: done once the package stands; where something must be looked at first, it waits for `checkView`. */
export async function carryOutView(
  sources: Sources,
  request: RightsRequest,
): Promise<{ done: boolean; waits?: boolean }> {
  if (await packageOf(sources, request.id)) return { done: true };
  const view = await viewFor(sources, request);
  if (passagesOf(view).length === 0) {
    await deliver(sources, request, view, null);
    return { done: true };
  }
  await appendRequestEvent(sources.pool, {
    requestId: request.id,
    at: sources.clock.now(),
    kind: 'CHECK_WANTED',
    by: null,
    once: `check:${request.id}`,
  });
  return { done: false, waits: true };
}

/** A request whose view is being carried out; else why not. */
async function underWay(
  sources: Sources,
  requestId: string,
  language: Language,
): Promise<{ request: RightsRequest; refusal: null } | { request: null; refusal: Refusal }> {
  const request = await findRequest(sources, requestId);
  if (!request) return { request: null, refusal: viewRefusal('NOT_FOUND', language) };
  const carried = request.kind === 'VIEW' && (request.state === 'CARRYING_OUT' || request.state === 'DECIDED');
  return carried ? { request, refusal: null } : { request: null, refusal: viewRefusal('NOT_UNDER_WAY', language) };
}

/**
 * What somebody has to look at before the package is built. Their look is recorded with the person's name on it.
 * Refusals: NOT_FOUND, NOT_UNDER_WAY. Throws `Refused` UNAVAILABLE.
 */
export async function viewPassages(
  sources: Sources,
  caller: Caller,
  requestId: string,
): Promise<{ passages: Passage[]; refusal: Refusal | null }> {
  const { request, refusal } = await underWay(sources, requestId, caller.language);
  if (!request) return { passages: [], refusal };
  const view = await viewFor(sources, request);
  const passages = passagesOf(view);
  for (const recordClass of new Set(passages.map((one) => one.recordClass))) {
    const look = { operation: 'viewPassages', purpose: 'own-rights', recordClass, fields: ['text'] };
    await sources.journal.record({ ...caller, caseId: request.id }, { ...look, subjects: entriesOf(request) });
  }
  return { passages, refusal: null };
}

export interface CheckOutcome {
  request: RightsRequest | null;
  /** Passages that nobody looked at as they are now. */
  unchecked: string[];
  refusal: Refusal | null;
}

/**
 * Says what is blacked out, and builds the package. Art. 6. Refusals: STAFF_ONLY, NOT_FOUND, NOT_UNDER_WAY, UNCHECKED where something was
 * written since, or was left out. Throws `Refused` UNAVAILABLE: then nothing was built.
 */
export async function checkView(
  sources: Sources,
  caller: Caller,
  requestId: string,
  checked: readonly Checked[],
): Promise<CheckOutcome> {
  const { staffNumber, language } = caller;
  if (staffNumber === null) return { request: null, unchecked: [], refusal: viewRefusal('STAFF_ONLY', language) };
  const { request, refusal } = await underWay(sources, requestId, language);
  if (!request) return { request: null, unchecked: [], refusal };
  if (!(await packageOf(sources, request.id))) {
    const view = await viewFor(sources, request);
    const given = checkedView(view, checked);
    if (given.unchecked.length > 0)
      return { request, unchecked: given.unchecked, refusal: viewRefusal('UNCHECKED', language) };
    await deliver(sources, request, given.view, staffNumber);
  }
  return { request, unchecked: [], refusal: null };
}
