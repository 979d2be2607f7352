// What staff do with a request before it is decided: confirm the right and the person, remark, withdraw it, close it as a duplicate.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { strictestDue, type RequestKind } from '@clounge/shared/policy';
import { referencesOf } from '../destruction/references.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { outsideCase } from './abilities.ts';
import { actOn, type RequestActOutcome } from './acting.ts';
import { closeLocked } from './closing.ts';
import { rewriteContent } from './content.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest, lockRequest } from './finding.ts';
import { writeLetter } from './letters.ts';
import { cameWith, leaderOf, linkUnverified, noteNewLink, releaseFollowers } from './links.ts';
import { requestRefusal } from './refusals.ts';
import type { RightsRequest } from './request.entity.ts';

/** Confirms, as a person read it, which right is exercised; the clock follows the right. Refusals of `actOn`, CONFIRMED_ALREADY. */
export const confirmRequestKind = (
  sources: Sources,
  caller: Caller,
  { requestId, kind }: { requestId: string; kind: RequestKind },
): Promise<RequestActOutcome> =>
  actOn(sources, caller, requestId, 'CONFIRM_KIND', async ({ db, request, staffNumber, circumstances }) => {
    const { at, policy } = circumstances;
    const { law, dueAt } = strictestDue(policy, kind, request.receivedAt, request.laws);
    const linkedTo = request.verifiedAt
      ? await leaderOf(db, request.aboutId ?? '', { id: request.id, kind, objectionTo: request.objectionTo })
      : null;
    await db.query(
      `update rights_request set kind = $2, kind_confirmed = true, law = $3, due_at = $4, linked_to = $5 where id = $1`,
      [request.id, kind, law, dueAt, linkedTo],
    );
    const facts = { kind, before: request.kind, law };
    await appendRequestEvent(db, { requestId: request.id, at, kind: 'KIND_CONFIRMED', by: staffNumber, facts });
    await noteNewLink(sources, db, request, linkedTo);
    if (kind !== request.kind || linkedTo !== null) await releaseFollowers(sources, db, request.id);
    if (!request.verifiedAt) await linkUnverified(sources, db, request.id);
    // Another right has another clock: who waits for the time of the former one is told.
    if (kind !== request.kind) await enqueue(db, { kind: 'REQUEST', subject: request.id, once: 'kind' });
    return null;
  });

/** Confirms whom a request is about: by a human, before the requester is verified as that person. Refusals of `actOn`, UNKNOWN_PERSON. */
export async function matchRequest(
  sources: Sources,
  caller: Caller,
  { requestId, personId }: { requestId: string; personId: string },
): Promise<RequestActOutcome> {
  const known = await knownPerson(sources, personId);
  return actOn(sources, caller, requestId, 'MATCH', async ({ db, request, staffNumber, circumstances: { at } }) => {
    // A stranger asks about themselves: then it is the entry that their own letter lies under.
    if (!known && personId.toLowerCase() !== request.subjectId)
      return requestRefusal('UNKNOWN_PERSON', caller.language);
    await db.query(`update rights_request set about_id = $2, matched_by = $3, matched_at = $4 where id = $1`, [
      request.id,
      personId,
      staffNumber,
      at,
    ]);
    await appendRequestEvent(db, { requestId: request.id, at, kind: 'MATCHED', by: staffNumber });
    await linkUnverified(sources, db, request.id);
    return null;
  });
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const knownPerson = async (sources: Sources, personId: string): Promise<boolean> =>
  idForm.test(personId) && (await referencesOf(sources, [personId])).has(personId.toLowerCase());

const longestRemark = 5_000;

/** Keeps a remark of staff among themselves, sealed with the request. Refusals: STAFF_ONLY, NOT_FOUND, NOT_YOUR_CASE, CLOSED, TEXT_WANTED. */
export async function noteOnRequest(
  sources: Sources,
  caller: Caller,
  { requestId, text }: { requestId: string; text: string },
): Promise<RequestActOutcome> {
  const { language, staffNumber } = caller;
  const request = await findRequest(sources, requestId);
  const refused = (refusal: RequestActOutcome['refusal']): RequestActOutcome => ({ request, refusal });
  if (staffNumber === null) return refused(requestRefusal('STAFF_ONLY', language));
  if (!request) return refused(requestRefusal('NOT_FOUND', language));
  const outside = outsideCase(caller, request);
  if (outside) return refused(outside);
  if (!request.isOpen()) return refused(requestRefusal('CLOSED', language));
  const remark = text.trim();
  if (remark.length === 0 || remark.length > longestRemark) return refused(requestRefusal('TEXT_WANTED', language));
  const at = sources.clock.now();
  const one = { id: randomUUID(), at: at.toISOString(), by: staffNumber, text: remark };
  await rewriteContent(sources, request.id, 'noteOnRequest', (fields) => ({
    ...fields,
    remarks: [...fields.remarks, one],
  }));
  await appendRequestEvent(sources.pool, { requestId: request.id, at, kind: 'REMARKED', by: staffNumber });
  return { request: await findRequest(sources, request.id), refusal: null };
}

/** Closes a request at the requester's wish; they are told so. Refusals of `actOn`, DECIDED_ALREADY. */
export const withdrawRequest = (sources: Sources, caller: Caller, requestId: string): Promise<RequestActOutcome> =>
  actOn(sources, caller, requestId, 'WITHDRAW', async ({ db, request, staffNumber, circumstances: { at } }) => {
    await closeLocked(sources, db, request, { outcome: 'WITHDRAWN', by: staffNumber });
    await writeLetter(db, request, 'WITHDRAWN', at);
    return null;
  });

/**
 * Both by the same requester, or both verified as asking about the same person; never a verified one in favour of one that is not, nor one in
 * favour of another that is about somebody else.
 */
const isSame = (one: RightsRequest, other: RightsRequest): boolean =>
  (one.aboutId === null || other.aboutId === null || one.aboutId === other.aboutId) &&
  one.kind === other.kind &&
  other.objectionTo === null &&
  (other.verifiedAt !== null || one.verifiedAt === null) &&
  (one.subjectId === other.subjectId ||
    (one.verifiedAt !== null && other.verifiedAt !== null && one.aboutId === other.aboutId));

/** Closes a request that asks what another one of theirs asks; they are told which. Refusals of `actOn`, SAME_REQUEST, NOT_THE_SAME. */
export const closeAsDuplicate = (
  sources: Sources,
  caller: Caller,
  { requestId, of }: { requestId: string; of: string },
): Promise<RequestActOutcome> =>
  actOn(sources, caller, requestId, 'CLOSE_AS_DUPLICATE', async ({ db, request, staffNumber, circumstances }) => {
    if (of.toLowerCase() === request.id) return requestRefusal('SAME_REQUEST', caller.language);
    const other = await lockRequest(sources, db, of);
    const others = await cameWith(db, request.id);
    if (!other || !isSame(request, other) || others.some(({ id }) => id === other.id))
      return requestRefusal('NOT_THE_SAME', caller.language);
    await closeLocked(sources, db, request, { outcome: 'DUPLICATE', by: staffNumber, duplicateOf: other.id });
    await writeLetter(db, request, 'DUPLICATE', circumstances.at);
    return null;
  });
