// Closes requests, each once and for good. Whoever was verified and hung on one that closes stands for themselves from then on.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { closeDocumentsOfCase } from '../documents/ending.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { appendRequestEvent } from './events.ts';
import { lockRequest } from './finding.ts';
import { lockLinks, releaseFollowers } from './links.ts';
import type { RequestOutcome, RightsRequest } from './request.entity.ts';

export interface Closing {
  outcome: RequestOutcome;
  /** Staff number; null where the system or the requester closed it. */
  by: string | null;
  duplicateOf?: string | null;
}

/** Closes a locked request. Must run under `lockLinks`, in the transaction of what decided it. */
export async function closeLocked(
  sources: Pick<Sources, 'clock'>,
  db: Queryable,
  request: RightsRequest,
  { outcome, by, duplicateOf = null }: Closing,
): Promise<void> {
  const at = sources.clock.now();
  await db.query(
    `update rights_request set state = 'CLOSED', outcome = $2, closed_at = greatest($3::timestamptz, received_at), duplicate_of = $4 where id = $1`,
    [request.id, outcome, at, duplicateOf],
  );
  await appendRequestEvent(db, { requestId: request.id, at, kind: 'CLOSED', by, facts: { outcome } });
  await closeDocumentsOfCase(db, request.id, at);
  await releaseFollowers(sources, db, request.id);
  await enqueue(db, { kind: 'REQUEST', subject: request.id, once: 'closed' });
}

/** Closes a request that is open; false where it is not. */
export async function closeRequest(sources: Sources, requestId: string, closing: Closing): Promise<boolean> {
  return inTransaction(sources.pool, async (db) => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (!request?.isOpen()) return false;
    await closeLocked(sources, db, request, closing);
    return true;
  });
}
