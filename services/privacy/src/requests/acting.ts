// The frame of everything staff do with one request: lock it, ask whether it can be done, do it, write it down. One transaction.
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { inability, outsideCase, type Circumstances, type RequestAction } from './abilities.ts';
import { findRequest, lockRequest } from './finding.ts';
import { lockLinks } from './links.ts';
import { requestRefusal } from './refusals.ts';
import type { RightsRequest } from './request.entity.ts';

/** The request after an act, or why there was none. */
export interface RequestActOutcome {
  request: RightsRequest | null;
  refusal: Refusal | null;
}

/** What the abilities of a request depend on besides its row. */
export async function circumstancesOf(
  sources: Pick<Sources, 'clock' | 'pool'>,
  db: Queryable,
  caller: Pick<Caller, 'language'>,
  request: RightsRequest,
): Promise<Circumstances> {
  const rows = await db.query<{ announced: boolean; linked_reference: string | null; objected: boolean }>(
    `select exists (select 1 from rights_request_letter where request_id = $1 and kind = 'EXTENSION') as announced,
       (select reference from rights_request where id = $2) as linked_reference,
       exists (select 1 from rights_request where objection_to = $1 and closed_at is null) as objected`,
    [request.id, request.linkedTo],
  );
  const { announced = false, linked_reference: linkedReference = null, objected = false } = rows.rows[0] ?? {};
  const policy = await policyOf(db, request.policyVersion);
  return { at: sources.clock.now(), policy, language: caller.language, announced, linkedReference, objected };
}

export interface Act {
  db: Queryable;
  request: RightsRequest;
  staffNumber: string;
  circumstances: Circumstances;
}

/**
 * Acts on a request where the action is possible; `work` may refuse as well, and then nothing was done.
 * Refusals: STAFF_ONLY, NOT_FOUND, NOT_YOUR_CASE, and those of `inability`.
 */
export async function actOn(
  sources: Sources,
  caller: Caller,
  requestId: string,
  action: RequestAction,
  work: (act: Act) => Promise<Refusal | null>,
): Promise<RequestActOutcome> {
  const { staffNumber } = caller;
  if (staffNumber === null) return { request: null, refusal: requestRefusal('STAFF_ONLY', caller.language) };
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    await lockLinks(db);
    const request = await lockRequest(sources, db, requestId);
    if (!request) return requestRefusal('NOT_FOUND', caller.language);
    const outside = outsideCase(caller, request);
    if (outside) return outside;
    const circumstances = await circumstancesOf(sources, db, caller, request);
    const unable = inability(action, request, circumstances);
    return unable ?? work({ db, request, staffNumber, circumstances });
  });
  return { request: await findRequest(sources, requestId), refusal };
}
