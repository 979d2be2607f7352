// Gives requests to somebody, many at once; each has its own answer.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { assigneeRefusal } from '../cases/assignees.ts';
import type { Sources } from '../sources.ts';
import { actOn, type RequestActOutcome } from './acting.ts';
import { appendRequestEvent } from './events.ts';
import { requestRefusal } from './refusals.ts';

export interface AssignedRow extends RequestActOutcome {
  id: string;
}

export interface AssignOutcome {
  rows: AssignedRow[];
  refusal: Refusal | null;
}

const most = 200;

/**
 * Assigns requests; null takes them from whoever has them. Refusals: TOO_MANY, BAD_USER_INPUT, NOT_DESIGNATED, NO_ROLE; a row: those of
 * `actOn`. Throws `Refused` UNAVAILABLE where identity does not answer: then nothing was assigned.
 */
export async function assignRequests(
  sources: Sources,
  caller: Caller,
  { ids, staffNumber: to }: { ids: readonly string[]; staffNumber?: string | null },
): Promise<AssignOutcome> {
  const distinct = [...new Set(ids)];
  const refused = (refusal: Refusal): AssignOutcome => ({ rows: [], refusal });
  if (distinct.length < 1 || distinct.length > most) return refused(requestRefusal('TOO_MANY', caller.language));
  const unfit = to == null ? null : await assigneeRefusal(sources, to, caller.language);
  if (unfit) return refused(unfit);
  const rows: AssignedRow[] = [];
  for (const id of distinct) {
    const outcome = await actOn(sources, caller, id, 'ASSIGN', async ({ db, request, staffNumber, circumstances }) => {
      if (request.assignedTo === (to ?? null)) return null;
      await db.query('update rights_request set assigned_to = $2 where id = $1', [request.id, to ?? null]);
      const event = { requestId: request.id, at: circumstances.at, kind: 'ASSIGNED', by: staffNumber } as const;
      await appendRequestEvent(db, { ...event, facts: { to: to ?? null } });
      return null;
    });
    rows.push({ id, ...outcome });
  }
  return { rows, refusal: null };
}
