// Carries out a granted deletion: shuts the door, ends the membership where that goes, writes down what is due, and waits for the certificates.
// Destroys nothing itself: there is one procedure for that, with its approval.
import { inTransaction } from '@clounge/shared/database';
import { linesOfPeople } from '../held/people-facts.ts';
import { closeRequest } from '../requests/closing.ts';
import { concernedBy } from '../requests/concerned.ts';
import { appendRequestEvent } from '../requests/events.ts';
import { writeLetter } from '../requests/letters.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { endDeletionStops, stopProcessing } from '../stops/stopping.ts';
import { grantsOfRequest, settleEmpty, writeGrants, type Grant } from './grants.ts';

const waits = ({ takenBackAt, settledAt }: Grant): boolean => takenBackAt === null && settledAt === null;

/**
 * Goes on with a deletion from wherever it stands. `done` once everything granted is certified, or was taken back.
 * Throws `Refused` UNAVAILABLE where a part does not answer: what was done stands, and the rest is done when asked again.
 */
export async function carryOutDeletion(
  sources: Sources,
  request: RightsRequest,
  granted: readonly { recordClass: string }[],
): Promise<{ done: boolean; waits?: boolean }> {
  const { id: requestId, decidedAt, decidedBy } = request;
  if (!decidedAt || decidedBy === null) return { done: false };
  const subjectIds = concernedBy(request);
  // The door first: whatever else must wait for a part that is down, nobody reads what is to go.
  await stopProcessing(sources, { requestId, subjectIds, ground: 'DELETION', since: decidedAt, by: decidedBy });
  const recordClasses = granted.map((item) => item.recordClass);
  await inTransaction(sources.pool, async (db) => {
    await writeGrants(db, { requestId, subjectIds, recordClasses, grantedAt: decidedAt });
    const event = { requestId, at: sources.clock.now(), kind: 'DELETION_BEGUN', by: decidedBy } as const;
    const facts = { classes: recordClasses.length };
    if (await appendRequestEvent(db, { ...event, facts, once: `deletion:${requestId}` }))
      await writeLetter(db, request, 'DELETION_BEGUN', event.at);
  });
  // An entry of theirs under which no membership lay has none to end.
  await settleWhatIsGone(sources, requestId);
  await endMemberships(sources, request, await grantsOfRequest(sources.pool, requestId));
  const grants = await grantsOfRequest(sources.pool, requestId);
  // The certificate of its list tells it to go on.
  if (grants.some(waits)) return { done: false, waits: true };
  // An entry of theirs under which nothing lay was settled at once; what a list destroyed was not taken back.
  const takenBack =
    grants.some((grant) => grant.takenBackAt !== null) && grants.every((grant) => grant.batchId === null);
  await endDeletionStops(sources, requestId, takenBack ? 'TAKEN_BACK' : 'CARRIED_OUT');
  if (takenBack) await closeRequest(sources, requestId, { outcome: 'WITHDRAWN', by: null });
  return { done: true };
}

const endDocument = `mutation endMembership($subjectId: ID!, $at: DateTime!) { endMembership(subjectId: $subjectId, at: $at) }`;

/** The deletion of a membership is a withdrawal, at the time of the decision. Once a person: whoever is restored later is not ended again. */
async function endMemberships(sources: Sources, request: RightsRequest, grants: readonly Grant[]): Promise<void> {
  const going = grants.filter((grant) => grant.recordClass === 'membership' && waits(grant));
  for (const { subjectId, grantedAt } of going) {
    const once = `membership:${request.id}:${subjectId}`;
    const known = await sources.pool.query('select 1 from rights_request_event where once = $1', [once]);
    if (known.rows.length > 0) continue;
    await sources.peers.call('identity', endDocument, { subjectId, at: grantedAt.toISOString() });
    const event = { requestId: request.id, at: sources.clock.now(), kind: 'MEMBERSHIP_ENDED', by: null } as const;
    await appendRequestEvent(sources.pool, { ...event, once });
  }
}

/** What was granted, but is not held any more: another list, or its own day, was sooner. */
async function settleWhatIsGone(sources: Sources, requestId: string): Promise<void> {
  const at = sources.clock.now();
  const waiting = (await grantsOfRequest(sources.pool, requestId)).filter(waits);
  if (waiting.length === 0) return;
  const bySubject = Map.groupBy(waiting, (grant) => grant.subjectId);
  const lines = await linesOfPeople(sources, [...bySubject.keys()], at);
  for (const [subjectId, grants] of bySubject) {
    const held = new Set(
      (lines.get(subjectId) ?? []).filter((line) => line.service !== 'archive').map((line) => line.recordClass),
    );
    const gone = grants.map((grant) => grant.recordClass).filter((one) => !held.has(one));
    if (gone.length > 0) await settleEmpty(sources.pool, requestId, subjectId, gone, at);
  }
}
