// Writes down that a requester showed who they are, and by which means. How it was shown is other features' work; nothing is disclosed here.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { appendRequestEvent } from './events.ts';
import { lockRequest } from './finding.ts';
import { leaderOf, lockLinks, noteNewLink, releaseFollowers } from './links.ts';
import type { VerifiedHow } from './request.entity.ts';

/** NOT_MATCHED: nobody confirmed yet whom it is about. NOT_OPEN: closed before, or unknown. USED: what showed it was good once. */
export type VerifyOutcome = 'VERIFIED' | 'ALREADY_VERIFIED' | 'NOT_MATCHED' | 'NOT_OPEN' | 'USED';

export interface VerifiedBy {
  /** Who checked it; null where the requester did it alone, with a code or by signing in. */
  staffNumber?: string | null;
  /** Whose account signed in: then the request is about them, and nobody need match it. */
  aboutId?: string;
  /** Uses up what showed it, in the same transaction: a crash leaves both or neither. False where it was used before. */
  useUp?(db: Queryable): Promise<boolean>;
}

/** Marks the requester as verified. Art. 6(5). Asked again it changes nothing. */
export async function markVerified(
  sources: Sources,
  requestId: string,
  how: VerifiedHow,
  by: VerifiedBy | null = null,
): Promise<VerifyOutcome> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db): Promise<VerifyOutcome> => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (!request?.isOpen()) return 'NOT_OPEN';
    if (!request.isUnverified()) return 'ALREADY_VERIFIED';
    const aboutId = by?.aboutId ?? request.aboutId;
    if (aboutId === null) return 'NOT_MATCHED';
    if (by?.useUp && !(await by.useUp(db))) return 'USED';
    const linkedTo = await leaderOf(db, aboutId, request);
    await db.query(
      `update rights_request set state = 'VERIFIED', verified_at = $2, verified_how = $3, about_id = $4, matched_at = coalesce(matched_at, $2),
         linked_to = $5 where id = $1`,
      [request.id, at, how, aboutId, linkedTo],
    );
    const staffNumber = by?.staffNumber ?? null;
    await appendRequestEvent(db, { requestId, at, kind: 'VERIFIED', by: staffNumber, facts: { how } });
    await noteNewLink(sources, db, request, linkedTo);
    if (linkedTo !== null) await releaseFollowers(sources, db, request.id);
    await enqueue(db, { kind: 'REQUEST', subject: request.id, once: 'verified' });
    return 'VERIFIED';
  });
}

/** Writes that somebody began to look who is asking. */
export async function markVerifying(sources: Sources, requestId: string): Promise<void> {
  const at = sources.clock.now();
  await inTransaction(sources.pool, async (db) => {
    const begun = await db.query(
      `update rights_request set state = 'VERIFYING' where id = $1 and state = 'RECEIVED' returning id`,
      [requestId],
    );
    if (begun.rows.length > 0) await appendRequestEvent(db, { requestId, at, kind: 'VERIFYING', by: null });
  });
}
